//! What is wrong with the input, where, and what to do about it.

pub mod codes;
mod nearest;
mod render;

use std::ops::Range;

use crate::source::Pointer;

pub use nearest::nearest;
pub use render::{Style, render};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is wrong, but a part of the document has no use here.
    Note,
    /// Output is made all the same.
    Warning,
    /// No output is made.
    Error,
}

/// Which input a place belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum File {
    /// The OpenAPI document.
    Spec,
    /// The overlay.
    Overlay,
    /// The SDK settings.
    Settings,
}

/// A place in an input.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A value, by JSON pointer; line and column are looked up when the message is rendered.
    Pointer(Pointer),
    /// The key of a value, by JSON pointer; where the key is given several times, which of them,
    /// counted from 0.
    Key(Pointer, usize),
    /// A byte offset, for text that does not parse.
    Offset(usize),
    /// A range of bytes, for inputs that pointers do not lead into.
    Span(Range<usize>),
    /// No place: it is about how the run was started.
    Run,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// A stable code, for example `E0201`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The input it is about.
    pub file: File,
    /// The place it is about.
    pub place: Place,
    /// Other places that belong to it, each with a word on why.
    pub related: Vec<(Place, String)>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Makes an error about a value of the OpenAPI document.
    pub fn error(code: &'static str, at: &Pointer, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, at, message.into())
    }

    /// Makes an error about the key of a value, for example a misspelt one.
    pub fn key_error(
        code: &'static str,
        at: &Pointer,
        message: impl Into<String>,
    ) -> Self {
        Self::error(code, at, message).place(Place::Key(at.clone(), 0))
    }

    /// Makes a warning about a value of the OpenAPI document.
    pub fn warning(
        code: &'static str,
        at: &Pointer,
        message: impl Into<String>,
    ) -> Self {
        Self::new(code, Severity::Warning, at, message.into())
    }

    /// Makes a note about a value of the OpenAPI document.
    pub fn note(code: &'static str, at: &Pointer, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Note, at, message.into())
    }

    fn new(
        code: &'static str,
        severity: Severity,
        at: &Pointer,
        message: String,
    ) -> Self {
        let place = Place::Pointer(at.clone());
        Self {
            code,
            severity,
            message,
            file: File::Spec,
            place,
            related: Vec::new(),
            help: None,
        }
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Moves the message to another input.
    #[must_use]
    pub fn file(mut self, file: File) -> Self {
        self.file = file;
        self
    }

    /// Puts the message at another place.
    #[must_use]
    pub fn place(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Adds a place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: Place, why: impl Into<String>) -> Self {
        self.related.push((place, why.into()));
        self
    }
}

/// The messages of a run, collected by every stage.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    messages: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a message.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.messages.push(diagnostic);
    }

    /// Returns whether any message is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.messages.iter().any(|message| message.severity == Severity::Error)
    }

    /// Adds all messages of another collection.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        self.messages.extend(other);
    }

    /// Returns the messages in the order of their making.
    #[must_use]
    pub fn messages(&self) -> &[Diagnostic] {
        &self.messages
    }
}
