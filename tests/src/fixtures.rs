//! The documents under `tests/fixtures/`, as the tests need them.

use std::path::{Path, PathBuf};

use ory_sdk_generator::Inputs;
use ory_sdk_generator::emit::FileSet;
use xtask::fixture::{Fixture, Kind, all};

/// Returns the fixtures that a crate is made of, by name.
#[must_use]
pub fn valid() -> Vec<PathBuf> {
    documents(Kind::Valid)
}

/// Returns the fixtures that are made to harm, by name. Some of them are refused.
#[must_use]
pub fn hostile() -> Vec<PathBuf> {
    documents(Kind::Hostile)
}

fn documents(kind: Kind) -> Vec<PathBuf> {
    let found = all(kind).expect("the folder of fixtures");
    found.into_iter().map(|fixture| fixture.path).collect()
}

/// Returns the name of a fixture: its file name, with `-json` where a YAML file may have the same stem.
#[must_use]
pub fn name(path: &Path) -> String {
    fixture(path).name()
}

/// Reads a fixture, with its other files and the overlay and settings beside it. Paths in messages are the bare file names.
#[must_use]
pub fn inputs(path: &Path) -> Inputs {
    fixture(path).inputs().expect("a fixture is readable")
}

/// Returns the fixture of a file. Its folder decides what it is for; the tests that ask here know that.
fn fixture(path: &Path) -> Fixture {
    Fixture {
        kind: Kind::Valid,
        path: path.to_owned(),
    }
}

/// Joins the files that `keep` names into one text, each under its path.
#[must_use]
pub fn join(files: &FileSet, keep: impl Fn(&str) -> bool) -> String {
    let kept = files.iter().filter(|(path, _)| keep(path));
    kept.map(|(path, text)| format!("=== {path}\n{text}")).collect::<Vec<_>>().join("\n")
}

/// Returns whether a file is Rust that was made of the document, and not support code. `missing.rs` says for each group
/// the same.
#[must_use]
pub fn is_own_rust(path: &str) -> bool {
    path.ends_with(".rs") && !path.starts_with("src/runtime") && path != "src/missing.rs"
}
