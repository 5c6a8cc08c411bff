//! `const`, and lists of values of several types.

use serde_json::{Value, json};

use super::{Entries, Notes};
use crate::load::parse::Path;

/// A `const` becomes an `enum` of one value.
pub(super) fn constant(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    if let Some(value) = entries.remove("const") {
        notes.newer(path, "const", "`const`");
        entries.insert("enum".to_owned(), json!([value]));
    }
}

/// An `enum` of texts, numbers and flags becomes an `anyOf` of one `enum` for each type.
pub(super) fn mixed(entries: &mut Entries) {
    let taken = ["type", "oneOf", "anyOf", "allOf", "$ref"];
    if taken.iter().any(|key| entries.contains_key(*key)) {
        return;
    }
    let Some(Value::Array(values)) = entries.get("enum") else { return };
    let of = |fits: fn(&Value) -> bool| -> Vec<Value> {
        values.iter().filter(|value| fits(value)).cloned().collect()
    };
    let number = if values.iter().any(Value::is_f64) { "number" } else { "integer" };
    let kinds = [
        ("string", of(Value::is_string)),
        (number, of(Value::is_number)),
        ("boolean", of(Value::is_boolean)),
    ];
    let count: usize = kinds.iter().map(|(_, values)| values.len()).sum();
    let several = kinds.iter().filter(|(_, values)| !values.is_empty()).count() > 1;
    if !several || count + of(Value::is_null).len() < values.len() {
        return;
    }
    let nullable = count < values.len();
    let kinds = kinds.into_iter().filter(|(_, values)| !values.is_empty());
    let kinds: Vec<Value> =
        kinds.map(|(ty, values)| json!({ "type": ty, "enum": values })).collect();
    entries.remove("enum");
    entries.insert("anyOf".to_owned(), Value::Array(kinds));
    if nullable {
        entries.insert("nullable".to_owned(), json!(true));
    }
}
