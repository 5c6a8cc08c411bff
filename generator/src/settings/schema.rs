//! The settings as a JSON Schema, for editors.

use serde_json::{Map, Value as Json, json};

use super::keys::{Key, ROOT, Rule, Table, Value, Without};

/// Returns the JSON Schema (draft 7) of `sdk.toml`, made of the table of its keys.
///
/// It accepts all settings that [`read()`](super::read()) accepts. It refuses unknown keys, wrong types and most texts that
/// cannot be used. What depends on other values, files or the document, the generator alone can say.
///
/// ```
/// let schema = ory_sdk_generator::settings::schema();
/// assert_eq!(schema["properties"]["lenient"]["type"], "boolean");
/// ```
#[must_use]
pub fn schema() -> Json {
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "sdk.toml",
        "description": "What an OpenAPI document cannot decide about its Rust client.",
    });
    extend(&mut schema, table(&ROOT));
    schema
}

fn table(table: &Table) -> Json {
    let properties: Map<String, Json> =
        table.keys.iter().map(|it| (it.name.to_owned(), key(it))).collect();
    let required = table.keys.iter().filter(|key| key.without == Without::Refused);
    let required: Vec<&str> = required.map(|key| key.name).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
        "required": required,
    })
}

fn key(key: &Key) -> Json {
    let mut schema = value(&key.value);
    let meaning = match key.meaning {
        "" => key.value.table().map_or("", |table| table.meaning),
        meaning => meaning,
    };
    let without = match key.without {
        Without::Refused | Without::Default("none") => String::new(),
        Without::Default(default) => format!(" Default: {default}."),
    };
    extend(&mut schema, json!({ "description": format!("{meaning}{without}") }));
    schema
}

fn value(value: &Value) -> Json {
    match value {
        Value::Flag => json!({ "type": "boolean" }),
        Value::Text(rule) => text(rule),
        Value::List { of, once, least, most } => {
            let mut schema = json!({
                "type": "array", "items": text(of), "uniqueItems": once, "minItems": least,
            });
            if let Some(most) = most {
                extend(&mut schema, json!({ "maxItems": most }));
            }
            schema
        }
        Value::Table(inner) => table(inner),
        Value::Tables(inner) => json!({ "type": "array", "items": table(inner) }),
        Value::Map { names, of } => {
            let mut schema =
                json!({ "type": "object", "additionalProperties": self::value(of) });
            if let Some(names) = names {
                let names = json!({ "propertyNames": { "pattern": names.pattern } });
                extend(&mut schema, names);
            }
            schema
        }
        Value::Short(rule, inner) => json!({ "anyOf": [text(rule), table(inner)] }),
    }
}

fn text(rule: &Rule) -> Json {
    json!({ "type": "string", "pattern": rule.pattern })
}

/// Adds the keys of one object to another.
fn extend(schema: &mut Json, more: Json) {
    if let (Json::Object(schema), Json::Object(more)) = (schema, more) {
        schema.extend(more);
    }
}
