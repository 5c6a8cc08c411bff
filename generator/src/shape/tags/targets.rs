//! What the values of a discriminator lead to.

use serde_json::Value;

use super::Planner;
use crate::document::{Entries, Node, SchemaSlot};
use crate::shape::class::Class;
use crate::shape::{Step, compose};
use crate::source::Pointer;

impl<'a> Planner<'a, '_> {
    /// Returns what a value of the mapping names: a reference, or a bare component name.
    pub(super) fn mapped(&self, target: &'a str) -> Option<(Pointer, SchemaSlot<'a>)> {
        let component =
            Pointer::root().child("components").child("schemas").child(target);
        if let Some(slot) = self.shapes.document.slot_at::<Entries>(&component) {
            return Some((component, slot));
        }
        let slot = SchemaSlot {
            at: Pointer::root(),
            node: Node::Ref(target),
        };
        let pointer = slot.target()?;
        Some((pointer.clone(), SchemaSlot { at: pointer, ..slot }))
    }

    /// Returns the value that selects an alternative which is not mapped: the one value that its
    /// property can have, or its name.
    pub(super) fn implicit_value(
        &self,
        slot: &SchemaSlot<'a>,
        property: &str,
    ) -> Option<String> {
        let shape = self.shapes.get(slot)?;
        let constant = || {
            let Class::Struct = shape.class else { return None };
            let parts = compose::parts(self.shapes.document, &shape.schema);
            let slot = parts.properties.get(property)?.last()?;
            match self.shapes.get(slot)?.schema.values().as_slice() {
                [Value::String(only)] => Some(only.clone()),
                _ => None,
            }
        };
        constant().or_else(|| match slot.node {
            Node::Ref(_) => slot.target()?.last(),
            Node::Item(_) => None,
        })
    }

    /// Returns where the struct is defined that a slot leads to.
    pub(super) fn struct_at(&self, slot: &SchemaSlot<'a>) -> Option<Pointer> {
        let way: Vec<_> = self.shapes.way(slot).collect();
        let Class::Struct = way.last()?.shape?.class else { return None };
        // A reference is no definition where it stands, but what it leads to may be one.
        let definition = |(index, step): (usize, Step<'a>)| {
            let own = step.is_target.then(|| compose::own_place(&step.at));
            let counts = index > 0 || step.shape.is_some();
            let here = counts.then_some(step.at);
            own.into_iter().chain(here).find(|at| self.defined.contains(at))
        };
        way.into_iter().enumerate().rev().find_map(definition)
    }
}
