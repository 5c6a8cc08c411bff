//! The listing of the files that are ours, which is also the lock of the folder.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use ory_sdk_generator::emit::FileSet;

use super::{LISTING, path, regular};

const HEAD: &str = "\
# The files that `openapi-to-crate generate` owns here: it replaces and removes these and no others.\n";

/// The files that earlier runs wrote, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Listing {
    text: String,
    paths: BTreeSet<String>,
}

impl Listing {
    /// Reads the listing of a folder; a folder that is not ours has none.
    pub(super) fn read(root: &Path) -> Result<Option<Self>> {
        let file = root.join(LISTING);
        refuse_link(&file)?;
        match regular::read_text(&file) {
            Ok(text) => Self::parse(text).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => {
                Err(error).with_context(|| format!("cannot read {}", file.display()))
            }
        }
    }

    fn parse(text: String) -> Result<Self> {
        let lines =
            text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let paths: BTreeSet<String> = lines.map(str::to_owned).collect();
        for path in &paths {
            path::check_read(path, LISTING)?;
        }
        Ok(Self { text, paths })
    }

    /// Returns whether the file is ours.
    pub(super) fn owns(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Returns the text as it was read.
    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

/// Returns the text of the listing for a set.
pub(super) fn text_for(files: &FileSet) -> String {
    let mut text = HEAD.to_owned();
    for (path, _) in files.iter() {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// The right to change a folder, held until it is dropped or the process ends.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock, creating an empty listing where there is none. Does not wait.
    pub(super) fn take(root: &Path) -> Result<Self> {
        let path = root.join(LISTING);
        refuse_link(&path)?;
        if path.exists() && !path.is_file() {
            bail!("{} is no regular file", path.display());
        }
        let mut options = OpenOptions::new();
        let file =
            options.read(true).write(true).create(true).truncate(false).open(&path);
        let file = file.with_context(|| format!("cannot write {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => {
                bail!(
                    "another run is writing to {}: try again when it is done",
                    root.display()
                )
            }
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("cannot lock {}", path.display()))
            }
        }
    }

    /// Reads the listing, through the one handle that may do so everywhere.
    pub(super) fn listing(&mut self) -> Result<Listing> {
        let mut text = String::new();
        self.file.rewind()?;
        self.file.read_to_string(&mut text).context("cannot read the listing")?;
        Listing::parse(text)
    }

    /// Rewrites the listing, if it differs.
    pub(super) fn rewrite(&mut self, text: &str) -> Result<()> {
        if self.listing().is_ok_and(|listing| listing.text == text) {
            return Ok(());
        }
        self.file.set_len(0).context("cannot write the listing")?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes()).context("cannot write the listing")
    }
}

fn refuse_link(path: &Path) -> Result<()> {
    if path.is_symlink() {
        bail!("{} is a symbolic link", path.display());
    }
    Ok(())
}
