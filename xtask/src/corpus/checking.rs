//! The crates of a corpus: one cargo workspace, so that what they share is built once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context as _, Result};

use crate::bench::measure;
use crate::workspace;

/// A folder with the crates, what was said of each document, and the results.
#[derive(Debug)]
pub(super) struct Crates {
    root: PathBuf,
}

/// Returns the name of the crate of a document.
pub(super) fn package(document: &str) -> String {
    let safe =
        |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    format!("corpus-{}", document.chars().map(safe).collect::<String>())
}

impl Crates {
    /// Opens the folder. Dependencies are locked as the project locks them.
    pub(super) fn open(root: &Path) -> Result<Self> {
        let crates = root.join("crates");
        fs::create_dir_all(&crates)?;
        fs::create_dir_all(root.join("messages"))?;
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n";
        fs::write(crates.join("Cargo.toml"), manifest)?;
        let lock = workspace::root().join("Cargo.lock");
        fs::copy(lock, crates.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
        Ok(Self { root: root.to_owned() })
    }

    /// Returns the folder of the crate of a document.
    pub(super) fn folder(&self, document: &str) -> PathBuf {
        self.root.join("crates").join(document)
    }

    /// Returns the file with the results of the last run.
    pub(super) fn results(&self) -> PathBuf {
        self.root.join("results.json")
    }

    /// Keeps what was said of a document.
    pub(super) fn say(&self, document: &str, text: &str) -> Result<()> {
        let path = self.root.join("messages").join(format!("{document}.txt"));
        fs::write(&path, text)
            .with_context(|| format!("cannot write {}", path.display()))
    }

    /// Checks a crate with all its features. Returns the CPU seconds that took.
    ///
    /// # Errors
    ///
    /// What clippy complained of.
    pub(super) fn check(&self, document: &str) -> Result<f64> {
        let folder = self.folder(document);
        let root = folder.join("src/lib.rs");
        fs::File::open(&root)?.set_modified(SystemTime::now())?;
        let mut cargo =
            Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["clippy", "--quiet", "--all-features"]).current_dir(folder);
        cargo.args(["--", "-D", "warnings"]);
        cargo
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TARGET_DIR", workspace::root().join("target"));
        Ok(measure::run(&mut cargo)?.seconds())
    }
}
