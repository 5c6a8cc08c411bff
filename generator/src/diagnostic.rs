//! What is wrong with the input, where, and what to do about it.

pub mod codes;
pub mod explain;
mod nearest;
mod render;

use std::ops::Range;

use crate::limits;
use crate::source::Pointer;

pub use nearest::nearest;
pub(crate) use nearest::nearest_within;
pub use render::{Style, github, json, render, render_few};

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
    /// Another file of the document: its place in [`Source::beside`].
    ///
    /// [`Source::beside`]: crate::source::Source::beside
    Beside(usize),
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
    /// Where the value stands in the document, when the place is what the overlay put there, or in another file.
    pub document: Option<Pointer>,
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
            document: None,
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
///
/// Of a document that is wrong in a million places, [`limits::MESSAGES`] of each severity are kept
/// and the others counted.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    messages: Vec<Diagnostic>,
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl Diagnostics {
    /// Adds a message.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let count = match diagnostic.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Note => &mut self.notes,
        };
        *count += 1;
        if *count <= limits::MESSAGES {
            self.messages.push(diagnostic);
        }
    }

    /// Returns whether any message is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Returns whether there are so many errors that looking for more is no use.
    #[must_use]
    pub fn are_enough(&self) -> bool {
        self.errors >= limits::MESSAGES
    }

    /// Returns how many messages of a severity there were, whether they were kept or not.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Note => self.notes,
        }
    }

    /// Adds all messages of another collection.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        other.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Returns the messages in the order of their making.
    #[must_use]
    pub fn messages(&self) -> &[Diagnostic] {
        &self.messages
    }

    /// Returns the messages without those that ask for nothing and that only someone wants who looks at
    /// the document: the values that are taken for secrets.
    #[must_use]
    pub fn without_asides(mut self) -> Self {
        let code = crate::lower::codes::TAKEN_FOR_SECRET;
        let before = self.messages.len();
        self.messages.retain(|message| message.code != code);
        self.notes -= before - self.messages.len();
        self
    }

    /// Changes every message, for example its place.
    pub(crate) fn map(&mut self, change: impl Fn(Diagnostic) -> Diagnostic) {
        self.messages =
            std::mem::take(&mut self.messages).into_iter().map(change).collect();
    }

    /// Adds the messages of another collection, and what it only counted.
    pub(crate) fn absorb(&mut self, other: Self) {
        let kept = |severity| {
            other.messages.iter().filter(|message| message.severity == severity).count()
        };
        let errors = other.errors - kept(Severity::Error);
        let warnings = other.warnings - kept(Severity::Warning);
        let notes = other.notes - kept(Severity::Note);
        self.extend(other.messages);
        self.errors += errors;
        self.warnings += warnings;
        self.notes += notes;
    }
}
