//! Every schema of a document, understood once.
//!
//! [`Shapes::of`] is the pass between the document and lowering. It decides for each place what the schema is that
//! stands there ([`Class`]), and keeps the answer by its place; gathering, naming and lowering read it. What a place goes
//! through is in [`layers`], what the parts of an `allOf` make together in [`compose`], and how the alternatives of a
//! union are told apart in [`tags`] and [`marks`].

pub(crate) mod class;
pub(crate) mod compose;
pub(crate) mod integers;
pub(crate) mod layers;
pub(crate) mod marks;
mod nulls;
pub(crate) mod tags;
pub(crate) mod text;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::document::{Additional, Document, Node, Schema, SchemaSlot};
use crate::limits;
use crate::source::Pointer;
use class::{Class, classify};
use layers::Layers;

/// How many steps lead to what a place is: as many wraps as references, and what is behind the last.
const STEPS: usize = 2 * (limits::CHAIN + 1);

/// A schema, and what it is.
#[derive(Debug, Clone)]
pub(crate) struct Shape<'a> {
    pub(crate) schema: Schema<'a>,
    pub(crate) class: Class<'a>,
}

/// The shapes of a document, by their places.
#[derive(Debug)]
pub(crate) struct Shapes<'a> {
    pub(crate) document: &'a Document,
    /// Only looked up, and so without an order.
    by_place: HashMap<Pointer, Shape<'a>>,
    /// The unions one of whose alternatives allows `null`.
    nulls: HashSet<Pointer>,
}

/// A place on the way from a slot to what it is.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    pub(crate) at: Pointer,
    /// What stands there; `None` for a reference.
    pub(crate) shape: Option<&'a Shape<'a>>,
    /// Whether a reference leads there.
    pub(crate) is_target: bool,
}

impl<'a> Shapes<'a> {
    /// Understands every schema of a document.
    pub(crate) fn of(document: &'a Document) -> Self {
        let mut by_place = HashMap::new();
        let mut open: Vec<SchemaSlot<'a>> = document.schema_places().collect();
        while let Some(slot) = open.pop() {
            let Node::Item(entries) = slot.node else { continue };
            if let Entry::Vacant(place) = by_place.entry(slot.at) {
                let schema = Schema::of(place.key().clone(), entries);
                open.extend(inside(&schema));
                let class = classify(document, &schema);
                place.insert(Shape { schema, class });
            }
        }
        let mut shapes = Self {
            document,
            by_place,
            nulls: HashSet::new(),
        };
        shapes.nulls = nulls::of(&shapes);
        shapes
    }

    /// Returns the shape of the schema that stands at a place.
    pub(crate) fn at(&self, at: &Pointer) -> Option<&Shape<'a>> {
        self.by_place.get(at)
    }

    /// Returns the shape that a slot holds or refers to; `None` where the reference leads nowhere.
    pub(crate) fn get(&self, slot: &SchemaSlot<'a>) -> Option<&Shape<'a>> {
        self.at(&self.document.resolve(slot)?.at)
    }

    /// Returns the layers of a place.
    pub(crate) fn layers(&'a self, slot: &SchemaSlot<'a>) -> Layers<'a> {
        Layers::of(self, slot)
    }

    /// Returns the places that lead from a slot to what it is, itself the first: through references and neutral wraps.
    pub(crate) fn way(
        &'a self,
        slot: &SchemaSlot<'a>,
    ) -> impl Iterator<Item = Step<'a>> + use<'a> {
        let (mut next, mut is_target) = (Some(slot.clone()), false);
        let step = move || {
            let slot = next.take()?;
            let was_reference = is_target;
            is_target = matches!(slot.node, Node::Ref(_));
            let shape = match slot.node {
                Node::Item(_) => Some(self.at(&slot.at)?),
                Node::Ref(_) => None,
            };
            next = match shape.map(|shape| &shape.class) {
                Some(Class::Same(inner)) => Some(inner.clone()),
                Some(_) => None,
                None => self.document.next(&slot),
            };
            Some(Step {
                at: slot.at,
                shape,
                is_target: was_reference,
            })
        };
        std::iter::from_fn(step).take(STEPS)
    }
}

/// Returns the places of schemas in a schema.
fn inside<'a>(schema: &Schema<'a>) -> impl Iterator<Item = SchemaSlot<'a>> {
    let additional = match schema.additional() {
        Some(Additional::Of(slot)) => Some(slot),
        _ => None,
    };
    let properties = schema.properties().map(|(_, slot)| slot);
    let parts = schema.all_of().chain(schema.alternatives()).chain(schema.conditions());
    let held = schema.view("contentSchema").map(Schema::into_slot);
    properties.chain(schema.items()).chain(additional).chain(parts).chain(held)
}

#[cfg(test)]
mod tests;
