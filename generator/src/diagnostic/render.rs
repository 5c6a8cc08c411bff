//! Diagnostics as text, the way rustc shows them.

mod excerpt;
mod github;
mod json;
#[cfg(test)]
mod tests;
mod texts;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Message, Renderer, Snippet,
};

use super::{Diagnostic, Diagnostics, File, Place, Severity};
use crate::lower::codes::TAKEN_FOR_SECRET;
use crate::{Inputs, limits};
use excerpt::{Excerpt, printable};
use texts::Texts;

pub use github::github;
pub use json::json;

/// Whether the text is for a terminal that knows colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Style {
    Plain,
    Coloured,
}

/// How many more places a warning names before it only counts them.
const PLACES_SHOWN: usize = 3;

/// How many it names where they are what it is about, and someone is to look through them.
const PLACES_LISTED: usize = 100;

/// Returns all messages as text: errors before warnings, and each of them in the order of the
/// inputs' text.
///
/// The same message comes once, and a warning that is true of many places names the first few and
/// counts the rest. Nothing of the inputs reaches a terminal unescaped.
#[must_use]
pub fn render(diagnostics: &Diagnostics, inputs: &Inputs, style: Style) -> String {
    render_few(diagnostics, inputs, style, usize::MAX)
}

/// Returns the messages as text, as [`render`] does, but of the warnings and of the notes of one code the first `few`: the
/// others are counted, in a line for each code.
#[must_use]
pub fn render_few(
    diagnostics: &Diagnostics,
    inputs: &Inputs,
    style: Style,
    few: usize,
) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let texts = Texts::new(diagnostics.messages(), inputs);
    let mut entries = entries(sorted(diagnostics, &texts));
    let folded = fold(&mut entries, few);
    let text = |entry: &Folded<'_>| entry.render(&texts, &renderer) + "\n";
    let mut parts: Vec<String> = entries.iter().map(text).collect();
    parts.extend(folded.into_iter().map(|((rank, code), count)| {
        let level = match rank.0 {
            Severity::Note => Level::NOTE,
            _ => Level::WARNING,
        };
        let title = format!("{count} more of these: `--all` shows them");
        renderer.render(&[Group::with_title(level.primary_title(title).id(code))]) + "\n"
    }));
    let more = more(diagnostics).map(|(severity, count)| {
        let (level, word) = match severity {
            Severity::Error => (Level::ERROR, "errors"),
            Severity::Warning => (Level::WARNING, "warnings"),
            Severity::Note => (Level::NOTE, "notes"),
        };
        let title = level.primary_title(format!("there are {count} more {word}"));
        renderer.render(&[Group::with_title(title)]) + "\n"
    });
    parts.extend(more);
    parts.join("\n")
}

/// Returns the messages to show: errors before warnings, each in the order of the texts, and none
/// twice.
fn sorted<'a>(diagnostics: &'a Diagnostics, texts: &Texts<'_>) -> Vec<&'a Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = diagnostics.messages().iter().collect();
    sorted.sort_by_cached_key(|message| {
        let start = texts.span(message.file, &message.place).map(|span| span.start);
        let rank = Reverse(message.severity);
        (rank, message.file, start, message.code, message.message.clone())
    });
    sorted.dedup();
    let (mut errors, mut warnings, mut notes) = (0, 0, 0);
    sorted.retain(|message| {
        let count = match message.severity {
            Severity::Error => &mut errors,
            Severity::Warning => &mut warnings,
            Severity::Note => &mut notes,
        };
        *count += 1;
        *count <= limits::MESSAGES_SHOWN
    });
    sorted
}

/// Returns how many messages are not shown.
fn more(diagnostics: &Diagnostics) -> impl Iterator<Item = (Severity, usize)> {
    let severities = [Severity::Error, Severity::Warning, Severity::Note].into_iter();
    let beyond = |severity| {
        let count = diagnostics.count(severity).checked_sub(limits::MESSAGES_SHOWN);
        count.filter(|count| *count > 0).map(|count| (severity, count))
    };
    severities.filter_map(beyond)
}

/// A message, with those that say the same of other places.
struct Folded<'a> {
    message: &'a Diagnostic,
    again: Vec<&'a Diagnostic>,
}

fn entries<'a>(sorted: Vec<&'a Diagnostic>) -> Vec<Folded<'a>> {
    let mut entries: Vec<Folded<'_>> = Vec::new();
    let mut warnings = BTreeMap::new();
    for message in sorted {
        // Errors stay apart: each of them has to be mended.
        if message.severity != Severity::Error {
            let same = (message.file, message.code, &message.message, &message.help);
            let index = *warnings.entry(same).or_insert(entries.len());
            if let Some(entry) = entries.get_mut(index) {
                entry.again.push(message);
                continue;
            }
        }
        entries.push(Folded { message, again: Vec::new() });
    }
    entries
}

/// Takes out the warnings and notes that are beyond the first `few` of their code, and counts them.
fn fold(
    entries: &mut Vec<Folded<'_>>,
    few: usize,
) -> BTreeMap<(Reverse<Severity>, &'static str), usize> {
    let mut seen = BTreeMap::new();
    entries.retain(|Folded { message, .. }| {
        let count: &mut usize =
            seen.entry((Reverse(message.severity), message.code)).or_default();
        *count += 1;
        message.severity == Severity::Error || *count <= few
    });
    seen.retain(|(severity, _), count| {
        let beyond = count.checked_sub(few).filter(|beyond| *beyond > 0);
        *count = beyond.unwrap_or_default();
        severity.0 != Severity::Error && *count > 0
    });
    seen
}

impl Folded<'_> {
    fn render(&self, texts: &Texts<'_>, renderer: &Renderer) -> String {
        let message = self.message;
        let related =
            message.related.iter().map(|(place, why)| (place, Some(why.as_str())));
        let places = std::iter::once((&message.place, None)).chain(related);
        let excerpts: Vec<(Excerpt, String, Option<&str>)> = places
            .filter_map(|(place, why)| {
                let path = printable(texts.path(message.file, place));
                Some((texts.excerpt(message.file, place)?, path, why))
            })
            .collect();
        let snippet = |(excerpt, path, why): &(Excerpt, String, Option<&str>)| {
            snippet(path, excerpt, *why)
        };
        let group = self.title().elements(excerpts.iter().map(snippet));
        let mut text = renderer.render(&[group.elements(self.notes(texts))]);
        // The library counts columns in the text that it is given, of which long lines are a part.
        for (excerpt, path, _) in &excerpts {
            let [shown, real] = [excerpt.column_shown(), excerpt.column]
                .map(|column| format!("{path}:{}:{column}", excerpt.line));
            text = text.replacen(&shown, &real, 1);
        }
        text
    }

    fn title(&self) -> Group<'_> {
        let level = match self.message.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let title = level.primary_title(printable(&self.message.message));
        Group::with_title(title.id(self.message.code))
    }

    fn notes(&self, texts: &Texts<'_>) -> Vec<Message<'_>> {
        let mut notes = Vec::new();
        let (_, place) = texts.home(self.message.file, &self.message.place);
        if let Place::Pointer(pointer) | Place::Key(pointer, _) = &place
            && !pointer.as_str().is_empty()
        {
            let is_overlaid = self.message.file == File::Overlay;
            let document = self.message.document.as_ref().filter(|_| is_overlaid);
            let pointer = document.unwrap_or(pointer).as_str();
            let mut text = format!("at {}", printable(pointer));
            if document.is_some() {
                text += ", which comes from the overlay";
            } else if let Some(id) = texts.operation_id(self.message) {
                text += &format!(", in the operation `{}`", printable(&id));
            }
            notes.push(Level::NOTE.message(text));
        }
        notes.extend(self.elsewhere(texts).map(|text| Level::NOTE.message(text)));
        let help = self.message.help.as_deref();
        notes.extend(help.map(|help| Level::HELP.message(printable(help))));
        notes
    }

    /// Names the other places of a warning or note.
    fn elsewhere(&self, texts: &Texts<'_>) -> Option<String> {
        let is_list = self.message.code == TAKEN_FOR_SECRET;
        let shown =
            self.again.iter().take(if is_list { PLACES_LISTED } else { PLACES_SHOWN });
        let home = texts.path(self.message.file, &self.message.place);
        let place = |message: &&Diagnostic| {
            let excerpt = texts.excerpt(message.file, &message.place)?;
            let path = texts.path(message.file, &message.place);
            let path = if path == home {
                String::new()
            } else {
                format!("{}:", printable(path))
            };
            let name = Some(&message.place).filter(|_| is_list).and_then(name);
            let name = name.unwrap_or_default();
            Some(format!("{path}{}:{}{name}", excerpt.line, excerpt.column))
        };
        let mut places: Vec<String> = shown.filter_map(place).collect();
        match self.again.len() - places.len() {
            0 => {}
            1 => places.push("1 more place".to_owned()),
            rest => places.push(format!("{rest} more places")),
        }
        let last = places.pop()?;
        let and = if places.is_empty() { "" } else { " and " };
        Some(format!("and at {}{and}{last}", places.join(", ")))
    }
}

/// Returns the name of what stands at a place, where it has one, as it follows the place in a list.
fn name(place: &Place) -> Option<String> {
    let (Place::Pointer(pointer) | Place::Key(pointer, _)) = place else { return None };
    let name = pointer.last().filter(|name| name.parse::<usize>().is_err())?;
    Some(format!(" (`{}`)", printable(&name)))
}

/// Shows a place with file, line and column, underlined.
fn snippet<'a>(
    path: &str,
    excerpt: &Excerpt,
    why: Option<&str>,
) -> Snippet<'a, Annotation<'a>> {
    let kind =
        if why.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
    let annotation = kind.span(excerpt.marked.clone()).label(why.map(printable));
    Snippet::source(excerpt.text.clone())
        .path(path.to_owned())
        .line_start(excerpt.line)
        .annotation(annotation)
}
