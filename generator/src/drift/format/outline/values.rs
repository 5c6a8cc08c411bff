//! Values before and after, short.

use serde_json::Value;

use crate::drift::entry::{Change, Entry, Seen};
use crate::drift::format::{clean, short};
use crate::drift::rules;
use crate::source::Pointer;

/// The most characters of a value that are shown, and of one that says who may call, or where to.
const MOST: usize = 60;
const MOST_OF_SECURITY: usize = 300;

/// What a line says of values: short, and with the words left out.
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
    let most = if entry.is_security() { MOST_OF_SECURITY } else { MOST };
    let shown = |value: &Value| short(&clean(&shown(value)), most);
    match &entry.change {
        Change::Gone(seen) | Change::Come(seen) => {
            let text = whole(entry, seen).unwrap_or_else(|| shown(&seen.value));
            let known =
                text.is_empty() || Some(text.as_str()) == seen.at.last().as_deref();
            if known { Values::None } else { Values::One(short(&clean(&text), most)) }
        }
        Change::Other(old, new) => match (&old.value, &new.value) {
            // The rule says what became of it, unless nothing uses it.
            (Value::Bool(was), Value::Bool(is))
                if entry.rule == &rules::UNUSED && is_property(&new.at) =>
            {
                let word = |flag: &bool| if *flag { "required" } else { "optional" };
                Values::Two(word(was).to_owned(), word(is).to_owned())
            }
            (Value::Bool(_), Value::Bool(_)) => Values::None,
            _ if entry.rule == &rules::SCHEMA_RENAMED => {
                let name = |seen: &Seen| {
                    short(&clean(&seen.at.last().unwrap_or_default()), most)
                };
                Values::Two(name(old), name(new))
            }
            // Not what they reach, but how.
            (Value::Array(before), Value::Array(after))
                if addresses(before).is_some()
                    && addresses(before) == addresses(after) =>
            {
                let raw = |seen: &Seen| short(&clean(&seen.value.to_string()), most);
                Values::Two(raw(old), raw(new))
            }
            (before, after) => Values::Two(shown(before), shown(after)),
        },
    }
}

fn is_property(at: &Pointer) -> bool {
    at.parent().and_then(|at| at.last()).is_some_and(|key| key == "properties")
}

/// Returns the name of something that came or went as a whole; an empty text where the place says all
/// there is to say.
fn whole(entry: &Entry, seen: &Seen) -> Option<String> {
    let text =
        |key: &str| seen.value.get(key).and_then(Value::as_str).unwrap_or_default();
    let is = |rules: &[&rules::Rule]| rules.contains(&entry.rule);
    if is(&[&rules::OPERATION_ADDED, &rules::OPERATION_REMOVED]) {
        return Some(text("operationId").to_owned());
    }
    if is(&[
        &rules::PARAMETER_ADDED,
        &rules::PARAMETER_ADDED_REQUIRED,
        &rules::PARAMETER_REMOVED,
    ]) {
        return Some(format!("{} {}", text("in"), text("name")));
    }
    if is(&[&rules::BODY_ADDED, &rules::BODY_ADDED_REQUIRED, &rules::BODY_REMOVED]) {
        let content = seen.value.get("content").and_then(Value::as_object);
        let kinds: Vec<&str> =
            content.into_iter().flatten().map(|(kind, _)| kind.as_str()).collect();
        return Some(kinds.join(", "));
    }
    if is(&[&rules::HEADER_ADDED, &rules::HEADER_REMOVED]) {
        return Some(seen.value.get("schema").map(schema).unwrap_or_default());
    }
    let named =
        ["schema-", "component-", "media-type-", "success-status-", "error-status-"];
    let named = named.iter().any(|start| entry.rule.id.starts_with(start));
    let flag = ["required", "deprecated"].map(Some).contains(&seen.at.last().as_deref());
    (named || flag && seen.value.is_boolean()).then(String::new)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Object(_) => schema(value),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            addresses(items).map_or_else(|| value.to_string(), |all| all.join(", "))
        }
        other => other.to_string(),
    }
}

/// Returns the addresses of a list of servers.
fn addresses(items: &[Value]) -> Option<Vec<&str>> {
    let all = items.iter().map(|item| item.get("url")?.as_str()).collect();
    if items.is_empty() { None } else { all }
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
