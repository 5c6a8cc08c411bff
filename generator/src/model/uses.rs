//! Who names which type, and what an alias leads to: the walks over the model that all its readers share.

use std::collections::BTreeMap;

use super::{
    Api, Extra, Holder, Item, Operation, Scalar, TypeDef, TypeKind, TypeName, TypeRef,
};
use crate::source::Pointer;

impl TypeRef {
    /// Returns the one definition that the use of a type names, lists and maps looked into.
    #[must_use]
    pub fn named(&self) -> Option<&TypeName> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(item) | Self::Map(item) => item.ty.named(),
            Self::Scalar(_) | Self::Json => None,
        }
    }
}

/// A place of a definition that holds values of a type.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The type of the values.
    pub ty: &'a TypeRef,
    /// What they are held in.
    pub holder: Holder,
    /// Whether they are the values of a map, as additional properties are.
    pub is_in_map: bool,
    /// Where the document defines the place, if not where it defines the whole.
    pub origin: Option<&'a Pointer>,
}

impl<'a> Held<'a> {
    /// Returns the definition whose values are part of the value that holds them: its size is theirs.
    #[must_use]
    pub fn by_value(&self) -> Option<&'a TypeName> {
        match self.ty {
            TypeRef::Named(name) if !self.is_in_map && self.holder == Holder::Bare => {
                Some(name)
            }
            _ => None,
        }
    }
}

impl TypeKind {
    /// Returns the places that hold values: fields, variants, additional properties, what an alias stands for.
    #[must_use]
    pub fn held(&self) -> Vec<Held<'_>> {
        let held = |ty, holder| Held {
            ty,
            holder,
            is_in_map: false,
            origin: None,
        };
        match self {
            Self::Struct(object) => {
                let fields = object.fields.iter().map(|field| Held {
                    origin: Some(&field.origin),
                    ..held(&field.ty, field.holder())
                });
                let extra = match &object.extra {
                    Extra::Kept { item, cut, .. } => Some(Held {
                        is_in_map: true,
                        ..held(&item.ty, Holder::of(false, *cut))
                    }),
                    Extra::Ignored => None,
                };
                fields.chain(extra).collect()
            }
            Self::Union(union) => {
                let variants = union.variants.iter();
                variants.map(|variant| held(&variant.ty, variant.holder())).collect()
            }
            Self::Alias(item) => vec![held(&item.ty, Holder::Bare)],
            Self::StringEnum(_) | Self::IntEnum(_) => Vec::new(),
        }
    }

    /// Returns the definitions that this one names, in the order of its places.
    pub fn uses(&self) -> impl Iterator<Item = &TypeName> {
        self.held().into_iter().filter_map(|held| held.ty.named())
    }
}

/// A place of an operation that has a type.
#[derive(Debug, Clone, Copy)]
pub struct Use<'a> {
    /// The type.
    pub ty: &'a TypeRef,
    /// Whether its values come back; else they are sent.
    pub is_received: bool,
    /// Where the document defines the place.
    pub origin: &'a Pointer,
}

impl Operation {
    /// Returns the places that have types: parameters, bodies, what comes back at once, as a stream, or page by page.
    pub fn uses(&self) -> impl Iterator<Item = Use<'_>> {
        let sent = |ty, origin| Use {
            ty,
            is_received: false,
            origin,
        };
        let received = |ty, origin| Use {
            ty,
            is_received: true,
            origin,
        };
        let params = self.params.iter().map(move |it| sent(&it.ty, &it.origin));
        let contents = self.body.iter().flat_map(move |body| {
            body.contents.iter().map(move |it| sent(&it.ty, &body.origin))
        });
        let outcomes = self.responses.outcomes.iter().chain(&self.responses.stream);
        let payloads =
            outcomes.filter_map(move |it| Some(received(it.payload.ty()?, &it.origin)));
        let item = self.paging.iter();
        let item = item.map(move |paging| received(&paging.item.ty, &self.origin));
        params.chain(contents).chain(payloads).chain(item)
    }
}

/// Follows aliases among some definitions to the type that they stand for.
#[must_use]
pub(crate) fn resolved<'t>(
    types: &'t BTreeMap<TypeName, TypeDef>,
    ty: &'t TypeRef,
) -> &'t TypeRef {
    let mut ty = ty;
    // An alias leads to another at most as often as there are types.
    for _ in 0..types.len() {
        match ty {
            TypeRef::Named(name) => match types.get(name).map(|def| &def.kind) {
                Some(TypeKind::Alias(item)) => ty = &item.ty,
                _ => break,
            },
            _ => break,
        }
    }
    ty
}

/// What an argument for a value takes, so that it is easy to give.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// The value itself.
    Value(&'a TypeRef),
    /// Anything that converts into it.
    Into(&'a TypeRef),
    /// The elements of a list.
    Elements(&'a Item),
    /// Anything that converts into the elements of a list, which are texts or parts.
    Converted(&'a Item, Scalar),
}

impl Argument<'_> {
    /// Returns whether an `Option` of it is a value itself, as the `null` of JSON is one.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self == Self::Into(&TypeRef::Json)
    }
}

impl Api {
    /// Follows aliases to the type that they stand for.
    #[must_use]
    pub fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        resolved(&self.types, ty)
    }

    /// Returns what an argument or setter of a type takes.
    #[must_use]
    pub fn argument<'t>(&'t self, ty: &'t TypeRef) -> Argument<'t> {
        let resolved = self.resolve(ty);
        match resolved {
            TypeRef::Scalar(
                Scalar::String | Scalar::Bytes | Scalar::Part | Scalar::Body,
            )
            | TypeRef::Json => Argument::Into(resolved),
            TypeRef::List(item) => match self.resolve(&item.ty) {
                TypeRef::Scalar(scalar @ (Scalar::String | Scalar::Part))
                    if !item.nullable =>
                {
                    Argument::Converted(item, *scalar)
                }
                _ => Argument::Elements(item),
            },
            TypeRef::Named(name) => match self.types.get(name).map(|def| &def.kind) {
                Some(TypeKind::Union(_)) => Argument::Into(resolved),
                _ => Argument::Value(ty),
            },
            TypeRef::Scalar(_) | TypeRef::Map(_) => Argument::Value(ty),
        }
    }
}
