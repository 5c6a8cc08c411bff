//! The types of other languages, in `type` of a schema.

use serde_json::{Map, Value};

use super::{Notes, warning};
use crate::load::parse::Path;

/// What OpenAPI calls types. `null` is one in a list, and by itself in 3.1.
const TYPES: [&str; 7] =
    ["array", "boolean", "integer", "number", "object", "string", "null"];

/// What a type can only mean: a type of OpenAPI, and a format.
pub(in crate::load) fn of(word: &str) -> Option<(&'static str, Option<&'static str>)> {
    let word = word.trim().to_ascii_lowercase();
    if let Some(same) = TYPES.into_iter().find(|known| *known == word) {
        return Some((same, None));
    }
    Some(match word.as_str() {
        "int" | "uint" => ("integer", None),
        "int32" => ("integer", Some("int32")),
        "int64" | "long" => ("integer", Some("int64")),
        "bool" => ("boolean", None),
        "str" | "text" | "char" => ("string", None),
        "decimal" => ("number", None),
        "float" => ("number", Some("float")),
        "double" => ("number", Some("double")),
        "list" | "slice" => ("array", None),
        "dict" | "map" | "struct" | "hash" => ("object", None),
        "date" => ("string", Some("date")),
        "datetime" | "date-time" => ("string", Some("date-time")),
        "uuid" => ("string", Some("uuid")),
        "file" | "binary" | "bytes" => ("string", Some("binary")),
        _ => return None,
    })
}

/// Mends the types of a schema: those of other languages, and a bare `null` in a list of them.
pub(super) fn mend(
    entries: &mut Map<String, Value>,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    let path = Path::Key(path, "type");
    let mut format = None;
    match entries.get_mut("type") {
        Some(Value::Array(items)) => {
            for (index, item) in items.iter_mut().enumerate() {
                one(item, &Path::Item(&path, index), &mut format, notes);
            }
        }
        // A `type` without a value is none.
        None | Some(Value::Null) => return,
        // What may be anything has no type.
        Some(Value::String(word)) if matches!(word.trim(), "" | "any") => {
            let message = format!("the type `{word}` is read as any type");
            notes.push(warning(&path, message).help("leave `type` out"));
            entries.remove("type");
            return;
        }
        Some(only) => one(only, &path, &mut format, notes),
    }
    if let Some(format) = format.filter(|_| !entries.contains_key("format")) {
        entries.insert("format".to_owned(), format.into());
    }
}

fn one(
    value: &mut Value,
    path: &Path<'_>,
    format: &mut Option<&'static str>,
    notes: &mut Notes<'_>,
) {
    let (word, meant) = match &*value {
        Value::Null => ("null", Some(("null", None))),
        Value::String(word) if TYPES.contains(&word.as_str()) => return,
        Value::String(word) => (word.as_str(), of(word)),
        _ => return,
    };
    let Some((ty, with)) = meant else { return };
    let read = match with {
        Some(with) => format!("`type: {ty}` with `format: {with}`"),
        None => format!("`{ty}`"),
    };
    let help = match &*value {
        Value::Null => "write `\"null\"`, in quotes".to_owned(),
        _ => format!("write {read}"),
    };
    let message = match &*value {
        Value::Null => "`null` without quotes is read as the type `\"null\"`".to_owned(),
        _ => format!("the type `{word}` is read as {read}"),
    };
    notes.push(warning(path, message).help(help));
    *value = ty.into();
    *format = format.or(with);
}
