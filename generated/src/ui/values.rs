//! Values as a submission has them.

use serde_json::{Map, Value};

use super::Form;
use crate::models::UiNodeInputAttributesType;

/// How deep a name can nest. Deeper ones are no names of fields, and stay whole.
const DEPTH: usize = 32;

/// Puts a value where its name says: `traits.email` is the member `email` of `traits`.
pub(super) fn put(members: &mut Map<String, Value>, name: &str, value: Value) {
    let parts: Vec<_> = name.split('.').collect();
    let is_nested = parts.len() <= DEPTH && parts.iter().all(|part| !part.is_empty());
    let (last, path) = match parts.split_last() {
        Some((last, path)) if is_nested => (*last, path),
        _ => (name, &[][..]),
    };
    let mut inner = members;
    for part in path {
        let next = inner.entry(*part).or_insert_with(|| Value::Object(Map::new()));
        if !next.is_object() {
            *next = Value::Object(Map::new());
        }
        let Value::Object(next) = next else { return };
        inner = next;
    }
    inner.insert(last.to_owned(), value);
}

/// Returns what a user entered as the field has it: numbers as such, checkboxes as truth values.
pub(super) fn read(form: Form<'_>, name: &str, text: &str) -> Value {
    let named = |node: &super::Node<'_>| node.id() == Some(name);
    let input = form.nodes().filter(named).find_map(super::Node::as_input);
    let text_of = || Value::from(text);
    match input.map(|input| (&input.r#type, &input.value)) {
        Some((UiNodeInputAttributesType::Checkbox, value)) => match (text, value) {
            // One of several choices has a text of its own.
            (_, Some(Value::String(own))) if own == text => text_of(),
            ("true" | "on" | "1", _) => Value::Bool(true),
            ("false" | "off" | "0", _) => Value::Bool(false),
            _ => text_of(),
        },
        Some((UiNodeInputAttributesType::Number, _)) => {
            let number = serde_json::from_str(text).ok();
            number.filter(Value::is_number).unwrap_or_else(text_of)
        }
        _ => text_of(),
    }
}

/// Returns a value without empty texts, and without lists and objects that are empty then.
pub(super) fn pruned(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => (!text.is_empty()).then_some(Value::String(text)),
        Value::Array(items) => {
            let items: Vec<_> = items.into_iter().filter_map(pruned).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Object(members) => {
            let kept = members.into_iter();
            let kept = kept.filter_map(|(name, value)| Some((name, pruned(value)?)));
            let kept: Map<_, _> = kept.collect();
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        other => Some(other),
    }
}
