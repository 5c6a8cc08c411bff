//! `allOf`: what its parts make together.

pub(super) mod conditional;
mod keys;
mod narrow;
mod several;
mod together;
mod visit;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(crate) use several::Several;
pub(crate) use together::{Together, are_too_many};
use visit::visit;

use super::Shapes;
use super::class::{self, Alternative, Class, Reason, is_bare, real_alternatives};
use crate::document::{
    Additional, Discriminator, Document, Heir, JsonType, Node, Schema, SchemaSlot,
};
use crate::extensions::SENSITIVE;
use crate::source::{OWN, Pointer, VARIANTS};

/// A deeper nest of alternatives is not taken apart.
const MAX_NESTING: usize = 8;

/// The keys of an object, gathered from all parts of its `allOf`.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    /// What each part says of a property, nearest last.
    pub(crate) properties: BTreeMap<&'a str, Vec<SchemaSlot<'a>>>,
    /// What is said of keys under conditions, be they properties or not.
    pub(crate) conditional: BTreeMap<&'a str, Vec<SchemaSlot<'a>>>,
    /// The names that must be there, with the place of the part that says so first.
    pub(crate) required: BTreeMap<&'a str, Pointer>,
    /// What is said about other keys.
    pub(crate) extra: Option<Additional<'a>>,
    /// The places that say what the values of other keys are.
    pub(crate) extras: Vec<SchemaSlot<'a>>,
    /// Whether not all parts hold at once, so that none of them demands keys inside of what it describes.
    pub(crate) loose: bool,
    /// The properties of parts all of whose values are marked as secrets.
    pub(crate) secret: BTreeSet<&'a str>,
    /// Whether such a part allows other keys.
    pub(crate) secret_extra: bool,
}

impl<'a> Parts<'a> {
    fn add(&mut self, document: &'a Document, part: &Schema<'a>, secret: bool) {
        conditional::collect(document, part, &mut self.conditional);
        for (name, slot) in part.properties() {
            self.properties.entry(name).or_default().push(slot);
            if secret {
                self.secret.insert(name);
            }
        }
        self.secret_extra |= secret && part.additional().is_some();
        for name in part.required() {
            self.required.entry(name).or_insert_with(|| part.at.clone());
        }
        self.extra = narrower(self.extra.take(), part.additional());
        if let Some(Additional::Of(values)) = part.additional() {
            self.extras.push(values);
        }
    }

    /// Returns what is said of a key: that of a property, nearest last, or else what is said of it under conditions.
    pub(crate) fn slots(&self, name: &str) -> &[SchemaSlot<'a>] {
        let slots = self.properties.get(name).or_else(|| self.conditional.get(name));
        slots.map_or(&[], Vec::as_slice)
    }

    /// Returns the properties that can have one value only, with it.
    pub(crate) fn constants(&self, shapes: &'a Shapes<'a>) -> Vec<(String, Value)> {
        let constants = self.properties.iter().filter_map(|(name, slots)| {
            let value = slots.iter().find_map(|slot| constant(shapes, slot))?;
            Some(((*name).to_owned(), value))
        });
        constants.collect()
    }

    /// Returns the properties that can have several values only, all texts or all integers, with those.
    pub(crate) fn listed(&self, shapes: &'a Shapes<'a>) -> Vec<(String, Vec<Value>)> {
        let listed = self.properties.iter().filter_map(|(name, slots)| {
            // What stands nearest counts, as it does for the type of the field.
            let values = match shapes.layers(slots.last()?) {
                layers if matches!(layers.class()?, Class::StringEnum) => {
                    let values = class::strings(layers.inner()?).into_iter();
                    values.map(Value::from).collect::<Vec<_>>()
                }
                layers if matches!(layers.class()?, Class::IntEnum) => {
                    let values = class::integers(layers.inner()?).into_iter();
                    values.map(Value::from).collect()
                }
                _ => return None,
            };
            (values.len() > 1).then(|| ((*name).to_owned(), values))
        });
        listed.collect()
    }
}

/// Returns the only value that a place can have, a text, a number or a flag, if there is one.
pub(super) fn constant<'a>(
    shapes: &'a Shapes<'a>,
    slot: &SchemaSlot<'a>,
) -> Option<Value> {
    let layers = shapes.layers(slot);
    let values = layers.inner().filter(|_| !layers.nullable())?.values();
    match <[_; 1]>::try_from(values) {
        Ok([only]) if !only.is_array() && !only.is_object() => Some(only),
        _ => None,
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
        && !schema.requires_keys()
        && schema.additional().is_none()
        && real_alternatives(schema).is_empty()
        && schema.value_kind().is_none();
    match members.as_slice() {
        [] => return None,
        // What inherits all keys and adds none is still an object of its own.
        [only] if alone && !document.is_heir(&schema.at) => {
            return Some(Class::Same(only.clone()));
        }
        _ => {}
    }
    let mut keys = false;
    let mut extra = None;
    let mut values = BTreeSet::new();
    let visited = visit(document, schema, &mut |part, _| {
        keys |= part.has_properties();
        if let Some(Additional::Of(slot)) = part.additional()
            && let Some(found) = document.schema(&slot)
            && matches!(found.ty(), None | Some(JsonType::Object | JsonType::Array))
        {
            values.insert(found.at);
        }
        extra = narrower(extra.take(), part.additional());
    });
    if matches!(visited, Err(Reason::MixedAllOf)) {
        // A list of values beside the parts says more than they do.
        let same = || narrow::narrowest(document, &members).filter(|_| alone);
        let one = class::enumeration(schema).or_else(|| same().map(Class::Same));
        return Some(one.unwrap_or(Class::Json(Some(Reason::MixedAllOf))));
    }
    Some(match (visited, extra) {
        (Err(reason), _) => Class::Json(Some(reason)),
        (Ok(unions), _) if !unions.is_empty() => {
            class::extended(document, schema, Reason::MixedAllOf)
        }
        // What several parts say of the values is put together where the object is defined.
        (Ok(_), _) if keys || values.len() > 1 => Class::Struct,
        (Ok(_), Some(Additional::Any)) => Class::Map(None),
        (Ok(_), Some(Additional::Of(values))) => Class::Map(Some(values)),
        (Ok(_), Some(Additional::Forbidden)) => Class::Struct,
        (Ok(_), None) => Class::Json(None),
    })
}

/// What the alternatives of an object are that has keys of its own, too.
pub(super) enum Extensions<'a> {
    /// Objects that have its keys already, as they are made of it.
    Same(Vec<SchemaSlot<'a>>),
    /// Objects that its keys are to be added to.
    Apart(Vec<Alternative<'a>>),
}

/// Returns the alternatives of a schema that has keys of its own; `None` where they are not all
/// objects, or are chosen in two places at once.
pub(super) fn extensions<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
) -> Option<Extensions<'a>> {
    let unions = visit(document, schema, &mut |_, _| ()).ok()?;
    let [union] = <[_; 1]>::try_from(unions).ok()?;
    let mut slots = Vec::new();
    let mut seen = BTreeSet::from([schema.at.clone()]);
    for slot in real_alternatives(&union) {
        flatten(document, slot, 0, &mut seen, &mut slots)?;
    }
    if slots.is_empty() {
        return None;
    }
    let contains = |slot: &SchemaSlot<'a>| {
        let Some(found) = document.schema(slot) else { return false };
        let mut contains = false;
        let visited =
            visit(document, &found, &mut |part, _| contains |= part.at == schema.at);
        contains && visited.is_ok()
    };
    if slots.iter().all(contains) {
        return Some(Extensions::Same(slots));
    }
    let apart = apart(schema);
    let place = |(index, slot): (usize, SchemaSlot<'a>)| {
        let inside = slot.at.as_str().strip_prefix(schema.at.as_str());
        let at = if inside.is_some_and(|rest| rest.starts_with('/')) {
            slot.at.clone()
        } else {
            apart.child(index)
        };
        Alternative { at, slot, around: None }
    };
    Some(Extensions::Apart(slots.into_iter().enumerate().map(place).collect()))
}

/// Returns below which place the alternatives stand that have keys of a schema beside their own.
fn apart(schema: &Schema<'_>) -> Pointer {
    schema.at.child(VARIANTS)
}

/// Returns the alternative of a base that only its mapping names. Where it is an object, it has the keys of the base,
/// too: a value is one of the base as well, whatever its tag.
pub(super) fn mapped<'a>(
    document: &'a Document,
    base: &Schema<'a>,
    slot: SchemaSlot<'a>,
    index: usize,
) -> Alternative<'a> {
    if !has_keys(document, base) || !is_object(document, &slot) {
        return Alternative::plain(slot);
    }
    Alternative {
        at: apart(base).child(index),
        slot,
        around: Some(base.clone()),
    }
}

/// Returns the heirs of a base: those that have its keys, and those that only its mapping names and that have no place for
/// them.
pub(super) fn heirs<'a>(
    document: &'a Document,
    base: &Schema<'a>,
) -> (Vec<Heir<'a>>, Vec<Heir<'a>>) {
    let heirs = document.heirs(&base.at);
    let has_keys = !heirs.is_empty() && has_keys(document, base);
    heirs.into_iter().partition(|heir| {
        heir.inherits || heir.alone || !has_keys || is_object(document, &heir.slot)
    })
}

/// Returns whether an object has keys besides its tag.
fn has_keys<'a>(document: &'a Document, base: &Schema<'a>) -> bool {
    let tag = base.discriminator().map(|tag| tag.property);
    let mut has_keys = base.additional().is_some();
    let visited = visit(document, base, &mut |part, _| {
        has_keys |= part.properties().any(|(name, _)| Some(name) != tag);
    });
    has_keys && visited.is_ok_and(|unions| unions.is_empty())
}

/// Returns whether a schema is one object, and nothing that has alternatives.
fn is_object<'a>(document: &'a Document, slot: &SchemaSlot<'a>) -> bool {
    let found = document.schema(slot);
    let unions = found.map(|found| visit(document, &found, &mut |_, _| ()));
    unions.is_some_and(|unions| unions.is_ok_and(|unions| unions.is_empty()))
}

/// Adds an alternative, or what it is one of; `None` where that is no object.
fn flatten<'a>(
    document: &'a Document,
    slot: SchemaSlot<'a>,
    depth: usize,
    seen: &mut BTreeSet<Pointer>,
    slots: &mut Vec<SchemaSlot<'a>>,
) -> Option<()> {
    let found = document.schema(&slot).filter(|_| depth < MAX_NESTING)?;
    if found.at == slot.at || seen.insert(found.at.clone()) {
        let mut says_more = false;
        let unions = visit(document, &found, &mut |part, _| {
            says_more |= part.has_properties() || part.requires_keys();
        });
        match <[_; 1]>::try_from(unions.ok()?) {
            Ok([union]) if !says_more => {
                for slot in real_alternatives(&union) {
                    flatten(document, slot, depth + 1, seen, slots)?;
                }
            }
            Err(none) if none.is_empty() => slots.push(slot),
            _ => return None,
        }
    }
    Some(())
}

/// Returns the keys of an object that is made of several schemas, the nearest last.
pub(crate) fn merged<'a>(document: &'a Document, schemas: &[Schema<'a>]) -> Parts<'a> {
    let mut all = Parts::default();
    for schema in schemas {
        // One that says of its values what no object can be, as an `enum` of texts, has no keys to add.
        _ = visit(document, schema, &mut |part, secret| all.add(document, part, secret));
    }
    // The first is around the others: what it says of all values, it says of theirs.
    let mark = schemas.first().and_then(|schema| schema.get(SENSITIVE));
    if mark == Some(&Value::Bool(true)) {
        all.secret.extend(all.properties.keys());
        all.secret_extra = true;
    }
    all
}

/// Returns where the object is defined that several parts of the `allOf` at `owner` make of a
/// property.
pub(crate) fn merged_place(owner: &Pointer, property: &str) -> Pointer {
    owner.child("properties").child(property)
}

/// Returns where the values of other keys are defined that several parts of the `allOf` at `owner` describe.
pub(crate) fn merged_extra(owner: &Pointer) -> Pointer {
    owner.child("additionalProperties")
}

/// Returns where what stands at a place is defined by itself, as references mean it, where the definition at the place
/// has the keys of others, too.
pub(crate) fn own_place(at: &Pointer) -> Pointer {
    at.child(OWN)
}

/// Returns the discriminator of a schema, or of a part of its `allOf`.
pub(crate) fn discriminator<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
) -> Option<(Discriminator<'a>, Pointer)> {
    let own = |schema: &Schema<'a>| {
        Some((schema.discriminator()?, schema.at.child("discriminator")))
    };
    own(schema).or_else(|| {
        let mut found = None;
        visit(document, schema, &mut |part, _| found = found.take().or(own(part)))
            .ok()?;
        found
    })
}

/// Returns the keys of a schema that is a [`Class::Struct`].
pub(crate) fn parts<'a>(document: &'a Document, schema: &Schema<'a>) -> Parts<'a> {
    let mut parts = Parts::default();
    match visit(document, schema, &mut |part, secret| parts.add(document, part, secret))
    {
        Ok(_) => parts,
        Err(_) => Parts::default(),
    }
}

/// A part that has only text and bounds.
fn is_annotation(slot: &SchemaSlot<'_>) -> bool {
    let Node::Item(item) = slot.node else { return false };
    let schema = Schema::of(slot.at.clone(), item);
    is_bare(&schema) && !schema.requires_keys() && schema.conditions().next().is_none()
}
