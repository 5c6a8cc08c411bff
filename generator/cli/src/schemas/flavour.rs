//! What the versions of OpenAPI say in other words than JSON Schema.

use serde_json::{Map, Value, json};

/// How a document writes its schemas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    /// A dialect of its own, on an early draft.
    V30,
    /// Draft 2020-12.
    V31,
}

impl Flavour {
    pub(super) fn of(tree: &Value) -> Self {
        let version = tree.get("openapi").and_then(Value::as_str).unwrap_or_default();
        if version.starts_with("3.0") { Self::V30 } else { Self::V31 }
    }

    /// Returns whether an alternative is `null` alone: with nothing else said, everyone means that by `nullable`.
    pub(super) fn is_null(self, alternative: &Value) -> bool {
        const NOTES: [&str; 4] = ["nullable", "title", "description", "example"];
        let said = alternative.as_object();
        self == Self::V30
            && alternative.get("nullable") == Some(&Value::Bool(true))
            && said
                .is_some_and(|said| said.keys().all(|key| NOTES.contains(&key.as_str())))
    }

    /// Returns a schema, of which those inside are translated already, in the words of the draft.
    pub(super) fn translate(self, mut schema: Map<String, Value>) -> Value {
        if self == Self::V31 {
            return schema.into();
        }
        for (flag, bound) in
            [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
        {
            match schema.remove(flag) {
                Some(Value::Bool(true)) => {
                    if let Some(value) = schema.remove(bound) {
                        schema.insert(flag.to_owned(), value);
                    }
                }
                Some(Value::Bool(false)) | None => {}
                Some(other) => _ = schema.insert(flag.to_owned(), other),
            }
        }
        match schema.remove("nullable") {
            Some(Value::Bool(true)) => json!({"anyOf": [{"const": null}, schema]}),
            _ => schema.into(),
        }
    }
}

/// Returns a schema with what its format says in the words of JSON Schema: a range of numbers, or base64, of which the
/// alphabet for URLs is as usual as the other.
pub(super) fn ranged(mut schema: Map<String, Value>) -> Map<String, Value> {
    let is_encoded = schema.get("contentEncoding").is_some_and(|it| *it == "base64");
    let format = schema.get("format").and_then(Value::as_str);
    let format = if is_encoded { Some("byte") } else { format };
    let rule = match format.unwrap_or_default() {
        "int32" => json!({"minimum": i32::MIN, "maximum": i32::MAX}),
        "int64" => json!({"minimum": i64::MIN, "maximum": i64::MAX}),
        "uint32" => json!({"minimum": 0, "maximum": u32::MAX}),
        "uint64" => json!({"minimum": 0, "maximum": u64::MAX}),
        "byte" => {
            let quads = "(?:[A-Za-z0-9+/_-]{4})*";
            let rest = "(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?";
            json!({"pattern": format!("^{quads}{rest}$")})
        }
        _ => return schema,
    };
    let mut all = schema.remove("allOf").and_then(|all| match all {
        Value::Array(all) => Some(all),
        _ => None,
    });
    all.get_or_insert_default().push(rule);
    schema.extend(all.map(|all| ("allOf".to_owned(), all.into())));
    schema
}
