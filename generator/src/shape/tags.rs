//! Discriminators: which value of which property selects which schema, decided for all unions
//! together, because a struct gives its discriminator property up to every union that it is in.

mod targets;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::class::{Alternative, Class};
use super::{Shape, Shapes, compose};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::{Discriminator, Node, Schema, SchemaSlot};
use crate::model::VariantTag;
use crate::source::Pointer;

/// What was decided.
#[derive(Debug, Default)]
pub(crate) struct Tags<'a> {
    unions: BTreeMap<Pointer, TaggedUnion<'a>>,
    structs: BTreeMap<Pointer, VariantTag>,
}

/// A union that is told by a property.
#[derive(Debug, Clone)]
pub(crate) struct TaggedUnion<'a> {
    /// The discriminator property.
    pub(crate) property: &'a str,
    /// The schema that each value selects, by value.
    pub(crate) entries: BTreeMap<String, Alternative<'a>>,
    /// Where the struct behind each entry is defined.
    structs: Vec<(String, Pointer)>,
    at: Pointer,
    /// Whether the document names the property, and not only its values.
    explicit: bool,
}

impl<'a> Tags<'a> {
    /// Returns the tagging of the union that is defined at a place; `None` where it is told by
    /// shape.
    pub(crate) fn of_union(&self, at: &Pointer) -> Option<&TaggedUnion<'a>> {
        self.unions.get(at)
    }

    /// Returns the property that the struct defined at a place has given up.
    pub(crate) fn of_struct(&self, at: &Pointer) -> Option<&VariantTag> {
        self.structs.get(at)
    }
}

/// Decides the tagging of every union among the definitions, each a place and what it is the definition of.
pub(crate) fn plan<'a>(
    shapes: &'a Shapes<'a>,
    definitions: &[(&Pointer, &SchemaSlot<'a>)],
    diagnostics: &mut Diagnostics,
) -> Tags<'a> {
    let mut planner = Planner {
        shapes,
        defined: definitions.iter().map(|(at, _)| *at).collect(),
        diagnostics,
    };
    let mut unions = BTreeMap::new();
    for (at, slot) in definitions {
        if let Node::Item(_) = slot.node
            && let Some(shape) = shapes.at(&slot.at)
            && let Some(union) = planner.union(shape)
        {
            unions.insert((*at).clone(), union);
        }
    }
    planner.drop_conflicts(&mut unions);
    Tags {
        structs: struct_tags(&unions),
        unions,
    }
}

struct Planner<'a, 'p> {
    shapes: &'a Shapes<'a>,
    defined: BTreeSet<&'p Pointer>,
    diagnostics: &'p mut Diagnostics,
}

impl<'a> Planner<'a, '_> {
    fn union(&mut self, shape: &'a Shape<'a>) -> Option<TaggedUnion<'a>> {
        let schema = &shape.schema;
        let alternatives = match &shape.class {
            Class::Same(inner) => {
                let Node::Item(_) = inner.node else {
                    self.report_lonely(schema);
                    return None;
                };
                return self.union(self.shapes.at(&inner.at)?);
            }
            Class::Union(alternatives) => alternatives,
            Class::Extended(extensions) => return self.extended(schema, extensions),
            _ => {
                self.report_lonely(schema);
                return None;
            }
        };
        let Some(discriminator) = schema.discriminator() else {
            let plain = alternatives.iter().cloned().map(Alternative::plain);
            return self.implicit(schema, &plain.collect::<Vec<_>>(), &[]);
        };
        let at = schema.at.child("discriminator");
        let property = discriminator.property;
        let mut entries = self.entries(discriminator, alternatives, &at)?;
        // A base that stands for its heirs is no variant of itself.
        entries.retain(|_, slot| slot.target().as_ref() != Some(&schema.at));
        let mut structs = Vec::new();
        for (value, slot) in &entries {
            let Some(at_struct) = self.struct_at(slot) else {
                let message = format!(
                    "`{value}` does not select an object, so `{property}` cannot \
                        tell the alternatives"
                );
                self.report_untagged(&at, &message);
                return None;
            };
            structs.push((value.clone(), at_struct));
        }
        let entries =
            entries.into_iter().map(|(value, slot)| (value, Alternative::plain(slot)));
        Some(TaggedUnion {
            property,
            entries: entries.collect(),
            structs,
            at,
            explicit: true,
        })
    }

    /// Returns the tagging of objects that all have the keys of `schema`.
    fn extended(
        &mut self,
        schema: &Schema<'a>,
        extensions: &[Alternative<'a>],
    ) -> Option<TaggedUnion<'a>> {
        let slots: Vec<_> =
            extensions.iter().map(|extension| extension.slot.clone()).collect();
        let found = compose::discriminator(self.shapes.document, schema);
        let Some((discriminator, at)) = found else {
            return self.implicit(schema, extensions, std::slice::from_ref(schema));
        };
        let mut entries = BTreeMap::new();
        let mut structs = Vec::new();
        for (value, slot) in self.entries(discriminator, &slots, &at)? {
            let target = slot.target();
            let mut found = extensions.iter();
            let Some(extension) = found.find(|it| it.slot.target() == target) else {
                // Mapped, and no alternative: that has been said.
                continue;
            };
            structs.push((value.clone(), extension.at.clone()));
            entries.insert(value, extension.clone());
        }
        Some(TaggedUnion {
            property: discriminator.property,
            entries,
            structs,
            at,
            explicit: true,
        })
    }

    /// Returns the tagging of alternatives that each demand another text under the same key. The
    /// keys of `around` are beside those of each.
    fn implicit(
        &self,
        schema: &Schema<'a>,
        alternatives: &[Alternative<'a>],
        around: &[Schema<'a>],
    ) -> Option<TaggedUnion<'a>> {
        let mut all: Vec<(Pointer, BTreeMap<&'a str, String>)> = Vec::new();
        for alternative in alternatives {
            let at = match around {
                [] => self.struct_at(&alternative.slot)?,
                _ => alternative.at.clone(),
            };
            let inner = self.shapes.layers(&alternative.slot).inner()?.clone();
            let schemas = [around, &[inner][..]].concat();
            let parts = compose::merged(self.shapes.document, &schemas);
            let texts = parts.properties.iter().filter_map(|(name, slots)| {
                let is_required = parts.required.contains(name);
                let mut found = slots.iter().filter(|_| is_required);
                match found.find_map(|slot| compose::constant(self.shapes, slot))? {
                    Value::String(text) => Some((*name, text)),
                    _ => None,
                }
            });
            all.push((at, texts.collect()));
        }
        let [(_, first), _, ..] = all.as_slice() else { return None };
        let tells = |name: &&&'a str| {
            let values = all.iter().filter_map(|(_, texts)| texts.get(**name));
            values.collect::<BTreeSet<_>>().len() == all.len()
        };
        let property: &'a str = first.keys().find(tells)?;
        let values = all.iter().map(|(_, texts)| texts[property].clone());
        let values: Vec<String> = values.collect();
        Some(TaggedUnion {
            property,
            entries: values.iter().cloned().zip(alternatives.iter().cloned()).collect(),
            structs: values.into_iter().zip(all.into_iter().map(|(at, _)| at)).collect(),
            at: schema.at.clone(),
            explicit: false,
        })
    }

    /// Returns the schema that each value of the discriminator selects; `None` where that cannot be
    /// said.
    fn entries(
        &mut self,
        discriminator: Discriminator<'a>,
        alternatives: &[SchemaSlot<'a>],
        at: &Pointer,
    ) -> Option<BTreeMap<String, SchemaSlot<'a>>> {
        let mut entries = BTreeMap::new();
        let members: BTreeSet<_> =
            alternatives.iter().filter_map(SchemaSlot::target).collect();
        let mut mapped = BTreeSet::new();
        for (value, target) in discriminator.mapping() {
            let place = at.child("mapping").child(value);
            let slot = self.mapped(target);
            let Some((pointer, slot)) =
                slot.filter(|(_, slot)| self.shapes.get(slot).is_some())
            else {
                let message = format!(
                    "`{value}` is mapped to `{target}`, which is not a schema of the \
                        document"
                );
                self.diagnostics.push(Diagnostic::error(
                    codes::MAPPING_TARGET,
                    &place,
                    message,
                ));
                return None;
            };
            if !members.contains(&pointer) {
                let message = format!(
                    "`{value}` is mapped to `{target}`, which is not among the \
                        alternatives"
                );
                self.diagnostics.push(
                    Diagnostic::warning(codes::MAPPING_MEMBER, &place, message).help(
                        "it is taken as one; add it to the `oneOf`, or take \
                            the mapping out",
                    ),
                );
            }
            mapped.insert(pointer);
            entries.insert(value.clone(), slot);
        }
        for slot in alternatives {
            if slot.target().is_some_and(|target| mapped.contains(&target)) {
                continue;
            }
            match self.implicit_value(slot, discriminator.property) {
                Some(value) => drop(entries.insert(value, slot.clone())),
                None => {
                    self.report_untagged(
                        at,
                        "the discriminator has no value for an inline alternative",
                    );
                    return None;
                }
            }
        }
        Some(entries)
    }

    /// Makes unions that want another property of a struct than the first one does tell by shape.
    fn drop_conflicts(&mut self, unions: &mut BTreeMap<Pointer, TaggedUnion<'a>>) {
        // What the document says goes before what its values show.
        for explicit in [true, false] {
            let mut wanted: BTreeMap<Pointer, BTreeSet<(bool, &'a str)>> =
                BTreeMap::new();
            for union in unions.values().filter(|union| union.explicit || !explicit) {
                for (_, at) in &union.structs {
                    let wish = (!union.explicit, union.property);
                    wanted.entry(at.clone()).or_default().insert(wish);
                }
            }
            let first = |at: &Pointer| {
                let wishes = wanted.get(at)?;
                wishes.first().map(|(_, property)| *property)
            };
            unions.retain(|_, union| {
                let mut structs = union.structs.iter();
                let agreed = union.explicit != explicit
                    || structs.all(|(_, at)| first(at) == Some(union.property));
                if !agreed && explicit {
                    let message =
                        "an alternative belongs to another union with another discriminator property";
                    self.report_untagged(&union.at, message);
                }
                agreed
            });
        }
    }

    fn report_untagged(&mut self, at: &Pointer, message: &str) {
        self.diagnostics.push(
            Diagnostic::warning(codes::NO_TAG, at, message)
                .help("the alternatives are told apart by their shape instead"),
        );
    }

    fn report_lonely(&mut self, schema: &Schema<'a>) {
        if schema.discriminator().is_some() && !schema.has_alternatives() {
            let at = schema.at.child("discriminator");
            let message = "a discriminator without `oneOf` or `anyOf` tells \
                nothing; values are read as this schema alone";
            self.diagnostics.push(
                Diagnostic::warning(codes::NO_TAG, &at, message)
                    .help("list the schemas that it selects in a `oneOf`"),
            );
        }
    }
}

fn struct_tags(
    unions: &BTreeMap<Pointer, TaggedUnion<'_>>,
) -> BTreeMap<Pointer, VariantTag> {
    let mut values: BTreeMap<&Pointer, (&str, BTreeSet<&str>)> = BTreeMap::new();
    for union in unions.values() {
        for (value, at) in &union.structs {
            values
                .entry(at)
                .or_insert((union.property, BTreeSet::new()))
                .1
                .insert(value);
        }
    }
    let tags = values.into_iter().map(|(at, (property, values))| {
        let only = if values.len() == 1 {
            values.first().map(|value| (*value).to_owned())
        } else {
            None
        };
        (
            at.clone(),
            VariantTag {
                property: property.to_owned(),
                value: only,
            },
        )
    });
    tags.collect()
}
