//! Types as pages show them.

use crate::emit::markdown::site::Site;
use crate::emit::text;
use crate::model::{
    Field, Item, NullBody, Payload, Scalar, Shape, TypeKind, TypeName, TypeRef, Usage,
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
    match model_in(ty) {
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

/// Returns the one model that a type names: lists and maps hold one type each.
pub(super) fn model_in(ty: &TypeRef) -> Option<&TypeName> {
    match ty {
        TypeRef::Named(name) => Some(name),
        TypeRef::List(item) | TypeRef::Map(item) => model_in(&item.ty),
        TypeRef::Scalar(_) | TypeRef::Json => None,
    }
}

/// What an argument takes, and so how an example gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// The value itself.
    Value,
    /// Anything that converts into it.
    Into,
    /// The elements of a list.
    Elements,
    /// Anything that converts into strings or parts, as the elements of a list.
    Converted,
}

/// Returns what an argument or setter of this type takes.
pub(super) fn form(site: &Site<'_>, ty: &TypeRef) -> Form {
    match site.resolve(ty) {
        TypeRef::Scalar(
            Scalar::String | Scalar::Bytes | Scalar::Part | Scalar::Body,
        )
        | TypeRef::Json => Form::Into,
        TypeRef::List(item) if is_converted(site, item) => Form::Converted,
        TypeRef::List(_) => Form::Elements,
        TypeRef::Named(name) => match site.kind(name) {
            Some(TypeKind::Union(_)) => Form::Into,
            _ => Form::Value,
        },
        TypeRef::Scalar(_) | TypeRef::Map(_) => Form::Value,
    }
}

/// Returns the type of an argument or setter as its signature has it.
pub(super) fn argument(site: &Site<'_>, ty: &TypeRef) -> String {
    match (form(site, ty), site.resolve(ty)) {
        (Form::Converted, TypeRef::List(item)) => {
            let ty = rust(site.resolve(&item.ty));
            format!("impl IntoIterator<Item = impl Into<{ty}>>")
        }
        (Form::Elements, TypeRef::List(item)) => {
            format!("impl IntoIterator<Item = {}>", item_type(item, ""))
        }
        (Form::Into, resolved) => format!("impl Into<{}>", rust(resolved)),
        _ => rust(ty),
    }
}

/// Returns the type of a call's setter: what [`argument`] takes, or an `Option` of it.
pub(super) fn optional(site: &Site<'_>, ty: &TypeRef) -> String {
    let resolved = site.resolve(ty);
    let is_whole = match resolved {
        TypeRef::Json => true,
        TypeRef::Named(name) => matches!(site.kind(name), Some(TypeKind::Alias(_))),
        _ => false,
    };
    match (form(site, ty), resolved) {
        _ if is_whole => argument(site, ty),
        (Form::Converted, TypeRef::List(item)) => {
            format!("impl IntoList<{}>", rust(site.resolve(&item.ty)))
        }
        (Form::Elements, TypeRef::List(item)) => {
            format!("impl IntoItems<{}>", item_type(item, ""))
        }
        (Form::Into, resolved) => format!("impl IntoOption<{}>", rust(resolved)),
        _ => format!("impl Into<Option<{}>>", rust(ty)),
    }
}

fn is_converted(site: &Site<'_>, item: &Item) -> bool {
    let ty = site.resolve(&item.ty);
    !item.nullable && matches!(ty, TypeRef::Scalar(Scalar::String | Scalar::Part))
}
