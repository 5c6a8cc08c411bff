//! Our own keys beside a `$ref`.
//!
//! What stands beside a `$ref` has no effect in OpenAPI 3.0. An overlay that says of one property
//! that it is a secret means just that place, though, and not everything else that refers to the
//! same schema. So a reference to a schema with an `x-sdk-…` beside it becomes what an author would
//! have to write instead: an `allOf` of that one reference, with the keys beside it.

use std::ptr;

use serde_json::{Map, Value, json};

use super::check::Reference;
use super::grammar::SCHEMA;

/// How the keys begin that are ours.
pub(super) const OWN: &str = "x-sdk-";

/// Wraps each reference to a schema that has one of our keys beside it.
pub(super) fn wrap(raw: &mut Value, references: &[Reference]) {
    let schemas = references.iter().filter(|it| ptr::eq(it.object, &SCHEMA));
    for reference in schemas {
        let Some(Value::Object(entries)) = raw.pointer_mut(reference.at.as_str()) else {
            continue;
        };
        if entries.keys().any(|key| key.starts_with(OWN)) {
            let own = entries.iter().filter(|(key, _)| key.starts_with(OWN));
            let mut wrapped: Map<_, _> =
                own.map(|(key, value)| (key.clone(), value.clone())).collect();
            wrapped.insert("allOf".to_owned(), json!([{ "$ref": reference.target }]));
            *entries = wrapped;
        }
    }
}
