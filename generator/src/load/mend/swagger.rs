//! Words of Swagger 2.0 and of older drafts of JSON Schema, in a document of OpenAPI 3.

use serde_json::{Map, Value, json};

use super::{Notes, warning};
use crate::diagnostic::Place;
use crate::load::parse::Path;

/// What Swagger 2.0 says of a parameter or a header itself, and OpenAPI 3 of its schema.
const OF_THE_SCHEMA: [&str; 17] = [
    "default",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "nullable",
    "pattern",
    "type",
    "uniqueItems",
];

/// Gives a parameter or a header the schema that it is itself.
pub(super) fn parameter(
    entries: &mut Map<String, Value>,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    let has = |key: &str| entries.contains_key(key);
    // A body of Swagger 2.0 is none of the parameters.
    let place = entries.get("in").and_then(Value::as_str);
    let is_body = place.is_some_and(|place| matches!(place, "body" | "formData"));
    if is_body || !has("type") || ["$ref", "schema", "content"].into_iter().any(has) {
        return;
    }
    let own = OF_THE_SCHEMA.iter();
    let own = own.filter_map(|key| Some(((*key).to_owned(), entries.remove(*key)?)));
    let schema: Map<String, Value> = own.collect();
    entries.insert("schema".to_owned(), schema.into());
    let message = "what Swagger 2.0 says here is read as the `schema`".to_owned();
    let help = "put `type` and what belongs to it into `schema`";
    notes.push(warning(path, message).help(help));
}

/// Mends a schema: a list of one value that is no list, and properties that say themselves that they are required.
pub(super) fn schema(
    entries: &mut Map<String, Value>,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    if let Some(only) = entries.get_mut("enum")
        && matches!(only, Value::String(_) | Value::Number(_) | Value::Bool(_))
    {
        let message = format!("`{only}` is read as a list of `{only}`");
        let help = format!("write a list of `{only}`");
        notes.push(warning(&Path::Key(path, "enum"), message).help(help));
        *only = Value::Array(vec![only.take()]);
    }
    let listed = entries.get("required").is_none_or(Value::is_array);
    let Some(Value::Object(properties)) = entries.get_mut("properties") else { return };
    let mut required = Vec::new();
    for (name, property) in properties.iter_mut().filter(|_| listed) {
        let Value::Object(property) = property else { continue };
        let Some(flag) = property.get("required").and_then(Value::as_bool) else {
            continue;
        };
        property.remove("required");
        let at = path.pointer().child("properties").child(name).child("required");
        let message = match flag {
            true => format!(
                "`required` of a property itself is read as `{name}` in the list of its object"
            ),
            false => {
                "`required: false` of a property says what holds without it".to_owned()
            }
        };
        let help = "list the names of required properties in `required` of the object";
        let warning = warning(path, message).place(Place::Pointer(at));
        notes.push(warning.help(help));
        if flag {
            required.push(Value::from(name.as_str()));
        }
    }
    if required.is_empty() {
        return;
    }
    let list = entries.entry("required").or_insert_with(|| json!([]));
    if let Value::Array(list) = list {
        required.retain(|name| !list.contains(name));
        list.extend(required);
    }
}
