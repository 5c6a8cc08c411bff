//! Listed values of another type than their schema has: `enum: [1, 2]` of texts, `enum: ["1"]` of integers.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Notes, shown, warning};
use crate::load::parse::Path;

/// Mends the values of a schema that are none of its type, where they are spelt like some that are.
///
/// YAML makes numbers and flags of plain words, and people put numbers in quotes. Under the schema as it is written no
/// value is legal, so there is nothing else that it could mean.
pub(super) fn mend(
    entries: &mut Map<String, Value>,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    let Some(ty) = only_type(entries.get("type")).map(str::to_owned) else { return };
    if ty == "array" {
        of_items(entries, path, notes);
        return;
    }
    if let Some(value) = entries.get_mut("const") {
        one(value, &ty, &Path::Key(path, "const"), notes);
    }
    let Some(Value::Array(values)) = entries.get_mut("enum") else { return };
    let path = Path::Key(path, "enum");
    let mut is_mended = false;
    for (index, value) in values.iter_mut().enumerate() {
        is_mended |= one(value, &ty, &Path::Item(&path, index), notes);
    }
    if is_mended {
        // `1` beside `"1"` is one value now.
        let mut known = BTreeSet::new();
        values.retain(|value| known.insert(value.to_string()));
    }
}

/// Moves the values that are listed for a list to its items, where none of them is a list.
fn of_items(entries: &mut Map<String, Value>, path: &Path<'_>, notes: &mut Notes<'_>) {
    let is_of_items = |values: &Value| {
        let values = values.as_array().filter(|values| !values.is_empty());
        values
            .is_some_and(|values| !values.iter().any(|it| it.is_array() || it.is_null()))
    };
    let takes = |items: &Value| {
        let items = items.as_object();
        items.is_some_and(|it| !it.contains_key("enum") && !it.contains_key("$ref"))
    };
    if !entries.get("enum").is_some_and(is_of_items)
        || !entries.get("items").is_some_and(takes)
    {
        return;
    }
    let message = "the `enum` of a list that has no lists is read as that of its items";
    notes.push(
        warning(&Path::Key(path, "enum"), message.to_owned())
            .help("write it below `items`"),
    );
    let values = entries.remove("enum");
    if let (Some(values), Some(Value::Object(items))) =
        (values, entries.get_mut("items"))
    {
        items.insert("enum".to_owned(), values);
    }
}

/// Returns the type of a schema, apart from `null`; `None` where there are several or none.
fn only_type(ty: Option<&Value>) -> Option<&str> {
    match ty? {
        Value::String(ty) => Some(ty),
        Value::Array(types) => {
            let mut types =
                types.iter().filter_map(Value::as_str).filter(|ty| *ty != "null");
            types.next().filter(|_| types.next().is_none())
        }
        _ => None,
    }
}

/// Mends one value. Returns whether it was another one.
fn one(value: &mut Value, ty: &str, path: &Path<'_>, notes: &mut Notes<'_>) -> bool {
    let Some(mut meant) = meant(value, ty) else { return false };
    // `0x1F` among texts is no `31`.
    let text = meant.is_string().then(|| notes.written(path)).flatten();
    if let Some(text) = text {
        meant = text.into();
    }
    let message = format!("{} is read as {}", shown(value), shown(&meant));
    let help = format!("write {}, or change the `type`", shown(&meant));
    notes.push(warning(path, message).help(help));
    *value = meant;
    true
}

fn meant(value: &Value, ty: &str) -> Option<Value> {
    match (ty, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(value.to_string().into()),
        ("integer" | "number", Value::String(text)) => {
            let number: Value = serde_json::from_str(text.trim()).ok()?;
            let fits = match ty {
                "integer" => number.is_i64() || number.is_u64(),
                _ => number.is_number(),
            };
            fits.then_some(number)
        }
        ("boolean", Value::String(text)) => text.trim().parse().ok().map(Value::Bool),
        _ => None,
    }
}
