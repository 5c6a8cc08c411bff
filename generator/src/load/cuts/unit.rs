//! The things around a fault that a document can do without.

use std::ptr;

use serde_json::Value;

use crate::load::grammar::{Kind, OPEN_API, RESPONSE, SCHEMA};
use crate::load::references::{FILES, Lands, shown};
use crate::source::Pointer;

/// A thing that a document can do without.
#[derive(Debug, Clone)]
pub(crate) struct Unit {
    pub(super) at: Pointer,
    pub(super) fate: Fate,
    /// What it is, with its article; empty for a value that is no object.
    name: &'static str,
}

/// What becomes of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// A schema allows any value.
    Anything,
    /// A response has no body.
    Bodiless,
    /// It is gone from its object or list.
    Entry,
}

impl Unit {
    /// Says what was made of it, as the end of a sentence.
    pub(super) fn lost(&self) -> String {
        let name = self.at.last().unwrap_or_default();
        let place = shown(&self.at);
        match self.fate {
            Fate::Anything => format!("the schema at `{place}` is read as any JSON"),
            Fate::Bodiless => format!("the response `{name}` is read without a body"),
            Fate::Entry if self.name.is_empty() => format!("`{name}` is left out"),
            Fate::Entry => format!("{} at `{place}` is left out", self.name),
        }
    }
}

/// Returns what stands at a place, if a document can do without it.
pub(super) fn at(raw: &Value, at: &Pointer, lands: &Lands) -> Option<Unit> {
    around(raw, at, lands).into_iter().next().filter(|unit| unit.at == *at)
}

/// Returns what a document can do without of the things around a place, the smallest first.
pub(super) fn around(raw: &Value, at: &Pointer, lands: &Lands) -> Vec<Unit> {
    let mut units = Vec::new();
    let (mut value, mut kind) = (raw, Some(Kind::Object(&OPEN_API)));
    let mut reached = Pointer::root();
    for token in at.tokens() {
        let inner = match value {
            Value::Object(entries) => entries.get(&*token),
            Value::Array(items) => {
                token.parse::<usize>().ok().and_then(|index| items.get(index))
            }
            _ => None,
        };
        let Some(inner) = inner else { break };
        let around = kind;
        kind = kind.and_then(|kind| kind.child(value, &token));
        let place = reached.child(&token);
        if matches!(kind, None | Some(Kind::Any)) {
            kind = lands.get(&place).map(|object| Kind::Reference(object)).or(kind);
        }
        if let Some((fate, name)) = fate(value, around, kind, &token, &reached) {
            units.push(Unit {
                at: place.clone(),
                fate,
                name,
            });
        }
        (value, reached) = (inner, place);
    }
    units.reverse();
    units
}

/// Returns what can become of what stands behind a key, if the document can do without it.
fn fate(
    value: &Value,
    around: Option<Kind>,
    kind: Option<Kind>,
    key: &str,
    at: &Pointer,
) -> Option<(Fate, &'static str)> {
    // Without it, a reference would be an object without anything.
    if key == "$ref" {
        return None;
    }
    let object = kind.and_then(Kind::object);
    let list = at.last().unwrap_or_default();
    let is_one_of_several = matches!(list.as_str(), "oneOf" | "anyOf" | "allOf")
        && value.as_array().is_some_and(|items| items.len() > 1);
    if object.is_some_and(|object| ptr::eq(object, &SCHEMA)) {
        return Some(match is_one_of_several {
            true => (Fate::Entry, "the alternative"),
            false => (Fate::Anything, "the schema"),
        });
    }
    if object.is_some_and(|object| ptr::eq(object, &RESPONSE)) {
        return Some((Fate::Bodiless, "the response"));
    }
    // What holds all there is of a kind is too much to lose.
    let depth = at.tokens().count();
    let holds_all = depth == 0
        && matches!(key, "paths" | "components" | "info" | "openapi")
        || depth == 1 && at.as_str() == "/components"
        || depth == 0 && key == FILES
        || depth == 1 && list == FILES;
    let is_required = around.and_then(Kind::object).is_some_and(|object| {
        let mut keys = object.keys_of(value);
        keys.any(|known| known.name == key && known.required)
            || object.one_of.contains(&key)
    });
    let name = object.map_or("", |object| object.name);
    (!holds_all && !is_required).then_some((Fate::Entry, name))
}
