//! Stage 4: [`FileSet`] → disk, all or nothing.
//!
//! **Ownership.** The folder holds a listing, `.generated`, of the files that were written. Those,
//! and no others, are replaced and removed; a file of someone else is left alone, and where one
//! stands in the way nothing is written at all. A folder without a listing is taken over only if
//! it is empty or holds the very same files already. What cargo and git put beside a crate
//! (`target`, `Cargo.lock`, `.git`) belongs to them.
//!
//! **All or nothing.** What differs is written to `.generated.work/new`, inside the folder and so
//! on the same file system; what it replaces is hard-linked to `.generated.work/old`; a journal
//! then marks the beginning of the moves, each of them a rename. A failure, or the next run after
//! the process was killed, undoes the moves from `old` and the journal; so a full disk or a
//! read-only folder costs nothing, and a killed run leaves a mixture only until the next one. The
//! folder is not swapped as a whole, because it also holds files that are not ours, and because
//! those that are equal keep their time of modification, and cargo its cache.
//!
//! **One at a time.** The listing is also the lock: it is never replaced, only rewritten.
//!
//! **Nowhere else.** Paths are checked before any use, and a symbolic link below the
//! folder is never followed: one in the way is an error.

mod listing;
mod path;
pub(crate) mod regular;
mod survey;
#[cfg(test)]
mod tests;
mod threads;
mod transaction;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;

use listing::{Listing, Lock};
pub use survey::{Difference, Survey};

/// The listing of the files that are ours.
const LISTING: &str = ".generated";
/// The folder that exists only while files are being replaced.
const WORK: &str = ".generated.work";
/// What tools keep beside a crate, at the top of the folder.
const TOLERATED: [&str; 3] = [".git", "Cargo.lock", "target"];

/// What [`write()`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// New or different files.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Files of an earlier run that are gone.
    pub removed: usize,
    /// Files in the folder that are not ours.
    pub strays: Vec<String>,
}

/// Makes the folder `root` hold `files`.
///
/// On an error the folder is as it was before, but for the listing of a folder that was new.
pub fn write(root: &Path, files: &FileSet) -> Result<Written> {
    path::check(files)?;
    let listing = Listing::read(root)?;
    let survey = Survey::take(root, files, listing)?;
    if !survey.interrupted {
        survey.refuse_foreign(root)?;
    }
    if survey.is_fresh() {
        return Ok(survey.summary());
    }
    fs::create_dir_all(root)
        .with_context(|| format!("cannot create {}", root.display()))?;
    let mut lock = Lock::take(root)?;
    transaction::recover(root, &mut lock)?;
    let survey = Survey::take(root, files, Some(lock.listing()?))?;
    survey.refuse_foreign(root)?;
    transaction::run(root, files, &survey, &mut lock)?;
    Ok(survey.summary())
}

/// Compares the folder `root` with `files`, and changes nothing.
pub fn compare<'a>(root: &Path, files: &'a FileSet) -> Result<Survey<'a>> {
    path::check(files)?;
    ensure!(!root.exists() || root.is_dir(), "{} is not a folder", root.display());
    Survey::take(root, files, Listing::read(root)?)
}
