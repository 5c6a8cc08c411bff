//! Stage 3: [`Api`] → [`FileSet`].

pub mod markdown;
pub mod text;

use std::collections::BTreeMap;

use crate::model::Api;

/// The files of a crate: path relative to its root, with `/`, → contents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

impl FileSet {
    /// Adds a file.
    pub fn insert(&mut self, path: impl Into<String>, contents: impl Into<String>) {
        self.files.insert(path.into(), contents.into());
    }

    /// Returns the files by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, contents)| (path.as_str(), contents.as_str()))
    }
}

/// Prints the model.
#[must_use]
pub fn emit(_api: &Api) -> FileSet {
    FileSet::default()
}
