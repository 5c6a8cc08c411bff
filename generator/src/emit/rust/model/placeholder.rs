//! What stands in a required field until its value is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::setters::empty_map;
use super::structs::{DirectedField, Record};
use crate::emit::rust::context::Context;
use crate::emit::rust::names;
use crate::model::{Extra, Holder, Scalar, Shape, TypeKind, TypeRef};

/// Returns a value of the struct that is there before any key is read, if one costs nothing to make.
///
/// Reading key by key into such a value costs the compiler a quarter less than to collect the values in variables that may
/// each be empty, and to unpack them at the end.
pub(super) fn value<'a>(
    context: &Context<'a>,
    record: &Record<'a>,
) -> Option<TokenStream> {
    if record.has_default() {
        return Some(quote!(Self::default()));
    }
    let fields = record.fields().map(|slot| {
        let ident = slot.ident();
        let value = of_field(context, &slot)?;
        Some(quote!(#ident: #value))
    });
    let fields: Vec<_> = fields.collect::<Option<_>>()?;
    let extra = match &record.object.extra {
        Extra::Ignored => None,
        Extra::Kept { ident, cut, .. } => {
            let (ident, empty) = (names::ident(ident), empty_map(*cut));
            Some(quote!(#ident: #empty))
        }
    };
    let fields = fields.into_iter().chain(extra);
    Some(quote!(Self { #(#fields),* }))
}

fn of_field<'a>(context: &Context<'a>, slot: &DirectedField<'a>) -> Option<TokenStream> {
    match slot.shape() {
        Shape::Option => Some(quote!(None)),
        Shape::ThreeState => Some(quote!(runtime::Nullable::Absent)),
        Shape::Plain if slot.field.holder() == Holder::Bare => {
            of_type(context, &slot.field.ty)
        }
        // To make a box for nothing is not free.
        Shape::Plain => None,
    }
}

fn of_type<'a>(context: &Context<'a>, ty: &'a TypeRef) -> Option<TokenStream> {
    let of_scalar = |scalar: &Scalar| match scalar {
        Scalar::Bool => Some(quote!(false)),
        Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128 => Some(quote!(0)),
        Scalar::F32 | Scalar::F64 => Some(quote!(0.0)),
        Scalar::String => Some(quote!(String::new())),
        Scalar::Timestamp => Some(quote!(runtime::Timestamp::UNIX_EPOCH)),
        Scalar::Date => Some(quote!(runtime::Date::UNIX_EPOCH)),
        Scalar::Base64 => Some(quote!(runtime::Base64::default())),
        // These are no JSON.
        Scalar::Bytes | Scalar::Part | Scalar::Body | Scalar::Multipart => None,
    };
    match context.api.resolve(ty) {
        TypeRef::Scalar(scalar) => of_scalar(scalar),
        TypeRef::List(_) => Some(quote!(Vec::new())),
        TypeRef::Map(_) => Some(quote!(collections::BTreeMap::new())),
        TypeRef::Json => Some(quote!(runtime::Json::Null)),
        TypeRef::Named(name) => {
            let variant = match &context.def(name)?.kind {
                TypeKind::StringEnum(values) => &values.variants.first()?.ident,
                TypeKind::IntEnum(values) => &values.variants.first()?.ident,
                TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Alias(_) => {
                    return None;
                }
            };
            let (name, variant) = (names::type_ident(name), names::type_ident(variant));
            Some(quote!(models::#name::#variant))
        }
    }
}
