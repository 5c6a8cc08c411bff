//! Inheritance: a component with a discriminator and no list of alternatives stands for those that
//! are made of it by `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Document, Entries, Node, Schema, SchemaSlot};
use crate::source::Pointer;

/// References to the heirs of components, by the place of the component.
#[derive(Debug, Clone, Default)]
pub(super) struct Heirs {
    by_base: BTreeMap<Pointer, Vec<String>>,
    /// The heirs of any base.
    all: BTreeSet<Pointer>,
}

impl Heirs {
    /// Finds the heirs of each component that tells them apart.
    pub(super) fn of(schemas: Option<&Entries>) -> Self {
        let root = Pointer::root().child("components").child("schemas");
        let mut children: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        let mut bases = BTreeSet::new();
        for (name, value) in schemas.into_iter().flatten() {
            let slot = SchemaSlot::of_value(root.child(name), value);
            let Some(SchemaSlot { at, node: Node::Item(item) }) = slot else { continue };
            let schema = Schema::of(at, item);
            for part in schema.all_of() {
                if let Node::Ref(_) = part.node
                    && let Some(parent) = part.target()
                {
                    children.entry(parent.as_str().to_owned()).or_default().insert(name);
                }
            }
            if is_base(&schema) {
                bases.insert(schema.at.clone());
            }
        }
        let mut all = BTreeSet::new();
        let heirs = bases.iter().filter_map(|base| {
            let mut names = BTreeSet::new();
            let mut open = vec![base.clone()];
            while let Some(at) = open.pop() {
                for child in children.get(at.as_str()).into_iter().flatten() {
                    if names.insert(*child) {
                        open.push(root.child(child));
                    }
                }
            }
            // One that stands for others is not one of them itself.
            let places: Vec<_> =
                names.into_iter().map(|name| root.child(name)).collect();
            all.extend(places.iter().cloned());
            let places = places.into_iter().filter(|at| !bases.contains(at));
            let references =
                places.map(|at| format!("#{}", at.as_str().replace('%', "%25")));
            let references: Vec<String> = references.collect();
            (!references.is_empty()).then(|| (base.clone(), references))
        });
        let by_base = heirs.collect();
        Self { by_base, all }
    }
}

fn is_base(schema: &Schema<'_>) -> bool {
    schema.discriminator().is_some() && !schema.has_alternatives()
}

impl Document {
    /// Returns the schemas that the one at a place stands for, in the order of their names: those
    /// that are made of it by `allOf`, where it has a discriminator and lists no alternatives.
    #[must_use]
    pub fn heirs(&self, at: &Pointer) -> Vec<SchemaSlot<'_>> {
        let references = self.heirs.by_base.get(at).map_or(&[][..], Vec::as_slice);
        let place = at.child("discriminator");
        let slot = |reference| SchemaSlot {
            at: place.clone(),
            node: Node::Ref(reference),
        };
        references.iter().map(|reference| slot(reference.as_str())).collect()
    }

    /// Returns whether some schema stands for the one at a place.
    #[must_use]
    pub fn is_heir(&self, at: &Pointer) -> bool {
        self.heirs.all.contains(at)
    }
}
