//! Looking at a value: the one line that a reader would write first.

use crate::emit::markdown::site::Site;
use crate::model::{Field, Presence, Scalar, Struct, TypeKind, TypeRef};

/// Returns statements, not indented, that print something of the value in the variable `name`.
pub(super) fn value(site: &Site<'_>, name: &str, ty: &TypeRef) -> Vec<String> {
    match site.api.resolve(ty) {
        TypeRef::List(item) if !item.nullable => {
            let element = element_name(name);
            let mut lines = vec![format!("for {element} in &{name} {{")];
            let inner = value_of_element(site, element, &item.ty);
            lines.push(format!("    {inner}"));
            lines.push("}".to_owned());
            lines
        }
        TypeRef::Map(_) => vec![
            format!("for (key, value) in &{name} {{"),
            "    println!(\"{key}: {value:?}\");".to_owned(),
            "}".to_owned(),
        ],
        resolved => vec![value_of_element(site, name, resolved)],
    }
}

fn element_name(list: &str) -> &'static str {
    if list == "item" { "element" } else { "item" }
}

/// Returns one statement for a value that is no list.
pub(super) fn value_of_element(site: &Site<'_>, name: &str, ty: &TypeRef) -> String {
    let shown = match site.api.resolve(ty) {
        TypeRef::Named(named) => match site.kind(named) {
            Some(TypeKind::Struct(object)) => field(site, object),
            _ => None,
        },
        _ => None,
    };
    match shown {
        Some(field) => {
            let spec = if is_displayed(site, field) { "{}" } else { "{:?}" };
            format!("println!(\"{spec}\", {name}.{});", field.ident)
        }
        None => {
            let spec = if is_display(site, ty) { "" } else { ":?" };
            format!("println!(\"{{{name}{spec}}}\");")
        }
    }
}

/// Returns the field that says most about a value: an identifier or a name, rather a required one.
pub(super) fn field<'f>(site: &Site<'_>, object: &'f Struct) -> Option<&'f Field> {
    let fit = |field: &&Field| {
        let scalar = match site.api.resolve(&field.ty) {
            TypeRef::Scalar(scalar) => !matches!(scalar, Scalar::Bytes | Scalar::Base64),
            TypeRef::Named(name) => matches!(
                site.kind(name),
                Some(TypeKind::StringEnum(_) | TypeKind::IntEnum(_))
            ),
            _ => false,
        };
        scalar && !is_secret(field) && !field.deprecated && !field.boxed
    };
    object
        .fields
        .iter()
        .filter(fit)
        .min_by_key(|field| (!field.presence.is_required(), rank(field.ident.bare())))
}

/// Returns whether a field is a secret, by its mark or by its name: no example prints one.
fn is_secret(field: &Field) -> bool {
    let name = field.ident.bare();
    let ends = ["token", "secret", "password", "code", "cookie", "credential", "pin"];
    field.sensitive || ends.into_iter().any(|end| name.ends_with(end))
}

fn rank(name: &str) -> u8 {
    match name {
        "id" => 0,
        "name" | "title" => 2,
        _ if name.ends_with("_id") || name.ends_with("_to") => 1,
        _ if name.ends_with("_name") => 3,
        _ => 4,
    }
}

fn is_displayed(site: &Site<'_>, field: &Field) -> bool {
    field.presence == Presence::Required && is_display(site, &field.ty)
}

/// Returns whether a type prints with `{}`.
fn is_display(site: &Site<'_>, ty: &TypeRef) -> bool {
    match site.api.resolve(ty) {
        TypeRef::Scalar(scalar) => !matches!(scalar, Scalar::Bytes | Scalar::Base64),
        TypeRef::Named(name) => matches!(site.kind(name), Some(TypeKind::StringEnum(_))),
        TypeRef::Json => true,
        TypeRef::List(_) | TypeRef::Map(_) => false,
    }
}
