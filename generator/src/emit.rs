//! Stage 3: [`Api`] → [`FileSet`].
//!
//! Printing decides nothing about the meaning of a document and cannot fail, but for being too much: whatever
//! satisfies [`Api::check`] prints, and the same model gives the same bytes.

pub mod markdown;
pub mod module;
mod named;
mod print;
pub mod rust;
pub mod text;

use std::collections::BTreeMap;

use crate::model::Api;
use markdown::Crates;
pub(crate) use print::Excess;
use print::print;
use rust::surface::Surface;

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

/// Prints the model: the sources of the crate and its Markdown pages.
#[must_use]
pub fn emit(api: &Api) -> FileSet {
    emit_within(api, usize::MAX).unwrap_or_default()
}

/// Prints `src/lib.rs` for a crate that includes it: without documentation and attributes of the crate.
#[must_use]
pub fn root(api: &Api) -> String {
    rust::root(&rust::Context::new(api))
}

/// Prints the model, and stops where there are more bytes than `limit`.
pub(crate) fn emit_within(api: &Api, limit: usize) -> Result<FileSet, Excess> {
    emit_as(&rust::Context::new(api), api, limit)
}

/// Prints the model, all of its code by parsing and printing it, which [`emit`] leaves out where it has printed code of
/// the same shape before. The files are the same, and it takes several times as long: tests compare the two.
#[must_use]
pub fn emit_slowly(api: &Api) -> FileSet {
    emit_as(&rust::Context::without_stencils(api), api, usize::MAX).unwrap_or_default()
}

/// Returns `API.txt`, which [`emit`] makes, too, along with what it lists.
#[must_use]
pub fn listing(api: &Api) -> String {
    Surface::of(api).print(api)
}

fn emit_as(
    context: &rust::Context<'_>,
    api: &Api,
    limit: usize,
) -> Result<FileSet, Excess> {
    let mut sheets = rust::sheets(context);
    sheets.extend(markdown::sheets(context.site()));
    let mut files = FileSet::default();
    let mut crates = Crates::default();
    let mut declared = Vec::new();
    for (path, printed) in print(&sheets, limit)? {
        crates.extend(&printed.crates);
        declared.extend(printed.declared);
        files.insert(path, printed.text);
    }
    files.insert("API.txt", Surface::read(context, &declared).print(api));
    // It says what the programs of all pages stand on.
    files.insert("README.md", markdown::readme(context.site(), &crates));
    Ok(files)
}
