//! What the values of a discriminator lead to.

use serde_json::Value;

use super::super::class::{Class, classify};
use super::super::compose;
use super::Planner;
use crate::document::{Entries, Node, Schema, SchemaSlot, Slot};
use crate::limits;
use crate::source::Pointer;

impl<'a> Planner<'a, '_, '_> {
    /// Returns what a value of the mapping names: a reference, or a bare component name.
    pub(super) fn mapped(&self, target: &'a str) -> Option<(Pointer, SchemaSlot<'a>)> {
        let component =
            Pointer::root().child("components").child("schemas").child(target);
        if self.document.slot_at::<Entries>(&component).is_some() {
            let slot = self.document.slot_at(&component)?;
            return Some((component, slot));
        }
        let slot = Slot {
            at: Pointer::root(),
            node: Node::Ref(target),
        };
        let pointer = slot.target()?;
        Some((pointer.clone(), Slot { at: pointer, ..slot }))
    }

    /// Returns the value that selects an alternative which is not mapped: the one value that its
    /// property can have, or its name.
    pub(super) fn implicit_value(
        &self,
        slot: &SchemaSlot<'a>,
        property: &str,
    ) -> Option<String> {
        let schema = self.document.schema(slot)?;
        let constant = || {
            let Class::Struct = classify(self.document, &schema) else { return None };
            let parts = compose::parts(self.document, &schema);
            let slot = parts.properties.get(property)?.last()?;
            match self.document.schema(slot)?.values().as_slice() {
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
        let mut slot = slot.clone();
        let mut defined = None;
        for _ in 0..=limits::CHAIN {
            let at = slot.target()?;
            defined = if self.names.types.contains_key(&at) {
                Some(at.clone())
            } else {
                defined
            };
            slot = match slot.node {
                Node::Ref(_) => self.document.slot_at(&at)?,
                Node::Item(item) => match classify(self.document, &Schema::of(at, item))
                {
                    Class::Same(inner) => inner,
                    Class::Struct => return defined,
                    _ => return None,
                },
            };
        }
        None
    }
}
