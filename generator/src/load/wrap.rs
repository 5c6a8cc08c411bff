//! References in their final form: each a pointer into the one tree, and nothing beside it.
//!
//! What stands beside a `$ref` to a schema counts in OpenAPI 3.1. In 3.0 it has no effect, but an
//! overlay that says of one property that it is a secret means just that place, and not everything
//! else that refers to the same schema. So a reference with something beside it that counts becomes
//! what an author of 3.0 would have to write instead: an `allOf` of that one reference, with the
//! keys beside it.

use std::ptr;

use serde_json::{Map, Value, json};

use super::check::Checked;
use super::grammar::SCHEMA;
use super::references::{Files, written};
use super::version::Version;
use crate::extensions::PREFIX;
use crate::source::Pointer;

/// Gives each reference and each mapping of a discriminator its final form.
pub(super) fn wrap(
    raw: &mut Value,
    checked: &Checked,
    files: &Files<'_>,
    version: Version,
) {
    for reference in &checked.references {
        let (Some(Value::Object(entries)), Some(to)) =
            (raw.pointer_mut(reference.at.as_str()), &reference.to)
        else {
            continue;
        };
        if !reference.target.starts_with('#') || is_elsewhere(&reference.at) {
            entries.insert("$ref".to_owned(), written(to).into());
        }
        if ptr::eq(reference.object, &SCHEMA) {
            apart(entries, version);
        }
    }
    for at in &checked.discriminators {
        mapping(raw, at, files);
    }
}

fn is_elsewhere(at: &Pointer) -> bool {
    at.tokens().next().is_some_and(|first| first == super::references::FILES)
}

/// Wraps a reference that has something beside it that counts.
fn apart(entries: &mut Map<String, Value>, version: Version) {
    let counts = |key: &str| match version {
        Version::V3_0 => key.starts_with(PREFIX),
        Version::V3_1 | Version::V3_2 => key != "$ref",
    };
    if !entries.keys().any(|key| counts(key)) {
        return;
    }
    let Some(target) = entries.get("$ref").cloned() else { return };
    entries.retain(|key, _| counts(key));
    let parts = entries.entry("allOf").or_insert_with(|| json!([]));
    if let Value::Array(parts) = parts {
        parts.push(json!({ "$ref": target }));
    }
}

/// Turns the files that a mapping names into places of the tree.
fn mapping(raw: &mut Value, at: &Pointer, files: &Files<'_>) {
    let Some(Value::Object(found)) = raw.pointer_mut(at.as_str()) else { return };
    let targets =
        found.iter_mut().flat_map(|(key, value)| match (key.as_str(), value) {
            ("mapping", Value::Object(mapping)) => mapping.values_mut().collect(),
            ("defaultMapping", value) => vec![value],
            _ => Vec::new(),
        });
    for target in targets {
        let Value::String(text) = target else { continue };
        let names_file = text.contains(['/', '.']) && !text.starts_with('#');
        if (names_file || text.starts_with('#') && is_elsewhere(at))
            && let Ok(place) = files.target(text, at)
        {
            *text = written(&place);
        }
    }
}
