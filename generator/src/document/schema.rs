//! One flat view of a schema, whichever of openapiv3's kinds it is.
//!
//! A view is cheap: it borrows, and builds what it holds only when asked.

mod read;
mod values;

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::Slot;
use super::openapi::{self, AdditionalProperties, AnySchema, ObjectType, ReferenceOr};
use crate::source::Pointer;
pub use values::ValueKind;
use values::Values;

/// A schema with all its keywords side by side.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields are the keywords of OpenAPI 3.0.3, \"Schema Object\""
)]
pub struct Schema<'a> {
    /// Where it is defined.
    pub at: Pointer,
    pub title: Option<&'a str>,
    pub description: Option<&'a str>,
    /// `type`; `None` where it is missing or no type of OpenAPI 3.0.
    pub ty: Option<JsonType>,
    /// A `type` that OpenAPI 3.0 does not know.
    pub unknown_type: Option<&'a str>,
    pub format: Option<Cow<'a, str>>,
    pub required: &'a [String],
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub default: Option<&'a Value>,
    pub example: Option<&'a Value>,
    pub discriminator: Option<&'a openapi::Discriminator>,
    /// Whether there is a `not`.
    pub not: bool,
    pub pattern: Option<&'a str>,
    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: bool,
    pub exclusive_maximum: bool,
    pub multiple_of: Option<Number>,
    /// `minLength`, `minItems` or `minProperties`.
    pub min_len: Option<usize>,
    /// `maxLength`, `maxItems` or `maxProperties`.
    pub max_len: Option<usize>,
    pub unique_items: bool,
    values: Values<'a>,
    children: Children<'a>,
    data: &'a openapi::SchemaData,
}

/// The types of OpenAPI 3.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum JsonType {
    String,
    Number,
    Integer,
    Boolean,
    Object,
    Array,
}

/// `additionalProperties`.
#[derive(Debug, Clone)]
pub enum Additional<'a> {
    /// `false`
    Forbidden,
    /// `true`
    Any,
    /// Values of a schema.
    Of(Slot<'a, openapi::Schema>),
}

type Property<'a> = (&'a str, &'a ReferenceOr<Box<openapi::Schema>>);

/// Where the properties are.
#[derive(Debug, Clone, Copy, Default)]
enum Properties<'a> {
    #[default]
    Nowhere,
    Object(&'a ObjectType),
    Any(&'a AnySchema),
}

/// The keywords that hold schemas.
#[derive(Debug, Clone, Default)]
struct Children<'a> {
    properties: Properties<'a>,
    items: Option<&'a ReferenceOr<Box<openapi::Schema>>>,
    additional: Option<&'a AdditionalProperties>,
    one_of: &'a [ReferenceOr<openapi::Schema>],
    any_of: &'a [ReferenceOr<openapi::Schema>],
    all_of: &'a [ReferenceOr<openapi::Schema>],
}

impl<'a> Schema<'a> {
    /// Returns the properties by name.
    pub fn properties(
        &self,
    ) -> impl Iterator<Item = (&'a str, Slot<'a, openapi::Schema>)> {
        let at = self.at.child("properties");
        let properties = self.children.properties.by_name().into_iter();
        properties.map(move |(name, node)| (name, Slot::boxed(at.child(name), node)))
    }

    /// Returns whether there are properties.
    #[must_use]
    pub fn has_properties(&self) -> bool {
        !self.children.properties.is_empty()
    }

    /// Returns `items`.
    #[must_use]
    pub fn items(&self) -> Option<Slot<'a, openapi::Schema>> {
        self.children.items.map(|node| Slot::boxed(self.at.child("items"), node))
    }

    /// Returns `additionalProperties`.
    #[must_use]
    pub fn additional(&self) -> Option<Additional<'a>> {
        Some(match self.children.additional? {
            AdditionalProperties::Any(true) => Additional::Any,
            AdditionalProperties::Any(false) => Additional::Forbidden,
            AdditionalProperties::Schema(node) => {
                Additional::Of(Slot::new(self.at.child("additionalProperties"), node))
            }
        })
    }

    /// Returns the members of `oneOf` and `anyOf`, which the SDK treats alike.
    pub fn alternatives(&self) -> impl Iterator<Item = Slot<'a, openapi::Schema>> {
        let one_of = members(&self.at, "oneOf", self.children.one_of);
        one_of.chain(members(&self.at, "anyOf", self.children.any_of))
    }

    /// Returns whether there is a `oneOf` or an `anyOf`.
    #[must_use]
    pub fn has_alternatives(&self) -> bool {
        !self.children.one_of.is_empty() || !self.children.any_of.is_empty()
    }

    /// Returns the members of `allOf`.
    pub fn all_of(&self) -> impl Iterator<Item = Slot<'a, openapi::Schema>> {
        members(&self.at, "allOf", self.children.all_of)
    }

    /// Returns whether there is an `allOf`.
    #[must_use]
    pub fn has_all_of(&self) -> bool {
        !self.children.all_of.is_empty()
    }

    /// Returns the values of `enum`; none where there is none.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        self.values.to_vec()
    }

    /// Returns what the values of `enum` are, `null` aside; `None` where there is no `enum`.
    #[must_use]
    pub fn value_kind(&self) -> Option<ValueKind> {
        self.values.kind()
    }

    /// Returns whether `null` is in `enum`.
    #[must_use]
    pub fn lists_null(&self) -> bool {
        self.values.has_null()
    }

    /// Returns the value of an `x-…` key.
    #[must_use]
    pub fn extension(&self, key: &str) -> Option<&'a Value> {
        self.data.extensions.get(key)
    }

    /// Returns whether an `x-…` key is `true`.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        self.extension(key) == Some(&Value::Bool(true))
    }
}

fn members<'a>(
    at: &Pointer,
    keyword: &str,
    nodes: &'a [ReferenceOr<openapi::Schema>],
) -> impl Iterator<Item = Slot<'a, openapi::Schema>> + use<'a> {
    let at = at.child(keyword);
    nodes.iter().enumerate().map(move |(index, node)| Slot::new(at.child(index), node))
}

impl<'a> Properties<'a> {
    fn by_name(self) -> Vec<Property<'a>> {
        let pair = |(name, node): (&'a String, &'a _)| (name.as_str(), node);
        let mut pairs: Vec<Property<'a>> = match self {
            Self::Nowhere => Vec::new(),
            Self::Object(object) => object.properties.iter().map(pair).collect(),
            Self::Any(any) => any.properties.iter().map(pair).collect(),
        };
        pairs.sort_by_key(|(name, _)| *name);
        pairs
    }

    fn is_empty(self) -> bool {
        match self {
            Self::Nowhere => true,
            Self::Object(object) => object.properties.is_empty(),
            Self::Any(any) => any.properties.is_empty(),
        }
    }
}
