//! The files that settings have copied into the crate.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use ory_sdk_generator::settings;
use ory_sdk_generator::source::Source;

use super::files::is_within;
use super::source;
use crate::project::Named;

/// Reads the programs and modules that the settings name, each of which stands below them.
///
/// A file that cannot be read is left out: the generator then says where the settings name it. Of the folder of a
/// module, all files are read but those whose names begin with a dot, and one that is no text is an error.
pub fn carried(settings: &Named, text: &Source) -> Result<Vec<Source>> {
    let named = settings::carried(text);
    let root = settings.path.parent().unwrap_or(Path::new(""));
    let mut found = Vec::new();
    for file in &named.files {
        let at = settings.beside(file);
        if is_within(&at.path, root)
            && let Ok(read) = source(&at)
        {
            found.push(Source::new(file, read.text));
        }
    }
    for folder in &named.folders {
        walk(settings, root, folder, &mut found)?;
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found.dedup_by(|a, b| a.path == b.path);
    Ok(found)
}

/// Reads all files of a folder and the folders in it. What a symbolic link leads out of the settings' folder to is no
/// part of it.
fn walk(
    settings: &Named,
    root: &Path,
    folder: &str,
    found: &mut Vec<Source>,
) -> Result<()> {
    let at = settings.beside(folder);
    if !at.path.is_dir() {
        return Ok(());
    }
    let entries =
        fs::read_dir(&at.path).with_context(|| format!("cannot read {}", at.shown))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read {}", at.shown))?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{folder}/{name}");
        let kind = entry.file_type().with_context(|| format!("cannot read {path}"))?;
        let file = settings.beside(&path);
        if kind.is_dir() {
            walk(settings, root, &path, found)?;
        } else if is_within(&file.path, root) {
            found.push(Source::new(&path, source(&file)?.text));
        }
    }
    Ok(())
}
