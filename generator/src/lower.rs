//! Stage 2: [`Document`] → [`Api`].

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::model::Api;
use crate::settings::Settings;

/// Decides everything about the output. Returns `None` when an error was reported.
pub fn lower(
    _document: &Document,
    _settings: &Settings,
    _diagnostics: &mut Diagnostics,
) -> Option<Api> {
    None
}
