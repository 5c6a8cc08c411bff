//! What a command costs: CPU seconds and peak memory, as the operating system accounts them, and how long it takes.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use wait4::Wait4;

/// The cost of one finished command and all that it started and waited for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// User and system time.
    pub(crate) cpu: Duration,
    /// From its start to its end.
    pub(crate) wall: Duration,
    /// The largest resident set of any one process, in bytes.
    pub(crate) peak: u64,
}

impl Cost {
    /// Returns the CPU time in seconds.
    pub(crate) fn seconds(self) -> f64 {
        self.cpu.as_secs_f64()
    }

    /// Returns the cost with the smaller CPU time: the run that was disturbed less.
    pub(crate) fn best(self, other: Self) -> Self {
        if self.cpu <= other.cpu { self } else { other }
    }

    /// Returns the least of each: what would be left of both runs if nothing had disturbed them.
    pub(crate) fn least(self, other: Self) -> Self {
        Self {
            cpu: self.cpu.min(other.cpu),
            wall: self.wall.min(other.wall),
            peak: self.peak.min(other.peak),
        }
    }
}

/// Runs a command to its end, silently.
///
/// # Errors
///
/// When it cannot be started or does not succeed; the message then holds what it printed.
pub(crate) fn run(command: &mut Command) -> Result<Cost> {
    let shown = format!("{command:?}");
    let log = tempfile::tempfile()?;
    command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log.try_clone()?);
    let started = Instant::now();
    let mut child = command.spawn().with_context(|| format!("cannot start {shown}"))?;
    let ended = child.wait4()?;
    let wall = started.elapsed();
    if !ended.status.success() {
        bail!("{shown} failed:\n{}", read_back(log)?);
    }
    let used = ended.rusage;
    Ok(Cost {
        cpu: used.utime + used.stime,
        wall,
        peak: used.maxrss,
    })
}

fn read_back(mut log: std::fs::File) -> Result<String> {
    use std::io::{Read as _, Seek as _};
    let mut text = String::new();
    log.rewind()?;
    log.read_to_string(&mut text)?;
    Ok(text)
}
