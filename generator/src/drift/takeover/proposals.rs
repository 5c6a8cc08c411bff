//! What an overlay may have to say of a new document: which new values are secrets, and which new lists are paged.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::block;
use crate::diagnostic::Place;
use crate::drift::side::Side;
use crate::extensions::{PAGING, SENSITIVE};
use crate::load::operations;
use crate::lower::codes::TAKEN_FOR_SECRET;
use crate::source::Pointer;

/// Names of the query parameters that take the token of a page, the likeliest first.
const TOKENS: [&str; 8] = [
    "page_token",
    "pageToken",
    "next_token",
    "nextToken",
    "continuation_token",
    "cursor",
    "starting_after",
    "after",
];

/// Names of those that take its size.
const SIZES: [&str; 8] = [
    "page_size",
    "pageSize",
    "per_page",
    "limit",
    "max_results",
    "maxResults",
    "first",
    "size",
];

/// An action that somebody may want to add to the overlay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Where, as JSONPath.
    pub target: String,
    /// Why.
    pub description: String,
    /// What it adds there.
    pub update: Value,
}

impl Proposal {
    /// Returns the action as it is written in an overlay, two spaces deep.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let mut lines = Vec::new();
        // In the order in which people write them.
        for (key, value) in
            [("target", json!(self.target)), ("description", json!(self.description))]
        {
            block::write_pair(key, &value, 4, &mut lines);
        }
        block::write_pair("update", &self.update, 4, &mut lines);
        lines[0].replace_range(2..4, "- ");
        lines.join("\n") + "\n"
    }
}

/// Returns what is proposed for a document that comes after another, in the order of the places.
pub(in crate::drift) fn proposals(base: &Side, next: &Side) -> Vec<Proposal> {
    let root = next.document.raw();
    let known = secrets(base);
    let secrets = secrets(next).into_iter().filter(|(at, _)| !known.contains_key(at));
    let secrets = secrets.map(|(at, why)| Proposal {
        target: path(root, at),
        description: format!("It came with {}. {}.", next.release(), sentence(why)),
        update: json!({ SENSITIVE: true }),
    });
    let known = paged(base.document.raw());
    let paged = paged(root).into_iter().filter(|(at, _)| !known.contains_key(at));
    let paged = paged.map(|(at, paging)| Proposal {
        target: path(root, &at),
        description: format!(
            "It came with {} and looks like a paged list.",
            next.release()
        ),
        update: json!({ PAGING: paging }),
    });
    secrets.chain(paged).collect()
}

/// Returns what is taken for a secret though nothing marks it as one, with the reason.
fn secrets(side: &Side) -> BTreeMap<&Pointer, &str> {
    let messages = side.diagnostics.messages().iter();
    let taken = messages.filter(|message| message.code == TAKEN_FOR_SECRET);
    let placed = taken.filter_map(|message| match &message.place {
        Place::Pointer(at) => Some((at, message.message.as_str())),
        _ => None,
    });
    placed.collect()
}

/// Returns a text with a capital at its beginning.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Returns the operations that look paged and are not said to be, with what could be said.
fn paged(root: &Value) -> BTreeMap<Pointer, Value> {
    let mut found = BTreeMap::new();
    let paths = root.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let item = resolved(root, item);
        for called in operations(item) {
            let operation = called.operation;
            if operation.get(PAGING).is_some() {
                continue;
            }
            if let Some(paging) = paging(root, item, operation) {
                let at = Pointer::root().child("paths").child(path);
                found.insert(called.at(&at), paging);
            }
        }
    }
    found
}

/// Returns how the pages of an operation may follow each other: a parameter takes a token, and the answer is a list or has
/// one beside the next token.
fn paging(root: &Value, item: &Value, operation: &Value) -> Option<Value> {
    let lists =
        [item, operation].map(|it| it.get("parameters").and_then(Value::as_array));
    let params = lists.into_iter().flatten().flatten().map(|it| resolved(root, it));
    let names: BTreeSet<&str> = params
        .filter(|param| param.get("in").is_some_and(|it| it == "query"))
        .filter_map(|param| param.get("name")?.as_str())
        .collect();
    let of =
        |known: &[&'static str]| known.iter().copied().find(|it| names.contains(it));
    let mut paging = json!({ "token": of(&TOKENS)? });
    if let Some(size) = of(&SIZES) {
        paging["size"] = size.into();
    }
    let schema = answer(root, operation)?;
    let is_list = |schema: &Value| {
        resolved(root, schema).get("type").is_some_and(|it| it == "array")
    };
    if is_list(schema) {
        paging["style"] = "link".into();
        return Some(paging);
    }
    let all = schema.get("properties")?.as_object()?;
    let mut lists = all.iter().filter(|(_, it)| is_list(it));
    let (items, _) = lists.next()?;
    let next = all.iter().find(|(name, it)| {
        let text = resolved(root, it).get("type").is_some_and(|it| it == "string");
        text && (name.to_lowercase().contains("next") || TOKENS.contains(&name.as_str()))
    });
    let (next, _) = next.filter(|_| lists.next().is_none())?;
    paging["style"] = "body".into();
    paging["next"] = next.as_str().into();
    paging["items"] = items.as_str().into();
    Some(paging)
}

/// Returns the schema of what an operation answers with, as JSON.
fn answer<'v>(root: &'v Value, operation: &'v Value) -> Option<&'v Value> {
    let responses = operation.get("responses")?.as_object()?;
    let (_, response) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
    let content = resolved(root, response).get("content")?.as_object()?;
    let (_, media_type) = content.iter().find(|(kind, _)| kind.contains("json"))?;
    Some(resolved(root, media_type.get("schema")?))
}

/// Returns what stands at a place, with references followed.
fn resolved<'v>(root: &'v Value, mut value: &'v Value) -> &'v Value {
    for _ in 0..64 {
        let target = value.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|it| root.pointer(it.strip_prefix('#')?));
        let Some(target) = target else { break };
        value = target;
    }
    value
}

/// Returns a place as JSONPath. A parameter is told by its name, since others may come before it.
fn path(root: &Value, at: &Pointer) -> String {
    let quoted =
        |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
    let mut path = "$".to_owned();
    let mut value = Some(root);
    for token in at.tokens() {
        let is_name = token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && token.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let inner = match value {
            Some(Value::Array(items)) => {
                token.parse::<usize>().ok().and_then(|it| items.get(it))
            }
            Some(Value::Object(entries)) => entries.get(&*token),
            _ => None,
        };
        path += &match (value, inner.and_then(|it| it.get("name")?.as_str())) {
            (Some(Value::Array(_)), Some(name)) => {
                format!("[?@.name=={}]", quoted(name))
            }
            (Some(Value::Array(_)), None) => format!("[{token}]"),
            _ if is_name => format!(".{token}"),
            _ => format!("[{}]", quoted(&token)),
        };
        value = inner;
    }
    path
}
