//! Which paths a crate may have: those that mean the same file, below the folder, everywhere.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};
use ory_sdk_generator::emit::FileSet;

use super::{LISTING, TOLERATED, WORK};

/// Checks every path of a set, each alone and then against the others.
pub(super) fn check(files: &FileSet) -> Result<()> {
    let mut seen = BTreeMap::new();
    for (path, _) in files.iter() {
        check_one(path)?;
        if let Some(other) = seen.insert(path.to_lowercase(), path) {
            bail!("`{other}` and `{path}` are one file where case does not count");
        }
    }
    for (lower, path) in &seen {
        for (at, _) in lower.match_indices('/') {
            if let Some(file) = seen.get(&lower[..at]) {
                bail!("`{file}` is due as a file and as the folder of `{path}`");
            }
        }
    }
    Ok(())
}

/// Checks that a path is relative, stays below the folder, and is not reserved on any system.
pub(super) fn check_one(path: &str) -> Result<()> {
    let refuse = |why: &str| -> Result<()> {
        bail!("`{}` cannot be a file of a crate: {why}", path.escape_debug())
    };
    let top = path.split('/').next().unwrap_or_default();
    let ours = [LISTING, WORK];
    if TOLERATED.iter().chain(&ours).any(|name| name.eq_ignore_ascii_case(top)) {
        return refuse("the name belongs to cargo, git or the generator");
    }
    for name in path.split('/') {
        if matches!(name, "" | "." | "..") {
            return refuse("it does not stay below the folder");
        }
        if name.len() > 255 {
            return refuse("a name is longer than 255 bytes");
        }
        if name.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c)) {
            return refuse("a character is not allowed in file names on Windows");
        }
        if name.ends_with(['.', ' ']) || is_device(name) {
            return refuse("the name is reserved on Windows");
        }
    }
    Ok(())
}

/// Checks a path that was read back from disk.
pub(super) fn check_read(path: &str, from: &str) -> Result<()> {
    ensure!(check_one(path).is_ok(), "{from} is damaged: `{}`", path.escape_debug());
    Ok(())
}

/// Returns whether Windows takes the name, with any extension, for a device.
fn is_device(name: &str) -> bool {
    let stem =
        name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    if matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") {
        return true;
    }
    let number = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    number.is_some_and(|rest| {
        let mut digits = rest.chars();
        matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³'))
            && digits.next().is_none()
    })
}
