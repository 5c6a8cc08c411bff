//! Stage 3: [`Api`] → [`FileSet`].
//!
//! Printing decides nothing about the meaning of a document and cannot fail: whatever satisfies
//! [`Api::check`] prints, and the same model gives the same bytes.

pub mod markdown;
mod named;
pub mod rust;
pub mod text;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

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

/// Prints the model: the sources of the crate and its Markdown pages.
#[must_use]
pub fn emit(api: &Api) -> FileSet {
    let context = rust::Context::new(api);
    let mut sheets = rust::sheets(&context);
    sheets.extend(markdown::sheets(context.site()));
    FileSet {
        files: print(&sheets).into_iter().collect(),
    }
}

/// A file that is still to be printed: its path relative to the crate's root, and what prints it.
struct Sheet<'a> {
    path: String,
    print: Box<dyn Fn() -> String + Sync + 'a>,
}

impl<'a> Sheet<'a> {
    fn new(path: impl Into<String>, print: impl Fn() -> String + Sync + 'a) -> Self {
        Self {
            path: path.into(),
            print: Box::new(print),
        }
    }
}

/// Prints the sheets, each thread taking the next one that is left.
fn print(sheets: &[Sheet<'_>]) -> Vec<(String, String)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(sheet) = sheets.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((sheet.path.clone(), (sheet.print)()));
        }
        done
    };
    let threads = thread::available_parallelism().map_or(1, |count| count.get().min(8));
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(
                other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            );
        }
        done
    })
}
