//! Documents that stand beside the project and are read there: upstream releases, other vendors'.

use std::path::PathBuf;

use crate::{skipped, workspace};

/// Returns the folder of the shared documents, or notes that the test is skipped.
///
/// It is `$ORY_SDK_SHARED`, or else `../shared` beside the workspace. Where it must be there, as
/// in CI, a value of `ORY_SDK_REQUIRE_SHARED` makes its absence a failure.
#[must_use]
pub fn dir() -> Option<PathBuf> {
    let given = std::env::var_os("ORY_SDK_SHARED").map(PathBuf::from);
    let dir = given.unwrap_or_else(|| workspace::root().join("../shared"));
    if dir.is_dir() {
        return Some(dir);
    }
    let required =
        std::env::var_os("ORY_SDK_REQUIRE_SHARED").is_some_and(|it| !it.is_empty());
    assert!(
        !required,
        "ORY_SDK_REQUIRE_SHARED is set, and {} is not there",
        dir.display()
    );
    skipped::note(&format!("{} is not there", dir.display()));
    None
}

/// Returns the path of one shared file, for example `upstream/ory-v1.22.65.json`.
///
/// As [`dir`], and the file has to be in the folder.
#[must_use]
pub fn file(path: &str) -> Option<PathBuf> {
    let file = dir()?.join(path);
    assert!(file.is_file(), "{} is not there", file.display());
    Some(file)
}

/// Returns the text of one shared file; as [`file()`].
#[must_use]
pub fn read(path: &str) -> Option<String> {
    Some(std::fs::read_to_string(file(path)?).expect("a shared file is readable text"))
}
