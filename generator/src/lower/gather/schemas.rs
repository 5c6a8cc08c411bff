//! Schemas that need a definition, found from the outside in.

mod alternatives;
mod members;
mod merges;

use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{alternative_name, is_component, listed, own_name, part_title};
use super::{Stem, TypeSite};
use crate::document::{Entries, Node, Schema, SchemaSlot};
use crate::lower::words::Splitter;
use crate::lower::words::plural::singular;
use crate::shape::class::{Alternative, Class};
use crate::shape::{Shape, Shapes, compose};
use crate::source::Pointer;
use merges::Merge;

/// A walk over inline schemas.
pub(super) struct Walk<'a, 's> {
    shapes: &'a Shapes<'a>,
    splitter: &'s Splitter,
    sites: Vec<TypeSite<'a>>,
    seen: BTreeSet<Pointer>,
    /// Parts of an `allOf`, whose properties are among those of the whole: types only if a reference leads to them.
    parts: BTreeSet<Pointer>,
    /// Places whose keys are in an object with those of other places.
    joined: BTreeSet<Pointer>,
    /// Places other than components that references name.
    targets: Vec<Pointer>,
    /// Those of them that hold themselves.
    circles: BTreeSet<Pointer>,
    /// Places that were looked at for such circles, and those that are on one.
    passed: BTreeSet<Pointer>,
    rings: BTreeSet<Pointer>,
    /// How many fields objects made of parts have together.
    fields: usize,
    /// Where the objects made of several parts are defined.
    merged: BTreeMap<Merge, Pointer>,
    /// Places whose objects are defined in another place, which has the same parts.
    same: Vec<(Pointer, Pointer)>,
}

/// How what stands in a place is called: the start of the name, and the rest.
#[derive(Debug, Clone)]
pub(super) struct Called {
    pub(super) owner: Stem,
    pub(super) spelling: String,
    pub(super) suffix: &'static str,
    /// What follows for one item of a list that has no plural: nothing where no type is called like
    /// the list.
    pub(super) item: &'static str,
}

impl Called {
    fn then(&self, spelling: String) -> Self {
        Self { spelling, ..self.clone() }
    }

    /// Returns how what stands in a definition is called.
    fn within(definition: &Pointer) -> Self {
        Self {
            owner: Stem::Type(definition.clone()),
            spelling: "value".to_owned(),
            suffix: "Inline",
            item: "item",
        }
    }
}

impl<'a, 's> Walk<'a, 's> {
    pub(super) fn new(shapes: &'a Shapes<'a>, splitter: &'s Splitter) -> Self {
        let (sites, seen, targets) = (Vec::new(), BTreeSet::new(), Vec::new());
        Self {
            shapes,
            splitter,
            sites,
            seen,
            parts: BTreeSet::new(),
            joined: BTreeSet::new(),
            targets,
            circles: BTreeSet::new(),
            passed: BTreeSet::new(),
            rings: BTreeSet::new(),
            fields: 0,
            merged: BTreeMap::new(),
            same: Vec::new(),
        }
    }

    /// Adds a component and what stands in it.
    pub(super) fn component(&mut self, name: &str, slot: &SchemaSlot<'a>) {
        self.seen.insert(slot.at.clone());
        let owner = Stem::Component(name.to_owned());
        self.define(
            slot,
            Called {
                owner,
                spelling: self.splitter.own(name).to_owned(),
                suffix: "",
                item: "item",
            },
        );
        match slot.node {
            Node::Ref(_) => self.note_target(slot),
            Node::Item(_) => self.inside_of(slot, &slot.at),
        }
    }

    /// Adds what stands in a place that is no component.
    pub(super) fn slot(&mut self, slot: &SchemaSlot<'a>, called: &Called) {
        let Node::Item(_) = slot.node else { return self.note_target(slot) };
        if !self.seen.insert(slot.at.clone()) {
            return;
        }
        let Some(shape) = self.shapes.at(&slot.at) else { return };
        match &shape.class {
            Class::Same(inner) => self.slot(inner, called),
            Class::List(Some(items)) => {
                let spelling = self.item(called);
                self.slot(items, &called.then(spelling));
            }
            Class::Map(Some(values)) => {
                let spelling = match called.spelling.as_str() {
                    "" => String::new(),
                    map => format!("{map} value"),
                };
                self.slot(values, &called.then(spelling));
            }
            Class::Struct
            | Class::StringEnum
            | Class::IntEnum
            | Class::Union(_)
            | Class::Extended(_) => {
                self.define(slot, called.clone());
                self.inside(shape, &slot.at);
            }
            Class::List(None) | Class::Map(None) | Class::Scalar(_) | Class::Json(_) => {
            }
        }
    }

    /// Adds what stands in the properties of a form that has no type of its own.
    pub(super) fn properties(&mut self, schema: &Schema<'a>, called: &Called) {
        for (name, slot) in schema.properties() {
            self.slot(&slot, &called.then(name.to_owned()));
        }
    }

    /// Returns what was found, the targets of unusual references included, and the places that have what is defined in
    /// another place.
    pub(super) fn finish(mut self) -> (Vec<TypeSite<'a>>, Vec<(Pointer, Pointer)>) {
        while let Some(at) = self.targets.pop() {
            if let Some(slot) = self.shapes.document.slot_at::<Entries>(&at) {
                let called = Called {
                    owner: Stem::Named,
                    spelling: part_title(&slot)
                        .or_else(|| own_name(&at))
                        .unwrap_or_default(),
                    suffix: "Model",
                    item: "item",
                };
                if self.joined.remove(&at) {
                    self.own(&slot, called);
                    continue;
                }
                if self.leads_back(&slot) && self.circles.insert(at) {
                    self.define(&slot, called.clone());
                }
                self.slot(&slot, &called);
            }
        }
        (self.sites, self.same)
    }

    /// Adds what stands in a place whose keys are in an object with those of other places, as references mean it alone.
    fn own(&mut self, slot: &SchemaSlot<'a>, called: Called) {
        let own = compose::own_place(&slot.at);
        self.define_merged(own.clone(), slot, called, Vec::new());
        self.inside_of(slot, &own);
    }

    /// Returns whether a list or map holds itself, by way of places that are no components: it needs a
    /// name, as a type cannot be written that holds itself.
    fn leads_back(&mut self, start: &SchemaSlot<'a>) -> bool {
        // From each place one way leads on, so what was passed once is known.
        let mut way: Vec<(Pointer, bool)> = Vec::new();
        let mut next = Some(start.clone());
        while let Some(at) = next.take_if(|at| self.passed.insert(at.at.clone())) {
            let mut is_contained = false;
            let document = self.shapes.document;
            next = match self.shapes.at(&at.at).map(|shape| &shape.class) {
                None => document.next(&at).filter(|target| !is_component(&target.at)),
                Some(Class::Same(inner)) => Some(inner.clone()),
                Some(Class::List(inside) | Class::Map(inside)) => {
                    is_contained = true;
                    inside.clone()
                }
                Some(_) => None,
            };
            way.push((at.at, is_contained));
        }
        let back = |end: SchemaSlot<'a>| way.iter().position(|(at, _)| *at == end.at);
        if let Some(first) = next.and_then(back)
            && way[first..].iter().any(|(_, is_contained)| *is_contained)
        {
            self.rings.extend(way.drain(first..).map(|(at, _)| at));
        }
        self.rings.contains(&start.at)
    }

    fn define(&mut self, slot: &SchemaSlot<'a>, called: Called) {
        self.define_merged(slot.at.clone(), slot, called, Vec::new());
    }

    fn define_merged(
        &mut self,
        at: Pointer,
        slot: &SchemaSlot<'a>,
        called: Called,
        merged: Vec<Schema<'a>>,
    ) {
        let Called {
            owner,
            spelling,
            suffix,
            item: _,
        } = called;
        self.sites.push(TypeSite {
            at,
            slot: slot.clone(),
            owner,
            spelling,
            suffix,
            merged,
        });
    }

    /// Adds what stands in the schema of a place, whose definition is the one at `owner`.
    fn inside_of(&mut self, slot: &SchemaSlot<'a>, owner: &Pointer) {
        if let Some(shape) = self.shapes.at(&slot.at) {
            self.inside(shape, owner);
        }
    }

    /// Adds what stands in a schema whose definition is the one at `owner`.
    fn inside(&mut self, shape: &'a Shape<'a>, owner: &Pointer) {
        let called = |spelling: &str| Called {
            owner: Stem::Type(owner.clone()),
            spelling: spelling.to_owned(),
            suffix: "Inline",
            item: "item",
        };
        let schema = &shape.schema;
        match &shape.class {
            Class::Same(inner) => match inner.node {
                Node::Ref(_) => self.note_target(inner),
                Node::Item(_) => self.inside_of(inner, owner),
            },
            Class::Struct => {
                self.merges(schema, owner, &called("value"));
                self.members(schema, &called("value"));
            }
            Class::Union(alternatives) => self.union(schema, alternatives, &called),
            Class::Extended(extensions) => {
                self.members(schema, &called("value"));
                for (index, extension) in extensions.iter().enumerate() {
                    if extension.is_all() {
                        self.all(schema, extension, called("all"));
                        continue;
                    }
                    let name = alternative_name(&extension.slot, index, self.splitter);
                    self.extension(schema, extension, called(&name));
                }
            }
            Class::List(Some(items)) => self.slot(items, &called("item")),
            Class::Map(Some(values)) => self.slot(values, &called("value")),
            _ => {}
        }
    }

    /// Adds the alternatives of a union.
    fn union(
        &mut self,
        schema: &Schema<'a>,
        alternatives: &[Alternative<'a>],
        called: &impl Fn(&str) -> Called,
    ) {
        if !self.shapes.document.heirs(&schema.at).is_empty() {
            // Its keys are those of its heirs.
            self.members(schema, &called("value"));
        }
        let slots = alternatives.iter().map(|alternative| &alternative.slot);
        let kinds: Vec<_> = slots.map(listed).collect();
        for (index, alternative) in alternatives.iter().enumerate() {
            if let Some(base) = alternative.base() {
                self.alone(&base, alternative);
                continue;
            }
            if alternative.is_all() {
                self.all(schema, alternative, called("all"));
                continue;
            }
            let slot = &alternative.slot;
            if let Some(base) = &alternative.around {
                let name = alternative_name(slot, index, self.splitter);
                self.extension(base, alternative, called(&name));
                continue;
            }
            let alone = |kind: &&'static str| {
                kinds.iter().filter(|other| **other == Some(*kind)).count() == 1
            };
            let name = kinds[index].filter(|kind| alone(kind)).map(str::to_owned);
            let name =
                name.unwrap_or_else(|| alternative_name(slot, index, self.splitter));
            self.slot(slot, &called(&name));
        }
    }

    /// Adds an alternative of a schema that has keys of its own: both together are one object.
    fn extension(
        &mut self,
        around: &Schema<'a>,
        alternative: &Alternative<'a>,
        called: Called,
    ) {
        let Alternative { at, slot, .. } = alternative;
        let Some(own) = self.shapes.get(slot).map(|shape| &shape.schema) else { return };
        self.seen.insert(at.clone());
        self.joined.insert(at.clone());
        let merged = vec![around.clone(), own.clone()];
        let value = Called::within(at);
        let parts = compose::merged(self.shapes.document, &merged);
        self.define_merged(at.clone(), slot, called, merged);
        self.merges_of(&parts, at, at, &value);
        match slot.node {
            Node::Ref(_) => self.note_target(slot),
            Node::Item(_) => self.members(own, &value),
        }
    }

    /// Returns what one item of a list of that name is called.
    fn item(&self, list: &Called) -> String {
        if list.spelling.is_empty() {
            return String::new();
        }
        let words =
            self.splitter.split(&list.spelling).into_iter().map(|word| word.snake);
        let mut words: Vec<_> = words.collect();
        match words.last_mut().and_then(|last| Some((singular(last)?, last))) {
            Some((one, last)) => *last = one,
            None => words.push(list.item.to_owned()),
        }
        words.join(" ")
    }

    fn note_target(&mut self, slot: &SchemaSlot<'a>) {
        self.targets.extend(slot.target().filter(|at| !is_component(at)));
    }
}
