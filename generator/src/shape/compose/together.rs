//! `anyOf` of objects that one value may be at once.

use std::collections::BTreeSet;

use super::{Parts, parts};
use crate::document::{Additional, Document, Schema, SchemaSlot};
use crate::shape::class::real_alternatives;

/// More alternatives are not compared with each other.
const MAX_ALTERNATIVES: usize = 64;

/// Returns the objects among the alternatives of an `anyOf` that one value may be at once; `None` where there are not two,
/// or where one of them has the keys of all.
pub(crate) fn together<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
) -> Option<Vec<Schema<'a>>> {
    let slots = real_alternatives(schema);
    if schema.get("anyOf").is_none()
        || schema.get("oneOf").is_some()
        || schema.discriminator().is_some()
        || slots.len() > MAX_ALTERNATIVES
    {
        return None;
    }
    let mut group: Vec<(Schema<'a>, Parts<'a>)> = Vec::new();
    for slot in slots {
        let Some(found) = document.schema(&slot) else { continue };
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

/// Returns the keys of all objects together: those are required that all of them require.
pub(crate) fn any_of<'a>(document: &'a Document, schemas: &[Schema<'a>]) -> Parts<'a> {
    let mut all = super::merged(document, schemas);
    let each: Vec<_> = schemas.iter().map(|schema| parts(document, schema)).collect();
    all.required
        .retain(|name, _| each.iter().all(|parts| parts.required.contains_key(name)));
    all.loose = true;
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
