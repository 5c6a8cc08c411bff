//! Cargo workspaces below the target folder, for crates that are made to be compiled and thrown away.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;
use serde_json::Value;

use crate::output;
use crate::project::Project;

/// One such workspace.
///
/// It locks dependencies as the project does, so that cargo has no need of the network, and builds
/// into the folder that the project is built in, so that what they share is built once. What did
/// not change since the last run is not compiled again.
#[derive(Debug)]
pub struct Scratch {
    root: PathBuf,
    target: PathBuf,
    members: BTreeSet<String>,
}

impl Scratch {
    /// Opens the workspace `name`, which has one user at a time.
    ///
    /// # Errors
    ///
    /// A file cannot be written.
    pub fn new(project: &Project, name: &str) -> Result<Self> {
        let root = project.target.join("scratch").join(name);
        fs::create_dir_all(&root)?;
        write(
            &root.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n",
        )?;
        // A project that has none yet leaves the choice of versions to cargo.
        if let Ok(lock) = fs::read_to_string(project.root.join("Cargo.lock")) {
            write(&root.join("Cargo.lock"), &lock)?;
        }
        Ok(Self {
            root,
            target: project.target.clone(),
            members: BTreeSet::new(),
        })
    }

    /// Returns the name of a program of the workspace: those of all workspaces stand in one folder.
    #[must_use]
    pub fn program(&self, what: &str) -> String {
        let name = self.root.file_name().unwrap_or_default().to_string_lossy();
        format!("{what}-of-{name}")
    }

    /// Returns the folder of a member.
    #[must_use]
    pub fn member(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Returns the names of the members.
    pub fn members(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(String::as_str)
    }

    /// Adds a crate in the folder `name`.
    ///
    /// # Errors
    ///
    /// A file cannot be written.
    pub fn add(&mut self, name: &str, files: &FileSet) -> Result<()> {
        self.members.insert(name.to_owned());
        output::write(&self.member(name), files)?;
        Ok(())
    }

    /// Runs cargo in the workspace, with more environment variables, and returns what it printed.
    ///
    /// # Errors
    ///
    /// What cargo complained about.
    pub fn cargo(&self, args: &[&str], env: &[(&str, &str)]) -> Result<String> {
        let output = self.run(args, env)?;
        let told = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "cargo {} failed:\n{told}", args.join(" "));
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Compiles a package as far as it takes to find its faults. Returns whether it has none, and what cargo and the
    /// compiler say, as they say it to programs.
    ///
    /// # Errors
    ///
    /// Cargo complains about something else than code.
    pub fn check(&self, package: &str) -> Result<(bool, Vec<Value>)> {
        let args = ["check", "--quiet", "-p", package, "--message-format=json"];
        let output = self.run(&args, &[])?;
        let told = String::from_utf8_lossy(&output.stdout);
        let messages = told.lines().filter_map(|line| serde_json::from_str(line).ok());
        let messages: Vec<Value> = messages.collect();
        let said = String::from_utf8_lossy(&output.stderr);
        let finished = messages.iter().any(|it| it["reason"] == "build-finished");
        ensure!(finished, "cargo check failed:\n{said}");
        Ok((output.status.success(), messages))
    }

    fn run(&self, args: &[&str], env: &[(&str, &str)]) -> Result<Output> {
        self.remove_others()?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        Command::new(cargo)
            .args(args)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never")
            // What is built once has no use for what a second build would start from: half the size on disk.
            .env("CARGO_INCREMENTAL", "0")
            .envs(env.iter().copied())
            .output()
            .context("cannot run cargo")
    }

    /// Builds the one program of a package, and returns its path. It has no debug information: nobody debugs it, and
    /// that would be half of the time.
    ///
    /// # Errors
    ///
    /// What cargo complained about.
    pub fn build(&self, package: &str) -> Result<PathBuf> {
        let format = "--message-format=json-render-diagnostics";
        let env = [("CARGO_PROFILE_DEV_DEBUG", "0")];
        let args = ["build", "--quiet", "-p", package, format];
        let messages = self.cargo(&args, &env)?;
        let mut programs = messages.lines().filter_map(|line| {
            let message: Value = serde_json::from_str(line).ok()?;
            Some(PathBuf::from(message.get("executable")?.as_str()?))
        });
        let program = programs.next();
        ensure!(programs.next().is_none(), "{package} is more than one program");
        program.context("cargo names no executable")
    }

    /// Removes the members that an earlier run had.
    fn remove_others(&self) -> Result<()> {
        for entry in fs::read_dir(&self.root)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_dir() && !self.members.contains(&name) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }
}

/// Writes a file if it differs.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
