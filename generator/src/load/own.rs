//! The keys that are ours: that each is one of [`EXTENSIONS`], where that has a meaning, and of the
//! type that it has there.
//!
//! This comes before the normal form, which takes out keywords of 3.1 with all that stands in them.

mod child;
mod value;

use std::collections::BTreeSet;
use std::ptr;

use serde_json::{Map, Value};

use super::grammar::{HEADER, Kind, OPERATION, Object, PARAMETER, SCHEMA};
use super::parse::Path;
use crate::diagnostic::{Diagnostic, Diagnostics, Place as At, codes};
use crate::extensions::{
    self, Carrier, EXTENSIONS, Extension, NULL_AS_EMPTY, Type, is_ours, suggestion,
};
use crate::source::Pointer;

/// What the check found on its way.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// Where keys that look like ours stand, right or wrong, and names that are spelt so.
    seen: BTreeSet<Pointer>,
    /// The schemas whose `null` is to read as empty. Whether they are lists or maps is not known yet.
    pub(super) collections: BTreeSet<Pointer>,
}

/// What a schema is about, where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The value of a property, or a whole body; or a component, which can be either.
    Value,
    /// What a list or map holds.
    Held,
    Parameter,
    Header,
    /// A rule about values that other schemas describe, with the keyword that makes it one.
    Rule(&'static str),
}

impl Own {
    /// Checks a tree: the document, or an overlay.
    pub(super) fn check(
        &mut self,
        raw: &Value,
        object: &'static Object,
        diagnostics: &mut Diagnostics,
    ) {
        self.check_at(raw, Kind::Object(object), Path::Root, diagnostics);
    }

    /// Checks what stands at `path`, which a reference leads to.
    pub(super) fn check_at(
        &mut self,
        raw: &Value,
        kind: Kind,
        path: Path<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut walk = Walk { own: self, diagnostics };
        walk.value(raw, kind, Role::Value, path);
    }

    /// Checks keys that the overlay put into the tree at these places: none may be where nobody looks
    /// for keys.
    pub(super) fn check_placed<'p>(
        &self,
        raw: &Value,
        places: impl Iterator<Item = &'p Pointer>,
        diagnostics: &mut Diagnostics,
    ) {
        for place in places {
            let Some(key) = place.last().filter(|key| is_ours(key)) else { continue };
            if raw.pointer(place.as_str()).is_none() || self.seen.contains(place) {
                continue;
            }
            let message =
                format!("`{key}` is part of a value here, where it has no meaning");
            let help = "let the target lead to operations, parameters and schemas alone, and not \
                        into examples, defaults and the extensions of others";
            diagnostics.push(misplaced(place, message).help(help));
        }
    }
}

struct Walk<'a> {
    own: &'a mut Own,
    diagnostics: &'a mut Diagnostics,
}

impl Walk<'_> {
    fn value(&mut self, value: &Value, kind: Kind, role: Role, path: Path<'_>) {
        if self.diagnostics.are_enough() {
            return;
        }
        match (kind, value) {
            (Kind::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, *kind, role, Path::Item(&path, index));
                }
            }
            (Kind::Map(kind), Value::Object(entries)) => {
                for (name, value) in entries {
                    let path = Path::Key(&path, name);
                    self.name(name, value, &path);
                    self.value(value, *kind, role, path);
                }
            }
            (_, Value::Object(entries)) => {
                if let Some(object) = kind.object() {
                    self.object(value, entries, object, role, path);
                }
            }
            _ => {}
        }
    }

    fn object(
        &mut self,
        value: &Value,
        entries: &Map<String, Value>,
        object: &'static Object,
        role: Role,
        path: Path<'_>,
    ) {
        for (key, inner) in entries {
            let path = Path::Key(&path, key);
            let known = child::of(value, object, key, inner, role);
            match known.filter(|_| !key.starts_with("x-")) {
                Some((kind, role)) => self.value(inner, kind, role, path),
                None if is_ours(key) => self.key(key, inner, object, role, &path),
                None => {}
            }
        }
    }

    /// Checks a key that is meant to be ours.
    fn key(
        &mut self,
        key: &str,
        inner: &Value,
        object: &'static Object,
        role: Role,
        path: &Path<'_>,
    ) {
        let at = path.pointer();
        self.own.seen.insert(at.clone());
        let Some(known) = extensions::find(key) else {
            return self.diagnostics.push(unknown(key, &at));
        };
        if !known.places.iter().any(|place| is_there(*place, object, role)) {
            return self.diagnostics.push(elsewhere(known, object, role, &at));
        }
        let before = self.diagnostics.count(crate::diagnostic::Severity::Error);
        value::check(inner, known.name, known.value, path, self.diagnostics);
        let sound = self.diagnostics.count(crate::diagnostic::Severity::Error) == before;
        if sound
            && known.name == NULL_AS_EMPTY
            && *inner == true
            && let Some(schema) = at.parent()
        {
            self.own.collections.insert(schema);
        }
    }

    /// Checks a free name. One that is spelt like a key of ours is a name, as of a property; only one
    /// that has the value of that key as well was meant as the key.
    fn name(&mut self, name: &str, value: &Value, path: &Path<'_>) {
        if !is_ours(name) {
            return;
        }
        let at = path.pointer();
        let flag = extensions::find(name).is_some_and(|known| known.value == Type::Flag);
        if flag && value.is_boolean() {
            let message = format!(
                "`{name}` is a name here, like that of a property, and not a key"
            );
            let help =
                "move it out of the list of names, into the thing that it should mark";
            self.diagnostics.push(misplaced(&at, message).help(help));
        }
        self.own.seen.insert(at);
    }
}

fn is_there(place: Carrier, object: &'static Object, role: Role) -> bool {
    let is = |other: &'static Object| ptr::eq(object, other);
    match place {
        Carrier::Operation => is(&OPERATION),
        Carrier::Parameter => is(&PARAMETER),
        Carrier::Header => is(&HEADER),
        Carrier::Schema => is(&SCHEMA) && !matches!(role, Role::Rule(_)),
        Carrier::Collection => is(&SCHEMA) && role == Role::Value,
    }
}

fn unknown(key: &str, at: &Pointer) -> Diagnostic {
    let message = format!("`{key}` is not one of this generator's keys");
    let help = match suggestion(key) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let names = EXTENSIONS.iter().map(|known| format!("`{}`", known.name));
            format!("the keys are {}", names.collect::<Vec<_>>().join(", "))
        }
    };
    Diagnostic::key_error(codes::UNKNOWN_OWN_KEY, at, message).help(help)
}

fn elsewhere(
    known: &Extension,
    object: &'static Object,
    role: Role,
    at: &Pointer,
) -> Diagnostic {
    let name = known.name;
    let here = match role {
        _ if !ptr::eq(object, &SCHEMA) => format!("in {}", object.name),
        Role::Rule(keyword) => {
            format!("inside `{keyword}`, which the generator does not use")
        }
        Role::Held => "in the schema of the items of a list or map".to_owned(),
        Role::Parameter => "in the schema of a parameter".to_owned(),
        Role::Header => "in the schema of a header".to_owned(),
        Role::Value => "in a schema".to_owned(),
    };
    let message = format!("`{name}` has no meaning {here}");
    misplaced(at, message).help(format!("it belongs in {}", known.places()))
}

fn misplaced(at: &Pointer, message: String) -> Diagnostic {
    let fault = Diagnostic::error(codes::MISPLACED_OWN_KEY, at, message);
    fault.place(At::Key(at.clone(), 0))
}
