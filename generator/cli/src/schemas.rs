//! The schemas of a document as one text of JSON Schema, draft 2020-12, for a checker that knows nothing of OpenAPI.
//!
//! It is made of the document as it is written, by the specification and not by the generator's rules: nothing is merged,
//! and no union is told apart. What OpenAPI adds is translated: `nullable` allows `null` beside whatever else is said, a
//! discriminator says which tags a branch has, and a format of numbers is a range.

mod flavour;
mod heirs;
mod references;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use ory_sdk_generator::source::Pointer;
use serde_json::{Map, Value, json};

use flavour::{Flavour, ranged};
use heirs::Heirs;
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
    heirs: Heirs,
    indexes: BTreeMap<Wanted, usize>,
    places: Vec<Wanted>,
}

/// A schema that is to be in the text: with those that stand for it, or the part of an heir that it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    at: Pointer,
    is_part: bool,
}

impl<'a> Schemas<'a> {
    /// Starts with no schema of a document. `main` is the name of its file, by which its other files may refer to it.
    #[must_use]
    pub fn new(tree: &'a Value, main: &str) -> Self {
        Self {
            tree,
            main: main.to_owned(),
            flavour: Flavour::of(tree),
            heirs: Heirs::find(tree, main),
            indexes: BTreeMap::new(),
            places: Vec::new(),
        }
    }

    /// Returns the number of the schema at a place: it is `#/$defs/NUMBER` of [`Self::text`].
    pub fn index(&mut self, at: &Pointer) -> usize {
        self.want(at, false)
    }

    fn want(&mut self, at: &Pointer, is_part: bool) -> usize {
        let at = at.clone();
        let wanted = Wanted { at, is_part };
        if let Some(known) = self.indexes.get(&wanted) {
            return *known;
        }
        let index = self.places.len();
        self.indexes.insert(wanted.clone(), index);
        self.places.push(wanted);
        index
    }

    /// Returns the schemas that were asked for so far, with all that they refer to.
    #[must_use]
    pub fn text(&mut self) -> Value {
        let mut defs = Map::new();
        while let Some(Wanted { at, is_part }) = self.places.get(defs.len()).cloned() {
            let node = self.tree.pointer(at.as_str());
            let schema = match node {
                Some(_) if !is_part && self.heirs.of(&at).is_some() => self.base(&at),
                Some(node) if is_part => self.alone(&at, node),
                Some(node) => self.schema(&at, node),
                // Where a reference leads nowhere, nothing is known.
                None => json!({}),
            };
            let schema = match self.heirs.tags(&at).filter(|_| !is_part) {
                Some((property, tags)) => {
                    let tagged = json!({"properties": {property: {"enum": tags}}});
                    json!({"allOf": [schema, tagged]})
                }
                None => schema,
            };
            defs.insert(defs.len().to_string(), schema);
        }
        json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": defs})
    }

    /// Returns a schema that others stand for: its discriminator says which, and with any other value it is itself.
    fn base(&mut self, at: &Pointer) -> Value {
        let reference = |index: usize| json!({"$ref": format!("#/$defs/{index}")});
        let Some(family) = self.heirs.of(at).cloned() else { return json!({}) };
        let property = family.property.as_str();
        let mut branches = Vec::new();
        for (tag, heir) in &family.heirs {
            let schema = reference(self.want(heir, heir == at));
            let tagged = json!({property: {"const": tag}});
            branches.push(
                json!({"properties": tagged, "required": [property], "allOf": [schema]}),
            );
        }
        let tags: Vec<_> = family.heirs.iter().map(|(tag, _)| tag).collect();
        branches.push(json!({"properties": {property: {"not": {"enum": tags}}}}));
        json!({"allOf": [reference(self.want(at, true))], "anyOf": branches})
    }

    fn schema(&mut self, at: &Pointer, whole: &Value) -> Value {
        let Value::Object(node) = whole else { return whole.clone() };
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
                    let is_all = key == "allOf";
                    let item =
                        |(index, inner)| self.part(&at.child(index), inner, is_all);
                    list.iter().enumerate().map(item).collect()
                }
                value if INNER_ONE.contains(&key) => self.schema(&at, value),
                value => value.clone(),
            };
            made.insert(key.to_owned(), value);
        }
        self.tags(at, whole, &mut made);
        self.flavour.translate(ranged(made))
    }

    /// Returns a member of a list, which of an `allOf` stands for no other than itself.
    fn part(&mut self, at: &Pointer, node: &Value, is_part: bool) -> Value {
        if !is_part && self.flavour.is_null(node) {
            return json!({"const": null});
        }
        let reference = node.get("$ref").and_then(Value::as_str).filter(|_| is_part);
        let to = reference.and_then(|it| target(it, at, &self.main));
        match to {
            Some(to) => json!({"$ref": format!("#/$defs/{}", self.want(&to, true))}),
            None => self.schema(at, node),
        }
    }

    /// Returns a schema as a part of others: alternatives that are made of it in their turn are none of it there.
    fn alone(&mut self, at: &Pointer, node: &Value) -> Value {
        if node.get("$ref").is_some() {
            return self.part(at, node, true);
        }
        let mut node = node.clone();
        for key in ["oneOf", "anyOf"] {
            let branches = node.get(key).and_then(Value::as_array).into_iter().flatten();
            let references = branches.filter_map(|branch| branch.get("$ref")?.as_str());
            let mut places = references.filter_map(|it| target(it, at, &self.main));
            let goes_round =
                places.any(|it| heirs::inherits(self.tree, &self.main, &it, at, 0));
            if let Some(entries) = node.as_object_mut().filter(|_| goes_round) {
                entries.remove(key);
            }
        }
        self.schema(at, &node)
    }

    /// Says of each branch that is a reference which values of the discriminator it has.
    fn tags(&self, at: &Pointer, node: &Value, made: &mut Map<String, Value>) {
        let told = heirs::told(self.tree, &self.main, at, node);
        let Some((property, found)) = told else { return };
        for key in ["oneOf", "anyOf"] {
            let branches = node.get(key).and_then(Value::as_array);
            for (index, branch) in branches.into_iter().flatten().enumerate() {
                let reference = branch.get("$ref").and_then(Value::as_str);
                let Some(to) = reference.and_then(|it| target(it, at, &self.main))
                else {
                    continue;
                };
                if heirs::is_no_text(self.tree, &to, property) {
                    continue;
                }
                let tags = found.iter().filter(|(_, branch)| *branch == to);
                let tags: Vec<_> = tags.map(|(tag, _)| tag).collect();
                if let Some(branch) = made[key].get_mut(index) {
                    let tagged = json!({"properties": {property: {"enum": tags}}});
                    *branch = json!({"allOf": [branch.take(), tagged]});
                }
            }
        }
    }
}
