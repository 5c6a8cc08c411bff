//! How a value is made: `new` with what is required, then setters. What only the server sends is made in tests alone.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::structs::{DirectedField, Record};
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::{Context, held, held_by, map_type};
use crate::emit::rust::{imports, names};
use crate::model::{Extra, Presence, Shape};

/// As many arguments as clippy lets pass.
const MAX_ARGUMENTS: usize = 7;

/// Prints the inherent `impl`.
pub(super) fn print<'a>(context: &Context<'a>, record: &Record<'a>) -> TokenStream {
    let name = record.name();
    let allow = record.allow_deprecated();
    let new = constructor(context, record);
    let optional = record.fields().filter(|slot| !slot.field.presence.is_required());
    let setters = optional.map(|slot| setter(context, &slot));
    let extra = match &record.object.extra {
        Extra::Ignored => None,
        Extra::Kept { ident, item, cut, .. } => {
            let (ident, ty) = (names::ident(ident), map_type(item));
            let values =
                if *cut { quote!(dyn_box::DynBox::new(values)) } else { quote!(values) };
            Some(quote! {
                /// Sets the additional properties.
                #[inline]
                #[must_use]
                pub fn #ident(mut self, values: #ty) -> Self {
                    self.#ident = #values;
                    self
                }
            })
        }
    };
    let items = quote! {
        #allow
        impl #name {
            #new
            #(#setters)*
            #extra
        }
    };
    match record.def.usage.sent {
        true => items,
        // An import for what is not always there would not always be used.
        false => {
            let items = imports::spelt_out(items);
            quote!(#[cfg(feature = "test-util")] #items)
        }
    }
}

fn constructor<'a>(context: &Context<'a>, record: &Record<'a>) -> TokenStream {
    let required: Vec<_> =
        record.fields().filter(|slot| slot.field.presence.is_required()).collect();
    if required.is_empty() {
        return quote! {
            /// Makes a value with nothing set.
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let idents = required.iter().map(DirectedField::ident);
    let types = required.iter().map(|slot| argument(context, slot).ty());
    let values = record.fields().map(|slot| initial(context, &slot));
    let extra = match &record.object.extra {
        Extra::Ignored => None,
        Extra::Kept { ident, cut, .. } => {
            let (ident, map) = (names::ident(ident), empty_map(*cut));
            Some(quote! { #ident: #map, })
        }
    };
    let many = (required.len() > MAX_ARGUMENTS).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "as many as are required")] }
    });
    quote! {
        /// Makes a value with what is required.
        #many
        #[inline]
        #[must_use]
        pub fn new(#(#idents: #types),*) -> Self {
            Self { #(#values,)* #extra }
        }
    }
}

/// Returns the map of additional properties that has none.
pub(super) fn empty_map(cut: bool) -> TokenStream {
    if cut {
        quote!(dyn_box::DynBox::default())
    } else {
        quote!(collections::BTreeMap::new())
    }
}

fn argument<'a>(context: &Context<'a>, slot: &DirectedField<'a>) -> Argument<'a> {
    match slot.field.presence {
        Presence::RequiredNullable => Argument::option(&slot.field.ty),
        _ => Argument::new(context, &slot.field.ty),
    }
}

/// Returns the field of a value that has just been made, and what it starts with.
fn initial<'a>(context: &Context<'a>, slot: &DirectedField<'a>) -> TokenStream {
    let ident = slot.ident();
    let value = match (slot.field.presence.is_required(), slot.shape()) {
        (false, Shape::ThreeState) => quote!(runtime::Nullable::Absent),
        (false, _) => quote!(None),
        (true, Shape::Plain) => {
            held(slot.field.holder(), argument(context, slot).convert(&ident))
        }
        (true, _) => match held_by(slot.field.holder()) {
            Some(make) => quote!(#ident.map(#make)),
            None => quote!(#ident),
        },
    };
    if ident == value.to_string() { value } else { quote!(#ident: #value) }
}

fn setter<'a>(context: &Context<'a>, slot: &DirectedField<'a>) -> TokenStream {
    let argument = Argument::new(context, &slot.field.ty);
    let name = if argument.collects() {
        format_ident!("values")
    } else {
        format_ident!("value")
    };
    let (method, ident) = (names::ident(&slot.field.setter), slot.ident());
    let docs = format!(" Sets `{}`.", slot.field.ident.bare());
    let deprecated = slot.field.deprecated.then(|| quote!(#[deprecated]));
    let value = held(slot.field.holder(), quote!(#name));
    let value = match slot.shape() {
        Shape::Plain => value,
        Shape::Option => quote!(Some(#value)),
        Shape::ThreeState => quote!(runtime::Nullable::Value(#value)),
    };
    let optional = argument.optional();
    let set = optional.put(&argument, &name, &quote! { self.#ident = #value; });
    let (generics, ty) = (optional.generics, optional.ty);
    quote! {
        #[doc = #docs]
        #deprecated
        #[inline]
        #[must_use]
        pub fn #method #generics(mut self, #name: #ty) -> Self {
            #set
            self
        }
    }
}
