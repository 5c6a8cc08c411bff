//! A throwaway cargo project under `target/bench`, and what building it costs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};

use super::measure::{self, Cost};

/// What is done with a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Build {
    /// Every feature: each operation and each model.
    CheckAll,
    Debug,
    Release,
}

impl Build {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::CheckAll => &["check", "--all-features"],
            Self::Debug => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A cargo project on disk, with a target folder of its own.
#[derive(Debug)]
pub(super) struct Project {
    root: PathBuf,
    /// The sources that a measured run compiles anew: those of the project, and not of what it depends on.
    sources: Vec<PathBuf>,
}

impl Project {
    /// Writes `files` (paths relative to the project) into an empty folder.
    pub(super) fn write(root: &Path, files: &BTreeMap<String, String>) -> Result<()> {
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().context("a file has a folder")?)?;
            fs::write(path, text)?;
        }
        Ok(())
    }

    /// Takes a project that is on disk. `sources` are the crate roots to compile anew.
    pub(super) fn at(root: &Path, sources: Vec<PathBuf>) -> Self {
        Self {
            root: root.to_owned(),
            sources,
        }
    }

    /// Builds everything once, then builds the project's own crates `runs` times and returns the least disturbed run.
    ///
    /// Incremental compilation is off, as it is when cargo builds a dependency.
    pub(super) fn cost(&self, build: Build, runs: u32) -> Result<Cost> {
        measure::run(&mut self.cargo(build))?;
        let mut best: Option<Cost> = None;
        for _ in 0..runs.max(1) {
            for source in &self.sources {
                fs::File::open(source)?.set_modified(SystemTime::now())?;
            }
            let cost = measure::run(&mut self.cargo(build))?;
            best = Some(best.map_or(cost, |before| before.best(cost)));
        }
        best.context("at least one run")
    }

    /// Builds everything.
    pub(super) fn build(&self, build: Build) -> Result<()> {
        measure::run(&mut self.cargo(build)).map(|_| ())
    }

    /// Returns where a program of the project is once it is built.
    pub(super) fn program(&self, build: Build, name: &str) -> PathBuf {
        let profile = if build == Build::Release { "release" } else { "debug" };
        self.root.join("target").join(profile).join(name)
    }

    fn cargo(&self, build: Build) -> Command {
        let mut cargo =
            Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(build.arguments()).arg("--quiet").current_dir(&self.root);
        cargo
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.root.join("target"));
        cargo.env_remove("RUSTFLAGS");
        cargo
    }
}
