//! A real run of `generate` that is killed, or runs out of disk: the old output or the new, whole.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use tempfile::{TempDir, tempdir};

/// How often a run is killed. A run that writes takes some milliseconds, so these fall all over it.
const KILLS: u32 = 60;

/// Returns a document of thirty operations whose text says which of two it is.
fn document(word: &str, tags: &[&str]) -> String {
    let mut text = format!(
        "openapi: 3.0.3\ninfo: {{title: Things, version: '1', description: {word}}}\npaths:\n"
    );
    for tag in tags {
        for index in 0..10 {
            text += &format!(
                "  /{tag}/{index}: {{get: {{operationId: get{tag}{index}, tags: [{tag}], \
                 summary: {word}, responses: {{'204': {{description: {word}}}}}}}}}\n"
            );
        }
    }
    text
}

/// A folder with two documents, for a crate in `out`.
struct Project(TempDir);

impl Project {
    fn new() -> Result<Self> {
        let folder = tempdir()?;
        fs::write(folder.path().join("old.yaml"), document("old", &["a", "b", "c"]))?;
        fs::write(folder.path().join("new.yaml"), document("new", &["b", "c", "d"]))?;
        Ok(Self(folder))
    }

    fn out(&self) -> std::path::PathBuf {
        self.0.path().join("out")
    }

    fn command(&self, spec: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let args = ["generate", "--spec", spec, "--out", "out", "--name", "things"];
        command.args(args).current_dir(self.0.path());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Generates to the end, and returns what is in the folder then.
    fn generate(&self, spec: &str) -> Result<BTreeMap<String, Vec<u8>>> {
        let output = self.command(spec).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{spec}: {said}");
        contents(&self.out())
    }
}

/// Reads all files below a folder.
fn contents(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
                files.insert(name, fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// Whenever it is killed, the next run finds the old output or the new, whole: a run that is to write
/// the old document again writes nothing but what makes it the old one, and none is confused.
#[test]
fn a_killed_run_leaves_the_old_or_the_new() -> Result<()> {
    let project = Project::new()?;
    let new = project.generate("new.yaml")?;
    let old = project.generate("old.yaml")?;
    ensure!(
        old != new
            && old.contains_key("src/api/a.rs")
            && new.contains_key("src/api/d.rs")
    );
    let started = Instant::now();
    project.generate("new.yaml")?;
    let whole = started.elapsed();
    project.generate("old.yaml")?;

    let (mut killed, mut mixtures) = (0, 0);
    for kill in 0..KILLS {
        let mut child = project.command("new.yaml").spawn()?;
        // The first half of a run reads and prints; the kills are closer together where it writes.
        let part = 0.4 + 0.7 * f64::from(kill) / f64::from(KILLS);
        thread::sleep(whole.mul_f64(part));
        child.kill()?;
        let ended = child.wait()?;
        killed += u32::from(!ended.success());
        let found = contents(&project.out())?;
        if found != old && found != new {
            mixtures += 1;
            is_recoverable(&found, &old, &new)?;
        }
        let mended = project.generate("old.yaml")?;
        ensure!(mended == old, "after kill {kill}, the next run does not mend it");
    }
    println!(
        "{killed} of {KILLS} were killed, {mixtures} of them while files were moved"
    );
    ensure!(killed > 0, "no run was killed");
    Ok(())
}

/// Checks that a folder in which a run was killed half-way still has all of the old output: in its
/// place, or beside it where the next run takes it from.
fn is_recoverable(
    found: &BTreeMap<String, Vec<u8>>,
    old: &BTreeMap<String, Vec<u8>>,
    new: &BTreeMap<String, Vec<u8>>,
) -> Result<()> {
    for (path, text) in old.iter().filter(|(path, _)| *path != ".generated") {
        let kept = found.get(&format!(".generated.work/old/{path}"));
        let there = found.get(path) == Some(text) || kept == Some(text);
        // Where all moves are made, the new output is complete and only the leftovers are not gone.
        let done = new.iter().all(|(path, text)| found.get(path) == Some(text));
        ensure!(there || done, "{path} is lost");
    }
    Ok(())
}

/// A program that is killed before each of its steps in turn, by the tool that counts them, would be
/// better still; without it, a limit on what may be written stops a run at many sizes.
#[test]
fn a_full_disk_leaves_the_old() -> Result<()> {
    let project = Project::new()?;
    let old = project.generate("old.yaml")?;
    let mut stopped = 0;
    // In units of 512 or 1024 bytes, as the shell has it: too little for one file or another.
    for limit in [0, 1, 2, 4, 8, 12, 16, 24, 32] {
        let program = env!("CARGO_BIN_EXE_xtask");
        let script = format!(
            "ulimit -f {limit}; trap '' XFSZ; exec \"$0\" generate --spec new.yaml --out out --name things"
        );
        let mut child = Command::new("sh")
            .args(["-c", &script, program])
            .current_dir(project.0.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let mut said = String::new();
        child.stderr.take().context("its messages")?.read_to_string(&mut said)?;
        if child.wait()?.success() {
            project.generate("old.yaml")?;
            continue;
        }
        stopped += 1;
        ensure!(said.contains("error: "), "limit {limit}: {said}");
        ensure!(contents(&project.out())? == old, "limit {limit}: {said}");
    }
    ensure!(stopped > 2, "{stopped} runs were stopped");
    Ok(())
}

/// Two runs at once: one writes, and the other says so or finds all done.
#[test]
fn two_runs_at_once_do_not_mix() -> Result<()> {
    let project = Project::new()?;
    let new = project.generate("new.yaml")?;
    let old = project.generate("old.yaml")?;
    for _ in 0..5 {
        let children =
            [project.command("new.yaml").spawn()?, project.command("old.yaml").spawn()?];
        let deadline = Instant::now() + Duration::from_secs(60);
        for child in children {
            let output = child.wait_with_output()?;
            let said = String::from_utf8_lossy(&output.stderr);
            let told = said.contains("another run is writing");
            ensure!(output.status.success() || told, "{said}");
        }
        ensure!(Instant::now() < deadline);
        let found = contents(&project.out())?;
        ensure!(found == old || found == new, "a mixture");
    }
    Ok(())
}
