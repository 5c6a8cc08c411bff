//! What is cut out of a document, all together: for `[skip]` and for faults.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::unit::Fate;
use crate::diagnostic::{Diagnostic, File, Place};
use crate::extensions::{SENSITIVE, marks_secret};
use crate::source::Pointer;

/// The places that are cut out, and what becomes of each.
#[derive(Debug, Default)]
pub(super) struct Gone(pub(super) BTreeMap<Pointer, Fate>);

impl Gone {
    /// Cuts them out.
    pub(super) fn make(&self, raw: &mut Value) {
        // What is within another one goes first, and the last of a list before those in front of it.
        let mut order: Vec<_> = self.0.iter().collect();
        order.sort_by_key(|(at, _)| Reverse((at.tokens().count(), index(at))));
        for (at, fate) in order {
            lose(raw, at, *fate);
        }
    }

    /// Returns a message with the place at which what it is about stood before entries of lists were left out.
    pub(super) fn relocate(&self, mut message: Diagnostic) -> Diagnostic {
        if message.file != File::Spec {
            return message;
        }
        let related = message.related.iter_mut().map(|(place, _)| place);
        for place in std::iter::once(&mut message.place).chain(related) {
            if let Place::Pointer(at) | Place::Key(at, _) = place {
                *at = self.before(at);
            }
        }
        message
    }

    fn before(&self, at: &Pointer) -> Pointer {
        let removed = self.0.iter().filter(|(_, fate)| **fate == Fate::Entry);
        let removed: BTreeSet<(Pointer, usize)> =
            removed.filter_map(|(at, _)| Some((at.parent()?, index(at)?))).collect();
        if removed.is_empty() {
            return at.clone();
        }
        at.tokens().fold(Pointer::root(), |before, token| {
            let Ok(mut number) = token.parse::<usize>() else {
                return before.child(&token);
            };
            for (_, gone) in removed.iter().filter(|(list, _)| *list == before) {
                number += usize::from(*gone <= number);
            }
            let is_moved = removed.iter().any(|(list, _)| *list == before);
            before.child(&if is_moved { number.to_string() } else { token.into_owned() })
        })
    }
}

/// Returns the number that a place has in its list, if it can be one.
fn index(at: &Pointer) -> Option<usize> {
    at.last()?.parse().ok()
}

fn lose(raw: &mut Value, at: &Pointer, fate: Fate) {
    match fate {
        Fate::Anything => {
            if let Some(schema) = raw.pointer_mut(at.as_str()) {
                *schema = anything(schema);
            }
        }
        Fate::Bodiless => {
            if let Some(response) = raw.pointer_mut(at.as_str()) {
                let text = response.get("description").and_then(Value::as_str);
                *response = json!({"description": text.unwrap_or_default()});
            }
        }
        Fate::Entry => {
            let Some((around, last)) = at.parent().zip(at.last()) else { return };
            match raw.pointer_mut(around.as_str()) {
                Some(Value::Object(entries)) => _ = entries.remove(&last),
                Some(Value::Array(items)) => {
                    if let Some(index) = index(at).filter(|index| *index < items.len()) {
                        items.remove(index);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Returns a schema that allows everything, with the description of another.
fn anything(schema: &Value) -> Value {
    let mut entries = Map::new();
    if let Some(text @ Value::String(_)) = schema.get("description") {
        entries.insert("description".to_owned(), text.clone());
    }
    // What was a secret in it is one in the JSON that it becomes.
    if marks_secret(schema) {
        entries.insert(SENSITIVE.to_owned(), true.into());
    }
    Value::Object(entries)
}
