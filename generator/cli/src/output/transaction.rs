//! Replacing files so that either all are replaced or none.
//!
//! ```text
//! .generated.work/new/…      what is to be moved into place
//! .generated.work/old/…      what it replaces, and what is to be removed
//! .generated.work/listing    the listing as it was
//! .generated.work/journal    the moves have begun; names the files that were not there before
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;

use super::listing::{self, Lock};
use super::survey::Survey;
use super::threads::each;
use super::{WORK, path, regular};

/// Carries out what the survey found. On an error everything is as it was.
pub(super) fn run(
    root: &Path,
    files: &FileSet,
    survey: &Survey<'_>,
    lock: &mut Lock,
) -> Result<()> {
    let work = Work::new(root);
    let done = work
        .stage(survey, lock)
        .and_then(|()| work.commit(survey))
        .and_then(|()| lock.rewrite(&listing::text_for(files)))
        .and_then(|()| remove_file(&work.journal()));
    match done {
        Ok(()) => work.remove(),
        Err(error) => match recover(root, lock) {
            Ok(()) => Err(error.context("nothing was changed")),
            Err(second) => Err(error.context(format!(
                "{second:#}; the next run undoes what is half done, from {}",
                work.work.display()
            ))),
        },
    }
}

/// Undoes what a failed or killed run left half done.
pub(super) fn recover(root: &Path, lock: &mut Lock) -> Result<()> {
    let work = Work::new(root);
    let Ok(metadata) = work.work.symlink_metadata() else { return Ok(()) };
    ensure!(metadata.is_dir(), "{} is not a folder of ours", work.work.display());
    if work.journal().exists() {
        work.roll_back(lock)?;
    }
    work.remove()
}

struct Work<'a> {
    root: &'a Path,
    work: PathBuf,
}

impl<'a> Work<'a> {
    fn new(root: &'a Path) -> Self {
        Self {
            root,
            work: root.join(WORK),
        }
    }

    fn journal(&self) -> PathBuf {
        self.work.join("journal")
    }

    fn listing(&self) -> PathBuf {
        self.work.join("listing")
    }

    fn new_file(&self, path: &str) -> PathBuf {
        self.work.join("new").join(path)
    }

    fn old_file(&self, path: &str) -> PathBuf {
        self.work.join("old").join(path)
    }

    /// Prepares everything that can fail for want of space, and begins the moves.
    fn stage(&self, survey: &Survey<'_>, lock: &mut Lock) -> Result<()> {
        fs::create_dir(&self.work).with_context(|| cannot("create", &self.work))?;
        let mut added = String::new();
        let due: Vec<(&str, &str, bool)> = survey.due().collect();
        let folders: BTreeSet<&str> =
            due.iter().map(|(path, ..)| folder(path)).collect();
        for folder in folders {
            create_folders(&self.new_file(folder))?;
        }
        let written = each(&due, |(path, contents, _)| {
            let place = self.new_file(path);
            fs::write(&place, contents).with_context(|| cannot("write", &place))
        });
        written.into_iter().collect::<Result<()>>()?;
        for (path, _, replaces) in due {
            if replaces {
                self.keep(path)?;
            } else {
                added.push_str(path);
                added.push('\n');
            }
        }
        for path in survey.leftovers() {
            self.keep(path)?;
        }
        write_file(&self.listing(), lock.listing()?.text())?;
        let draft = self.work.join("journal.draft");
        write_file(&draft, &added)?;
        rename(&draft, &self.journal())
    }

    /// Keeps a second name, or failing that a copy, of a file that is about to go.
    fn keep(&self, path: &str) -> Result<()> {
        let (from, to) = (self.root.join(path), self.old_file(path));
        create_parents(&to)?;
        fs::hard_link(&from, &to)
            .or_else(|_| fs::copy(&from, &to).map(drop))
            .with_context(|| cannot("keep a copy of", &from))
    }

    /// Moves the new files into place. Removes first, so that a file can become a folder, a
    /// folder a file, and a name change its case.
    fn commit(&self, survey: &Survey<'_>) -> Result<()> {
        for path in survey.leftovers() {
            remove_file(&self.root.join(path))?;
            self.prune(path);
        }
        let mut created = None;
        for (path, _, _) in survey.due() {
            let place = self.root.join(path);
            if created.replace(folder(path)) != Some(folder(path)) {
                create_parents(&place)?;
            }
            rename(&self.new_file(path), &place)?;
        }
        Ok(())
    }

    fn roll_back(&self, lock: &mut Lock) -> Result<()> {
        for path in read_file(&self.journal())?.lines() {
            path::check_read(path, "the journal")?;
            // A file that still waits to be moved is not the one in its place.
            if !self.new_file(path).exists() {
                remove_file(&self.root.join(path))?;
            }
            self.prune(path);
        }
        for path in files_below(&self.work.join("old"))? {
            let place = self.root.join(&path);
            create_parents(&place)?;
            rename(&self.work.join("old").join(&path), &place)?;
        }
        lock.rewrite(&read_file(&self.listing())?)?;
        remove_file(&self.journal())
    }

    /// Removes the folders above a file that hold nothing any more.
    fn prune(&self, path: &str) {
        for (end, _) in path.rmatch_indices('/') {
            match fs::remove_dir(self.root.join(&path[..end])) {
                Err(error) if !is_absence(&error) => break,
                _ => {}
            }
        }
    }

    fn remove(&self) -> Result<()> {
        fs::remove_dir_all(&self.work).with_context(|| cannot("remove", &self.work))
    }
}

/// Lists the files below a folder, relative to it; none if it is not there.
fn files_below(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            entries => entries.with_context(|| cannot("list", root))?,
        };
        for entry in entries {
            let entry = entry.with_context(|| cannot("list", root))?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    Ok(files)
}

fn read_file(path: &Path) -> Result<String> {
    regular::read_text(path).with_context(|| cannot("read", path))
}

fn write_file(path: &Path, contents: &str) -> Result<()> {
    create_parents(path)?;
    fs::write(path, contents).with_context(|| cannot("write", path))
}

fn create_parents(path: &Path) -> Result<()> {
    path.parent().map_or(Ok(()), create_folders)
}

fn create_folders(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| cannot("create", folder))
}

/// Returns the folder of a path; nothing for a path without one.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| cannot("write", to))
}

/// Removes a file; one that is not there is fine.
fn remove_file(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if !is_absence(&error) => {
            Err(error).with_context(|| cannot("remove", path))
        }
        _ => Ok(()),
    }
}

fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn cannot(what: &str, path: &Path) -> String {
    format!("cannot {what} {}", path.display())
}
