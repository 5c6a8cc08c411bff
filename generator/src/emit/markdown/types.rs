//! Types as pages show them.

use crate::emit::markdown::site::Site;
use crate::emit::text;
use crate::model::{
    Api, Argument, Field, Item, NullBody, Payload, Scalar, Shape, TypeRef, Usage,
};

/// Returns a type as Rust writes it, models by their bare name: `Vec<OAuth2Client>`.
pub(super) fn rust(ty: &TypeRef) -> String {
    qualified(ty, "")
}

/// Returns a type as Rust writes it, models with this prefix: `Vec<models::OAuth2Client>`.
pub(super) fn qualified(ty: &TypeRef, prefix: &str) -> String {
    match ty {
        TypeRef::Named(name) => format!("{prefix}{name}"),
        TypeRef::Scalar(scalar) => scalar_name(*scalar).to_owned(),
        TypeRef::List(item) => format!("Vec<{}>", item_type(item, prefix)),
        TypeRef::Map(item) => format!("BTreeMap<String, {}>", item_type(item, prefix)),
        TypeRef::Json => "Json".to_owned(),
    }
}

/// Returns the type of the values of a list or map, or what an alias stands for.
pub(super) fn item(item: &Item) -> String {
    item_type(item, "")
}

fn item_type(item: &Item, prefix: &str) -> String {
    let ty = qualified(&item.ty, prefix);
    if item.nullable { format!("Option<{ty}>") } else { ty }
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::U64 => "u64",
        Scalar::I128 => "i128",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        Scalar::String => "String",
        Scalar::Timestamp => "Timestamp",
        Scalar::Date => "Date",
        Scalar::Base64 => "Base64",
        Scalar::Bytes => "Bytes",
        Scalar::Part => "Part",
        Scalar::Body => "Body",
        Scalar::Multipart => "Multipart",
    }
}

/// Returns the type of a field, with what its presence makes of it.
pub(super) fn field(field: &Field, usage: Usage) -> String {
    let ty = field.holder().shown(rust(&field.ty));
    match field.presence.shape(usage) {
        Shape::Plain => ty,
        Shape::Option => format!("Option<{ty}>"),
        Shape::ThreeState => format!("Nullable<{ty}>"),
    }
}

/// Returns what a response carries: `()`, `Redirect`, a type.
pub(super) fn payload(payload: &Payload) -> String {
    match payload {
        Payload::Empty => "()".to_owned(),
        Payload::Redirect => "Redirect".to_owned(),
        Payload::Json(ty, NullBody::Absent) => format!("Option<{}>", rust(ty)),
        Payload::Json(ty, _) => rust(ty),
        Payload::Text => "String".to_owned(),
        Payload::Binary => "Bytes".to_owned(),
        Payload::Events(ty) => format!("EventStream<{}>", rust(ty)),
        Payload::Lines(ty) => format!("Lines<{}>", rust(ty)),
    }
}

/// Returns `shown`, a type that is built on `ty`, as code that leads to the page of the model in it.
pub(super) fn linked(site: &Site<'_>, shown: &str, ty: &TypeRef) -> String {
    let code = text::cell_code(shown);
    match ty.named() {
        Some(name) => format!("[{code}]({})", site.pages.file_of_type(name)),
        None => code,
    }
}

/// Returns [`payload`], linked.
pub(super) fn linked_payload(site: &Site<'_>, carried: &Payload) -> String {
    let shown = payload(carried);
    match carried.ty() {
        Some(ty) => linked(site, &shown, ty),
        None => text::cell_code(&shown),
    }
}

/// Returns the type of an argument or setter as its signature has it.
pub(super) fn argument(api: &Api, ty: &TypeRef) -> String {
    match api.argument(ty) {
        Argument::Value(ty) => rust(ty),
        Argument::Into(ty) => format!("impl Into<{}>", rust(ty)),
        Argument::Elements(item) => {
            format!("impl IntoIterator<Item = {}>", item_type(item, ""))
        }
        Argument::Converted(_, scalar) => {
            format!("impl IntoIterator<Item = impl Into<{}>>", scalar_name(scalar))
        }
    }
}

/// Returns the type of a call's setter: what [`argument`] takes, or an `Option` of it.
pub(super) fn optional(api: &Api, ty: &TypeRef) -> String {
    match api.argument(ty) {
        whole if whole.is_whole() => argument(api, ty),
        Argument::Value(ty) => format!("impl Into<Option<{}>>", rust(ty)),
        Argument::Into(ty) => format!("impl IntoOption<{}>", rust(ty)),
        Argument::Elements(item) => format!("impl IntoItems<{}>", item_type(item, "")),
        Argument::Converted(_, scalar) => {
            format!("impl IntoList<{}>", scalar_name(scalar))
        }
    }
}
