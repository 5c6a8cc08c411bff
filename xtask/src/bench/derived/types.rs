//! The types without what derives.

use std::fmt::Write as _;

use ory_sdk_generator::model::{
    Api, Field, Item, Presence, Scalar, TypeKind, TypeName, TypeRef,
};

/// Prints the enum of a string enum, integer enum or union; `attribute` goes before each variant, `open` is the
/// variant for what is unknown.
pub(super) fn print_enum(
    api: &Api,
    name: &TypeName,
    open: &str,
    attribute: impl Fn(&str) -> String,
    out: &mut String,
) {
    let _ = writeln!(out, "pub enum {name} {{");
    match &api.types[name].kind {
        TypeKind::StringEnum(list) => {
            for variant in &list.variants {
                let _ = writeln!(out, "{}{},", attribute(&variant.wire), variant.ident);
            }
            let _ = writeln!(out, "{open} Unrecognized(String),");
        }
        TypeKind::IntEnum(_) => {
            let _ = writeln!(out, "{open} Value(i64),");
        }
        TypeKind::Union(union) => {
            for variant in &union.variants {
                let payload = boxed(&type_ref(&variant.ty), variant.boxed);
                let attribute =
                    variant.tag.as_deref().map(&attribute).unwrap_or_default();
                let _ = writeln!(out, "{attribute}{}({payload}),", variant.ident);
            }
            let _ = writeln!(out, "{open} Unrecognized(serde_json::Value),");
        }
        TypeKind::Struct(_) | TypeKind::Alias(_) => {}
    }
    out.push_str("}\n");
}

/// Returns the Rust type of a field.
pub(super) fn field(field: &Field) -> String {
    let plain = boxed(&type_ref(&field.ty), field.boxed);
    match field.presence {
        Presence::Required => plain,
        _ => format!("Option<{plain}>"),
    }
}

/// Returns the Rust type of what a list or map holds.
pub(super) fn item(item: &Item) -> String {
    let plain = type_ref(&item.ty);
    if item.nullable { format!("Option<{plain}>") } else { plain }
}

/// Returns the Rust type of a map.
pub(super) fn map(of: &Item) -> String {
    format!("std::collections::BTreeMap<String, {}>", item(of))
}

/// Returns the Rust type of a use.
pub(super) fn type_ref(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Scalar(scalar) => self::scalar(*scalar).to_owned(),
        TypeRef::List(of) => format!("Vec<{}>", item(of)),
        TypeRef::Map(of) => map(of),
        TypeRef::Json => "serde_json::Value".to_owned(),
    }
}

fn boxed(plain: &str, boxed: bool) -> String {
    if boxed { format!("Box<{plain}>") } else { plain.to_owned() }
}

fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::U64 => "u64",
        Scalar::I128 => "i128",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        // Text, which favours the derive.
        Scalar::String
        | Scalar::Timestamp
        | Scalar::Date
        | Scalar::Base64
        | Scalar::Bytes
        | Scalar::Part
        | Scalar::Body
        | Scalar::Multipart => "String",
    }
}
