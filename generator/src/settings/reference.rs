//! A name that the settings have of something else.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, File, Place, codes};
use crate::source::Pointer;

/// The name of a thing that is known once the document is (an operationId, a feature), or of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The name.
    pub name: String,
    /// Where the settings have it, in bytes.
    pub span: Range<usize>,
}

impl Reference {
    /// Returns an error at this place of the settings.
    pub(crate) fn fault(&self, message: impl Into<String>) -> Diagnostic {
        self.fault_of(codes::SETTINGS_VALUE, message)
    }

    /// Returns an error of another code at this place of the settings.
    pub(crate) fn fault_of(
        &self,
        code: &'static str,
        message: impl Into<String>,
    ) -> Diagnostic {
        let fault = Diagnostic::error(code, &Pointer::root(), message);
        fault.file(File::Settings).place(Place::Span(self.span.clone()))
    }
}
