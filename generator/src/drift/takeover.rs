//! Taking the facts of a new document over into ours, which keeps its own words.

mod block;
mod homes;
mod kept;
mod order;
mod proposals;
mod spelling;
mod spread;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::load::Whole;
use crate::source::Source;

pub use proposals::Proposal;
pub(super) use proposals::proposals;

/// What stands in place of words that nobody has written yet. Upstream's own are not copied: the
/// words of our document are ours. Reports count the places.
pub const UNDESCRIBED: &str = "Not described yet.";

const WORDS: [&str; 6] =
    ["description", "summary", "title", "example", "examples", "externalDocs"];

/// Below these keys, keys are names.
const NAMED: [&str; 15] = [
    "properties",
    "additionalOperations",
    "mediaTypes",
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
    /// The texts that changed, by the names that the document's other files have in its folder. What did not change in
    /// one keeps its form, its comments and its words.
    pub texts: BTreeMap<String, String>,
    /// The files of which nothing is left.
    pub emptied: BTreeSet<String>,
    /// The document as it is then, with all of its files.
    pub source: Source,
    /// How many places wait for words.
    pub undescribed: usize,
}

/// Gives our document, one file or several in YAML and in block style, the facts of `theirs`, which is of a release.
///
/// What is written in another file stays there, and what is new is put next to what is like it: a path into the file of
/// its tag, a schema to those that refer to it.
///
/// The error says why the texts cannot be changed by a program; nothing is lost then.
pub fn take_over(spec: &Source, theirs: &Value, release: &str) -> Result<Taken, String> {
    let ours = Whole::read(spec)?;
    if let Some(stray) = ours.stray() {
        return Err(format!(
            "{}: `{stray}` is in another file and neither a component nor a path of the document: what upstream says \
             of it is not known; write it where it is used, or make it a component",
            spec.path
        ));
    }
    let mut merged = document(&ours.tree, theirs);
    if merged["info"].is_object() {
        merged["info"]["version"] = release.into();
    }
    let taken = texts::write(spec, &ours.raw, &spread::spread(&ours, &merged))?;
    let again = Whole::read(&taken.source)?;
    if again.settled(&again.tree) != again.settled(&merged) {
        let why =
            "its files together would not say what upstream does; change it by hand";
        return Err(format!("{}: {why}", spec.path));
    }
    Ok(taken)
}

/// Merges what is fact in a whole document; its title and the words of its tags stay.
fn document(ours: &Value, theirs: &Value) -> Value {
    let mut merged = ours.clone();
    let ours = kept::under_new_names(ours, theirs);
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
        Value::Object(entries) => {
            let names = !named && NAMED.contains(&key);
            let wrapped = ours.filter(|_| !names).and_then(|own| wrapped(own, entries));
            let entries = wrapped.as_ref().unwrap_or(entries);
            object(ours, entries, names, names && key == "scopes")
        }
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

/// Returns a reference of theirs as ours is written that has words beside it: an `allOf` of one.
fn wrapped(ours: &Value, theirs: &Map<String, Value>) -> Option<Map<String, Value>> {
    let all = ours.get("allOf")?.as_array().filter(|all| all.len() == 1)?;
    all[0].get("$ref")?;
    let mut theirs = theirs.clone();
    let reference = theirs.remove("$ref")?;
    theirs.entry("allOf").or_insert_with(|| json!([{"$ref": reference}]));
    Some(theirs)
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

/// `names` says that the keys are names, and `words` that the values are words.
fn object(
    ours: Option<&Value>,
    theirs: &Map<String, Value>,
    names: bool,
    words: bool,
) -> Value {
    let mut merged = Map::new();
    for (key, value) in theirs {
        if names || is_fact(key, theirs) {
            let own = ours.and_then(|own| own.get(key));
            let value = match value {
                Value::String(_) if words => {
                    own.cloned().unwrap_or_else(|| json!(UNDESCRIBED))
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
        None if !names && (is_described(theirs) || needs_words(theirs)) => {
            merged.insert("description".to_owned(), json!(UNDESCRIBED));
        }
        None => {}
    }
    Value::Object(merged)
}

/// Returns whether an object has words of any kind, which say that there is something to describe.
fn is_described(object: &Map<String, Value>) -> bool {
    let words = ["description", "summary", "title"];
    words.iter().any(|key| object.get(*key).is_some_and(Value::is_string))
}

/// Returns whether an object is one that ours always describe, whether theirs has words or not: an operation, a parameter,
/// a list of values.
fn needs_words(object: &Map<String, Value>) -> bool {
    let is_text = |key: &str| object.get(key).is_some_and(Value::is_string);
    let values = object.get("enum").and_then(Value::as_array).map_or(0, Vec::len);
    let operation = is_text("operationId") && object.contains_key("responses");
    operation || is_text("name") && is_text("in") || values > 1
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
