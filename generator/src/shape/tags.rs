//! Discriminators: which value of which property selects which schema, decided for all unions
//! together, because a struct gives its discriminator property up to every union that it is in.

mod entries;
mod structs;
mod targets;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::class::{Alternative, Class};
use super::compose::Parts;
use super::{Shape, Shapes, compose};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::{Additional, Discriminator, Node, Schema, SchemaSlot};
use crate::model::{Scalar, VariantTag};
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
    pub(crate) entries: BTreeMap<String, Member<'a>>,
    /// What no value selects, because it is no object.
    pub(crate) rest: Vec<Member<'a>>,
    /// Objects that do not know the property, for values without it.
    pub(crate) untagged: Vec<Member<'a>>,
    /// Whether a value may have no tag, and is told by its shape then.
    pub(crate) optional: bool,
    /// The value of the entry that a value is with another tag, or with none.
    pub(crate) default: Option<String>,
    /// Where the struct is defined behind each entry that gives the property up.
    structs: Vec<(String, Pointer)>,
    /// Those of them that do not know the property, and keep no other keys.
    strangers: Vec<Pointer>,
    /// Whether the document names the property, and not only its values.
    explicit: bool,
}

/// An alternative, with the schemas whose keys it has beside its own.
#[derive(Debug, Clone)]
pub(crate) struct Member<'a> {
    pub(crate) alternative: Alternative<'a>,
    pub(crate) around: Vec<Schema<'a>>,
}

/// Who keeps the tag of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeping {
    /// The union: each value has a tag.
    Union,
    /// The object, as a field: the tag may be absent or `null`.
    Object,
    /// The union where it was read with a tag: the object does not know it.
    Nobody,
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
    structs::settle_conflicts(&mut unions);
    let structs = structs::tags(&unions);
    for (at, slot) in definitions {
        if !unions.contains_key(*at)
            && let Node::Item(_) = slot.node
            && let Some(shape) = shapes.at(&slot.at)
            && let Some(union) = planner.inherited(shape, &structs)
        {
            unions.insert((*at).clone(), union);
        }
    }
    Tags { unions, structs }
}

struct Planner<'a, 'p> {
    shapes: &'a Shapes<'a>,
    defined: BTreeSet<&'p Pointer>,
    diagnostics: &'p mut Diagnostics,
}

impl<'a> Planner<'a, '_> {
    fn union(&mut self, shape: &'a Shape<'a>) -> Option<TaggedUnion<'a>> {
        let schema = &shape.schema;
        let (alternatives, around) = match &shape.class {
            Class::Same(inner) => {
                let Node::Item(_) = inner.node else {
                    self.report_lonely(schema);
                    return None;
                };
                return self.union(self.shapes.at(&inner.at)?);
            }
            Class::Union(alternatives) => (alternatives, Vec::new()),
            Class::Extended(extensions) => (extensions, vec![schema.clone()]),
            _ => {
                self.report_lonely(schema);
                return None;
            }
        };
        match compose::discriminator(self.shapes.document, schema) {
            Some((discriminator, at)) => {
                self.explicit(schema, (discriminator, at), alternatives, &around)
            }
            None => self.implicit(alternatives, &around),
        }
    }

    /// Returns the tagging by the property that the document names.
    fn explicit(
        &mut self,
        schema: &Schema<'a>,
        (discriminator, at): (Discriminator<'a>, Pointer),
        alternatives: &[Alternative<'a>],
        around: &[Schema<'a>],
    ) -> Option<TaggedUnion<'a>> {
        let property = discriminator.property;
        let members: Vec<_> = alternatives
            .iter()
            .map(|alternative| Member {
                alternative: alternative.clone(),
                around: alternative.around(around),
            })
            .collect();
        if members.iter().any(|member| self.is_no_text(member, property)) {
            let message = format!("`{property}` is no text in one of the alternatives");
            self.report_untagged(&at, &message);
            return None;
        }
        let (mut entries, rest) = self.entries(schema, discriminator, &members, &at)?;
        let default = match discriminator.default {
            Some(target) => Some(self.default(target, &members, &at, &mut entries)?),
            None => None,
        };
        let by_default = default.as_ref().and_then(|value| entries.get(value));
        let by_default = by_default.and_then(|member| self.struct_of(member));
        let mut union = TaggedUnion {
            property,
            optional: !rest.is_empty(),
            default,
            entries: BTreeMap::new(),
            rest,
            untagged: Vec::new(),
            structs: Vec::new(),
            strangers: Vec::new(),
            explicit: true,
        };
        let mut places = BTreeSet::new();
        // What the union demands stands beside the keys of each alternative.
        let whole = compose::parts(self.shapes.document, schema);
        for (value, member) in entries {
            // What may have any tag keeps the one that it has.
            let at_struct =
                self.struct_of(&member).filter(|at| by_default.as_ref() != Some(at));
            if let Some(at_struct) = at_struct {
                let keeping = self.keeping(&member, property);
                if keeping == Keeping::Nobody && !self.keeps_any(&member) {
                    union.strangers.push(at_struct.clone());
                }
                let keeping = match keeping {
                    Keeping::Nobody if whole.required.contains_key(property) => {
                        Keeping::Union
                    }
                    keeping => keeping,
                };
                union.optional |= keeping != Keeping::Union;
                if keeping == Keeping::Nobody
                    && union.default.is_none()
                    && places.insert(at_struct.clone())
                {
                    union.untagged.push(member.clone());
                }
                if keeping != Keeping::Object {
                    union.structs.push((value.clone(), at_struct));
                }
            }
            union.entries.insert(value, member);
        }
        Some(union)
    }

    /// Returns the tagging of alternatives that other unions tell by one property, each by another value.
    fn inherited(
        &self,
        shape: &'a Shape<'a>,
        structs: &BTreeMap<Pointer, VariantTag>,
    ) -> Option<TaggedUnion<'a>> {
        let (alternatives, around) = match &shape.class {
            Class::Same(inner) => match inner.node {
                Node::Item(_) => {
                    return self.inherited(self.shapes.at(&inner.at)?, structs);
                }
                Node::Ref(_) => return None,
            },
            Class::Union(alternatives) => (alternatives, Vec::new()),
            Class::Extended(extensions) => (extensions, vec![shape.schema.clone()]),
            _ => return None,
        };
        let mut property = None;
        let mut entries = BTreeMap::new();
        for alternative in alternatives {
            let member = Member {
                alternative: alternative.clone(),
                around: alternative.around(&around),
            };
            let tag = structs.get(&self.struct_of(&member)?)?;
            let name = self
                .parts(&member)?
                .properties
                .keys()
                .copied()
                .find(|name| *name == tag.property)?;
            if property.replace(name).is_some_and(|other| other != name)
                || entries.insert(tag.value.clone()?, member).is_some()
            {
                return None;
            }
        }
        Some(TaggedUnion {
            property: property?,
            entries,
            rest: Vec::new(),
            untagged: Vec::new(),
            optional: false,
            default: None,
            structs: Vec::new(),
            strangers: Vec::new(),
            explicit: false,
        })
    }

    /// Returns who keeps the tag of an object: the union where it has to be there, or the object does not know it.
    fn keeping(&self, member: &Member<'a>, property: &str) -> Keeping {
        let Some(parts) = self.parts(member) else { return Keeping::Object };
        let is_required = parts.required.contains_key(property);
        match parts.properties.get(property).and_then(|slots| slots.last()) {
            Some(slot) if is_required && !self.shapes.layers(slot).nullable() => {
                Keeping::Union
            }
            Some(_) => Keeping::Object,
            None if is_required => Keeping::Union,
            None => Keeping::Nobody,
        }
    }

    /// Returns whether the tag of an object is a number or a flag, which no value of a discriminator is.
    fn is_no_text(&self, member: &Member<'a>, property: &str) -> bool {
        if self.struct_of(member).is_none() {
            return false;
        }
        let Some(parts) = self.parts(member) else { return false };
        let slot = parts.properties.get(property).and_then(|slots| slots.last());
        let layers = slot.map(|slot| self.shapes.layers(slot));
        matches!(
            layers.as_ref().and_then(|layers| layers.class()),
            Some(Class::IntEnum)
                | Some(Class::Scalar(
                    Scalar::Bool
                        | Scalar::I32
                        | Scalar::I64
                        | Scalar::U64
                        | Scalar::I128
                        | Scalar::F32
                        | Scalar::F64
                ))
        )
    }

    /// Returns whether an object keeps keys that it does not know.
    fn keeps_any(&self, member: &Member<'a>) -> bool {
        let extra = self.parts(member).and_then(|parts| parts.extra);
        extra.is_some_and(|extra| !matches!(extra, Additional::Forbidden))
    }

    /// Returns the keys of an object.
    fn parts(&self, member: &Member<'a>) -> Option<Parts<'a>> {
        let inner = self.shapes.layers(&member.alternative.slot).inner()?.clone();
        let schemas = [member.around.as_slice(), &[inner][..]].concat();
        Some(compose::merged(self.shapes.document, &schemas))
    }

    /// Returns the tagging of alternatives that each demand another text under the same key. The
    /// keys of `around` are beside those of each.
    fn implicit(
        &self,
        alternatives: &[Alternative<'a>],
        around: &[Schema<'a>],
    ) -> Option<TaggedUnion<'a>> {
        let mut all: Vec<(Pointer, BTreeMap<&'a str, String>)> = Vec::new();
        let members = alternatives.iter().map(|alternative| Member {
            alternative: alternative.clone(),
            around: alternative.around(around),
        });
        let members: Vec<_> = members.collect();
        for member in &members {
            let at = self.struct_of(member)?;
            let parts = self.parts(member)?;
            let texts = parts.properties.iter().filter_map(|(name, slots)| {
                let is_required = parts.required.contains_key(name);
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
            entries: values.iter().cloned().zip(members).collect(),
            rest: Vec::new(),
            untagged: Vec::new(),
            optional: false,
            default: None,
            structs: values.into_iter().zip(all.into_iter().map(|(at, _)| at)).collect(),
            strangers: Vec::new(),
            explicit: false,
        })
    }

    fn report_untagged(&mut self, at: &Pointer, message: &str) {
        self.diagnostics.push(Diagnostic::warning(codes::NO_TAG, at, message).help(
            "the alternatives are told apart by constants or by their shape instead",
        ));
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
