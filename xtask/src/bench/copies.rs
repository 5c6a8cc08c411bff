//! A document several times over, to see how cost grows with size.

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::source::Source;
use serde_json::{Map, Value};

/// What the names of schemas and operations of a copy end with, before its number.
const COPY: &str = "Copy";

/// Returns a document that has all paths and schemas `times` over, each copy with names of its own.
///
/// # Errors
///
/// When the document is not one file of JSON.
pub(super) fn of(source: &Source, times: usize) -> Result<Source> {
    ensure!(
        source.beside().is_empty(),
        "{} consists of several files, and only one is copied",
        source.path
    );
    let document: Value = serde_json::from_str(&source.text).with_context(|| {
        format!("{} is not JSON, and only that is copied", source.path)
    })?;
    let mut whole = document.clone();
    for copy in 1..times {
        let renamed = renamed(&document, &format!("{COPY}{copy}"));
        add(&mut whole, &renamed, "/components/schemas", |name| {
            format!("{name}{COPY}{copy}")
        })?;
        add(&mut whole, &renamed, "/paths", |path| format!("/copy-{copy}{path}"))?;
    }
    let text = serde_json::to_string(&whole)?;
    let path = format!("{} {times} times", source.path);
    Ok(Source::new(path, text).with_limits(source.limits))
}

/// Adds what an object at a place has to the same object of the whole, under other keys.
fn add(
    whole: &mut Value,
    copy: &Value,
    place: &str,
    key: impl Fn(&str) -> String,
) -> Result<()> {
    let object = |value: Option<&Value>| -> Option<Map<String, Value>> {
        value?.as_object().cloned()
    };
    let of_copy = object(copy.pointer(place)).with_context(|| format!("no {place}"))?;
    let all = whole.pointer_mut(place).and_then(Value::as_object_mut);
    let all = all.with_context(|| format!("no {place}"))?;
    all.extend(of_copy.into_iter().map(|(name, value)| (key(&name), value)));
    Ok(())
}

/// Returns a value whose references to schemas and names of operations end with this, too.
fn renamed(value: &Value, end: &str) -> Value {
    let of_entry = |(key, value): (&String, &Value)| {
        let value = match value {
            Value::String(id) if key == "operationId" => {
                Value::String(format!("{id}{end}"))
            }
            _ => renamed(value, end),
        };
        (key.clone(), value)
    };
    match value {
        Value::String(text) if text.starts_with("#/components/schemas/") => {
            Value::String(format!("{text}{end}"))
        }
        Value::Array(values) => values.iter().map(|it| renamed(it, end)).collect(),
        Value::Object(entries) => Value::Object(entries.iter().map(of_entry).collect()),
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use ory_sdk_generator::source::Source;
    use serde_json::{Value, json};

    #[test]
    fn a_copy_refers_to_itself() -> anyhow::Result<()> {
        let document = json!({
            "paths": {"/a": {"get": {"operationId": "getA", "x": [{"$ref": "#/components/schemas/A"}]}}},
            "components": {"schemas": {"A": {"type": "object"}}},
        });
        let twice = of(&Source::new("a.json", document.to_string()), 2)?;
        let twice: Value = serde_json::from_str(&twice.text)?;
        assert_eq!(twice["paths"]["/a"], document["paths"]["/a"]);
        assert_eq!(
            twice["paths"]["/copy-1/a"]["get"],
            json!({"operationId": "getACopy1", "x": [{"$ref": "#/components/schemas/ACopy1"}]})
        );
        assert_eq!(
            twice["components"]["schemas"],
            json!({"A": {"type": "object"}, "ACopy1": {"type": "object"}})
        );
        Ok(())
    }

    #[test]
    fn only_json_is_copied() {
        assert!(of(&Source::new("a.yaml", "a: b"), 2).is_err());
    }
}
