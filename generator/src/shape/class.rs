//! What a schema is: one of the kinds that the model knows.

use std::collections::BTreeSet;

use serde_json::Value;

use super::compose::{self, Extensions};
use super::integers;
use crate::document::{
    Additional, Document, Heir, JsonType, Node, Schema, SchemaSlot, ValueKind,
};
use crate::model::Scalar;
use crate::source::{ALL, ALONE, Pointer};

/// The kinds of schema.
#[derive(Debug, Clone)]
pub(crate) enum Class<'a> {
    /// Another schema in a neutral wrap: `allOf` or `oneOf` of one.
    Same(SchemaSlot<'a>),
    /// An object with known keys: see [`super::compose::parts`].
    Struct,
    /// An object with free keys; `None` for values of any kind.
    Map(Option<SchemaSlot<'a>>),
    /// An array; `None` for items of any kind.
    List(Option<SchemaSlot<'a>>),
    /// Strings of a list: see [`strings`].
    StringEnum,
    /// Integers of a list: see [`integers`].
    IntEnum,
    /// One of several schemas.
    Union(Vec<Alternative<'a>>),
    /// One of several objects, each with the keys of this schema beside its own.
    Extended(Vec<Alternative<'a>>),
    /// A value without structure.
    Scalar(Scalar),
    /// Any JSON: because the schema says nothing, or for a reason.
    Json(Option<Reason>),
}

/// One of several schemas.
#[derive(Debug, Clone)]
pub(crate) struct Alternative<'a> {
    /// Where its definition stands, if it has one that nothing else has: with the keys around it, where there are any.
    pub(crate) at: Pointer,
    /// The alternative.
    pub(crate) slot: SchemaSlot<'a>,
    /// The base whose keys it has as well, where its mapping names what is not made of it.
    pub(crate) around: Option<Schema<'a>>,
}

impl<'a> Alternative<'a> {
    /// Makes an alternative that is defined where it stands.
    pub(crate) fn plain(slot: SchemaSlot<'a>) -> Self {
        Self {
            at: slot.at.clone(),
            slot,
            around: None,
        }
    }

    /// Makes the alternative that a base is without those who are made of it, which has a definition of its own.
    pub(crate) fn alone(slot: SchemaSlot<'a>) -> Self {
        let target = slot.target().unwrap_or_else(|| slot.at.clone());
        Self {
            at: alone_place(&target),
            slot,
            around: None,
        }
    }

    /// Makes the alternative of values that are several of the others at once, which has a definition of its own.
    fn all(schema: &Schema<'a>) -> Self {
        let slot = SchemaSlot {
            at: schema.at.clone(),
            node: Node::Item(schema.entries),
        };
        Self {
            at: schema.at.child(ALL),
            slot,
            around: None,
        }
    }

    /// Returns the schemas whose keys are beside its own, given those whose keys are beside those of all alternatives.
    pub(crate) fn around(&self, all: &[Schema<'a>]) -> Vec<Schema<'a>> {
        all.iter().chain(&self.around).cloned().collect()
    }

    /// Returns whether the alternative is of values that are several of the others at once.
    pub(crate) fn is_all(&self) -> bool {
        self.at.parent().as_ref() == Some(&self.slot.at)
            && self.at.last().as_deref() == Some(ALL)
    }

    /// Returns the base, where the alternative is what a base is alone.
    pub(crate) fn base(&self) -> Option<Pointer> {
        self.slot.target().filter(|target| alone_place(target) == self.at)
    }
}

/// Returns where the definition stands of what a base is alone.
fn alone_place(base: &Pointer) -> Pointer {
    base.child(ALONE)
}

/// Why values of a schema are kept as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// There is only a `not`.
    Not,
    /// Values of different types.
    MixedEnum,
    /// `properties` beside `oneOf` or `anyOf`.
    BesideAlternatives,
    /// An `allOf` of things that are not all objects.
    MixedAllOf,
    /// An `allOf` that leads back to itself.
    AllOfCycle,
    /// Integers that no type of Rust has.
    Wide,
    /// A longer chain of parts than there are.
    Chain,
    /// A reference that leads nowhere.
    Dangling,
}

impl Reason {
    /// Says it in words that go on from "values are kept as JSON, because".
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Not => "`not` says only what they are not",
            Self::MixedEnum => "the `enum` has values of different types",
            Self::BesideAlternatives => {
                "there are `properties` beside a `oneOf` or `anyOf` of more than objects"
            }
            Self::MixedAllOf => "the parts of `allOf` are not all plain objects",
            Self::AllOfCycle => "the `allOf` leads back to itself",
            Self::Wide => "its integers may have more than 128 bits",
            Self::Chain => "its parts have parts in too long a chain",
            Self::Dangling => "a reference in it leads nowhere",
        }
    }
}

/// Returns what a schema is.
pub(super) fn classify<'a>(document: &'a Document, schema: &Schema<'a>) -> Class<'a> {
    let (keeping, losing) = compose::heirs(document, schema);
    // Values of those that have no place for the keys are kept as JSON, unless there are no others.
    let heirs = if keeping.is_empty() { losing } else { keeping };
    if !heirs.is_empty() {
        let alternative = |(index, heir): (usize, Heir<'a>)| match heir.alone {
            true => Alternative::alone(heir.slot),
            false if heir.inherits => Alternative::plain(heir.slot),
            false => compose::mapped(document, schema, heir.slot, index),
        };
        return Class::Union(heirs.into_iter().enumerate().map(alternative).collect());
    }
    if schema.has_all_of()
        && let Some(class) = compose::classify(document, schema)
    {
        return class;
    }
    if let Some(class) = alternatives(document, schema) {
        return class;
    }
    plain(schema)
}

/// Returns what a schema is, as far as its own keywords say it: without alternatives and parts.
pub(super) fn plain<'a>(schema: &Schema<'a>) -> Class<'a> {
    if let Some(class) = enumeration(schema) {
        return class;
    }
    match schema.ty() {
        Some(JsonType::Object) => object(schema),
        Some(JsonType::Array) => Class::List(schema.items()),
        Some(JsonType::Integer) => match integers::scalar(schema) {
            Some(scalar) => Class::Scalar(scalar),
            None => Class::Json(Some(Reason::Wide)),
        },
        Some(_) => Class::Scalar(scalar(schema)),
        None if schema.has_properties() || schema.additional().is_some() => {
            object(schema)
        }
        None if schema.items().is_some() => Class::List(schema.items()),
        None => Class::Json(schema.get("not").is_some().then_some(Reason::Not)),
    }
}

/// Returns whether `null` is a value of the schema, references not followed.
pub(crate) fn allows_null(schema: &Schema<'_>) -> bool {
    schema.nullable()
        || schema.lists_null()
        || schema.alternatives().any(|slot| is_null(&slot) || is_nullable(&slot))
}

/// Returns whether an alternative that stands in its schema says that it may be `null`.
fn is_nullable(slot: &SchemaSlot<'_>) -> bool {
    let Node::Item(item) = slot.node else { return false };
    let schema = Schema::of(slot.at.clone(), item);
    schema.nullable() || schema.lists_null()
}

/// Returns the alternatives that carry a value.
pub(crate) fn real_alternatives<'a>(schema: &Schema<'a>) -> Vec<SchemaSlot<'a>> {
    schema.alternatives().filter(|slot| !is_null(slot)).collect()
}

/// Returns whether the schema says nothing about the shape of its values: only bounds and text.
pub(crate) fn is_bare(schema: &Schema<'_>) -> bool {
    schema.ty().is_none()
        && schema.unknown_type().is_none()
        && schema.value_kind().is_none()
        && !schema.has_properties()
        && schema.additional().is_none()
        && schema.items().is_none()
        && !schema.has_alternatives()
        && !schema.has_all_of()
}

/// An alternative that allows `null` and nothing else: `{enum: [null]}`, or `{nullable: true}`,
/// which strictly allows anything, but is how generators of 3.0 documents write `null`.
fn is_null(slot: &SchemaSlot<'_>) -> bool {
    let Node::Item(item) = slot.node else { return false };
    let schema = Schema::of(slot.at.clone(), item);
    schema.value_kind() == Some(ValueKind::Null) || schema.nullable() && is_bare(&schema)
}

pub(super) fn alternatives<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
) -> Option<Class<'a>> {
    if !schema.has_alternatives() {
        return None;
    }
    let slots = real_alternatives(schema);
    // `oneOf: [{required: [a]}, {required: [b]}]` is a rule about keys, which the server checks.
    if slots.iter().all(is_rule) {
        return None;
    }
    let tag = schema.discriminator().map(|tag| tag.property);
    let has_keys = schema.properties().any(|(name, _)| Some(name) != tag);
    if has_keys || compose::conditional::has_keys(document, schema) {
        return Some(extended(document, schema, Reason::BesideAlternatives));
    }
    Some(match <[_; 1]>::try_from(slots) {
        Ok([only]) => Class::Same(only),
        Err(slots) => one_list(&slots).unwrap_or_else(|| {
            let mut all: Vec<_> = slots.into_iter().map(Alternative::plain).collect();
            if compose::Together::of(document, schema).is_some() {
                all.push(Alternative::all(schema));
            }
            Class::Union(all)
        }),
    })
}

/// Returns what a schema is that has other keys beside its alternatives; `reason` says why it is
/// JSON where they are not all objects.
pub(super) fn extended<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
    reason: Reason,
) -> Class<'a> {
    match compose::extensions(document, schema) {
        Some(Extensions::Same(slots)) => union(slots),
        Some(Extensions::Apart(mut extensions)) => {
            if compose::Together::beside(document, schema).is_some() {
                extensions.push(Alternative::all(schema));
            }
            Class::Extended(extensions)
        }
        None => Class::Json(Some(reason)),
    }
}

fn union(slots: Vec<SchemaSlot<'_>>) -> Class<'_> {
    Class::Union(slots.into_iter().map(Alternative::plain).collect())
}

/// Returns whether an alternative says nothing but a rule about keys.
pub(super) fn is_rule(slot: &SchemaSlot<'_>) -> bool {
    match slot.node {
        Node::Item(item) => is_bare(&Schema::of(slot.at.clone(), item)),
        Node::Ref(_) => false,
    }
}

/// Returns which enum alternatives are that are inline lists of values: many of them are one list, written
/// apart to describe each value. One can be any string, or any integer, which the list is open to.
fn one_list<'a>(slots: &[SchemaSlot<'a>]) -> Option<Class<'a>> {
    let mut schemas = Vec::new();
    for slot in slots {
        let Node::Item(item) = slot.node else { return None };
        let schema = Schema::of(slot.at.clone(), item);
        if schema.has_alternatives() || schema.has_all_of() {
            return None;
        }
        schemas.push(schema);
    }
    let is_list_of = |ty: JsonType, class: fn(&Class<'_>) -> bool| {
        let listed =
            |schema: &Schema<'_>| enumeration(schema).is_some_and(|it| class(&it));
        let any = |schema: &Schema<'_>| {
            let is_bare = schema.value_kind().is_none() && schema.format().is_none();
            schema.ty() == Some(ty) && is_bare
        };
        schemas.iter().any(listed)
            && schemas.iter().all(|schema| listed(schema) || any(schema))
    };
    if is_list_of(JsonType::String, |class| matches!(class, Class::StringEnum)) {
        return Some(Class::StringEnum);
    }
    is_list_of(JsonType::Integer, |class| matches!(class, Class::IntEnum))
        .then_some(Class::IntEnum)
}

pub(super) fn enumeration<'a>(schema: &Schema<'a>) -> Option<Class<'a>> {
    match (schema.ty(), schema.value_kind()?) {
        (_, ValueKind::Null) => None,
        (Some(JsonType::String) | None, ValueKind::Strings) => Some(Class::StringEnum),
        (Some(JsonType::Integer) | None, ValueKind::Integers) => Some(Class::IntEnum),
        (None, ValueKind::Booleans) => Some(Class::Scalar(Scalar::Bool)),
        (None, ValueKind::Numbers) => {
            let values = schema.values();
            let mut numbers = values.iter().filter_map(Value::as_number);
            // Those have more than 64 bits.
            let scalar = match numbers.all(integers::is_integer) {
                true => integers::scalar(schema),
                false => Some(Scalar::F64),
            };
            let wide = Class::Json(Some(Reason::Wide));
            Some(scalar.map_or(wide, Class::Scalar))
        }
        (None, ValueKind::Mixed) => Some(Class::Json(Some(Reason::MixedEnum))),
        // The type says what the values are; the list stays a constraint.
        (Some(_), _) => None,
    }
}

/// Returns the strings of a [`Class::StringEnum`] in their order, each once.
pub(crate) fn strings(schema: &Schema<'_>) -> Vec<String> {
    distinct(listed(schema).iter().filter_map(|value| value.as_str().map(str::to_owned)))
}

/// Returns the integers of a [`Class::IntEnum`] in their order, each once.
pub(crate) fn integers(schema: &Schema<'_>) -> Vec<i64> {
    distinct(listed(schema).iter().filter_map(Value::as_i64))
}

/// Returns the values that a schema lists, itself or in its alternatives.
fn listed(schema: &Schema<'_>) -> Vec<Value> {
    let parts = schema.alternatives().filter_map(|slot| match slot.node {
        Node::Item(item) => Some(Schema::of(slot.at.clone(), item).values()),
        Node::Ref(_) => None,
    });
    schema.values().into_iter().chain(parts.flatten()).collect()
}

/// Returns the values in their order, each once.
fn distinct<T: Clone + Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    values.filter(|value| seen.insert(value.clone())).collect()
}

fn object<'a>(schema: &Schema<'a>) -> Class<'a> {
    if schema.has_properties() {
        return Class::Struct;
    }
    match schema.additional() {
        None => Class::Json(None),
        Some(Additional::Forbidden) => Class::Struct,
        Some(Additional::Any) => Class::Map(None),
        Some(Additional::Of(values)) => Class::Map(Some(values)),
    }
}

/// Returns the scalar of a type and format; an unknown format is its base type.
fn scalar(schema: &Schema<'_>) -> Scalar {
    let format = schema.format().unwrap_or_default();
    match (schema.ty(), format) {
        (Some(JsonType::Boolean), _) => Scalar::Bool,
        (Some(JsonType::Number), "float") => Scalar::F32,
        (Some(JsonType::Number), _) => Scalar::F64,
        (_, "date-time") => Scalar::Timestamp,
        (_, "date") => Scalar::Date,
        (_, "byte") => Scalar::Base64,
        (_, "binary") => Scalar::Bytes,
        _ => Scalar::String,
    }
}
