//! A throwaway cargo project under `target/bench`, and what building it costs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};

use super::measure::{self, Cost};

/// What is done with a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Build {
    /// Every feature: each operation and each model.
    CheckAll,
    /// These features, and no default ones.
    CheckOnly(String),
    Debug,
    Release,
}

impl Build {
    fn arguments(&self) -> Vec<&str> {
        match self {
            Self::CheckAll => vec!["check", "--all-features"],
            Self::CheckOnly(features) => {
                vec!["check", "--no-default-features", "--features", features]
            }
            Self::Debug => vec!["build"],
            Self::Release => vec!["build", "--release"],
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
    /// Removes what was written before to these folders of `root`. What was built stays, since it is of use.
    pub(super) fn clear(root: &Path, folders: &[&str]) -> Result<()> {
        for stale in folders.iter().map(|folder| root.join(folder)) {
            if stale.exists() {
                fs::remove_dir_all(stale)?;
            }
        }
        Ok(())
    }

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

    /// Compiles the project's own crates anew.
    fn again(&self, build: &Build) -> Result<Cost> {
        for source in &self.sources {
            fs::File::open(source)?.set_modified(SystemTime::now())?;
        }
        measure::run(&mut self.cargo(build))
    }

    /// Builds everything.
    pub(super) fn build(&self, build: &Build) -> Result<()> {
        measure::run(&mut self.cargo(build)).map(|_| ())
    }

    /// Returns where a program of the project is once it is built.
    pub(super) fn program(&self, build: &Build, name: &str) -> PathBuf {
        let profile = if *build == Build::Release { "release" } else { "debug" };
        self.root.join("target").join(profile).join(name)
    }

    fn cargo(&self, build: &Build) -> Command {
        let mut cargo = cargo(&self.root, &self.root.join("target"));
        cargo.args(build.arguments()).arg("--quiet");
        cargo
    }
}

/// Returns cargo for a project, without incremental compilation, as it builds a dependency.
pub(super) fn cargo(root: &Path, target: &Path) -> Command {
    let mut cargo =
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).env("CARGO_TARGET_DIR", target);
    cargo.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
    cargo
}

/// Builds everything once, then each project's own crates `runs` times by turns, and returns the least disturbed run of
/// each.
pub(super) fn by_turns(builds: &[(Project, Build)], runs: u32) -> Result<Vec<Cost>> {
    for (project, build) in builds {
        measure::run(&mut project.cargo(build))?;
    }
    let turn = || -> Result<Vec<Cost>> {
        builds.iter().map(|(project, build)| project.again(build)).collect()
    };
    let mut best = turn()?;
    for _ in 1..runs {
        let next = turn()?;
        best = best.into_iter().zip(next).map(|(best, next)| best.best(next)).collect();
    }
    Ok(best)
}
