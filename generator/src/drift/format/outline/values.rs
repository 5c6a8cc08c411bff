//! Values before and after, short.

use serde_json::Value;

use crate::drift::entry::Entry;
use crate::drift::format::{clean, short};

/// The most characters of a value that are shown.
const MOST: usize = 60;

/// What a line says of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::drift::format) enum Values {
    /// Nothing: they say no more than the place does.
    None,
    /// The one that came or went.
    One(String),
    /// The old one and the new one.
    Two(String, String),
}

impl Values {
    /// Returns the text, with each value as `show` shows it.
    pub(in crate::drift::format) fn text(
        &self,
        show: impl Fn(&str) -> String,
    ) -> String {
        match self {
            Self::None => String::new(),
            Self::One(value) => show(value),
            Self::Two(old, new) => format!("{} → {}", show(old), show(new)),
        }
    }
}

/// Returns the values of a change.
pub(super) fn of(entry: &Entry) -> Values {
    let name = entry.at().last().unwrap_or_default();
    match (&entry.old, &entry.new) {
        (Value::Null, Value::Null) => Values::None,
        (Value::Null, one) | (one, Value::Null) if one.as_str() == Some(&name) => {
            Values::None
        }
        (Value::Null, one) if entry.base_at.is_none() || is_scalar(one) => {
            Values::One(shown(one))
        }
        (one, Value::Null) if entry.next_at.is_none() || is_scalar(one) => {
            Values::One(shown(one))
        }
        (Value::Bool(_), Value::Bool(_)) => Values::None,
        (old, new) => Values::Two(shown(old), shown(new)),
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

fn shown(value: &Value) -> String {
    let text = match value {
        Value::Null => "–".to_owned(),
        Value::Object(_) => schema(value),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    short(&clean(&text), MOST)
}

/// Returns a schema in a few words.
fn schema(value: &Value) -> String {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    if let Some(target) = text("$ref") {
        return target.rsplit('/').next().unwrap_or(target).to_owned();
    }
    match (text("type"), text("format")) {
        (Some("array"), _) => match value.get("items") {
            Some(items) => format!("array of {}", schema(items)),
            None => "array".to_owned(),
        },
        (Some(ty), Some(format)) => format!("{ty} ({format})"),
        (Some(ty), None) => ty.to_owned(),
        (None, _) => {
            let parts = value.get("allOf").and_then(Value::as_array);
            if let Some([one]) = parts.map(Vec::as_slice) {
                return schema(one);
            }
            let keys = ["oneOf", "anyOf", "allOf", "properties", "enum"];
            let key = keys.into_iter().find(|key| value.get(*key).is_some());
            key.map_or_else(|| value.to_string(), ToOwned::to_owned)
        }
    }
}
