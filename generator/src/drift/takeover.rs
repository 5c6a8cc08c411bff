//! Taking the facts of a new document over into ours, which keeps its own words.

mod block;

use serde_json::{Map, Value, json};

/// What stands in place of words that nobody has written yet. Upstream's own are not copied: the
/// words of our document are ours. Reports count the places.
pub const UNDESCRIBED: &str = "Not described yet.";

const WORDS: [&str; 6] =
    ["description", "summary", "title", "example", "examples", "externalDocs"];

/// Below these keys, keys are names.
const NAMED: [&str; 13] = [
    "properties",
    "paths",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "variables",
    "content",
    "mapping",
    "scopes",
    "callbacks",
];

/// Our document with the facts of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its text: what did not change keeps its form, its comments and its words.
    pub text: String,
    /// How many places wait for words.
    pub undescribed: usize,
}

/// Gives our document, a YAML text in block style, the facts of `theirs`, which is of a release.
///
/// The error says why the text cannot be changed by a program; nothing is lost then.
pub fn take_over(text: &str, theirs: &Value, release: &str) -> Result<Taken, String> {
    let read = |text: &str| -> Result<Value, String> {
        serde_yaml::from_str(text).map_err(|error| error.to_string())
    };
    let ours = read(text)?;
    let mut merged = document(&ours, theirs);
    merged["info"]["version"] = release.into();
    let text = block::edit(text, &ours, &merged);
    if read(&text)? != merged {
        let why = "the text is not in the block style that a program can change";
        return Err(why.to_owned());
    }
    let undescribed = text.matches(UNDESCRIBED).count();
    Ok(Taken { text, undescribed })
}

/// Merges what is fact in a whole document; its title and the words of its tags stay.
fn document(ours: &Value, theirs: &Value) -> Value {
    let mut merged = ours.clone();
    for key in ["servers", "paths", "components", "security"] {
        match theirs.get(key) {
            Some(value) => merged[key] = merge(ours.get(key), value, key, false),
            None => _ = merged.as_object_mut().and_then(|map| map.remove(key)),
        }
    }
    merged
}

/// Returns their facts with our words. `key` is where the value stands; `named` says whether that
/// is a name.
fn merge(ours: Option<&Value>, theirs: &Value, key: &str, named: bool) -> Value {
    match theirs {
        Value::Object(entries) => object(ours, entries, !named && NAMED.contains(&key)),
        Value::Array(items) => {
            let known = ours.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let item = |(index, item): (usize, &Value)| {
                merge(twin(known, item, index), item, "", false)
            };
            items.iter().enumerate().map(item).collect()
        }
        scalar => scalar.clone(),
    }
}

/// Returns our item for theirs: the parameter of the same name, or the item in the same place.
fn twin<'a>(known: &'a [Value], item: &Value, index: usize) -> Option<&'a Value> {
    let name =
        |value: &Value| Some((value.get("name")?.clone(), value.get("in")?.clone()));
    match name(item) {
        Some(wanted) => known.iter().find(|own| name(own).as_ref() == Some(&wanted)),
        None => known.get(index),
    }
}

fn object(ours: Option<&Value>, theirs: &Map<String, Value>, names: bool) -> Value {
    let mut merged = Map::new();
    for (key, value) in theirs {
        if names || is_fact(key, theirs) {
            let own = ours.and_then(|own| own.get(key));
            // The values of `scopes` are words: text under a name.
            let value = match value {
                Value::String(_) if names && own.is_some() => {
                    own.cloned().unwrap_or_default()
                }
                Value::String(text) if names && !text.starts_with('#') => {
                    json!(UNDESCRIBED)
                }
                value => merge(own, value, key, names),
            };
            merged.insert(key.clone(), value);
        }
    }
    match ours.and_then(Value::as_object) {
        Some(ours) if !names => {
            let words = ours.iter().filter(|(key, _)| !is_fact(key, ours));
            merged.extend(words.map(|(key, value)| (key.clone(), value.clone())));
        }
        Some(_) => {}
        None if theirs.get("description").is_some_and(Value::is_string) && !names => {
            merged.insert("description".to_owned(), json!(UNDESCRIBED));
        }
        None => {}
    }
    Value::Object(merged)
}

/// Returns whether a key holds a fact. Beside a scalar type a list of required properties says
/// nothing.
fn is_fact(key: &str, object: &Map<String, Value>) -> bool {
    match key {
        "required" => {
            object.contains_key("properties") || !object["required"].is_array()
        }
        "x-ory-ratelimit-bucket" => true,
        key => !WORDS.contains(&key) && !key.starts_with("x-"),
    }
}
