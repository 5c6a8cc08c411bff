//! `anyOf` of objects that one value may be at once.

use std::collections::BTreeSet;

use super::visit::visit;
use super::{Parts, parts};
use crate::document::{Additional, Document, Schema, SchemaSlot};
use crate::shape::class::{Class, real_alternatives};
use crate::shape::{Shape, Shapes};
use crate::source::Pointer;

/// More alternatives are not compared with each other.
const MAX_ALTERNATIVES: usize = 64;

/// A deeper nest of alternatives is not looked into.
const MAX_NESTING: usize = 4;

/// Objects that one value may be at once.
#[derive(Debug)]
pub(crate) struct Together<'a> {
    /// What has keys beside all of them.
    around: Option<Schema<'a>>,
    objects: Vec<Schema<'a>>,
}

impl<'a> Together<'a> {
    /// Returns the objects among the alternatives of an `anyOf` that one value may be at once; `None` where there are not
    /// two, or where one of them has the keys of all.
    pub(crate) fn of(document: &'a Document, schema: &Schema<'a>) -> Option<Self> {
        let objects = group(document, schema)?;
        Some(Self { around: None, objects })
    }

    /// Returns the same for a schema that has keys beside its alternatives.
    pub(crate) fn beside(document: &'a Document, schema: &Schema<'a>) -> Option<Self> {
        let unions = visit(document, schema, &mut |_, _| ()).ok()?;
        let [union] = <[_; 1]>::try_from(unions).ok()?;
        let keeps_all = parts(document, schema).extra.is_some_and(|extra| {
            // What is kept whatever it is called is not lost.
            !matches!(extra, Additional::Forbidden)
        });
        if keeps_all || super::discriminator(document, schema).is_some() {
            return None;
        }
        Some(Self {
            objects: group(document, &union)?,
            around: Some(schema.clone()),
        })
    }

    /// Returns the objects at once that are an alternative of the union at a place.
    pub(crate) fn at(shapes: &'a Shapes<'a>, at: &Pointer) -> Option<Self> {
        let Shape { schema, class } = shapes.at(at)?;
        match class {
            Class::Extended(_) => Self::beside(shapes.document, schema),
            _ => Self::of(shapes.document, schema),
        }
    }

    /// Returns the objects, that around them first.
    pub(crate) fn schemas(&self) -> Vec<Schema<'a>> {
        self.around.iter().chain(&self.objects).cloned().collect()
    }

    /// Returns the keys of all objects: those are required that all of them require, or what is around them.
    pub(crate) fn parts(&self, document: &'a Document) -> Parts<'a> {
        let mut all = super::merged(document, &self.schemas());
        let each = self.objects.iter().map(|schema| parts(document, schema));
        let each: Vec<_> = each.collect();
        let around = self.around.as_ref().map(|around| parts(document, around));
        all.required.retain(|name, _| {
            around.as_ref().is_some_and(|around| around.required.contains_key(name))
                || each.iter().all(|parts| parts.required.contains_key(name))
        });
        all.loose = true;
        all
    }
}

/// Returns whether values may be several of the alternatives at once that are too many to be compared.
pub(crate) fn are_too_many(schema: &Schema<'_>) -> bool {
    is_open(schema) && real_alternatives(schema).len() > MAX_ALTERNATIVES
}

/// Returns whether a value may be several of the alternatives at once.
fn is_open(schema: &Schema<'_>) -> bool {
    schema.get("anyOf").is_some()
        && schema.get("oneOf").is_none()
        && schema.discriminator().is_none()
}

fn group<'a>(document: &'a Document, schema: &Schema<'a>) -> Option<Vec<Schema<'a>>> {
    if !is_open(schema) || are_too_many(schema) {
        return None;
    }
    let mut group: Vec<(Schema<'a>, Parts<'a>)> = Vec::new();
    for found in flat(document, schema, 0) {
        let is_alone = document.heirs(&found.at).is_empty() && !found.has_alternatives();
        let parts = parts(document, &found);
        let is_new = group.iter().all(|(known, _)| known.at != found.at);
        if is_alone
            && is_new
            && !parts.properties.is_empty()
            && group.iter().all(|(_, other)| fit(document, &parts, other))
        {
            group.push((found, parts));
        }
    }
    let all: BTreeSet<&str> =
        group.iter().flat_map(|(_, parts)| parts.properties.keys().copied()).collect();
    let has_all = |(_, parts): &(Schema<'a>, Parts<'a>)| {
        parts.properties.len() == all.len() || parts.extra.is_some() && !forbids(parts)
    };
    if group.len() < 2 || group.iter().any(has_all) {
        return None;
    }
    Some(group.into_iter().map(|(schema, _)| schema).collect())
}

/// Returns the alternatives, and in the place of those that are nothing but a choice what that is of. Their values are one
/// of these at least, whatever else they are.
fn flat<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
    depth: usize,
) -> Vec<Schema<'a>> {
    let mut all = Vec::new();
    for slot in real_alternatives(schema) {
        let Some(found) = document.schema(&slot) else { continue };
        let is_choice = found.has_alternatives()
            && found.discriminator().is_none()
            && !found.has_properties()
            && !found.has_all_of();
        match is_choice && depth < MAX_NESTING {
            true => all.extend(flat(document, &found, depth + 1)),
            false => all.push(found),
        }
        if all.len() > MAX_ALTERNATIVES {
            break;
        }
    }
    all.truncate(MAX_ALTERNATIVES);
    all
}

fn forbids(parts: &Parts<'_>) -> bool {
    matches!(parts.extra, Some(Additional::Forbidden))
}

/// Returns whether a value may be both: no key has another type or other values, and neither forbids the keys of the other.
fn fit<'a>(document: &'a Document, one: &Parts<'a>, other: &Parts<'a>) -> bool {
    let knows = |parts: &Parts<'a>, keys: &Parts<'a>| {
        !forbids(parts)
            || keys.properties.keys().all(|key| parts.properties.contains_key(key))
    };
    let shared = one.properties.iter().filter_map(|(name, slots)| {
        Some((slots.last()?, other.properties.get(name)?.last()?))
    });
    knows(one, other)
        && knows(other, one)
        && shared.into_iter().all(|(one, other)| same(document, one, other))
}

/// Returns whether two descriptions of a key agree on its type, and on a value.
fn same<'a>(
    document: &'a Document,
    one: &SchemaSlot<'a>,
    other: &SchemaSlot<'a>,
) -> bool {
    let (Some(one), Some(other)) = (document.schema(one), document.schema(other)) else {
        return false;
    };
    if one.at == other.at {
        return true;
    }
    let (values, others) = (one.values(), other.values());
    let share = values.is_empty()
        || others.is_empty()
        || values.iter().any(|value| others.contains(value));
    one.ty().is_some() && one.ty() == other.ty() && share
}
