//! Parts of the document that are left out because the settings allow it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, File, Place, Severity};
use crate::extensions::{SENSITIVE, marks_secret};
use crate::source::Pointer;

/// The keys of a path item that hold an operation.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What may be cut out of a document, and what is.
#[derive(Debug, Default)]
pub(crate) struct Cuts {
    allowed: Vec<Allowed>,
}

/// An operation or schema that may be cut out, by the name that the settings give it.
#[derive(Debug)]
struct Allowed {
    name: String,
    /// The places that the name means in the document.
    places: BTreeSet<Pointer>,
    /// Those that are cut out.
    made: BTreeSet<Pointer>,
}

impl Cuts {
    /// Allows to cut out what these names mean: an operationId, or the pointer of an operation or a
    /// component schema.
    pub(crate) fn allow<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let allowed = |name: &str| Allowed {
            name: name.to_owned(),
            places: BTreeSet::new(),
            made: BTreeSet::new(),
        };
        Self {
            allowed: names.map(allowed).collect(),
        }
    }

    /// Decides, by the errors of a run, what is to be cut out. Returns whether that is more than
    /// before, so that another run can get further.
    pub(crate) fn grow<'a>(
        &mut self,
        messages: impl Iterator<Item = &'a Diagnostic>,
    ) -> bool {
        let mut grown = false;
        for message in messages.filter(|message| message.severity == Severity::Error) {
            let Some(at) = place(message) else { continue };
            for allowed in &mut self.allowed {
                let around = allowed.places.iter().filter(|place| is_in(at, place));
                let around: Vec<Pointer> = around.cloned().collect();
                for place in around {
                    grown |= allowed.made.insert(place);
                }
            }
        }
        grown
    }

    /// Returns, in the order of the settings, whether a name means anything and whether it was cut
    /// out.
    pub(crate) fn outcome(&self) -> impl Iterator<Item = (&str, bool, bool)> {
        self.allowed.iter().map(|allowed| {
            (allowed.name.as_str(), !allowed.places.is_empty(), !allowed.made.is_empty())
        })
    }

    /// Cuts out what is decided. An operation is gone; a schema allows any value, as something may
    /// refer to it.
    pub(super) fn make(&mut self, raw: &mut Value) {
        for allowed in &mut self.allowed {
            allowed.places = places(raw, &allowed.name);
            allowed.places.extend(allowed.made.iter().cloned());
        }
        for place in self.allowed.iter().flat_map(|allowed| &allowed.made) {
            if place.as_str().starts_with("/components/") {
                if let Some(schema) = raw.pointer_mut(place.as_str()) {
                    *schema = anything(schema);
                }
            } else if let (Some(item), Some(method)) = (place.parent(), place.last())
                && let Some(Value::Object(item)) = raw.pointer_mut(item.as_str())
            {
                item.remove(&method);
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

/// Returns the places of the operations and schemas that a name means.
fn places(raw: &Value, name: &str) -> BTreeSet<Pointer> {
    let pointer = Pointer::parse(name);
    let tokens: Vec<_> = pointer.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(|token| &**token).collect();
    let known = match tokens.as_slice() {
        ["components", "schemas", _] => true,
        ["paths", _, method] => METHODS.contains(method),
        _ => false,
    };
    if known && raw.pointer(name).is_some() {
        return BTreeSet::from([pointer]);
    }
    let mut found = BTreeSet::new();
    let paths = raw.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            let id = item.get(method).and_then(|operation| operation.get("operationId"));
            if id.and_then(Value::as_str) == Some(name) {
                found.insert(Pointer::root().child("paths").child(path).child(method));
            }
        }
    }
    found
}

/// Returns where a message is in the document.
fn place(message: &Diagnostic) -> Option<&Pointer> {
    if message.document.is_some() {
        return message.document.as_ref();
    }
    match &message.place {
        Place::Pointer(at) | Place::Key(at, _) if message.file == File::Spec => Some(at),
        _ => None,
    }
}

fn is_in(at: &Pointer, place: &Pointer) -> bool {
    let rest = at.as_str().strip_prefix(place.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
