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
        let mut steps = self.0.iter();
        let first = steps.next().map(|step| reference(*step, of));
        steps.fold(first.unwrap_or_else(|| quote!(None)), |found, step| {
            let inner = reference(*step, &quote!(it));
            quote!(#found.and_then(|it| #inner))
        })
    }

    /// Returns the list at its end, taken out of the value; an empty one where it is missing.
    pub(super) fn list(&self, of: &TokenStream) -> TokenStream {
        if let [only] = self.0.as_slice() {
            let (def, field) = *only;
            let list = owned(*only, of);
            return match field.presence.shape(def.usage) {
                Shape::Plain => list,
                _ => quote!(#list.unwrap_or_default()),
            };
        }
        let mut steps = self.0.iter();
        let first = steps.next().map(|step| optional(*step, of));
        let all = steps.fold(first.unwrap_or_else(|| quote!(None)), |found, step| {
            let inner = optional(*step, &quote!(it));
            quote!(#found.and_then(|it| #inner))
        });
        quote!(#all.unwrap_or_default())
    }
}

/// Returns a field as an `Option` of a reference.
fn reference((def, field): (&TypeDef, &Field), of: &TokenStream) -> TokenStream {
    let ident = names::ident(&field.ident);
    match field.presence.shape(def.usage) {
        Shape::Plain => quote!(Some(&#of.#ident)),
        Shape::Option => quote!(#of.#ident.as_ref()),
        Shape::ThreeState => quote!(#of.#ident.as_option()),
    }
}

/// Returns a field as an `Option`, taken out of the value.
fn optional(step: (&TypeDef, &Field), of: &TokenStream) -> TokenStream {
    let (def, field) = step;
    let value = owned(step, of);
    match field.presence.shape(def.usage) {
        Shape::Plain => quote!(Some(#value)),
        _ => value,
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
