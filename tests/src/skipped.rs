//! Which tests were skipped, and why: told where a person who runs the tests can see it.
//!
//! libtest keeps what a passing test prints to itself, and knows nothing of a test that cannot run here. So the first
//! skipped test of each program says so past libtest, and all of them are noted below the target folder, where the
//! last program of a run counts them: `xtask/tests/skipped.rs`.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Once;

use crate::workspace;

/// Notes that the test of this thread is skipped because of `reason`.
pub fn note(reason: &str) {
    static FIRST: Once = Once::new();
    let program = program();
    FIRST.call_once(|| {
        // Unlike `eprintln!`, this is not captured.
        let line = format!("skipped: some tests of `{program}`, because {reason}\n");
        let _ = std::io::stderr().write_all(line.as_bytes());
    });
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a thread without a name");
    let file = file();
    let kept = fs::create_dir_all(file.parent().unwrap_or(&file)).and_then(|()| {
        let mut file = OpenOptions::new().create(true).append(true).open(&file)?;
        // One write: programs may run side by side.
        file.write_all(format!("{reason}\t{program}::{test}\n").as_bytes())
    });
    if let Err(error) = kept {
        eprintln!("cannot note a skipped test in {}: {error}", file.display());
    }
}

/// Returns one line for each reason, with the number of tests that this run skipped because of it, and forgets
/// them. A run of which nothing was skipped gives one line that says so.
#[must_use]
pub fn summary() -> Vec<String> {
    let file = file();
    let noted = fs::read_to_string(&file).unwrap_or_default();
    let _ = fs::remove_file(&file);
    let mut tests: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in noted.lines() {
        let (reason, test) = line.split_once('\t').unwrap_or((line, ""));
        tests.entry(reason).or_default().push(test);
    }
    let lines = tests.into_iter().map(|(reason, mut tests)| {
        tests.sort_unstable();
        tests.dedup();
        format!("skipped: {} tests, because {reason}", tests.len())
    });
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() { vec!["skipped: no test".to_owned()] } else { lines }
}

/// Returns the file of this run: cargo is the parent of all test programs that one command starts.
fn file() -> PathBuf {
    #[cfg(unix)]
    let run = std::os::unix::process::parent_id();
    #[cfg(not(unix))]
    let run = 0;
    workspace::target().join("skipped").join(run.to_string())
}

/// Returns the name of this test program, without the hash that cargo puts behind it.
fn program() -> String {
    let path = std::env::current_exe().unwrap_or_default();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    stem.rsplit_once('-').map_or(stem.clone(), |(name, _)| name.to_owned())
}
