//! Schemas that others stand for, because those are made of them by `allOf` and a discriminator tells them apart.

use std::collections::{BTreeMap, BTreeSet};

use ory_sdk_generator::source::Pointer;
use serde_json::Value;

use super::references::{mapped, target};

/// Schemas that are made of each other over more levels are a circle.
const MAX_DEPTH: usize = 16;

/// What the discriminators of a document say of schemas by themselves.
#[derive(Debug)]
pub(super) struct Heirs {
    /// By the place of the schema that its heirs stand for.
    families: BTreeMap<Pointer, Family>,
    /// By the place of the schema, the discriminator property with the values that a value of it can have.
    tags: BTreeMap<Pointer, (String, BTreeSet<String>)>,
}

/// What a discriminator without alternatives says.
#[derive(Debug, Clone)]
pub(super) struct Family {
    /// The discriminator property.
    pub(super) property: String,
    /// What each of its values selects.
    pub(super) heirs: Vec<(String, Pointer)>,
}

impl Heirs {
    pub(super) fn find(tree: &Value, main: &str) -> Self {
        let schemas = Pointer::parse("/components/schemas");
        let entries = tree.pointer(schemas.as_str()).and_then(Value::as_object);
        let places: Vec<_> = entries
            .into_iter()
            .flatten()
            .map(|(name, node)| (schemas.child(name), node))
            .collect();
        let family = |(at, node): &(Pointer, &Value)| {
            if ["oneOf", "anyOf"].iter().any(|key| node.get(key).is_some()) {
                return None;
            }
            let discriminator = node.get("discriminator")?;
            let property = discriminator.get("propertyName")?.as_str()?.to_owned();
            let mapping = discriminator.get("mapping").and_then(Value::as_object);
            let mut heirs: Vec<_> = mapping
                .into_iter()
                .flatten()
                .filter_map(|(tag, to)| {
                    Some((tag.clone(), mapped(to.as_str()?, at, tree, main)?))
                })
                .collect();
            let listed: Vec<_> = heirs.iter().map(|(_, heir)| heir.clone()).collect();
            for (heir, _) in &places {
                if !listed.contains(heir) && inherits(tree, main, heir, at, 0) {
                    heirs.extend(heir.last().map(|name| (name, heir.clone())));
                }
            }
            (!heirs.is_empty()).then(|| (at.clone(), Family { property, heirs }))
        };
        let families: BTreeMap<_, _> = places.iter().filter_map(family).collect();
        let mut tags = BTreeMap::new();
        for (base, Family { property, heirs }) in &families {
            for (_, heir) in heirs.iter().filter(|(_, heir)| heir != base) {
                // Whoever is made of the heir stands for it, too.
                let below = heirs
                    .iter()
                    .filter(|(_, it)| it == heir || inherits(tree, main, it, heir, 0));
                below.for_each(|(tag, _)| note(&mut tags, heir, property, tag));
            }
        }
        branches(tree, main, &Pointer::root(), tree, &mut tags);
        // By itself, a schema that does not have the key says nothing of it.
        tags.retain(|at, (property, _)| declares(tree, main, at, property, 0));
        Self { families, tags }
    }

    /// Returns the discriminator property of a schema that stands for some of its values, and those.
    pub(super) fn tags(&self, at: &Pointer) -> Option<&(String, BTreeSet<String>)> {
        self.tags.get(at)
    }

    /// Returns the family of a schema; `None` where none stands for it.
    pub(super) fn of(&self, at: &Pointer) -> Option<&Family> {
        self.families.get(at)
    }
}

/// Returns whether a schema is made of another, over however many levels.
pub(super) fn inherits(
    tree: &Value,
    main: &str,
    heir: &Pointer,
    base: &Pointer,
    depth: usize,
) -> bool {
    let all = tree.pointer(heir.as_str()).and_then(|node| node.get("allOf")?.as_array());
    depth < MAX_DEPTH
        && all.into_iter().flatten().any(|part| {
            let to = part.get("$ref").and_then(Value::as_str);
            let to = to.and_then(|it| target(it, heir, main));
            to.is_some_and(|to| {
                to == *base || inherits(tree, main, &to, base, depth + 1)
            })
        })
}

/// Returns whether a property is a number or a flag, which no value of a discriminator is.
pub(super) fn is_no_text(tree: &Value, at: &Pointer, property: &str) -> bool {
    let ty = at.child("properties").child(property).child("type");
    let ty = tree.pointer(ty.as_str()).and_then(Value::as_str);
    matches!(ty, Some("boolean" | "integer" | "number"))
}

/// Returns whether a schema or one that it is made of has a property that can be a tag.
fn declares(
    tree: &Value,
    main: &str,
    at: &Pointer,
    property: &str,
    depth: usize,
) -> bool {
    let Some(node) = tree.pointer(at.as_str()).filter(|_| depth < MAX_DEPTH) else {
        return false;
    };
    let reference = node.get("$ref").and_then(Value::as_str);
    let to = reference.and_then(|it| target(it, at, main));
    let parts = node.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
    let mut inner = (0..parts).map(|index| at.child("allOf").child(index)).chain(to);
    let own = node.get("properties").is_some_and(|it| it.get(property).is_some());
    (own && !is_no_text(tree, at, property))
        || inner.any(|at| declares(tree, main, &at, property, depth + 1))
}

type Tags = BTreeMap<Pointer, (String, BTreeSet<String>)>;

/// Notes a tag of a schema. Where two discriminators tell it by different keys, the first is the one that counts.
fn note(tags: &mut Tags, at: &Pointer, property: &str, tag: &str) {
    let known = || (property.to_owned(), BTreeSet::new());
    let (first, values) = tags.entry(at.clone()).or_insert_with(known);
    if first == property {
        values.insert(tag.to_owned());
    }
}

/// Notes the tags of the schemas that unions refer to, in all of a tree.
fn branches(tree: &Value, main: &str, at: &Pointer, node: &Value, tags: &mut Tags) {
    match node {
        Value::Object(entries) => {
            if let Some((property, found)) = told(tree, main, at, node) {
                found.iter().for_each(|(tag, branch)| note(tags, branch, property, tag));
            }
            for (key, inner) in entries {
                branches(tree, main, &at.child(key), inner, tags);
            }
        }
        Value::Array(list) => {
            for (index, inner) in list.iter().enumerate() {
                branches(tree, main, &at.child(index), inner, tags);
            }
        }
        _ => {}
    }
}

/// Returns the discriminator property of a union, and which of its values select what it refers to: those of the mapping,
/// or else the name of the schema.
pub(super) fn told<'a>(
    tree: &Value,
    main: &str,
    at: &Pointer,
    node: &'a Value,
) -> Option<(&'a str, Vec<(String, Pointer)>)> {
    let discriminator = node.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let to = |(tag, to): (&String, &Value)| {
        Some((tag.clone(), mapped(to.as_str()?, at, tree, main)?))
    };
    let mapping: Vec<_> = mapping.into_iter().flatten().filter_map(to).collect();
    let mut found = Vec::new();
    for branch in
        ["oneOf", "anyOf"].iter().filter_map(|key| node.get(key)?.as_array()).flatten()
    {
        let reference = branch.get("$ref").and_then(Value::as_str);
        let Some(to) = reference.and_then(|it| target(it, at, main)) else { continue };
        let before = found.len();
        found.extend(mapping.iter().filter(|(_, mapped)| *mapped == to).cloned());
        if found.len() == before {
            found.extend(to.last().map(|name| (name, to)));
        }
    }
    Some((property, found))
}
