//! The schemas of a document as one text of JSON Schema, draft 2020-12, for a checker that knows nothing of OpenAPI.
//!
//! It is made of the document as it is written, by the specification and not by the generator's rules: nothing is merged,
//! and no union is told apart. What OpenAPI adds is translated: `nullable` allows `null` beside whatever else is said, a
//! discriminator says which tags a branch has, and a format of numbers is a range.

mod flavour;
mod references;

use std::collections::BTreeMap;

use ory_sdk_generator::source::Pointer;
use serde_json::{Map, Value, json};

use flavour::{Flavour, ranged};
pub use references::target;

/// Keywords whose value is a schema.
pub(crate) const INNER_ONE: [&str; 12] = [
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
    "additionalItems",
];
/// Keywords whose value is a list of schemas.
pub(crate) const INNER_LISTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value is an object of schemas.
pub(crate) const INNER_MAPS: [&str; 3] =
    ["properties", "patternProperties", "dependentSchemas"];
/// Keywords that are about the text of the schema, of which there is another one here.
const OWN: [&str; 8] = [
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$defs",
    "definitions",
    "$vocabulary",
];

/// The schemas that were asked for, and all that they refer to.
#[derive(Debug)]
pub struct Schemas<'a> {
    tree: &'a Value,
    main: String,
    flavour: Flavour,
    indexes: BTreeMap<Pointer, usize>,
    places: Vec<Pointer>,
}

impl<'a> Schemas<'a> {
    /// Starts with no schema of a document. `main` is the name of its file, by which its other files may refer to it.
    #[must_use]
    pub fn new(tree: &'a Value, main: &str) -> Self {
        Self {
            tree,
            main: main.to_owned(),
            flavour: Flavour::of(tree),
            indexes: BTreeMap::new(),
            places: Vec::new(),
        }
    }

    /// Returns the number of the schema at a place: it is `#/$defs/NUMBER` of [`Self::text`].
    pub fn index(&mut self, at: &Pointer) -> usize {
        if let Some(known) = self.indexes.get(at) {
            return *known;
        }
        let index = self.places.len();
        self.indexes.insert(at.clone(), index);
        self.places.push(at.clone());
        index
    }

    /// Returns the schemas that were asked for so far, with all that they refer to.
    #[must_use]
    pub fn text(&mut self) -> Value {
        let mut defs = Map::new();
        while let Some(at) = self.places.get(defs.len()).cloned() {
            let node = self.tree.pointer(at.as_str());
            // Where a reference leads nowhere, nothing is known.
            let schema = node.map_or(json!({}), |node| self.schema(&at, node));
            defs.insert(defs.len().to_string(), schema);
        }
        json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": defs})
    }

    fn schema(&mut self, at: &Pointer, node: &Value) -> Value {
        let Value::Object(node) = node else { return node.clone() };
        let mut made = Map::new();
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            let to = target(reference, at, &self.main).map(|to| self.index(&to));
            if let Some(index) = to {
                made.insert("$ref".to_owned(), json!(format!("#/$defs/{index}")));
            }
            if self.flavour == Flavour::V30 {
                return made.into();
            }
        }
        for (key, value) in node {
            let at = at.child(key);
            let key = key.as_str();
            if key == "$ref" || OWN.contains(&key) || key.starts_with("x-") {
                continue;
            }
            let value = match value {
                Value::Object(entries) if INNER_MAPS.contains(&key) => {
                    let entry = |(name, inner): (&String, &Value)| {
                        (name.clone(), self.schema(&at.child(name), inner))
                    };
                    entries.iter().map(entry).collect()
                }
                Value::Array(list) if INNER_LISTS.contains(&key) => {
                    let item = |(index, inner)| self.schema(&at.child(index), inner);
                    list.iter().enumerate().map(item).collect()
                }
                value if INNER_ONE.contains(&key) => self.schema(&at, value),
                value => value.clone(),
            };
            made.insert(key.to_owned(), value);
        }
        self.tags(at, node, &mut made);
        self.flavour.translate(ranged(made))
    }

    /// Says of each branch which values of the discriminator it has.
    fn tags(
        &self,
        at: &Pointer,
        node: &Map<String, Value>,
        made: &mut Map<String, Value>,
    ) {
        let Some(discriminator) = node.get("discriminator") else { return };
        let Some(property) = discriminator.get("propertyName").and_then(Value::as_str)
        else {
            return;
        };
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mapping: Vec<_> = mapping
            .into_iter()
            .flatten()
            .filter_map(|(tag, to)| {
                Some((tag, references::mapped(to.as_str()?, at, self)))
            })
            .collect();
        for key in ["oneOf", "anyOf"] {
            let branches = node.get(key).and_then(Value::as_array);
            for (index, branch) in branches.into_iter().flatten().enumerate() {
                let reference = branch.get("$ref").and_then(Value::as_str);
                let to = reference.and_then(|it| target(it, at, &self.main));
                let Some(to) = to else { continue };
                let mut tags: Vec<Value> = mapping
                    .iter()
                    .filter(|(_, mapped)| mapped.as_ref() == Some(&to))
                    .map(|(tag, _)| json!(tag))
                    .collect();
                if tags.is_empty() {
                    tags.extend(to.last().map(Value::from));
                }
                if let Some(branch) = made[key].get_mut(index) {
                    let tagged = json!({"properties": {property: {"enum": tags}}});
                    *branch = json!({"allOf": [branch.take(), tagged]});
                }
            }
        }
    }
}
