//! Which alternative of a union a value of the document is.

use serde_json::Value;

use crate::emit::markdown::site::Site;
use crate::model::{Scalar, Tagging, TypeKind, TypeRef, Union, Variant};

/// Returns the alternatives in the order in which they are tried: one that the value is, then all.
pub(super) fn ordered<'u>(
    site: &Site<'_>,
    union: &'u Union,
    value: Option<&Value>,
) -> Vec<&'u Variant> {
    let is =
        |variant: &&Variant| value.is_some_and(|value| is(site, union, variant, value));
    union.variants.iter().filter(is).take(1).chain(&union.variants).collect()
}

fn is(site: &Site<'_>, union: &Union, variant: &Variant, value: &Value) -> bool {
    match &union.tagging {
        Tagging::Internal { property } => {
            variant.tag.as_deref() == value.get(property).and_then(Value::as_str)
        }
        Tagging::Number { property } => {
            variant.number(property) == value.get(property).and_then(Value::as_i64)
        }
        Tagging::Untagged => {
            let has = |key: &String| value.get(key).is_some();
            let same = |(key, only): &(String, Value)| {
                value.get(key).is_none_or(|own| own == only)
            };
            variant.required_keys.iter().all(has)
                && variant.constants.iter().all(same)
                && is_of(site, &variant.ty, value)
        }
    }
}

/// Returns whether a value is of the JSON type of a type; what it holds is not looked at.
fn is_of(site: &Site<'_>, ty: &TypeRef, value: &Value) -> bool {
    match site.api.resolve(ty) {
        TypeRef::Named(name) => match site.kind(name) {
            Some(TypeKind::Struct(_)) => value.is_object(),
            Some(TypeKind::StringEnum(_)) => value.is_string(),
            Some(TypeKind::IntEnum(_)) => value.is_i64(),
            _ => true,
        },
        TypeRef::List(_) => value.is_array(),
        TypeRef::Map(_) => value.is_object(),
        TypeRef::Scalar(Scalar::Bool) => value.is_boolean(),
        TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128) => {
            value.is_i64() || value.is_u64()
        }
        TypeRef::Scalar(Scalar::F32 | Scalar::F64) => value.is_number(),
        TypeRef::Scalar(_) => value.is_string(),
        TypeRef::Json => true,
    }
}
