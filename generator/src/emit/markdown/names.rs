//! Names that the Rust back end gives where the model's own would clash with one of its methods or modules.

use crate::model::{Body, Group, Ident, Media, Operation, TypeRef};

use super::types;

/// Returns the method of an operation.
pub(super) fn method(operation: &Operation) -> String {
    match operation.ident.as_str() {
        name @ ("new" | "clone" | "fmt") => format!("{name}_operation"),
        name => name.to_owned(),
    }
}

/// Returns the setter of an optional parameter.
pub(super) fn call_setter(ident: &Ident) -> String {
    match ident.bare() {
        name @ ("new" | "send" | "send_with_meta" | "send_raw" | "timeout"
        | "header" | "total_timeout" | "retries" | "no_retries"
        | "idempotent" | "into_future" | "as_form") => format!("{name}_param"),
        name if is_trait_method(name) => format!("{name}_param"),
        _ => ident.to_string(),
    }
}

/// Returns the setters of a body's other forms, each with what it takes.
pub(super) fn body_setters(body: &Body) -> Vec<(String, Option<TypeRef>)> {
    let Some((first, others)) = body.contents.split_first() else { return Vec::new() };
    let mut setters: Vec<(String, Option<TypeRef>)> = Vec::new();
    for content in others {
        if first.media == Media::Json
            && content.media == Media::Form
            && first.ty == content.ty
        {
            setters.push(("as_form".to_owned(), None));
            continue;
        }
        let word = match content.media {
            Media::Json => "json",
            Media::Form => "form",
            Media::Multipart => "multipart",
            Media::Text => "text",
            Media::Binary => "bytes",
        };
        let mut name = format!("{}_{word}", body.ident.bare());
        while setters.iter().any(|(taken, _)| *taken == name) {
            name.push('_');
        }
        setters.push((name, Some(types::body(content))));
    }
    setters
}

/// Returns the method of the client that leads to a group.
pub(super) fn accessor(group: &Group) -> String {
    match group.ident.as_str() {
        name @ ("builder" | "clone" | "as_ref") => format!("{name}_group"),
        name => name.to_owned(),
    }
}

/// Returns the setter of the client's builder for a credential or, by `kind`, a server variable.
pub(super) fn builder_setter(ident: &Ident, kind: &str) -> String {
    match ident.as_str() {
        name @ ("base_url" | "server_url" | "timeout" | "connect_timeout"
        | "total_timeout" | "retries" | "no_retries" | "interceptor"
        | "clock" | "max_response_size" | "user_agent" | "transport"
        | "build") => format!("{name}_{kind}"),
        name => name.to_owned(),
    }
}

/// Returns the setter of an optional field.
pub(super) fn field_setter(ident: &Ident) -> String {
    match ident.bare() {
        name @ ("new" | "encode_fields" | "into") => format!("set_{name}"),
        name if is_trait_method(name) => format!("set_{name}"),
        _ => ident.to_string(),
    }
}

/// Returns the module of a group.
pub(super) fn group_module(group: &Group) -> String {
    match group.ident.bare() {
        name @ ("api" | "collections" | "fmt" | "json" | "models" | "runtime"
        | "security" | "mod" | "std" | "core" | "alloc" | "con" | "prn"
        | "aux" | "nul") => {
            format!("{name}_group")
        }
        _ => group.ident.to_string(),
    }
}

fn is_trait_method(name: &str) -> bool {
    matches!(
        name,
        "default"
            | "clone"
            | "eq"
            | "ne"
            | "fmt"
            | "add"
            | "sub"
            | "mul"
            | "div"
            | "rem"
            | "shl"
            | "shr"
            | "bitand"
            | "bitor"
            | "bitxor"
    )
}
