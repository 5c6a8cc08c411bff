//! What a crate needs beside its code, depending on where it is written.

use std::path::{Component, Path, PathBuf};

use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Package;
use toml::{Table, Value};

use crate::output::regular;

const APACHE: &str = include_str!("../../LICENSE");

/// Adds the text of the licence, where we have it, and the mark of a crate that stands alone.
///
/// Cargo refuses a crate that lies below a workspace that does not know it. So the manifest gets
/// an empty `[workspace]` table exactly when the nearest workspace above `out` neither has `out`
/// as a member, nor depends on it by path, nor excludes it. The bytes of every other file are the
/// same wherever the crate is written.
pub(super) fn complete(files: FileSet, package: &Package, out: &Path) -> FileSet {
    let apart = lies_in_foreign_workspace(out);
    let mut complete = FileSet::default();
    if package.license == "Apache-2.0" {
        complete.insert("LICENSE", APACHE);
    }
    for (path, contents) in files.iter() {
        match path {
            "Cargo.toml" if apart => complete.insert(path, standalone(contents)),
            _ => complete.insert(path, contents),
        }
    }
    complete
}

fn standalone(manifest: &str) -> String {
    format!(
        "{manifest}\n# This crate lies below a workspace that it is no part of.\n[workspace]\n"
    )
}

fn lies_in_foreign_workspace(out: &Path) -> bool {
    let Ok(out) = std::path::absolute(out) else { return false };
    let out = without_dots(&out);
    out.ancestors().skip(1).find_map(workspace_at).is_some_and(|(root, manifest)| {
        out.strip_prefix(&root).is_ok_and(|below| !claims(&manifest, below))
    })
}

/// Returns the manifest of `folder` if it is the root of a workspace.
fn workspace_at(folder: &Path) -> Option<(PathBuf, Table)> {
    let text = regular::read_text(&folder.join("Cargo.toml")).ok()?;
    let manifest: Table = text.parse().ok()?;
    manifest.contains_key("workspace").then(|| (folder.to_owned(), manifest))
}

/// Returns whether cargo takes the folder `below` the root for a part of this workspace, or has
/// been told to leave it alone.
fn claims(manifest: &Table, below: &Path) -> bool {
    let list = |key: &str| -> Vec<&str> {
        let entries = manifest["workspace"].get(key).and_then(Value::as_array);
        entries.into_iter().flatten().filter_map(Value::as_str).collect()
    };
    list("members").iter().any(|pattern| matches(pattern, below))
        || list("exclude").iter().any(|folder| below.starts_with(trimmed(folder)))
        || manifest.values().any(|table| has_path(table, below))
}

/// Matches a path against a `members` entry, folder by folder, with `*` within each.
fn matches(pattern: &str, path: &Path) -> bool {
    let folders: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    let patterns: Vec<_> =
        trimmed(pattern).iter().map(|name| name.to_string_lossy()).collect();
    folders.len() == patterns.len()
        && patterns
            .iter()
            .zip(&folders)
            .all(|(pattern, name)| matches_name(pattern, name))
}

fn matches_name(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
            let ends = name.char_indices().map(|(at, _)| at).chain([name.len()]);
            ends.into_iter().any(|at| matches_name(rest, &name[at..]))
        }),
    }
}

/// Returns whether a dependency anywhere in `value` has this path.
fn has_path(value: &Value, path: &Path) -> bool {
    match value {
        Value::Table(table) => table.iter().any(|(key, value)| match value {
            Value::String(text) if key == "path" => trimmed(text) == path,
            value => has_path(value, path),
        }),
        Value::Array(values) => values.iter().any(|value| has_path(value, path)),
        _ => false,
    }
}

fn trimmed(path: &str) -> &Path {
    let path = Path::new(path);
    path.strip_prefix(".").unwrap_or(path)
}

fn without_dots(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => _ = clean.pop(),
            component => clean.push(component),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn claimed(manifest: &str, below: &str) -> bool {
        claims(&manifest.parse().expect("a manifest"), Path::new(below))
    }

    #[test]
    fn a_workspace_claims_members_path_dependencies_and_what_it_excludes() {
        let manifest = r#"
            [workspace]
            members = ["app", "crates/*", "./tools/x-*-y"]
            exclude = ["target"]
            [workspace.dependencies]
            ory-sdk = { path = "vendor/ory" }
        "#;
        for folder in ["app", "crates/a", "tools/x-1-y", "target/a/b", "vendor/ory"] {
            assert!(claimed(manifest, folder), "{folder}");
        }
        for folder in ["application", "crates/a/b", "tools/x-1", "vendor", "out"] {
            assert!(!claimed(manifest, folder), "{folder}");
        }
    }

    #[test]
    fn the_licence_is_carried() {
        // The file is a link, which some checkouts hold as a text with the path.
        assert!(APACHE.trim_start().starts_with("Apache License"), "{APACHE:.80}");
    }

    #[test]
    fn the_table_is_added_only_below_a_workspace_that_does_not_know_the_crate() {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("a/../out");
        assert!(!lies_in_foreign_workspace(&out));
        let manifest = folder.path().join("Cargo.toml");
        fs::write(&manifest, "[workspace]\nmembers = [\"app\"]\n").expect("written");
        assert!(lies_in_foreign_workspace(&out));
        fs::write(&manifest, "[workspace]\nmembers = [\"out\"]\n").expect("written");
        assert!(!lies_in_foreign_workspace(&out));
        assert!(!lies_in_foreign_workspace(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated")
        ));
    }
}
