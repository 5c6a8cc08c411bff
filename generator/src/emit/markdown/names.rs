//! Names that the Rust back end gives where the model's own would clash with one of its methods or modules.

use crate::model::{Group, Ident, Operation};

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
        | "header" | "into_future" | "as_form") => format!("{name}_param"),
        name if is_trait_method(name) => format!("{name}_param"),
        _ => ident.to_string(),
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
