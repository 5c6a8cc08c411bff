//! A property of a page, however deep it is.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::context::Context;
use crate::emit::rust::names;
use crate::model::{Field, Shape, TypeDef, TypeRef, way};

/// The fields on the way to a property, each with the type that has it.
pub(super) struct Way<'a>(Vec<(&'a TypeDef, &'a Field)>);

impl<'a> Way<'a> {
    /// Returns the way to a property of a type, if it has that.
    pub(super) fn to(
        context: &Context<'a>,
        ty: &'a TypeRef,
        name: &str,
    ) -> Option<Self> {
        way(&context.api.types, ty, name).map(Self)
    }

    /// Returns the property at its end.
    pub(super) fn field(&self) -> Option<&'a Field> {
        self.0.last().map(|(_, field)| *field)
    }

    /// Returns the place of the property, if it is there in every value.
    pub(super) fn plain(&self, of: &TokenStream) -> Option<TokenStream> {
        let mut place = of.clone();
        for (def, field) in &self.0 {
            if field.presence.shape(def.usage) != Shape::Plain {
                return None;
            }
            let ident = names::ident(&field.ident);
            place = quote!(#place.#ident);
        }
        Some(place)
    }

    /// Returns the property as an `Option` of a reference.
    pub(super) fn reference(&self, of: &TokenStream) -> TokenStream {
        self.follow(of, false)
    }

    /// Returns the list at its end, taken out of the value; an empty one where it is missing.
    pub(super) fn list(&self, of: &TokenStream) -> TokenStream {
        if self.plain(of).is_some() {
            let steps = self.0.iter();
            return steps.fold(of.clone(), |of, step| owned(*step, &of));
        }
        let all = self.follow(of, true);
        quote!(#all.unwrap_or_default())
    }

    /// Returns the property as an `Option`: of itself, where it is taken out of the value, or of a reference.
    fn follow(&self, of: &TokenStream, taken: bool) -> TokenStream {
        let (mut place, mut found) = (of.clone(), None);
        for (index, &(def, field)) in self.0.iter().enumerate() {
            let is_plain = field.presence.shape(def.usage) == Shape::Plain;
            let ident = names::ident(&field.ident);
            if is_plain && index + 1 < self.0.len() {
                place = match taken {
                    true => owned((def, field), &place),
                    false => quote!(#place.#ident),
                };
                continue;
            }
            let step = match (taken, is_plain) {
                (true, _) => owned((def, field), &place),
                (false, true) => quote!(&#place.#ident),
                (false, false) => reference((def, field), &place),
            };
            found = Some(match (found, is_plain) {
                (None, true) => quote!(Some(#step)),
                (None, false) => step,
                (Some(found), true) => quote!(#found.map(|it| #step)),
                (Some(found), false) => quote!(#found.and_then(|it| #step)),
            });
            place = quote!(it);
        }
        found.unwrap_or_else(|| quote!(None))
    }
}

/// Returns a field that may be missing as an `Option` of a reference.
fn reference((def, field): (&TypeDef, &Field), of: &TokenStream) -> TokenStream {
    let ident = names::ident(&field.ident);
    match field.presence.shape(def.usage) {
        Shape::ThreeState => quote!(#of.#ident.as_option()),
        Shape::Plain | Shape::Option => quote!(#of.#ident.as_ref()),
    }
}

/// Returns a field, taken out of the value; an `Option` unless it is there in every one.
fn owned((def, field): (&TypeDef, &Field), of: &TokenStream) -> TokenStream {
    let ident = names::ident(&field.ident);
    let (one, each) = match field.cut {
        true => (quote!(.into_inner()), quote!(.map(dyn_box::DynBox::into_inner))),
        false => (TokenStream::new(), TokenStream::new()),
    };
    match field.presence.shape(def.usage) {
        Shape::Plain => quote!(#of.#ident #one),
        Shape::Option => quote!(#of.#ident #each),
        Shape::ThreeState => quote!(#of.#ident.into_option() #each),
    }
}
