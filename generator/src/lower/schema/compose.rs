//! `allOf`: what its parts make together.

use std::collections::{BTreeMap, BTreeSet};

use super::class::{Class, Reason, is_bare, real_alternatives};
use crate::document::openapi::Schema as Typed;
use crate::document::{Additional, Document, JsonType, Node, Schema, Slot};
use crate::source::Pointer;

/// The keys of an object, gathered from all parts of its `allOf`.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    /// What each part says of a property, nearest last.
    pub(crate) properties: BTreeMap<&'a str, Vec<Slot<'a, Typed>>>,
    /// The names that must be there.
    pub(crate) required: BTreeSet<&'a str>,
    /// What is said about other keys.
    pub(crate) extra: Option<Additional<'a>>,
}

impl<'a> Parts<'a> {
    /// Returns what the schema says itself.
    fn own(schema: &Schema<'a>) -> Self {
        Self {
            properties: schema
                .properties()
                .map(|(name, slot)| (name, vec![slot]))
                .collect(),
            required: schema.required.iter().map(String::as_str).collect(),
            extra: schema.additional(),
        }
    }

    fn add(&mut self, other: Self) {
        for (name, mut slots) in other.properties {
            self.properties.entry(name).or_default().append(&mut slots);
        }
        self.required.extend(other.required);
        self.extra = match (self.extra.take(), other.extra) {
            // `additionalProperties: false` of one part forbids what the others say: no one means that.
            (Some(Additional::Forbidden) | None, extra)
            | (extra, None | Some(Additional::Forbidden)) => extra,
            (Some(Additional::Any), extra) | (extra, _) => extra,
        };
    }
}

/// Returns what a schema with an `allOf` is; `None` where the `allOf` says nothing about that.
pub(super) fn classify<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
) -> Option<Class<'a>> {
    let members: Vec<_> = schema.all_of().filter(|slot| !is_annotation(slot)).collect();
    let alone = !schema.has_properties()
        && schema.required.is_empty()
        && schema.additional().is_none()
        && real_alternatives(schema).is_empty()
        && schema.value_kind().is_none();
    match members.as_slice() {
        [] => return None,
        [only] if alone => return Some(Class::Same(only.clone())),
        _ => {}
    }
    let mut merge = Merge { document, path: Vec::new(), done: BTreeSet::new() };
    Some(match merge.object(schema) {
        Err(reason) => Class::Json(Some(reason)),
        Ok(parts) if !parts.properties.is_empty() => Class::Struct,
        Ok(parts) => match parts.extra {
            Some(Additional::Any) => Class::Map(None),
            Some(Additional::Of(values)) => Class::Map(Some(values)),
            Some(Additional::Forbidden) => Class::Struct,
            None => Class::Json(None),
        },
    })
}

/// Returns the keys of a schema that is a [`Class::Struct`].
pub(crate) fn parts<'a>(document: &'a Document, schema: &Schema<'a>) -> Parts<'a> {
    if !schema.has_all_of() {
        return Parts::own(schema);
    }
    let mut merge = Merge { document, path: Vec::new(), done: BTreeSet::new() };
    merge.object(schema).unwrap_or_else(|_| Parts::own(schema))
}

/// A part that has only text and bounds.
fn is_annotation(slot: &Slot<'_, Typed>) -> bool {
    let Node::Item(item) = slot.node else { return false };
    let schema = Schema::of(slot.at.clone(), item);
    is_bare(&schema) && schema.required.is_empty()
}

struct Merge<'a> {
    document: &'a Document,
    /// Where we are, to see circles.
    path: Vec<Pointer>,
    /// What is merged already, however many ways lead there.
    done: BTreeSet<Pointer>,
}

impl<'a> Merge<'a> {
    fn object(&mut self, schema: &Schema<'a>) -> Result<Parts<'a>, Reason> {
        if self.path.contains(&schema.at) {
            return Err(Reason::AllOfCycle);
        }
        if !self.done.insert(schema.at.clone()) {
            return Ok(Parts::default());
        }
        let alternatives = real_alternatives(schema);
        let rules = alternatives.iter().all(is_rule);
        let object = matches!(schema.ty, Some(JsonType::Object) | None);
        if !rules || !object || schema.value_kind().is_some() || schema.items().is_some()
        {
            return Err(Reason::MixedAllOf);
        }
        self.path.push(schema.at.clone());
        let mut parts = Parts::default();
        for member in schema.all_of() {
            let member = self.document.schema(&member).ok_or(Reason::Dangling)?;
            parts.add(self.object(&member)?);
        }
        parts.add(Parts::own(schema));
        self.path.pop();
        Ok(parts)
    }
}

fn is_rule(slot: &Slot<'_, Typed>) -> bool {
    match slot.node {
        Node::Item(item) => is_bare(&Schema::of(slot.at.clone(), item)),
        Node::Ref(_) => false,
    }
}
