//! One flat view of a schema, whichever of openapiv3's kinds it is.

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::Slot;
use super::openapi::{
    self, AdditionalProperties, AnySchema, ReferenceOr, SchemaKind, Type,
    VariantOrUnknownOrEmpty,
};
use crate::source::Pointer;

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
    /// `enum`; empty where there is none.
    pub values: Vec<Value>,
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

/// The keywords that hold schemas; properties by name.
#[derive(Debug, Clone, Default)]
struct Children<'a> {
    properties: Vec<Property<'a>>,
    items: Option<&'a ReferenceOr<Box<openapi::Schema>>>,
    additional: Option<&'a AdditionalProperties>,
    one_of: &'a [ReferenceOr<openapi::Schema>],
    any_of: &'a [ReferenceOr<openapi::Schema>],
    all_of: &'a [ReferenceOr<openapi::Schema>],
}

impl<'a> Schema<'a> {
    /// Sees a schema of the typed document flat.
    #[must_use]
    pub fn of(at: Pointer, schema: &'a openapi::Schema) -> Self {
        let mut view = Self::plain(at, &schema.schema_data);
        match &schema.schema_kind {
            SchemaKind::Type(ty) => view.add_type(ty),
            SchemaKind::OneOf { one_of } => view.children.one_of = one_of,
            SchemaKind::AllOf { all_of } => view.children.all_of = all_of,
            SchemaKind::AnyOf { any_of } => view.children.any_of = any_of,
            SchemaKind::Not { .. } => view.not = true,
            SchemaKind::Any(any) => view.add_any(any),
        }
        view.children.properties.sort_by_key(|(name, _)| *name);
        view
    }

    /// Returns the properties by name.
    pub fn properties(
        &self,
    ) -> impl Iterator<Item = (&'a str, Slot<'a, openapi::Schema>)> {
        let at = self.at.child("properties");
        let properties = self.children.properties.iter();
        properties.map(move |(name, node)| (*name, Slot::boxed(at.child(name), node)))
    }

    /// Returns whether there are properties.
    #[must_use]
    pub fn has_properties(&self) -> bool {
        !self.children.properties.is_empty()
    }

    /// Returns the property of that name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<Slot<'a, openapi::Schema>> {
        let (name, node) =
            self.children.properties.iter().find(|(known, _)| *known == name)?;
        Some(Slot::boxed(self.at.child("properties").child(name), node))
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

    fn plain(at: Pointer, data: &'a openapi::SchemaData) -> Self {
        Self {
            at,
            title: data.title.as_deref(),
            description: data.description.as_deref(),
            ty: None,
            unknown_type: None,
            format: None,
            values: Vec::new(),
            required: &[],
            nullable: data.nullable,
            read_only: data.read_only,
            write_only: data.write_only,
            deprecated: data.deprecated,
            default: data.default.as_ref(),
            example: data.example.as_ref(),
            discriminator: data.discriminator.as_ref(),
            not: false,
            pattern: None,
            minimum: None,
            maximum: None,
            exclusive_minimum: false,
            exclusive_maximum: false,
            multiple_of: None,
            min_len: None,
            max_len: None,
            unique_items: false,
            children: Children::default(),
            data,
        }
    }

    fn add_type(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => self.add_string(string),
            Type::Number(number) => self.add_number(number),
            Type::Integer(integer) => self.add_integer(integer),
            Type::Boolean(boolean) => {
                self.ty = Some(JsonType::Boolean);
                self.values =
                    boolean.enumeration.iter().map(|value| (*value).into()).collect();
            }
            Type::Object(object) => {
                self.ty = Some(JsonType::Object);
                self.children.properties = properties(&object.properties);
                self.children.additional = object.additional_properties.as_ref();
                self.required = &object.required;
                (self.min_len, self.max_len) =
                    (object.min_properties, object.max_properties);
            }
            Type::Array(array) => {
                self.ty = Some(JsonType::Array);
                self.children.items = array.items.as_ref();
                (self.min_len, self.max_len) = (array.min_items, array.max_items);
                self.unique_items = array.unique_items;
            }
        }
    }

    fn add_string(&mut self, string: &'a openapi::StringType) {
        self.ty = Some(JsonType::String);
        self.format = format_name(&string.format, |format| match format {
            openapi::StringFormat::Date => "date",
            openapi::StringFormat::DateTime => "date-time",
            openapi::StringFormat::Password => "password",
            openapi::StringFormat::Byte => "byte",
            openapi::StringFormat::Binary => "binary",
        });
        self.values =
            string.enumeration.iter().map(|value| value.clone().into()).collect();
        self.pattern = string.pattern.as_deref();
        (self.min_len, self.max_len) = (string.min_length, string.max_length);
    }

    fn add_number(&mut self, number: &'a openapi::NumberType) {
        self.ty = Some(JsonType::Number);
        self.format = format_name(&number.format, |format| match format {
            openapi::NumberFormat::Float => "float",
            openapi::NumberFormat::Double => "double",
        });
        self.values = number
            .enumeration
            .iter()
            .map(|value| value.and_then(shortest).into())
            .collect();
        self.minimum = number.minimum.and_then(shortest);
        self.maximum = number.maximum.and_then(shortest);
        self.multiple_of = number.multiple_of.and_then(shortest);
        self.exclusive_minimum = number.exclusive_minimum;
        self.exclusive_maximum = number.exclusive_maximum;
    }

    fn add_integer(&mut self, integer: &'a openapi::IntegerType) {
        self.ty = Some(JsonType::Integer);
        self.format = format_name(&integer.format, |format| match format {
            openapi::IntegerFormat::Int32 => "int32",
            openapi::IntegerFormat::Int64 => "int64",
        });
        self.values = integer.enumeration.iter().map(|value| (*value).into()).collect();
        self.minimum = integer.minimum.map(Number::from);
        self.maximum = integer.maximum.map(Number::from);
        self.multiple_of = integer.multiple_of.map(Number::from);
        self.exclusive_minimum = integer.exclusive_minimum;
        self.exclusive_maximum = integer.exclusive_maximum;
    }

    fn add_any(&mut self, any: &'a AnySchema) {
        self.ty = any.typ.as_deref().and_then(JsonType::named);
        self.unknown_type =
            any.typ.as_deref().filter(|name| JsonType::named(name).is_none());
        self.format = any.format.as_deref().map(Cow::Borrowed);
        self.values.clone_from(&any.enumeration);
        self.required = &any.required;
        self.not = any.not.is_some();
        self.pattern = any.pattern.as_deref();
        self.minimum = any.minimum.and_then(shortest);
        self.maximum = any.maximum.and_then(shortest);
        self.multiple_of = any.multiple_of.and_then(shortest);
        self.exclusive_minimum = any.exclusive_minimum.unwrap_or_default();
        self.exclusive_maximum = any.exclusive_maximum.unwrap_or_default();
        self.min_len = any.min_length.or(any.min_items).or(any.min_properties);
        self.max_len = any.max_length.or(any.max_items).or(any.max_properties);
        self.unique_items = any.unique_items.unwrap_or_default();
        self.children = Children {
            properties: properties(&any.properties),
            items: any.items.as_ref(),
            additional: any.additional_properties.as_ref(),
            one_of: &any.one_of,
            any_of: &any.any_of,
            all_of: &any.all_of,
        };
    }
}

impl JsonType {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::String,
            "number" => Self::Number,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "object" => Self::Object,
            "array" => Self::Array,
            _ => return None,
        })
    }
}

fn properties<'a>(
    map: impl IntoIterator<Item = (&'a String, &'a ReferenceOr<Box<openapi::Schema>>)>,
) -> Vec<Property<'a>> {
    map.into_iter().map(|(name, node)| (name.as_str(), node)).collect()
}

fn members<'a>(
    at: &Pointer,
    keyword: &str,
    nodes: &'a [ReferenceOr<openapi::Schema>],
) -> impl Iterator<Item = Slot<'a, openapi::Schema>> + use<'a> {
    let at = at.child(keyword);
    nodes.iter().enumerate().map(move |(index, node)| Slot::new(at.child(index), node))
}

fn format_name<'a, T>(
    format: &'a VariantOrUnknownOrEmpty<T>,
    name: impl Fn(&T) -> &'static str,
) -> Option<Cow<'a, str>> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(Cow::Borrowed(name(known))),
        VariantOrUnknownOrEmpty::Unknown(other) => Some(Cow::Borrowed(other)),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

/// Returns a number as JSON would be written by hand: `1`, not `1.0`.
fn shortest(number: f64) -> Option<Number> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "an integer within 2^53")]
        return Some(Number::from(number as i64));
    }
    Number::from_f64(number)
}
