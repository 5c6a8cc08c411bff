//! The normal form: what OpenAPI 3.1, 3.2 and JSON Schema 2020-12 have more than one way to say, said
//! in the words of 3.0, in the tree, before anything else looks at it.
//!
//! What is not well-formed stays as it is, for the check to report. A value keeps its place
//! wherever it can, so that messages point to the author's text; where a level has to come in
//! between, they point to what is around it.

mod left;
mod newest;
mod numbers;
mod objects;
mod schema;
mod transport;
mod types;
mod values;

use std::ptr;

use serde_json::{Map, Value, json};

pub(crate) use left::LeftOut;

use super::grammar::{Kind, OPEN_API, SCHEMA};
use super::parse::Path;
use super::version::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};

type Entries = Map<String, Value>;

/// Gives a document its normal form. Returns what has no place in it.
pub(super) fn normalise(
    raw: &mut Value,
    version: Version,
    diagnostics: &mut Diagnostics,
) -> LeftOut {
    let mut left = LeftOut::default();
    let mut notes = Notes {
        version,
        left: &mut left,
        diagnostics,
    };
    transport::without_mutual_tls(raw, &mut notes);
    value(raw, Kind::Object(&OPEN_API), Path::Root, &mut notes);
    left
}

/// Gives what stands at a place outside of the grammar, and is found by reference, its normal form.
pub(super) fn normalise_at(
    raw: &mut Value,
    kind: Kind,
    path: Path<'_>,
    version: Version,
    left: &mut LeftOut,
    diagnostics: &mut Diagnostics,
) {
    value(raw, kind, path, &mut Notes { version, left, diagnostics });
}

/// What is said on the way.
struct Notes<'d> {
    version: Version,
    left: &'d mut LeftOut,
    diagnostics: &'d mut Diagnostics,
}

impl Notes<'_> {
    fn warn(&mut self, code: &'static str, path: &Path<'_>, key: &str, message: String) {
        let at = path.pointer();
        let at = if key.is_empty() { at } else { at.child(key) };
        let warning = Diagnostic::warning(code, &at, message);
        self.diagnostics.push(warning.place(Place::Key(at, 0)));
    }

    /// Says that a document of 3.0 has a word of 3.1.
    fn newer(&mut self, path: &Path<'_>, key: &str, what: &str) {
        if self.version == Version::V3_0 {
            let message =
                format!("{what} belongs to OpenAPI 3.1, and is read as 3.1 defines it");
            self.warn(codes::NEWER, path, key, message);
        }
    }

    /// Says that a document of 3.0 or 3.1 has a word of 3.2.
    fn newest(&mut self, path: &Path<'_>, key: &str, what: &str) {
        if self.version < Version::V3_2 {
            let message =
                format!("{what} belongs to OpenAPI 3.2, and is read as 3.2 defines it");
            self.warn(codes::NEWER, path, key, message);
        }
    }

    /// Keeps what the normal form has no words for.
    fn left_out(&mut self, path: &Path<'_>, key: &str, value: Value) {
        self.left.note(path.pointer(), key, value);
    }

    /// Says that a keyword is not looked at, and keeps its value.
    fn left_to_server(&mut self, path: &Path<'_>, key: &str, value: Value) {
        self.left_out(path, key, value);
        let message = format!("the SDK does not check `{key}`; the server does");
        self.warn(codes::LEFT_TO_SERVER, path, key, message);
    }
}

fn value(raw: &mut Value, kind: Kind, path: Path<'_>, notes: &mut Notes<'_>) {
    if kind.object().is_some_and(|object| ptr::eq(object, &SCHEMA)) {
        match raw {
            Value::Bool(flag) if matches!(kind, Kind::Reference(_)) => {
                notes.newer(&path, "", "a flag as a schema");
                *raw = if *flag { json!({}) } else { json!({ "not": {} }) };
            }
            Value::Object(entries) => schema::normalise(entries, &path, notes),
            _ => {}
        }
    } else if let (Some(object), Value::Object(entries)) = (kind.object(), &mut *raw) {
        objects::normalise(entries, object, &path, notes);
    }
    let kinds: Vec<Option<Kind>> = match &*raw {
        Value::Object(entries) => {
            entries.keys().map(|key| kind.child(raw, key)).collect()
        }
        _ => Vec::new(),
    };
    match raw {
        Value::Array(items) => {
            let Kind::List(kind) = kind else { return };
            for (index, item) in items.iter_mut().enumerate() {
                value(item, *kind, Path::Item(&path, index), notes);
            }
        }
        Value::Object(entries) => {
            for ((key, inner), kind) in entries.iter_mut().zip(kinds) {
                let Some(kind) = kind else { continue };
                value(inner, kind, Path::Key(&path, key), notes);
            }
        }
        _ => {}
    }
}
