//! What the values of a discriminator lead to.

use serde_json::Value;

use super::{Member, Planner};
use crate::document::{Entries, Node, SchemaSlot};
use crate::shape::Step;
use crate::shape::class::{Alternative, Class};
use crate::shape::compose;
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
        let slot = SchemaSlot {
            at: pointer.clone(),
            ..slot
        };
        Some((pointer, slot))
    }

    /// Returns the place that tells an alternative from others: that of its definition, whatever leads there.
    pub(super) fn place(&self, alternative: &Alternative<'a>) -> Pointer {
        if alternative.base().is_some() {
            return alternative.at.clone();
        }
        self.leads_to(&alternative.slot)
    }

    /// Returns the place that a mapping names where it means this alternative.
    pub(super) fn base_or_place(&self, member: &Member<'a>) -> Pointer {
        let alternative = &member.alternative;
        alternative.base().unwrap_or_else(|| self.leads_to(&alternative.slot))
    }

    /// Returns the target of the first reference on the way, or where the schema itself stands: text beside a reference
    /// makes it no other alternative.
    fn leads_to(&self, slot: &SchemaSlot<'a>) -> Pointer {
        let mut way = self.shapes.way(slot);
        let mut last = slot.at.clone();
        while let Some(step) = way.next() {
            last = step.at;
            if step.shape.is_none() {
                return way.next().map_or(last, |target| target.at);
            }
        }
        last
    }

    /// Returns the value that selects an alternative which is not mapped: the one value that its
    /// property can have, or its name.
    pub(super) fn implicit_value(
        &self,
        member: &Member<'a>,
        property: &str,
    ) -> Option<String> {
        let constant = || {
            let parts = self.parts(member)?;
            let slot = parts.properties.get(property)?.last()?;
            match self.shapes.get(slot)?.schema.values().as_slice() {
                [Value::String(only)] => Some(only.clone()),
                _ => None,
            }
        };
        let name = || {
            let place = self.base_or_place(member);
            let is_inline = place.as_str() == member.alternative.slot.at.as_str()
                && matches!(member.alternative.slot.node, Node::Item(_));
            place.last().filter(|_| !is_inline)
        };
        constant().or_else(name)
    }

    /// Returns where the struct is defined that an alternative is.
    pub(super) fn struct_of(&self, member: &Member<'a>) -> Option<Pointer> {
        let alternative = &member.alternative;
        let is_own = alternative.base().is_some() || !member.around.is_empty();
        if is_own {
            return self
                .defined
                .contains(&alternative.at)
                .then(|| alternative.at.clone());
        }
        self.struct_at(&alternative.slot)
    }

    /// Returns where the struct is defined that a slot leads to.
    fn struct_at(&self, slot: &SchemaSlot<'a>) -> Option<Pointer> {
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
