//! What a schema is: one of the kinds that the model knows.

use serde_json::Value;

use super::compose::{self, Parts};
use crate::document::openapi::Schema as Typed;
use crate::document::{Additional, Document, JsonType, Node, Schema, Slot};
use crate::model::Scalar;

/// The kinds of schema.
#[derive(Debug)]
pub(crate) enum Class<'a> {
    /// Another schema in a neutral wrap: `allOf` or `oneOf` of one.
    Same(Slot<'a, Typed>),
    /// An object with known keys.
    Struct(Parts<'a>),
    /// An object with free keys; `None` for values of any kind.
    Map(Option<Slot<'a, Typed>>),
    /// An array; `None` for items of any kind.
    List(Option<Slot<'a, Typed>>),
    /// Strings of a list.
    StringEnum(Vec<String>),
    /// Integers of a list.
    IntEnum(Vec<i64>),
    /// One of several schemas.
    Union(Vec<Slot<'a, Typed>>),
    /// A value without structure.
    Scalar(Scalar),
    /// Any JSON: because the schema says nothing, or for a reason.
    Json(Option<Reason>),
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
    /// A reference that leads nowhere.
    Dangling,
}

impl Reason {
    /// Says it in words that go on from "values are kept as JSON, because".
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Not => "`not` says only what they are not",
            Self::MixedEnum => "the `enum` has values of different types",
            Self::BesideAlternatives => {
                "there are `properties` beside `oneOf` or `anyOf`"
            }
            Self::MixedAllOf => "the parts of `allOf` are not all plain objects",
            Self::AllOfCycle => "the `allOf` leads back to itself",
            Self::Dangling => "a reference in it leads nowhere",
        }
    }
}

/// Returns what a schema is.
pub(crate) fn classify<'a>(document: &'a Document, schema: &Schema<'a>) -> Class<'a> {
    if schema.has_all_of() {
        if let Some(class) = compose::classify(document, schema) {
            return class;
        }
    }
    if let Some(class) = alternatives(schema) {
        return class;
    }
    if let Some(class) = enumeration(schema) {
        return class;
    }
    match schema.ty {
        Some(JsonType::Object) => object(schema),
        Some(JsonType::Array) => Class::List(schema.items()),
        Some(_) => Class::Scalar(scalar(schema)),
        None if schema.has_properties() || schema.additional().is_some() => {
            object(schema)
        }
        None if schema.items().is_some() => Class::List(schema.items()),
        None => Class::Json(schema.not.then_some(Reason::Not)),
    }
}

/// Returns whether `null` is a value of the schema, references not followed.
pub(crate) fn allows_null(schema: &Schema<'_>) -> bool {
    schema.nullable
        || schema.values.contains(&Value::Null)
        || schema.alternatives().any(|slot| is_null(&slot))
}

/// Returns the alternatives that carry a value.
pub(crate) fn real_alternatives<'a>(schema: &Schema<'a>) -> Vec<Slot<'a, Typed>> {
    schema.alternatives().filter(|slot| !is_null(slot)).collect()
}

/// Returns whether the schema says nothing about the shape of its values: only bounds and text.
pub(crate) fn is_bare(schema: &Schema<'_>) -> bool {
    schema.ty.is_none()
        && schema.unknown_type.is_none()
        && schema.values.is_empty()
        && !schema.has_properties()
        && schema.additional().is_none()
        && schema.items().is_none()
        && !schema.has_alternatives()
        && !schema.has_all_of()
}

/// An alternative that allows `null` and nothing else.
fn is_null(slot: &Slot<'_, Typed>) -> bool {
    let Node::Item(item) = slot.node else { return false };
    let schema = Schema::of(slot.at.clone(), item);
    !schema.values.is_empty() && schema.values.iter().all(Value::is_null)
}

fn alternatives<'a>(schema: &Schema<'a>) -> Option<Class<'a>> {
    if !schema.has_alternatives() {
        return None;
    }
    let slots = real_alternatives(schema);
    // `oneOf: [{required: [a]}, {required: [b]}]` is a rule about keys, which the server checks.
    let is_rule = |slot: &Slot<'a, Typed>| match slot.node {
        Node::Item(item) => is_bare(&Schema::of(slot.at.clone(), item)),
        Node::Ref(_) => false,
    };
    if slots.iter().all(is_rule) {
        return None;
    }
    let tag = schema.discriminator.map(|tag| tag.property_name.as_str());
    if schema.properties().any(|(name, _)| Some(name) != tag) {
        return Some(Class::Json(Some(Reason::BesideAlternatives)));
    }
    Some(match <[_; 1]>::try_from(slots) {
        Ok([only]) => Class::Same(only),
        Err(slots) => match string_values(&slots) {
            Some(values) => Class::StringEnum(values),
            None => Class::Union(slots),
        },
    })
}

/// Returns the values of alternatives that are all lists of strings: one list, written apart to describe each value.
fn string_values(slots: &[Slot<'_, Typed>]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    for slot in slots {
        let Node::Item(item) = slot.node else { return None };
        let schema = Schema::of(slot.at.clone(), item);
        match enumeration(&schema)? {
            Class::StringEnum(more)
                if !schema.has_alternatives() && !schema.has_all_of() =>
            {
                values.extend(more);
            }
            _ => return None,
        }
    }
    Some(distinct(values))
}

fn enumeration<'a>(schema: &Schema<'a>) -> Option<Class<'a>> {
    let values: Vec<_> = schema.values.iter().filter(|value| !value.is_null()).collect();
    if values.is_empty() {
        return None;
    }
    let strings =
        || values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
    let integers =
        || values.iter().map(|value| value.as_i64()).collect::<Option<Vec<_>>>();
    let same_type =
        |accept: fn(&Value) -> bool| values.iter().all(|value| accept(value));
    match schema.ty {
        Some(JsonType::String) | None if same_type(Value::is_string) => {
            let strings: Option<Vec<String>> = strings();
            strings.map(|values| Class::StringEnum(distinct(values)))
        }
        Some(JsonType::Integer) | None if same_type(Value::is_i64) => {
            integers().map(|values| Class::IntEnum(distinct(values)))
        }
        None if same_type(Value::is_boolean) => Some(Class::Scalar(Scalar::Bool)),
        None if same_type(Value::is_number) => Some(Class::Scalar(Scalar::F64)),
        None => Some(Class::Json(Some(Reason::MixedEnum))),
        // The type says what the values are; the list stays a constraint.
        Some(_) => None,
    }
}

/// Returns the values in their order, each once.
fn distinct<T: Clone + Ord>(values: Vec<T>) -> Vec<T> {
    let mut seen = std::collections::BTreeSet::new();
    values.into_iter().filter(|value| seen.insert(value.clone())).collect()
}

fn object<'a>(schema: &Schema<'a>) -> Class<'a> {
    if schema.has_properties() {
        return Class::Struct(Parts::own(schema));
    }
    match schema.additional() {
        None => Class::Json(None),
        Some(Additional::Forbidden) => Class::Struct(Parts::own(schema)),
        Some(Additional::Any) => Class::Map(None),
        Some(Additional::Of(values)) => Class::Map(Some(values)),
    }
}

/// Returns the scalar of a type and format; an unknown format is its base type.
fn scalar(schema: &Schema<'_>) -> Scalar {
    let format = schema.format.as_deref().unwrap_or_default();
    match (schema.ty, format) {
        (Some(JsonType::Boolean), _) => Scalar::Bool,
        (Some(JsonType::Integer), "int32") => Scalar::I32,
        (Some(JsonType::Integer), "uint64") => Scalar::U64,
        (Some(JsonType::Integer), _) => Scalar::I64,
        (Some(JsonType::Number), "float") => Scalar::F32,
        (Some(JsonType::Number), _) => Scalar::F64,
        (_, "date-time") => Scalar::Timestamp,
        (_, "date") => Scalar::Date,
        (_, "byte") => Scalar::Base64,
        (_, "binary") => Scalar::Bytes,
        _ => Scalar::String,
    }
}
