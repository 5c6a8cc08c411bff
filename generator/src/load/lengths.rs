//! How long keys and texts are.
//!
//! Whatever is said of a value holds the way to it, so a long key costs as often as there are values below it. Of a text
//! that is read as Markdown, each block and each mark costs as much as ten or a hundred letters.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::limits::Limits;
use crate::source::Pointer;

/// The keys of texts for readers, and those of lists of such.
const TEXTS: [&str; 5] =
    ["description", "summary", "title", "version", "x-go-enum-desc"];
const LISTS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

/// Reports ways that are too long together, and texts that are too long.
pub(super) fn check(
    raw: &Value,
    limits: Limits,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let mut walk = Walk {
        left: limits.ways(),
        longest: limits.text,
        way: Vec::new(),
        texts: Vec::new(),
    };
    let is_short = walk.value(raw, 0, false).is_some();
    if !is_short {
        diagnostics.push(walk.long_keys(limits.ways()));
    }
    for (at, bytes) in &walk.texts {
        let message = format!("this text has {bytes} bytes, more than {}", limits.text);
        let help = "put most of it on a page of its own, or raise the limit with \
            `--max-text-kib`";
        diagnostics.push(Diagnostic::error(codes::LONG_TEXT, at, message).help(help));
    }
    (is_short && walk.texts.is_empty()).then_some(())
}

struct Walk<'a> {
    /// How many bytes the ways to other values may have.
    left: usize,
    /// How many bytes a text may have.
    longest: usize,
    way: Vec<Step<'a>>,
    texts: Vec<(Pointer, usize)>,
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl Step<'_> {
    fn length(&self) -> usize {
        match self {
            Self::Key(key) => key.len(),
            Self::Index(_) => 1,
        }
    }

    fn of(&self, at: &Pointer) -> Pointer {
        match self {
            Self::Key(key) => at.child(key),
            Self::Index(index) => at.child(index),
        }
    }
}

impl<'a> Walk<'a> {
    /// Counts the way to a value, which has so many bytes, and the ways to all that is in it. `None` where that is too
    /// much: the way to the last value is then still there.
    fn value(&mut self, value: &'a Value, length: usize, is_text: bool) -> Option<()> {
        self.left = self.left.checked_sub(length)?;
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    let is_text = is_text && !value.is_object()
                        || TEXTS.contains(&key.as_str()) && value.is_string()
                        || LISTS.contains(&key.as_str());
                    self.way.push(Step::Key(key));
                    self.value(value, length + 1 + key.len(), is_text)?;
                    self.way.pop();
                }
            }
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.way.push(Step::Index(index));
                    self.value(value, length + 2, is_text)?;
                    self.way.pop();
                }
            }
            Value::String(text) if is_text && text.len() > self.longest => {
                let at = self.way.iter().fold(Pointer::root(), |at, step| step.of(&at));
                self.texts.push((at, text.len()));
            }
            _ => {}
        }
        Some(())
    }

    /// Returns the message about the longest key on the way to the value that is too much.
    fn long_keys(&self, limit: usize) -> Diagnostic {
        let longest = self.way.iter().map(Step::length).max().unwrap_or_default();
        let place = self.way.iter().position(|step| step.length() == longest);
        let to = place.map_or(0, |place| place + 1);
        let at = self.way[..to].iter().fold(Pointer::root(), |at, step| step.of(&at));
        let message = format!(
            "the paths of all values have more than {limit} bytes together; this key alone has {longest}"
        );
        let help = "give it a shorter name, or raise the limit with `--max-values`";
        Diagnostic::error(codes::LONG_KEYS, &at, message).help(help)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(raw: &Value, limits: Limits) -> Vec<(&'static str, String)> {
        let mut diagnostics = Diagnostics::default();
        let checked = check(raw, limits, &mut diagnostics);
        let messages = diagnostics.messages();
        assert_eq!(checked.is_some(), messages.is_empty());
        let place = |message: &Diagnostic| match &message.place {
            crate::diagnostic::Place::Pointer(at) => at.to_string(),
            other => format!("{other:?}"),
        };
        messages.iter().map(|message| (message.code, place(message))).collect()
    }

    #[test]
    fn long_texts_are_told_where_they_stand() {
        let limits = Limits {
            text: 5,
            ..Limits::default()
        };
        let raw = json!({
            "description": "123456",
            "x-long": "1234567",
            "l": [{"summary": "12345"}, {"title": "123456", "properties": {"description": {"default": "1234567"}}}],
            "x-enum-descriptions": {"a": "123456", "b": ["1234567"]},
        });
        let at = |place: &str| (codes::LONG_TEXT, place.to_owned());
        assert_eq!(
            told(&raw, limits),
            [
                at("/description"),
                at("/l/1/title"),
                at("/x-enum-descriptions/a"),
                at("/x-enum-descriptions/b/0"),
            ]
        );
    }

    #[test]
    fn long_keys_are_told_by_the_longest() {
        let limits = Limits {
            values: 10,
            ..Limits::default()
        };
        let long = "k".repeat(500);
        let raw = json!({"a": [0, {long.clone(): {"x": 1, "y": 2, "z": 3}}]});
        assert_eq!(told(&raw, limits), [(codes::LONG_KEYS, format!("/a/1/{long}"))]);
        assert!(told(&json!({long: 1}), limits).is_empty());
    }
}
