//! The Markdown back end.

use crate::emit::FileSet;
use crate::model::Api;

/// Prints the pages.
pub fn emit(_api: &Api, _files: &mut FileSet) {}
