//! A release that comes after the one that we follow: that one, changed by the test.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

/// Writes a release into a folder, and returns its path.
pub(crate) fn next(
    followed: &Path,
    folder: &Path,
    release: &str,
    change: impl FnOnce(&mut Value) -> Result<()>,
) -> Result<PathBuf> {
    let mut tree: Value = serde_json::from_str(&fs::read_to_string(followed)?)?;
    tree["info"]["version"] = release.into();
    change(&mut tree)?;
    let path = folder.join(format!("ory-{release}.json"));
    fs::write(&path, tree.to_string())?;
    Ok(path)
}

/// Puts a value at a place whose parent is an object.
pub(crate) fn put(tree: &mut Value, place: &str, value: Value) -> Result<()> {
    let (parent, key) = split(place)?;
    let parent = tree.pointer_mut(parent).and_then(Value::as_object_mut);
    parent.with_context(|| place.to_owned())?.insert(key, value);
    Ok(())
}

/// Removes what stands at a place whose parent is an object.
pub(crate) fn remove(tree: &mut Value, place: &str) -> Result<()> {
    let (parent, key) = split(place)?;
    let parent = tree.pointer_mut(parent).and_then(Value::as_object_mut);
    let removed = parent.and_then(|entries| entries.remove(&key));
    removed.map(drop).with_context(|| format!("nothing stands at {place}"))
}

fn split(place: &str) -> Result<(&str, String)> {
    let (parent, key) = place.rsplit_once('/').context("a place below the root")?;
    Ok((parent, key.replace("~1", "/").replace("~0", "~")))
}
