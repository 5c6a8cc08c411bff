//! What several parts of an object each say something of.

use std::collections::BTreeSet;

use super::{Called, Walk};
use crate::document::{Node, Schema, SchemaSlot};
use crate::shape::compose::{self, Parts, Several};
use crate::source::Pointer;

/// Objects in objects beyond which what stands nearest counts.
const MAX_NESTING: usize = 32;

/// What has been put together: the places of the parts, and whether they demand keys.
pub(super) type Merge = (BTreeSet<Pointer>, bool);

impl<'a> Walk<'a, '_> {
    /// Adds the properties that several parts of an `allOf` each say something of, where that is an
    /// object: all of them together are.
    pub(super) fn merges(
        &mut self,
        schema: &Schema<'a>,
        owner: &Pointer,
        called: &Called,
    ) {
        let is_alone = !schema.has_all_of() && schema.conditions().next().is_none();
        if is_alone || self.is_full() {
            return;
        }
        let parts = compose::parts(self.shapes.document, schema);
        self.merges_of(&parts, &schema.at, owner, called);
    }

    /// Adds what several of the parts of the object at `owner` say something of; what stands in `whole` is no type of its
    /// own beside that.
    pub(super) fn merges_of(
        &mut self,
        parts: &Parts<'a>,
        whole: &Pointer,
        owner: &Pointer,
        called: &Called,
    ) {
        Merging {
            whole: format!("{whole}/"),
            depth: 0,
        }
        .object(self, parts, owner, called);
    }

    /// Returns whether there are as many fields as there may be: lowering refuses such a document, and says where; each
    /// copy takes its time until then.
    fn is_full(&self) -> bool {
        self.fields > self.shapes.document.limits().fields
    }
}

struct Merging {
    /// How the places of what stands in the whole begin.
    whole: String,
    depth: usize,
}

impl Merging {
    fn object<'a>(
        &mut self,
        walk: &mut Walk<'a, '_>,
        parts: &Parts<'a>,
        owner: &Pointer,
        called: &Called,
    ) {
        if walk.is_full() || self.depth > MAX_NESTING {
            return;
        }
        walk.fields = walk.fields.saturating_add(parts.properties.len());
        let names: BTreeSet<_> =
            parts.properties.keys().chain(parts.conditional.keys()).collect();
        for name in names {
            if let Some(several) = Several::of_property(walk.shapes, parts, name) {
                let at = compose::merged_place(owner, name);
                let called = called.then((*name).to_owned());
                self.several(walk, several, at, &called, parts.loose);
            }
        }
        if let Some(several) = Several::of_extra(walk.shapes, parts) {
            let at = compose::merged_extra(owner);
            self.several(walk, several, at, called, parts.loose);
        }
    }

    fn several<'a>(
        &mut self,
        walk: &mut Walk<'a, '_>,
        several: Several<'a>,
        at: Pointer,
        called: &Called,
        loose: bool,
    ) {
        let (inside, at, spelling) = match several {
            Several::One(_) | Several::Json => return,
            Several::Object(all) => return self.merge(walk, all, at, called),
            Several::List(inside) => (inside, at.child("items"), walk.item(called)),
            Several::Map(inside) => (
                inside,
                compose::merged_extra(&at),
                format!("{} value", called.spelling),
            ),
        };
        self.depth += 1;
        if self.depth <= MAX_NESTING
            && let Some(several) = Several::of(walk.shapes, &inside, loose)
        {
            self.several(walk, several, at, &called.then(spelling), loose);
        }
        self.depth -= 1;
    }

    /// Adds one object with the keys of all of these.
    fn merge<'a>(
        &mut self,
        walk: &mut Walk<'a, '_>,
        all: Vec<(Schema<'a>, SchemaSlot<'a>)>,
        at: Pointer,
        called: &Called,
    ) {
        let (schemas, slots): (Vec<_>, Vec<_>) = all.into_iter().unzip();
        let Some(nearest) = slots.last() else { return };
        let loose = schemas.iter().any(Schema::is_conditional);
        let places = schemas.iter().map(|schema| schema.at.clone()).collect();
        let known = walk.merged.entry((places, loose)).or_insert_with(|| at.clone());
        // One that is in another one may be what is around it.
        if self.depth > 0 && *known != at {
            let known = known.clone();
            walk.same.push((at, known));
            return;
        }
        walk.seen.insert(at.clone());
        walk.define_merged(at.clone(), nearest, called.clone(), schemas.clone());
        for part in slots.iter().filter(|slot| self.is_inside(slot)) {
            walk.seen.insert(part.at.clone());
            walk.joined.insert(part.at.clone());
        }
        let value = Called::within(&at);
        let mut parts = compose::merged(walk.shapes.document, &schemas);
        parts.loose = loose;
        self.depth += 1;
        self.object(walk, &parts, &at, &value);
        self.depth -= 1;
        for (schema, slot) in schemas.iter().zip(&slots) {
            match slot.node {
                Node::Ref(_) => walk.note_target(slot),
                Node::Item(_) => walk.members(schema, &value),
            }
        }
    }

    /// Returns whether a place stands in the whole alone.
    fn is_inside(&self, slot: &SchemaSlot<'_>) -> bool {
        slot.at.as_str().starts_with(&self.whole)
    }
}
