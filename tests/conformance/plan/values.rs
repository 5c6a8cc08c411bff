//! Values for arguments, and the types that take them.

use ory_sdk_generator::model::{Item, Location, Scalar, TypeRef};
use serde_json::Value;

use crate::roundtrip::document::{Document, SchemaAt};
use crate::roundtrip::maker::Maker;

/// Returns the schema of a parameter; for a property that is a parameter, the property.
pub(super) fn of_param<'a>(
    document: &Document<'a>,
    place: &SchemaAt<'a>,
) -> Option<SchemaAt<'a>> {
    let place = document.resolve(place)?;
    if place.text("in").is_none() {
        return Some(place);
    }
    place.key("schema").or_else(|| {
        let contents = place.entries("content");
        contents.into_iter().next()?.1.key("schema")
    })
}

/// The largest whole number that JavaScript, in which the other side is written, tells from its
/// neighbours.
const LARGEST: u64 = (1 << 53) - 1;

/// Returns legal values of a schema: at least one, or none where there is none. Lists are without the
/// elements that JavaScript would read as others.
pub(super) fn legal<'a>(maker: &Maker<'a>, place: &SchemaAt<'a>) -> Vec<Value> {
    let samples = maker.cover(place).into_iter().chain(maker.least(place));
    let values = samples.filter(|sample| sample.legal).map(|mut sample| {
        if let Some(items) = sample.sent.as_array_mut() {
            items.retain(is_exact);
        }
        sample.sent
    });
    values.filter(is_exact).collect()
}

/// Returns whether JavaScript reads a value as it is.
fn is_exact(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(is_exact),
        Value::Object(entries) => entries.values().all(is_exact),
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(number), _) => number <= LARGEST,
            (None, Some(number)) => number.unsigned_abs() <= LARGEST,
            (None, None) => true,
        },
        _ => true,
    }
}

/// Returns whether a value can travel there and be read back without a doubt.
///
/// An empty path segment is refused by every client, an empty list is a parameter that is not sent,
/// and headers have ASCII alone.
pub(super) fn travels(value: &Value, location: Location) -> bool {
    match value {
        Value::String(text) => {
            let plain = text.chars().all(|c| c.is_ascii_graphic() || c == ' ');
            let firm = !text.trim().is_empty() && text.trim() == text;
            let cookie =
                location != Location::Cookie || !text.contains([';', ',', '"', ' ']);
            plain && firm && cookie
        }
        Value::Array(items) => {
            !items.is_empty() && items.iter().all(|item| travels(item, location))
        }
        Value::Null => false,
        _ => true,
    }
}

/// Returns a value that travels: lists are cut to the elements that do.
pub(super) fn fitting(values: Vec<Value>, location: Location) -> Vec<Value> {
    let cut = values.into_iter().map(|value| match value {
        Value::Array(mut items) => {
            items.retain(|item| travels(item, location));
            Value::Array(items)
        }
        other => other,
    });
    cut.filter(|value| travels(value, location)).collect()
}

/// Returns values as a type takes them: where that is text, what is no text is so as JSON.
pub(super) fn typed(values: Vec<Value>, ty: &TypeRef) -> Vec<Value> {
    let text = |value: Value| match value {
        Value::String(text) => text.into(),
        other => other.to_string().into(),
    };
    let is_text = |ty: &TypeRef| *ty == TypeRef::Scalar(Scalar::String);
    let taken = |value: Value| match (ty, value) {
        (TypeRef::List(item), Value::Array(items)) if is_text(&item.ty) => {
            items.into_iter().map(text).collect()
        }
        (ty, value) if is_text(ty) => text(value),
        (_, value) => value,
    };
    values.into_iter().map(taken).collect()
}

/// Returns a type as the driver writes it.
pub(super) fn rust_type(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => format!("sdk::models::{name}"),
        TypeRef::Scalar(scalar) => scalar_type(*scalar).to_owned(),
        TypeRef::List(item) => format!("Vec<{}>", item_type(item)),
        TypeRef::Map(item) => {
            format!("std::collections::BTreeMap<String, {}>", item_type(item))
        }
        TypeRef::Json => "sdk::Json".to_owned(),
    }
}

fn item_type(item: &Item) -> String {
    let ty = rust_type(&item.ty);
    if item.nullable { format!("Option<{ty}>") } else { ty }
}

fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::U64 => "u64",
        Scalar::I128 => "i128",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        // What is a file on the wire is given as text.
        Scalar::String | Scalar::Bytes | Scalar::Part | Scalar::Body => "String",
        // Its parts are made of an object.
        Scalar::Multipart => "sdk::Json",
        Scalar::Timestamp => "sdk::Timestamp",
        Scalar::Date => "sdk::Date",
        Scalar::Base64 => "sdk::Base64",
    }
}
