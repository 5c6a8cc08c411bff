//! One of several types.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Place};
use crate::document::Schema;
use crate::lower::codes;
use crate::lower::naming::variants;
use crate::model::{
    Doc, Scalar, Tagging, TypeKind, TypeName, TypeRef, Union, Variant, VariantTag,
};
use crate::shape::class::{Alternative, Class};
use crate::shape::compose;
use crate::shape::marks::{self, Marks};
use crate::shape::tags::{Member, TaggedUnion};
use crate::shape::text;
use crate::source::Pointer;

use super::Schemas;

impl<'a> Schemas<'a, '_> {
    /// Returns the union that is defined at `at` under `name`. The keys of `around` are beside those
    /// of each alternative.
    pub(super) fn union(
        &mut self,
        alternatives: &[Alternative<'a>],
        around: &[Schema<'a>],
        at: &Pointer,
        name: &TypeName,
    ) -> TypeKind {
        match self.tags.of_union(at).cloned() {
            Some(tagged) => TypeKind::Union(self.tagged(&tagged, name)),
            None => self.untagged(alternatives, around, name),
        }
    }

    fn tagged(&mut self, union: &TaggedUnion<'a>, name: &TypeName) -> Union {
        let values: Vec<_> = union.entries.keys().cloned().collect();
        let idents = variants::of_values(&values, None, None, self.splitter);
        let tagged = union
            .entries
            .iter()
            .zip(idents)
            .map(|((value, member), ident)| (Some(value.clone()), ident, member));
        let mut all: Vec<_> = tagged.collect();
        for (members, with) in
            [(&union.rest, Beside::Value), (&union.untagged, Beside::Untagged)]
        {
            self.beside(members, with, name, &mut all);
        }
        let is_default = |tag: &Option<String>| tag.is_some() && *tag == union.default;
        let default = all.iter().find(|(tag, ..)| is_default(tag));
        let default = default.map(|(_, ident, _)| ident.clone());
        let variants = all.into_iter().map(|(tag, ident, member)| {
            // What has a tag in every case is never looked at for its shape.
            let marks = match union.optional {
                true => Marks::of(self.shapes, &member.alternative, &member.around),
                false => Marks::default(),
            };
            Variant {
                ident,
                tag,
                ty: self.type_of_alternative(&member.alternative),
                boxed: false,
                cut: false,
                required_keys: marks.required_keys,
                constants: marks.constants,
                listed: Vec::new(),
                several: false,
                doc: self.doc_of(&member.alternative),
            }
        });
        Union {
            variants: variants.collect(),
            tagging: Tagging::Internal {
                property: union.property.to_owned(),
            },
            optional: union.optional,
            default,
        }
    }

    /// Adds alternatives that no tag selects to those with their names.
    fn beside<'u>(
        &mut self,
        members: &'u [Member<'a>],
        beside: Beside,
        name: &TypeName,
        all: &mut Vec<(Option<String>, TypeName, &'u Member<'a>)>,
    ) {
        let types = members.iter().map(|member| {
            let ty = self.type_of_alternative(&member.alternative);
            let called = variant_name(&ty, name);
            match beside {
                Beside::Value => called,
                Beside::Untagged => format!("Untagged {called}"),
            }
        });
        let types: Vec<_> = types.collect();
        let taken: BTreeSet<_> = all.iter().map(|(_, ident, _)| ident.clone()).collect();
        let idents = variants::of_types(&types, self.splitter);
        for (member, ident) in members.iter().zip(idents) {
            let ident = match taken.contains(&ident) {
                true => TypeName::new(format!("{ident}Value")),
                false => ident,
            };
            all.push((None, ident, member));
        }
    }

    fn untagged(
        &mut self,
        alternatives: &[Alternative<'a>],
        around: &[Schema<'a>],
        name: &TypeName,
    ) -> TypeKind {
        let mut choices: Vec<(&Alternative<'a>, TypeRef, Marks)> = Vec::new();
        for alternative in alternatives {
            let ty = self.type_of_alternative(alternative);
            if choices.iter().all(|(_, known, _)| *known != ty) {
                let around = alternative.around(around);
                let marks = Marks::of(self.shapes, alternative, &around);
                choices.push((alternative, ty, marks));
            }
        }
        marks::compare(choices.iter_mut().map(|(_, _, marks)| marks).collect());
        choices.sort_by_key(|(_, _, marks)| marks.order());
        self.report_alike(&choices, around);
        let names: Vec<_> =
            choices.iter().map(|(_, ty, _)| variant_name(ty, name)).collect();
        let idents = variants::of_types(&names, self.splitter);
        let variants = choices.into_iter().zip(idents);
        let variants = variants.map(|((alternative, ty, marks), ident)| Variant {
            ident,
            tag: None,
            ty,
            boxed: false,
            cut: false,
            required_keys: marks.required_keys,
            constants: marks.constants,
            listed: marks.listed,
            several: alternative.is_all(),
            doc: self.doc_of(alternative),
        });
        let variants: Vec<_> = variants.collect();
        let tagging = match number_tag(&variants) {
            Some(property) => Tagging::Number { property },
            None => Tagging::Untagged,
        };
        TypeKind::Union(Union {
            tagging,
            optional: false,
            default: None,
            variants,
        })
    }

    /// Says which objects have the same keys of the same types, so that the first of them takes the values of all.
    fn report_alike(
        &mut self,
        choices: &[(&Alternative<'a>, TypeRef, Marks)],
        around: &[Schema<'a>],
    ) {
        let mut known: Vec<(Keys<'_>, &Pointer)> = Vec::new();
        for (alternative, _, marks) in choices {
            let layers = self.layers(&alternative.slot);
            let (Some(Class::Struct), Some(schema)) = (layers.class(), layers.inner())
            else {
                continue;
            };
            let around = alternative.around(around);
            let schemas = [around.as_slice(), std::slice::from_ref(schema)].concat();
            let parts = compose::merged(self.shapes.document, &schemas);
            let types = parts.properties.iter().filter_map(|(name, slots)| {
                Some(((*name).to_owned(), self.type_of(slots.last()?)))
            });
            let types: BTreeMap<_, _> = types.collect();
            let mut places = self.shapes.way(&alternative.slot).map(|step| step.at);
            let tag = places.find_map(|at| self.tags.of_struct(&at));
            let tag = tag.or_else(|| self.tags.of_struct(&alternative.at)).cloned();
            let keys = (types, &marks.required_keys, &marks.constants, tag);
            let at = &alternative.slot.at;
            if let Some((_, first)) = known.iter().find(|(other, _)| *other == keys) {
                let message = "this alternative has the same keys as another, so its values are read as that one";
                let warning = Diagnostic::warning(codes::ALIKE, at, message)
                    .related(Place::Pointer((*first).clone()), "the other one")
                    .help("add a discriminator, or a key with another `const` in each");
                self.report(warning, at);
            } else {
                known.push((keys, at));
            }
        }
    }

    /// Says where a value may be so many alternatives at once that there is no variant for that.
    pub(super) fn report_many(
        &mut self,
        schema: &Schema<'a>,
        alternatives: &[Alternative<'a>],
        at: &Pointer,
    ) {
        let objects = alternatives.iter().filter(|it| {
            let layers = self.layers(&it.slot);
            matches!(layers.class(), Some(Class::Struct))
        });
        if compose::are_too_many(schema)
            && self.tags.of_union(at).is_none()
            && objects.count() > 1
        {
            let message = "these are too many alternatives to see which of them hold at once; \
                a value that is several of them keeps the keys of one";
            let warning = Diagnostic::warning(codes::MANY, &schema.at, message).help(
                "use `oneOf` where only one of them holds, or put them into fewer",
            );
            self.report(warning, &schema.at);
        }
    }

    fn doc_of(&self, alternative: &Alternative<'a>) -> Doc {
        let shape = self.shapes.get(&alternative.slot);
        shape.map(|shape| text::doc(&shape.schema)).unwrap_or_default()
    }
}

/// Returns the first key that every variant demands with an integer of its own; `None` where there is none, or nothing to
/// tell apart.
fn number_tag(variants: &[Variant]) -> Option<String> {
    let [first, _, ..] = variants else { return None };
    let tells = |key: &&String| {
        let number = |variant: &Variant| {
            let is_required = variant.required_keys.contains(key);
            variant.number(key).filter(|_| is_required)
        };
        let numbers: Option<BTreeSet<i64>> = variants.iter().map(number).collect();
        numbers.is_some_and(|numbers| numbers.len() == variants.len())
    };
    first.required_keys.iter().find(tells).cloned()
}

/// Why alternatives have no tag.
#[derive(Debug, Clone, Copy)]
enum Beside {
    /// They are no objects.
    Value,
    /// They are objects that do not know it.
    Untagged,
}

/// What tells one object from another: its keys with their types, what is known of those, and the tag that it checks.
type Keys<'m> = (
    BTreeMap<String, TypeRef>,
    &'m Vec<String>,
    &'m Vec<(String, serde_json::Value)>,
    Option<VariantTag>,
);

/// Returns what the variant of a type is called in a union of that name.
fn variant_name(ty: &TypeRef, union: &TypeName) -> String {
    match ty {
        TypeRef::Named(name) => {
            let inner = name.as_str().strip_prefix(union.as_str());
            inner.filter(|rest| !rest.is_empty()).unwrap_or(name.as_str()).to_owned()
        }
        TypeRef::Scalar(scalar) => scalar_name(*scalar).to_owned(),
        TypeRef::List(_) => "List".to_owned(),
        TypeRef::Map(_) => "Map".to_owned(),
        TypeRef::Json => "Any".to_owned(),
    }
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "Flag",
        Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128 => "Integer",
        Scalar::F32 | Scalar::F64 => "Number",
        Scalar::String => "Text",
        Scalar::Timestamp => "Timestamp",
        Scalar::Date => "Date",
        Scalar::Base64
        | Scalar::Bytes
        | Scalar::Part
        | Scalar::Body
        | Scalar::Multipart => "Bytes",
    }
}
