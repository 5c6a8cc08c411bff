//! The programs that a crate carries.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, File, Place, codes};
use crate::source::{Pointer, Source};

/// A program that the crate carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExampleSettings {
    /// The path of its source, relative to the settings, with `/`.
    pub file: String,
    /// Features of the crate without which it does not compile.
    pub features: Vec<String>,
    /// Its source.
    pub text: String,
    /// Where the settings name it.
    pub span: Range<usize>,
}

impl ExampleSettings {
    /// Returns the name of the program: that of its file, without folder and ending.
    #[must_use]
    pub fn name(&self) -> &str {
        let file = self.file.rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".rs").unwrap_or(file)
    }

    /// Returns the first line of its documentation, without the full stop.
    #[must_use]
    pub fn summary(&self) -> Option<&str> {
        let line = self.text.lines().next()?.strip_prefix("//! ")?.trim();
        Some(line.strip_suffix('.').unwrap_or(line)).filter(|line| !line.is_empty())
    }
}

/// Gives each program its source. One that was not given, or does not say what it shows, is a fault.
pub(super) fn fill(
    examples: &mut [ExampleSettings],
    sources: &[Source],
    faults: &mut Vec<Diagnostic>,
) {
    let mut names = Vec::new();
    for example in examples {
        let source = sources.iter().find(|source| source.path == example.file);
        example.text = source.map(|source| source.text.clone()).unwrap_or_default();
        let name = example.name().to_owned();
        let wrong = if source.is_none() {
            Some("there is no such file beside the settings, or it cannot be read")
        } else if example.summary().is_none() {
            Some("its first line does not say what it shows: `//! …`")
        } else if names.contains(&name) {
            Some("another program has the same name")
        } else {
            None
        };
        if let Some(wrong) = wrong {
            let message =
                format!("the example `{}` cannot be used: {wrong}", example.file);
            let fault =
                Diagnostic::error(codes::SETTINGS_VALUE, &Pointer::root(), message);
            let place = Place::Span(example.span.clone());
            faults.push(fault.file(File::Settings).place(place));
        }
        names.push(name);
    }
}
