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
    fn add(&mut self, part: &Schema<'a>) {
        for (name, slot) in part.properties() {
            self.properties.entry(name).or_default().push(slot);
        }
        self.required.extend(part.required.iter().map(String::as_str));
        self.extra = narrower(self.extra.take(), part.additional());
    }
}

/// Returns what two parts say about other keys together. `additionalProperties: false` of one part
/// would forbid what the others say: no one means that.
fn narrower<'a>(
    one: Option<Additional<'a>>,
    other: Option<Additional<'a>>,
) -> Option<Additional<'a>> {
    match (one, other) {
        (None | Some(Additional::Forbidden), Some(extra)) => Some(extra),
        (extra, None | Some(Additional::Forbidden)) => extra,
        (Some(Additional::Any), extra) | (extra, _) => extra,
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
    let mut keys = false;
    let mut extra = None;
    let visited = visit(document, schema, &mut |part| {
        keys |= part.has_properties();
        extra = narrower(extra.take(), part.additional());
    });
    Some(match (visited, extra) {
        (Err(reason), _) => Class::Json(Some(reason)),
        (Ok(()), _) if keys => Class::Struct,
        (Ok(()), Some(Additional::Any)) => Class::Map(None),
        (Ok(()), Some(Additional::Of(values))) => Class::Map(Some(values)),
        (Ok(()), Some(Additional::Forbidden)) => Class::Struct,
        (Ok(()), None) => Class::Json(None),
    })
}

/// Returns the keys of a schema that is a [`Class::Struct`].
pub(crate) fn parts<'a>(document: &'a Document, schema: &Schema<'a>) -> Parts<'a> {
    let mut parts = Parts::default();
    match visit(document, schema, &mut |part| parts.add(part)) {
        Ok(()) => parts,
        Err(_) => Parts::default(),
    }
}

/// A part that has only text and bounds.
fn is_annotation(slot: &Slot<'_, Typed>) -> bool {
    let Node::Item(item) = slot.node else { return false };
    let schema = Schema::of(slot.at.clone(), item);
    is_bare(&schema) && schema.required.is_empty()
}

/// Shows each object that a schema is made of, the schema itself last, once each, however many ways
/// lead there.
fn visit<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
    show: &mut dyn FnMut(&Schema<'a>),
) -> Result<(), Reason> {
    Visit {
        document,
        path: Vec::new(),
        done: BTreeSet::new(),
        show,
    }
    .object(schema)
}

struct Visit<'a, 's> {
    document: &'a Document,
    /// Where we are, to see circles.
    path: Vec<Pointer>,
    done: BTreeSet<Pointer>,
    show: &'s mut dyn FnMut(&Schema<'a>),
}

impl<'a> Visit<'a, '_> {
    fn object(&mut self, schema: &Schema<'a>) -> Result<(), Reason> {
        if self.path.contains(&schema.at) {
            return Err(Reason::AllOfCycle);
        }
        if !self.done.insert(schema.at.clone()) {
            return Ok(());
        }
        let rules = real_alternatives(schema).iter().all(is_rule);
        let object = matches!(schema.ty, Some(JsonType::Object) | None);
        if !rules || !object || schema.value_kind().is_some() || schema.items().is_some()
        {
            return Err(Reason::MixedAllOf);
        }
        if schema.has_all_of() {
            self.path.push(schema.at.clone());
            for member in schema.all_of() {
                let member = self.document.schema(&member).ok_or(Reason::Dangling)?;
                self.object(&member)?;
            }
            self.path.pop();
        }
        (self.show)(schema);
        Ok(())
    }
}

fn is_rule(slot: &Slot<'_, Typed>) -> bool {
    match slot.node {
        Node::Item(item) => is_bare(&Schema::of(slot.at.clone(), item)),
        Node::Ref(_) => false,
    }
}
