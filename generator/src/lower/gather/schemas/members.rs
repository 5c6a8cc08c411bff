//! What stands in the properties of objects, and in those of their parts.

use std::collections::{BTreeMap, BTreeSet};

use super::{Called, Walk};
use crate::document::{Additional, Node, Schema};
use crate::shape::class::real_alternatives;

impl<'a> Walk<'a, '_> {
    /// Adds what stands in the properties of an object and in those of the inline members of its
    /// `allOf`.
    pub(super) fn members(&mut self, schema: &Schema<'a>, value: &Called) {
        self.properties(schema, value);
        if let Some(Additional::Of(values)) = schema.additional() {
            self.slot(&values, value);
        }
        self.conditions(schema, value);
        let only = <[_; 1]>::try_from(real_alternatives(schema)).ok();
        for member in schema.all_of().chain(only.into_iter().flatten()) {
            match member.node {
                Node::Ref(_) => self.note_target(&member),
                Node::Item(item) if self.parts.insert(member.at.clone()) => {
                    self.members(&Schema::of(member.at, item), value);
                }
                Node::Item(_) => {}
            }
        }
    }

    /// Adds what stands in the properties that an object has under conditions.
    fn conditions(&mut self, schema: &Schema<'a>, value: &Called) {
        let declared: BTreeSet<_> = schema.properties().map(|(name, _)| name).collect();
        let mut open: Vec<_> = schema.conditions().collect();
        let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
        while let Some(slot) = open.pop() {
            let Node::Item(item) = slot.node else {
                self.note_target(&slot);
                continue;
            };
            if !self.parts.insert(slot.at.clone()) {
                continue;
            }
            let part = Schema::of(slot.at, item);
            for (name, slot) in part.properties() {
                if !declared.contains(name) {
                    found.entry(name).or_default().push(slot);
                }
            }
            open.extend(part.conditions());
            open.extend(part.all_of().chain(part.alternatives()));
        }
        for (name, slots) in found {
            let is_only = slots.len() == 1;
            // What differs by conditions has no type of its own.
            let slots =
                slots.iter().filter(|slot| is_only || matches!(slot.node, Node::Ref(_)));
            for slot in slots {
                self.slot(slot, &value.then(name.to_owned()));
            }
        }
    }
}
