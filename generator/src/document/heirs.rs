//! Inheritance: a component with a discriminator and no list of alternatives stands for those that
//! are made of it by `allOf`, and for those that its mapping names.
//!
//! What is made of such a component and has heirs itself stands for those as well. Where a value of the tag is the
//! base's own, or the tag may be absent or `null`, the base is one of its alternatives, too: what it is alone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Discriminator, Document, Entries, Node, Schema, SchemaSlot};
use crate::source::Pointer;

/// One of the schemas that a base stands for.
#[derive(Debug, Clone)]
pub struct Heir<'a> {
    /// A reference to it.
    pub slot: SchemaSlot<'a>,
    /// Whether it is meant without its own heirs.
    pub alone: bool,
    /// Whether it has the keys of the base by itself, and is not only named by the mapping.
    pub inherits: bool,
}

/// A reference to an heir, and what it is besides: see [`Heir`].
#[derive(Debug, Clone)]
struct Known {
    reference: String,
    alone: bool,
    inherits: bool,
}

/// References to the heirs of components, by the place of the component.
#[derive(Debug, Clone, Default)]
pub(crate) struct Heirs {
    by_base: BTreeMap<Pointer, Vec<Known>>,
    /// The heirs of any base.
    all: BTreeSet<Pointer>,
}

/// What the components say of each other.
#[derive(Default)]
struct Family<'a> {
    /// What is made of each by `allOf`.
    children: BTreeMap<Pointer, BTreeSet<&'a str>>,
    /// What has a discriminator and lists no alternatives, with what its mapping names.
    bases: BTreeMap<Pointer, BTreeSet<Pointer>>,
    /// What some mapping names, or a list of alternatives beside an heir of it.
    meant: BTreeSet<Pointer>,
}

impl Heirs {
    /// Finds the heirs of each component that tells them apart.
    pub(super) fn of(schemas: Option<&Entries>) -> Self {
        let family = Family::of(schemas);
        let mut all = BTreeSet::new();
        for base in family.bases.keys() {
            all.extend(family.below(base));
        }
        let middle = |at: &&Pointer| all.contains(*at) && !family.below(at).is_empty();
        let stands = |at: &&Pointer| !family.stands_for(at).is_empty();
        let bases: BTreeSet<&Pointer> = family
            .bases
            .keys()
            .filter(stands)
            .chain(all.iter().filter(middle))
            .collect();
        // A value of its own has what is named by a mapping, and what is made of a base without being one.
        let alone = |at: &Pointer| {
            bases.contains(at)
                && (family.meant.contains(at) || !family.bases.contains_key(at))
        };
        let by_base = bases.iter().map(|base| {
            let mut places = family.stands_for(base);
            places.insert((*base).clone());
            let places =
                places.into_iter().filter(|at| !bases.contains(at) || alone(at));
            let below = family.below(base);
            let references = places.map(|at| Known {
                reference: format!("#{}", at.as_str().replace('%', "%25")),
                alone: alone(&at),
                inherits: at == **base || below.contains(&at),
            });
            ((*base).clone(), references.collect())
        });
        let by_base = by_base.collect();
        Self { by_base, all }
    }
}

impl Heirs {
    /// As [`Self::of`], for the components of a whole tree.
    pub(crate) fn in_tree(tree: &Value) -> Self {
        let schemas = tree.pointer("/components/schemas");
        Self::of(schemas.and_then(Value::as_object))
    }

    /// Returns the places of all bases.
    pub(crate) fn bases(&self) -> impl Iterator<Item = &Pointer> {
        self.by_base.keys()
    }

    /// Returns whether others stand for the component at a place.
    pub(crate) fn is_base(&self, at: &Pointer) -> bool {
        self.by_base.contains_key(at)
    }

    /// Returns the places of what stands for the component at a place, which may be among them.
    pub(crate) fn places(&self, at: &str) -> impl Iterator<Item = String> {
        let found = self.by_base.get(&Pointer::parse(at));
        let references = found.into_iter().flatten().map(|known| &known.reference);
        references.map(|it| it.trim_start_matches('#').replace("%25", "%"))
    }
}

impl<'a> Family<'a> {
    fn of(schemas: Option<&'a Entries>) -> Self {
        let mut family = Self::default();
        for (name, value) in schemas.into_iter().flatten() {
            let slot = SchemaSlot::of_value(component(name), value);
            let Some(SchemaSlot { at, node: Node::Item(item) }) = slot else { continue };
            let schema = Schema::of(at, item);
            for part in schema.all_of() {
                if let Node::Ref(_) = part.node
                    && let Some(parent) = part.target()
                {
                    family.children.entry(parent).or_default().insert(name);
                }
            }
            if is_base(&schema) {
                // What has no value of the tag is no heir.
                if may_lack_tag(&schema) {
                    family.meant.insert(schema.at.clone());
                }
                let mapping = schema.discriminator().into_iter();
                let targets = mapping.flat_map(|found| {
                    found.mapping().map(|(_, target)| target).chain(found.default)
                });
                let named = targets.filter_map(|target| mapped(schemas?, target));
                family.bases.insert(schema.at.clone(), named.collect());
            }
        }
        for value in schemas.into_iter().flat_map(Entries::values) {
            family.look(schemas, value);
        }
        family
    }

    /// Notes what is meant by the discriminators in a value, at any depth.
    fn look(&mut self, schemas: Option<&Entries>, value: &Value) {
        let Value::Object(entries) = value else {
            for item in value.as_array().into_iter().flatten() {
                self.look(schemas, item);
            }
            return;
        };
        let schema = Schema::of(Pointer::root(), entries);
        if let Some(found) = schema.discriminator() {
            for (_, target) in found.mapping() {
                self.meant.extend(schemas.and_then(|schemas| mapped(schemas, target)));
            }
            let listed: Vec<_> =
                schema.alternatives().filter_map(|slot| slot.target()).collect();
            for base in &listed {
                let below = self.below(base);
                if listed.iter().any(|other| below.contains(other)) {
                    self.meant.insert(base.clone());
                }
            }
        }
        for inner in entries.values() {
            self.look(schemas, inner);
        }
    }

    /// Returns what is made of a component, over any number of steps.
    fn below(&self, base: &Pointer) -> BTreeSet<Pointer> {
        let (mut found, mut open) = (BTreeSet::new(), vec![base.clone()]);
        while let Some(at) = open.pop() {
            for child in self.children.get(&at).into_iter().flatten() {
                let child = component(child);
                if found.insert(child.clone()) {
                    open.push(child);
                }
            }
        }
        // One that is made of itself is reported elsewhere.
        found.remove(base);
        found
    }

    /// Returns what a component stands for beside itself.
    fn stands_for(&self, base: &Pointer) -> BTreeSet<Pointer> {
        let mut found = self.below(base);
        found.extend(self.bases.get(base).into_iter().flatten().cloned());
        found.remove(base);
        found
    }
}

/// Returns the place of the component that each value of a tag stands for, by a mapping of a whole tree.
pub(crate) fn tags(tree: &Value, base: &Schema<'_>) -> BTreeMap<String, Pointer> {
    let schemas = tree.pointer("/components/schemas").and_then(Value::as_object);
    let mapping = base.discriminator().into_iter().flat_map(Discriminator::mapping);
    let tags = mapping
        .filter_map(|(tag, target)| Some((tag.clone(), mapped(schemas?, target)?)));
    tags.collect()
}

/// Returns the component that a mapping names, by reference or by its bare name.
fn mapped(schemas: &Entries, target: &str) -> Option<Pointer> {
    if schemas.contains_key(target) {
        return Some(component(target));
    }
    let slot = SchemaSlot {
        at: Pointer::root(),
        node: Node::Ref(target),
    };
    let at = slot.target()?;
    let name = at.last()?;
    (schemas.contains_key(&name) && at == component(&name)).then_some(at)
}

fn component(name: &str) -> Pointer {
    Pointer::root().child("components").child("schemas").child(name)
}

fn is_base(schema: &Schema<'_>) -> bool {
    schema.discriminator().is_some() && !schema.has_alternatives()
}

/// Returns whether the key of the discriminator is a property that may be absent or `null`.
fn may_lack_tag(schema: &Schema<'_>) -> bool {
    let Some(tag) = schema.discriminator() else { return false };
    let mut views = schema.property_views();
    let declared = views.find_map(|(name, view)| (name == tag.property).then_some(view));
    let is_required = schema.required().any(|name| name == tag.property);
    declared.is_some_and(|view| !is_required || view.nullable() || view.lists_null())
}

impl Document {
    /// Returns the schemas that the one at a place stands for, in the order of their names: those
    /// that are made of it by `allOf` or named by its mapping, where it or what it is made of has a discriminator, and
    /// lists no alternatives.
    #[must_use]
    pub fn heirs(&self, at: &Pointer) -> Vec<Heir<'_>> {
        let references = self.heirs.by_base.get(at).map_or(&[][..], Vec::as_slice);
        let place = at.child("discriminator");
        let heirs = references.iter().map(|known| Heir {
            slot: SchemaSlot {
                at: place.clone(),
                node: Node::Ref(&known.reference),
            },
            alone: known.alone,
            inherits: known.inherits,
        });
        heirs.collect()
    }

    /// Returns whether some schema stands for the one at a place.
    #[must_use]
    pub fn is_heir(&self, at: &Pointer) -> bool {
        self.heirs.all.contains(at)
    }
}
