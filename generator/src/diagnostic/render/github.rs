//! Diagnostics as annotations of GitHub Actions.

use super::excerpt::printable;
use super::texts::Texts;
use super::{more, sorted};
use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// Returns all messages as workflow commands, one a line, that GitHub shows beside the lines of a pull
/// request.
///
/// Text of the document is escaped, so that it cannot give a command of its own.
#[must_use]
pub fn github(diagnostics: &Diagnostics, inputs: &Inputs) -> String {
    let texts = Texts::new(diagnostics.messages(), inputs);
    let mut lines = String::new();
    for message in sorted(diagnostics, &texts) {
        lines += &annotation(message, &texts);
    }
    for (severity, count) in more(diagnostics) {
        lines += &format!("::{}::there are {count} more\n", word(severity));
    }
    lines
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn annotation(message: &Diagnostic, texts: &Texts<'_>) -> String {
    let mut properties = String::new();
    if let Some(excerpt) = texts.excerpt(message.file, &message.place) {
        let file = property(texts.path(message.file, &message.place));
        let (line, column) = (excerpt.line, excerpt.column);
        // Behind the last character for us, the last character for GitHub.
        let end = excerpt.end_column.saturating_sub(1).max(column);
        properties = format!("file={file},line={line},col={column},endColumn={end},");
    }
    let mut text = data(&message.message);
    if let Some(help) = &message.help {
        text += &format!("%0Ahelp: {}", data(help));
    }
    let (word, code) = (word(message.severity), message.code);
    format!("::{word} {properties}title={code}::{text}\n")
}

/// Escapes the text of a command.
fn data(text: &str) -> String {
    // Line ends do not survive `printable`.
    printable(text).replace('%', "%25")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
