//! What stands in the folder, beside what should.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use ory_sdk_generator::emit::FileSet;

use super::listing::{self, Listing};
use super::threads::each;
use super::{LISTING, TOLERATED, WORK, Written, regular};

/// How a file of the folder differs from what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference<'a> {
    /// It is not there.
    Missing {
        /// What it should hold.
        new: &'a str,
    },
    /// It holds something else.
    Stale {
        /// What it holds.
        old: Vec<u8>,
        /// What it should hold.
        new: &'a str,
        /// Whether an earlier run wrote it.
        ours: bool,
    },
    /// An earlier run wrote it, and it is no longer due.
    Leftover,
    /// It is not ours.
    Stray,
}

/// A folder compared with a set of files.
#[derive(Debug, Default)]
pub struct Survey<'a> {
    /// What differs, by path relative to the folder.
    pub differences: BTreeMap<String, Difference<'a>>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Whether the listing is as it should be.
    pub listed: bool,
    /// Whether a run was killed while it replaced files, or is at it right now.
    pub interrupted: bool,
    known: bool,
}

impl<'a> Survey<'a> {
    /// Looks at every file; `listing` is `None` where the folder has none.
    pub(super) fn take(
        root: &Path,
        files: &'a FileSet,
        listing: Option<Listing>,
    ) -> Result<Self> {
        let mut survey = Self {
            known: listing.is_some(),
            ..Self::default()
        };
        let listing = listing.unwrap_or_default();
        survey.listed = listing.text() == listing::text_for(files);
        survey.interrupted = root.join(WORK).symlink_metadata().is_ok();
        let present = walk(root)?;
        let all: Vec<(&str, &str)> = files.iter().collect();
        let near: BTreeSet<String> =
            present.keys().map(|path| path.to_lowercase()).collect();
        let found = each(&all, |(path, new)| look(root, path, new, &near));
        for ((path, new), found) in all.into_iter().zip(found) {
            match found? {
                Found::Nothing => survey.add(path, Difference::Missing { new }),
                Found::Same => survey.unchanged += 1,
                Found::Other(old) => {
                    let ours = listing.owns(path);
                    survey.add(path, Difference::Stale { old, new, ours });
                }
            }
        }
        let due: BTreeSet<&str> = files.iter().map(|(path, _)| path).collect();
        for (path, regular) in present {
            if !due.contains(path.as_str()) {
                let ours = regular && listing.owns(&path);
                survey.add(
                    &path,
                    if ours { Difference::Leftover } else { Difference::Stray },
                );
            }
        }
        survey.rewrite_renamed(files);
        Ok(survey)
    }

    fn add(&mut self, path: &str, difference: Difference<'a>) {
        self.differences.insert(path.to_owned(), difference);
    }

    /// Where case does not count, removing `docs/Pet.md` would take the new `docs/pet.md` along:
    /// such a file is written anew.
    fn rewrite_renamed(&mut self, files: &'a FileSet) {
        let leftovers: BTreeSet<String> =
            self.leftovers().map(|path| path.to_lowercase()).collect();
        for (path, new) in files.iter() {
            if leftovers.contains(&path.to_lowercase())
                && !self.differences.contains_key(path)
            {
                self.unchanged -= 1;
                self.add(path, Difference::Missing { new });
            }
        }
    }

    /// Returns whether nothing is to be done and nothing stands in the folder that should not.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.listed && !self.interrupted && self.differences.is_empty()
    }

    /// Returns whether nothing is to be done. Files of others do not count.
    pub(super) fn is_fresh(&self) -> bool {
        let strays = self.differences.values().all(|it| matches!(it, Difference::Stray));
        self.listed && !self.interrupted && strays
    }

    /// Returns what is to be written: path, contents, and whether a file stands there now.
    pub(super) fn due(&self) -> impl Iterator<Item = (&str, &'a str, bool)> {
        self.differences.iter().filter_map(|(path, difference)| match difference {
            Difference::Missing { new } => Some((path.as_str(), *new, false)),
            Difference::Stale { new, .. } => Some((path.as_str(), *new, true)),
            Difference::Leftover | Difference::Stray => None,
        })
    }

    /// Returns the files that are ours and no longer due.
    pub(super) fn leftovers(&self) -> impl Iterator<Item = &str> {
        self.paths(|difference| matches!(difference, Difference::Leftover))
    }

    /// Returns the paths whose difference passes a test.
    pub fn paths(
        &self,
        test: impl Fn(&Difference<'_>) -> bool,
    ) -> impl Iterator<Item = &str> {
        let chosen =
            self.differences.iter().filter(move |(_, difference)| test(difference));
        chosen.map(|(path, _)| path.as_str())
    }

    /// Refuses a folder that is not ours, and files of others in the way.
    pub(super) fn refuse_foreign(&self, root: &Path) -> Result<()> {
        let foreign: Vec<&str> = self
            .paths(|difference| match difference {
                Difference::Stale { ours, .. } => !ours,
                Difference::Stray => !self.known,
                Difference::Missing { .. } | Difference::Leftover => false,
            })
            .collect();
        let root = root.display();
        match foreign.as_slice() {
            [] => Ok(()),
            [first, rest @ ..] => bail!(
                "{root} holds files that the generator did not write: {first}{}; nothing was \
                 written. Move them away, or choose another --out",
                if rest.is_empty() {
                    String::new()
                } else {
                    format!(" and {} more", rest.len())
                }
            ),
        }
    }

    /// Returns what carrying it out does.
    pub(super) fn summary(&self) -> Written {
        Written {
            written: self.due().count(),
            unchanged: self.unchanged,
            removed: self.leftovers().count(),
            strays: self
                .paths(|it| matches!(it, Difference::Stray))
                .map(str::to_owned)
                .collect(),
        }
    }
}

/// What stands in the place of a file.
enum Found {
    Nothing,
    Same,
    Other(Vec<u8>),
}

/// Looks at the place of a file. What is `near` is all that is there, in lower case: the folder may not tell cases apart.
fn look(root: &Path, path: &str, new: &str, near: &BTreeSet<String>) -> Result<Found> {
    let lower = path.to_lowercase();
    let mut folders = lower.match_indices('/').map(|(at, _)| &lower[..at]);
    if !near.contains(&lower) && !folders.any(|folder| near.contains(folder)) {
        return Ok(Found::Nothing);
    }
    refuse_links(root, path)?;
    Ok(match read(root, path)? {
        None => Found::Nothing,
        Some(old) if old == new.as_bytes() => Found::Same,
        Some(old) => Found::Other(old),
    })
}

/// Reads a file; `None` where there is none, or a folder in its place.
fn read(root: &Path, path: &str) -> Result<Option<Vec<u8>>> {
    let file = root.join(path);
    match regular::read(&file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if is_absence(&error) => Ok(None),
        Err(_) if file.is_dir() => Ok(None),
        Err(error) => {
            Err(error).with_context(|| format!("cannot read {}", file.display()))
        }
    }
}

fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Refuses a symbolic link in the place of a file, or of a folder on the way to it.
fn refuse_links(root: &Path, path: &str) -> Result<()> {
    let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
    for end in ends {
        let part = root.join(&path[..end]);
        if part.is_symlink() {
            bail!(
                "{} is a symbolic link: nothing is written through it",
                part.display()
            );
        }
    }
    Ok(())
}

/// Lists what is below the folder: each path, and whether it is a regular file. Links are not
/// followed; empty folders do not count.
fn walk(root: &Path) -> Result<BTreeMap<String, bool>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let place = root.join(&folder);
        let entries = match fs::read_dir(&place) {
            Err(error) if folder.is_empty() && error.kind() == ErrorKind::NotFound => {
                break;
            }
            entries => {
                entries.with_context(|| format!("cannot list {}", place.display()))?
            }
        };
        for entry in entries {
            let entry =
                entry.with_context(|| format!("cannot list {}", place.display()))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type()?;
            let known =
                name == LISTING || name == WORK || TOLERATED.contains(&name.as_str());
            if folder.is_empty() && known {
                continue;
            }
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if kind.is_dir() {
                folders.push(path);
            } else {
                found.insert(path, kind.is_file());
            }
        }
    }
    Ok(found)
}
