//! Making the flat view of a schema from each of openapiv3's kinds.

use std::borrow::Cow;

use serde_json::Number;

use super::values::Values;
use super::{Children, JsonType, Properties, Schema};
use crate::document::openapi::{
    self, AnySchema, SchemaKind, Type, VariantOrUnknownOrEmpty,
};
use crate::source::Pointer;

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
        view
    }

    fn plain(at: Pointer, data: &'a openapi::SchemaData) -> Self {
        Self {
            at,
            title: data.title.as_deref(),
            description: data.description.as_deref(),
            ty: None,
            unknown_type: None,
            format: None,
            values: Values::None,
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
                self.values = Values::Booleans(&boolean.enumeration);
            }
            Type::Object(object) => {
                self.ty = Some(JsonType::Object);
                self.children.properties = Properties::Object(object);
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
        self.values = Values::Strings(&string.enumeration);
        self.pattern = string.pattern.as_deref();
        (self.min_len, self.max_len) = (string.min_length, string.max_length);
    }

    fn add_number(&mut self, number: &'a openapi::NumberType) {
        self.ty = Some(JsonType::Number);
        self.format = format_name(&number.format, |format| match format {
            openapi::NumberFormat::Float => "float",
            openapi::NumberFormat::Double => "double",
        });
        self.values = Values::Numbers(&number.enumeration);
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
        self.values = Values::Integers(&integer.enumeration);
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
        self.values = Values::Any(&any.enumeration);
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
            properties: Properties::Any(any),
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
pub(super) fn shortest(number: f64) -> Option<Number> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "an integer within 2^53")]
        return Some(Number::from(number as i64));
    }
    Number::from_f64(number)
}
