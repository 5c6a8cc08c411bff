//! The loaded document: the only door to the openapiv3 crate.
//!
//! Schemas are read from the tree, as [`Schema`]; everything else is in the typed form, in which a reference to itself
//! stands in the place of each schema. Both carry the JSON pointer of the place they come from. References are followed
//! by [`Document::resolve`].

mod heirs;
mod refs;
mod schema;

use std::collections::BTreeSet;

pub use openapiv3 as openapi;
use serde_json::Value;

pub use heirs::Heir;
pub(crate) use heirs::{Heirs, tags};
pub use refs::{Found, Node, Referable, Slot, Target, Targets};
pub use schema::{
    Additional, Discriminator, Entries, JsonType, Schema, SchemaSlot, ValueKind,
};

use crate::limits::Limits;
use crate::load::{self, LeftOut};
use crate::source::Pointer;

/// The key of a media type, in its typed form, that names the place of its `itemSchema`.
pub(crate) const ITEM_SCHEMA: &str = "x-sdk-item-schema";

/// The key of a server, in its typed form, that has its `name`.
pub(crate) const SERVER_NAME: &str = "x-sdk-server-name";

/// An OpenAPI 3.0 document in typed form, beside the tree that it was read from.
#[derive(Debug, Clone)]
pub struct Document {
    typed: openapi::OpenAPI,
    raw: Value,
    targets: Targets,
    limits: Limits,
    heirs: Heirs,
    left: LeftOut,
    collections: BTreeSet<Pointer>,
}

impl Document {
    /// Joins the two forms of one document, and what its references lead to.
    #[must_use]
    pub fn new(typed: openapi::OpenAPI, targets: Targets, raw: Value) -> Self {
        let heirs = Heirs::of(schemas(&raw));
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
        // `Value::pointer` makes two texts of each token.
        at.tokens().try_fold(&self.raw, |value, token| match value {
            Value::Object(entries) => entries.get(&*token),
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Returns the schema that a slot holds or refers to; `None` where the reference leads nowhere
    /// or in a circle.
    #[must_use]
    pub fn schema<'a>(&'a self, slot: &SchemaSlot<'a>) -> Option<Schema<'a>> {
        let found = self.resolve(slot)?;
        Some(Schema::of(found.at, found.item))
    }

    /// Returns the place of the tree that a node of the typed form stands for.
    #[must_use]
    pub fn placed(
        &self,
        node: &openapi::ReferenceOr<openapi::Schema>,
    ) -> Option<SchemaSlot<'_>> {
        let openapi::ReferenceOr::Reference { reference } = node else { return None };
        self.schema_slot(&refs::parse(reference)?)
    }

    /// Returns the operations of a path item, at this place, whose methods its typed form does not know: each with
    /// its method as requests carry it, and its place.
    pub fn other_operations<'a>(
        &'a self,
        item: &Pointer,
    ) -> impl Iterator<Item = (String, Pointer, &'a openapi::Operation)> {
        let called = self.value_at(item).into_iter().flat_map(load::operations);
        let item = item.clone();
        called.filter_map(move |called| {
            let at = called.at(&item);
            let operation = self.targets.operations.get(&at)?;
            Some((called.sent(), at, operation))
        })
    }

    /// Returns the place of the schema of each item of a media type, where it says one.
    #[must_use]
    pub fn item_schema_of(
        &self,
        media_type: &openapi::MediaType,
    ) -> Option<SchemaSlot<'_>> {
        let reference = media_type.extensions.get(ITEM_SCHEMA)?.as_str()?;
        self.schema_slot(&refs::parse(reference)?)
    }

    /// Returns the place of the schema of a media type.
    #[must_use]
    pub fn schema_of(&self, media_type: &openapi::MediaType) -> Option<SchemaSlot<'_>> {
        self.placed(media_type.schema.as_ref()?)
    }

    /// Returns the schema that stands in a place that asks for one, whatever leads there.
    #[must_use]
    pub fn schema_slot(&self, at: &Pointer) -> Option<SchemaSlot<'_>> {
        SchemaSlot::of_value(at.clone(), self.value_at(at)?)
    }

    /// Returns all places of schemas that stand in no other schema, or that references lead to.
    pub fn schema_places(&self) -> impl Iterator<Item = SchemaSlot<'_>> {
        let places = self.targets.outermost.iter().chain(&self.targets.schemas);
        places.filter_map(|at| self.schema_slot(at))
    }

    /// Returns the component schemas in the order of their names.
    pub fn component_schemas(&self) -> impl Iterator<Item = (&str, SchemaSlot<'_>)> {
        let root = Pointer::root().child("components").child("schemas");
        self.schemas().into_iter().flatten().filter_map(move |(name, value)| {
            Some((name.as_str(), SchemaSlot::of_value(root.child(name), value)?))
        })
    }

    fn schemas(&self) -> Option<&Entries> {
        schemas(&self.raw)
    }
}

fn schemas(raw: &Value) -> Option<&Entries> {
    raw.get("components")?.get("schemas")?.as_object()
}

#[cfg(test)]
mod tests;
