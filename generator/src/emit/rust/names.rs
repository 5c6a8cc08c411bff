//! Identifiers as tokens, and the names of private modules.

use proc_macro2::Ident;

use super::{gate, imports};
use crate::model::{self, Group, Operation, TypeName};

/// Returns an identifier of the model as a token.
pub(super) fn ident(name: &model::Ident) -> Ident {
    gate::identifier(name.as_str())
}

/// Returns a type's or variant's name as a token.
pub(super) fn type_ident(name: &TypeName) -> Ident {
    gate::identifier(name.as_str())
}

/// Returns an identifier made here.
pub(super) fn local(name: &str) -> Ident {
    gate::identifier(name)
}

/// Returns `wanted`, with as many `_` behind it as it takes to differ from all that are `taken`.
pub(super) fn fresh<'a>(
    wanted: &str,
    taken: impl Iterator<Item = &'a model::Ident> + Clone,
) -> Ident {
    let mut name = wanted.to_owned();
    while taken.clone().any(|taken| taken.as_str() == name) {
        name.push('_');
    }
    local(&name)
}

/// A module that holds one file: its name as a token, and the stem of the file.
pub(super) struct Module {
    name: String,
}

impl Module {
    /// Keeps `name`, unless it is one that the module must not have; then `_` and `kind` come
    /// behind it.
    fn new(name: &model::Ident, kind: &str, taken: &[&str]) -> Self {
        let bare = name.bare();
        if taken.contains(&bare) || imports::NAMES.contains(&bare) || is_reserved(bare) {
            return Self {
                name: format!("{bare}_{kind}"),
            };
        }
        Self {
            name: name.as_str().to_owned(),
        }
    }

    /// Returns the name as it stands in code.
    pub(super) fn ident(&self) -> Ident {
        gate::identifier(&self.name)
    }

    /// Returns the stem of the file.
    pub(super) fn bare(&self) -> &str {
        self.name.strip_prefix("r#").unwrap_or(&self.name)
    }
}

/// Returns the private module of an operation.
pub(super) fn operation_module(group: &Group, operation: &Operation) -> Module {
    Module::new(&operation.ident, "operation", &[group.module.bare()])
}

/// Stems that mean something to Rust, and device names that Windows takes for no file.
fn is_reserved(stem: &str) -> bool {
    let device = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem, "mod" | "std" | "core" | "alloc" | "con" | "prn" | "aux" | "nul")
        || device.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
}
