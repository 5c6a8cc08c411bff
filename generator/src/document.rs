//! The loaded document: the only door to the openapiv3 crate.
//!
//! Lowering sees schemas through [`Schema`], which is flat, and everything else in the typed form.
//! Both carry the JSON pointer of the place they come from. References are followed by
//! [`Document::resolve`].

mod heirs;
mod refs;
mod schema;

use std::collections::BTreeSet;

pub use openapiv3 as openapi;
use serde_json::Value;

pub use refs::{Found, Node, Referable, Slot};
pub use schema::{Additional, JsonType, Schema, ValueKind};

use crate::limits::Limits;
use crate::load::LeftOut;
use crate::source::Pointer;

/// An OpenAPI 3.0 document in typed form, beside the tree that it was read from.
#[derive(Debug, Clone)]
pub struct Document {
    typed: openapi::OpenAPI,
    raw: Value,
    targets: refs::Targets,
    limits: Limits,
    heirs: heirs::Heirs,
    left: LeftOut,
    collections: BTreeSet<Pointer>,
}

impl Document {
    /// Joins the two forms of one document.
    #[must_use]
    pub fn new(typed: openapi::OpenAPI, raw: Value) -> Self {
        let targets = refs::Targets::of(&raw);
        let heirs = heirs::Heirs::of(&typed);
        Self {
            typed,
            raw,
            targets,
            heirs,
            left: LeftOut::default(),
            limits: Limits::default(),
            collections: BTreeSet::new(),
        }
    }

    /// Sets other limits than the usual ones.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Adds what the normal form has no place for.
    pub(crate) fn with_left_out(mut self, left: LeftOut) -> Self {
        self.left = left;
        self
    }

    /// Returns what the normal form had no place for.
    pub(crate) fn left_out(&self) -> &LeftOut {
        &self.left
    }

    /// Sets which schemas say that their `null` reads as empty.
    #[must_use]
    pub(crate) fn with_collections(mut self, collections: BTreeSet<Pointer>) -> Self {
        self.collections = collections;
        self
    }

    /// Returns the places of the schemas that say that their `null` reads as empty, lists and maps or
    /// not.
    #[must_use]
    pub fn collections(&self) -> &BTreeSet<Pointer> {
        &self.collections
    }

    /// Returns how much may be made of the document.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Returns the typed form.
    #[must_use]
    pub fn typed(&self) -> &openapi::OpenAPI {
        &self.typed
    }

    /// Returns the tree, after overlay and normalisation, with every key of the input.
    #[must_use]
    pub fn raw(&self) -> &Value {
        &self.raw
    }

    /// Returns the raw value at a place, if there is one.
    #[must_use]
    pub fn value_at(&self, at: &Pointer) -> Option<&Value> {
        self.raw.pointer(at.as_str())
    }

    /// Returns the schema that a slot holds or refers to, seen flat; `None` where the reference
    /// leads nowhere or in a circle.
    #[must_use]
    pub fn schema<'a>(&'a self, slot: &Slot<'a, openapi::Schema>) -> Option<Schema<'a>> {
        let found = self.resolve(slot)?;
        Some(Schema::of(found.at, found.item))
    }

    /// Returns the component schemas in the order of their names.
    #[must_use]
    pub fn component_schemas(&self) -> Vec<(&str, Slot<'_, openapi::Schema>)> {
        let root = Pointer::root().child("components").child("schemas");
        let Some(components) = &self.typed.components else { return Vec::new() };
        let mut schemas: Vec<_> = components
            .schemas
            .iter()
            .map(|(name, node)| (name.as_str(), Slot::new(root.child(name), node)))
            .collect();
        schemas.sort_by_key(|(name, _)| *name);
        schemas
    }
}

#[cfg(test)]
mod tests;
