//! The examples of a document, each with the place of its schema.

use std::collections::BTreeSet;

use ory_sdk_generator::source::{FILES, Pointer};
use serde_json::{Map, Value};

use super::is_3_1;
use crate::schemas::{INNER_LISTS, INNER_MAPS, INNER_ONE, target};

/// A longer chain of references is a circle.
const MAX_CHAIN: usize = 32;

/// A value that the document shows.
#[derive(Debug, Clone)]
pub struct Example {
    /// Where it stands.
    pub at: Pointer,
    /// What it is an example of.
    pub schema: Pointer,
    /// The value.
    pub value: Value,
}

/// Returns the examples of a document, in the order of their places, those of one place once for each schema.
pub(super) fn examples(tree: &Value, main: &str) -> Vec<Example> {
    let mut finder = Finder {
        tree,
        main,
        lists: is_3_1(tree),
        seen: BTreeSet::new(),
        found: Vec::new(),
    };
    finder.anywhere(&Pointer::root(), tree);
    finder.found.sort_by(|one, other| {
        one.at.cmp(&other.at).then_with(|| one.schema.cmp(&other.schema))
    });
    finder.found
}

/// Follows the references of what stands at a place; `None` where they lead nowhere.
pub(super) fn resolved<'a>(
    tree: &'a Value,
    main: &str,
    mut at: Pointer,
) -> Option<(Pointer, &'a Value)> {
    for _ in 0..MAX_CHAIN {
        let node = tree.pointer(at.as_str())?;
        match node.get("$ref").and_then(Value::as_str) {
            Some(reference) => at = target(reference, &at, main)?,
            None => return Some((at, node)),
        }
    }
    None
}

/// Returns what an example is as data that shows how it is sent, where that is JSON or lines of it.
fn data(node: &Value, media: &str) -> Option<Value> {
    let text = node.get("serializedValue")?.as_str()?;
    let media = media.split(';').next()?.trim().to_ascii_lowercase();
    if media.ends_with("/json") || media.ends_with("+json") {
        return serde_json::from_str(text).ok();
    }
    let is_lines = ["jsonl", "ndjson", "json-seq"].iter().any(|it| media.ends_with(it));
    let lines = text.lines().map(|line| line.trim_start_matches('\u{1e}').trim());
    let items = lines.filter(|line| !line.is_empty()).map(serde_json::from_str::<Value>);
    is_lines.then(|| items.collect::<Result<Value, _>>().ok())?
}

struct Finder<'a> {
    tree: &'a Value,
    main: &'a str,
    /// Whether schemas have lists of examples.
    lists: bool,
    /// The schemas that were gone through.
    seen: BTreeSet<Pointer>,
    found: Vec<Example>,
}

impl Finder<'_> {
    /// Goes through what is no schema.
    fn anywhere(&mut self, at: &Pointer, node: &Value) {
        match node {
            Value::Object(entries) => {
                for key in ["schema", "itemSchema"] {
                    if entries.get(key).is_some_and(Value::is_object) {
                        self.held(at, entries, key);
                    }
                }
                let is_schemas = at.last().as_deref() == Some("schemas");
                let is_schemas = is_schemas
                    && at.parent().and_then(|it| it.last()).as_deref()
                        == Some("components");
                for (key, inner) in entries {
                    let at = at.child(key);
                    match key.as_str() {
                        "example" | "examples" | "enum" | "default" if !is_schemas => {}
                        key if key.starts_with("x-") && key != FILES && !is_schemas => {}
                        key if is_schemas || key == "schema" || key == "itemSchema" => {
                            self.schema(&at, inner);
                        }
                        _ => self.anywhere(&at, inner),
                    }
                }
            }
            Value::Array(list) => {
                for (index, inner) in list.iter().enumerate() {
                    self.anywhere(&at.child(index), inner);
                }
            }
            _ => {}
        }
    }

    /// Takes the examples of a media type, a parameter or a header, whose schema stands behind a key.
    fn held(&mut self, at: &Pointer, entries: &Map<String, Value>, key: &str) {
        let schema = at.child(key);
        if let Some(value) = entries.get("example") {
            self.shown(at.child("example"), &schema, value);
        }
        let named = entries.get("examples").and_then(Value::as_object);
        for name in named.into_iter().flat_map(Map::keys) {
            let at = at.child("examples").child(name);
            let Some((at, node)) = resolved(self.tree, self.main, at) else { continue };
            let value = ["value", "dataValue"]
                .into_iter()
                .find_map(|key| Some((key, node.get(key)?.clone())));
            let media = schema.parent().and_then(|it| it.last());
            let sent = || Some(("serializedValue", data(node, &media?)?));
            if let Some((key, value)) = value.or_else(sent) {
                self.shown(at.child(key), &schema, &value);
            }
        }
    }

    /// Takes an example: of a sequence, each of its items.
    fn shown(&mut self, at: Pointer, schema: &Pointer, value: &Value) {
        if schema.last().as_deref() != Some("itemSchema") {
            return self.add(at, schema, value);
        }
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            self.add(at.child(index), schema, item);
        }
    }

    /// Goes through a schema and those inside.
    fn schema(&mut self, at: &Pointer, node: &Value) {
        let Value::Object(entries) = node else { return };
        if !self.seen.insert(at.clone()) {
            return;
        }
        if let Some(reference) = entries.get("$ref").and_then(Value::as_str) {
            // Another file need not have its schemas where those of documents are.
            if let Some(to) = target(reference, at, self.main)
                && let Some(node) = self.tree.pointer(to.as_str())
            {
                self.schema(&to, node);
            }
            // Beside a reference, nothing counts in 3.0.
            if !self.lists {
                return;
            }
        }
        if let Some(value) = entries.get("example") {
            self.add(at.child("example"), at, value);
        }
        let list =
            entries.get("examples").and_then(Value::as_array).filter(|_| self.lists);
        for (index, value) in list.into_iter().flatten().enumerate() {
            self.add(at.child("examples").child(index), at, value);
        }
        for (key, inner) in entries {
            let at = at.child(key);
            match inner {
                Value::Object(all) if INNER_MAPS.contains(&key.as_str()) => {
                    all.iter()
                        .for_each(|(name, inner)| self.schema(&at.child(name), inner));
                }
                Value::Array(all) if INNER_LISTS.contains(&key.as_str()) => {
                    let all = all.iter().enumerate();
                    all.for_each(|(index, inner)| self.schema(&at.child(index), inner));
                }
                inner if INNER_ONE.contains(&key.as_str()) => self.schema(&at, inner),
                _ => {}
            }
        }
    }

    fn add(&mut self, at: Pointer, schema: &Pointer, value: &Value) {
        self.found.push(Example {
            at,
            schema: schema.clone(),
            value: value.clone(),
        });
    }
}
