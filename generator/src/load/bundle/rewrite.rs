//! References in what moves from one file to another.

use serde_json::{Map, Value};

use crate::load::files::is_file;
use crate::load::references::{FILES, Files, written};
use crate::source::Pointer;

/// The keys whose value holds whatever it likes, so that nothing in it is a reference.
const DATA: [&str; 7] =
    ["const", "dataValue", "default", "enum", "example", "examples", "value"];

/// The keys whose value has names as keys.
const NAMES: [&str; 15] = [
    "$defs",
    "additionalOperations",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "mediaTypes",
    "parameters",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
];

/// Has the references of a value that stood at `old`, in another file, lead to where what they led to stands `now`,
/// now that the value is in the document.
pub(super) fn rewrite(
    value: &mut Value,
    old: &Pointer,
    files: &Files<'_>,
    now: impl Fn(&Pointer) -> Pointer,
) {
    each(value, &mut |reference| {
        if let Ok(target) = files.target(reference, old) {
            *reference = written(&now(&target));
        }
    });
}

/// Returns whether some reference of the document itself leads to another file, or may.
pub(super) fn leads_to_files(raw: &mut Value, files: &Files<'_>) -> bool {
    let mut leads = false;
    every(raw, &mut |reference| {
        let target = files.target(reference, &Pointer::root());
        leads |= target.map_or(true, |target| {
            target.tokens().next().is_some_and(|first| first == FILES)
        });
    });
    leads
}

/// Calls `change` with each text that is a reference, or is in the place of one.
fn every(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| every(item, change)),
        Value::Object(entries) => {
            own(entries, change);
            entries.values_mut().for_each(|value| every(value, change));
        }
        _ => {}
    }
}

/// Calls `change` with each reference.
pub(in crate::load) fn each(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, change)),
        Value::Object(entries) => {
            own(entries, change);
            for (key, value) in entries {
                match value {
                    Value::Object(named) if NAMES.contains(&key.as_str()) => {
                        named.values_mut().for_each(|value| each(value, change));
                    }
                    // Examples are values, or references to some.
                    Value::Object(named) if key == "examples" => {
                        let named = named.values_mut().filter_map(Value::as_object_mut);
                        named.for_each(|example| own(example, change));
                    }
                    value if !DATA.contains(&key.as_str()) && !key.starts_with("x-") => {
                        each(value, change);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Calls `change` with the reference of an object, and with those of a discriminator.
fn own(entries: &mut Map<String, Value>, change: &mut impl FnMut(&mut String)) {
    if let Some(Value::String(reference)) = entries.get_mut("$ref") {
        change(reference);
    }
    let Some(Value::Object(found)) = entries.get_mut("discriminator") else { return };
    let targets =
        found.iter_mut().flat_map(|(key, value)| match (key.as_str(), value) {
            ("mapping", Value::Object(mapping)) => mapping.values_mut().collect(),
            ("defaultMapping", value) => vec![value],
            _ => Vec::new(),
        });
    for target in targets {
        // A bare name is that of a component.
        if let Value::String(reference) = target
            && (reference.starts_with('#')
                || is_file(reference.split('#').next().unwrap_or_default()))
        {
            change(reference);
        }
    }
}
