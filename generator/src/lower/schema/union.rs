//! One of several types.

use crate::document::{Schema, SchemaSlot};
use crate::lower::naming::variants;
use crate::model::{Doc, Scalar, Tagging, TypeKind, TypeName, TypeRef, Union, Variant};
use crate::source::Pointer;

use super::Schemas;
use super::class::Class;
use super::compose;
use super::tags::TaggedUnion;

impl<'a> Schemas<'a, '_> {
    /// Returns the union that is defined at `at` under `name`. The keys of `around` are beside those
    /// of each alternative.
    pub(super) fn union(
        &mut self,
        alternatives: &[SchemaSlot<'a>],
        around: &[Schema<'a>],
        at: &Pointer,
        name: &TypeName,
    ) -> TypeKind {
        match self.tags.of_union(at).cloned() {
            Some(tagged) => TypeKind::Union(self.tagged(&tagged)),
            None => self.untagged(alternatives, around, name),
        }
    }

    fn tagged(&mut self, union: &TaggedUnion<'a>) -> Union {
        let values: Vec<_> = union.entries.keys().cloned().collect();
        let idents = variants::of_values(&values, None, None, self.splitter);
        let variants =
            union.entries.iter().zip(idents).map(|((value, slot), ident)| Variant {
                ident,
                tag: Some(value.clone()),
                ty: self.type_of_alternative(slot),
                boxed: false,
                cut: false,
                required_keys: Vec::new(),
                constants: Vec::new(),
                doc: self.doc_of(slot),
            });
        let variants = variants.collect();
        Union {
            tagging: Tagging::Internal {
                property: union.property.to_owned(),
            },
            variants,
        }
    }

    fn untagged(
        &mut self,
        alternatives: &[SchemaSlot<'a>],
        around: &[Schema<'a>],
        name: &TypeName,
    ) -> TypeKind {
        let mut choices: Vec<Choice> = Vec::new();
        for slot in alternatives {
            let ty = self.type_of_alternative(slot);
            if choices.iter().all(|choice| choice.variant.ty != ty) {
                choices.push(self.choice(slot, around, ty, name));
            }
        }
        // Who needs more keys is tried first; who takes anything comes last.
        choices.sort_by_key(|choice| {
            let told = choice.variant.constants.len();
            let keys = choice.variant.required_keys.len();
            (choice.rank, std::cmp::Reverse((told.min(1), keys)))
        });
        let names: Vec<_> = choices.iter().map(|choice| choice.name.clone()).collect();
        let idents = variants::of_types(&names, self.splitter);
        let variants = choices.into_iter().zip(idents);
        let variants =
            variants.map(|(choice, ident)| Variant { ident, ..choice.variant });
        TypeKind::Union(Union {
            tagging: Tagging::Untagged,
            variants: variants.collect(),
        })
    }

    fn choice(
        &mut self,
        slot: &SchemaSlot<'a>,
        around: &[Schema<'a>],
        ty: TypeRef,
        union: &TypeName,
    ) -> Choice {
        let layers = self.layers(slot);
        let class = layers.class();
        let (mut required_keys, mut constants) = (Vec::new(), Vec::new());
        if let (Some(Class::Struct | Class::Json(None)), Some(schema)) =
            (class, layers.inner())
            && (class.is_some_and(|class| matches!(class, Class::Struct))
                || !around.is_empty())
        {
            let schemas = [around, std::slice::from_ref(schema)].concat();
            let parts = compose::merged(self.document, &schemas);
            required_keys = parts.required.iter().map(|key| (*key).to_owned()).collect();
            constants = parts.constants(self.document);
        }
        let name = match &ty {
            TypeRef::Named(name) => {
                let inner = name.as_str().strip_prefix(union.as_str());
                inner.filter(|rest| !rest.is_empty()).unwrap_or(name.as_str()).to_owned()
            }
            TypeRef::Scalar(scalar) => scalar_name(*scalar).to_owned(),
            TypeRef::List(_) => "List".to_owned(),
            TypeRef::Map(_) => "Map".to_owned(),
            TypeRef::Json => "Any".to_owned(),
        };
        let variant = Variant {
            ident: union.clone(),
            tag: None,
            ty,
            boxed: false,
            cut: false,
            required_keys,
            constants,
            doc: self.doc_of(slot),
        };
        Choice {
            name,
            rank: if around.is_empty() { class.map_or(9, rank) } else { 0 },
            variant,
        }
    }

    fn doc_of(&self, slot: &SchemaSlot<'a>) -> Doc {
        self.document
            .schema(slot)
            .as_ref()
            .map(|schema: &Schema<'_>| super::doc(schema))
            .unwrap_or_default()
    }
}

struct Choice {
    name: String,
    /// When it is tried.
    rank: u8,
    variant: Variant,
}

/// Who takes fewer values is tried before who takes more.
fn rank(class: &Class<'_>) -> u8 {
    match class {
        Class::Struct | Class::Extended(_) => 0,
        Class::Scalar(Scalar::Bool | Scalar::I32 | Scalar::I64 | Scalar::U64)
        | Class::IntEnum => 1,
        Class::Scalar(Scalar::F32 | Scalar::F64) => 2,
        Class::Scalar(Scalar::Timestamp | Scalar::Date | Scalar::Base64) => 3,
        // An enum takes any string: it is open.
        Class::StringEnum
        | Class::Scalar(
            Scalar::String
            | Scalar::Bytes
            | Scalar::Part
            | Scalar::Body
            | Scalar::Multipart,
        ) => 4,
        Class::List(_) => 5,
        Class::Map(_) => 6,
        Class::Union(_) | Class::Same(_) => 7,
        Class::Json(_) => 8,
    }
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "Flag",
        Scalar::I32 | Scalar::I64 | Scalar::U64 => "Integer",
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
