//! Running the program, and a copy of the workspace to run it in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, ensure};
use tempfile::{TempDir, tempdir};
use xtask::workspace;

/// What a program did.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs a command.
pub(crate) fn run(command: &mut Command) -> Result<Run> {
    let Output { status, stdout, stderr } = command.output()?;
    let (out, err) = (String::from_utf8(stdout)?, String::from_utf8(stderr)?);
    Ok(Run {
        code: status.code(),
        out,
        err,
    })
}

/// Runs `drift` in a folder.
pub(crate) fn drift(folder: &Path, args: &[&str]) -> Result<Run> {
    drift_of(workspace::root(), folder, args)
}

/// Runs `drift` of a workspace in a folder.
pub(crate) fn drift_of(root: &Path, folder: &Path, args: &[&str]) -> Result<Run> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO_MANIFEST_DIR", root.join("xtask"));
    run(command.arg("drift").args(args).current_dir(folder).env_remove("CI"))
}

/// The release that our document follows.
pub(crate) const FOLLOWED: u32 = 89;

/// Returns the path of a release of upstream, or notes that the test is skipped.
pub(crate) fn release(number: u32) -> Option<PathBuf> {
    tests::shared::file(&format!("upstream/ory-v1.22.{number}.json"))
}

/// A copy of the workspace: a git repository with all of it committed.
pub(crate) struct Copy(TempDir);

impl Copy {
    /// Copies what git knows, or would add.
    pub(crate) fn new() -> Result<Self> {
        let copy = Self(tempdir()?);
        let mut list = Command::new("git");
        list.args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
        let listed = run(list.current_dir(workspace::root()))?;
        for file in listed.out.split('\0').filter(|file| !file.is_empty()) {
            let from = workspace::root().join(file);
            let to = copy.root().join(file);
            fs::create_dir_all(to.parent().context("a folder")?)?;
            if from.is_file() {
                fs::copy(from, to)?;
            }
        }
        copy.git(&["init", "--quiet", "--initial-branch=main"])?;
        copy.commit()?;
        Ok(copy)
    }

    /// Makes a project of these files instead.
    pub(crate) fn of(files: &[(&str, &str)]) -> Result<Self> {
        let copy = Self(tempdir()?);
        for (path, text) in files {
            let path = copy.root().join(path);
            fs::create_dir_all(path.parent().context("a folder")?)?;
            fs::write(path, text)?;
        }
        copy.git(&["init", "--quiet", "--initial-branch=main"])?;
        copy.commit()?;
        Ok(copy)
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn read(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.root().join(path)).with_context(|| path.to_owned())
    }

    pub(crate) fn commit(&self) -> Result<()> {
        self.git(&["add", "--all"])?;
        self.git(&["commit", "--quiet", "--message", "All of it"])
    }

    pub(crate) fn git(&self, args: &[&str]) -> Result<()> {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=Test", "-c", "user.email=test@example.com"]);
        let done = run(git.args(args).current_dir(self.root()))?;
        ensure!(done.code == Some(0), "git {args:?}: {}", done.err);
        Ok(())
    }
}
