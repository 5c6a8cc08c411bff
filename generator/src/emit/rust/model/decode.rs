//! JSON → struct.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::structs::{Record, Slot};
use crate::emit::rust::agree::TIGHT;
use crate::emit::rust::names;
use crate::model::{Extra, Presence, Shape};

/// Prints `impl Decode`.
pub(super) fn print(record: &Record<'_>) -> TokenStream {
    let name = record.name();
    let allow = record.allow_deprecated();
    let reader = names::fresh("r", record.idents());
    let required = |slot: Slot<'_>| slot.field.presence.is_required();
    let body = if !record.fields().any(required) {
        filled_in(record, &reader)
    } else {
        collected(record, &reader)
    };
    quote! {
        #allow
        impl json::Decode for #name {
            #[inline]
            fn decode(#reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
                #body
            }
        }
    }
}

/// A value that exists from the start is filled in key by key.
fn filled_in(record: &Record<'_>, reader: &Ident) -> TokenStream {
    if record.idents().next().is_none() {
        return quote! {
            #reader.begin_object()?;
            while #reader.next_key()?.is_some() {
                #reader.skip()?;
            }
            Ok(Self {})
        };
    }
    let keys = keys(record, reader, |ident| quote!(this.#ident));
    quote! {
        let mut this = Self::default();
        #keys
        Ok(this)
    }
}

/// A value with required keys is made at the end, from variables of the same names.
fn collected(record: &Record<'_>, reader: &Ident) -> TokenStream {
    let idents: Vec<_> = record.idents().map(names::ident).collect();
    let starts = record.fields().map(|slot| match slot.shape() {
        Shape::Plain | Shape::Option => quote!(None),
        Shape::ThreeState => quote!(runtime::Nullable::Absent),
    });
    let extra = match &record.object.extra {
        Extra::Kept { .. } => Some(quote!(collections::BTreeMap::new())),
        Extra::Ignored => None,
    };
    let starts = starts.chain(extra);
    let keys = keys(record, reader, |ident| quote!(#ident));
    let required = record.fields().filter(|slot| slot.field.presence.is_required());
    let required = required.map(|slot| {
        let (ident, key) = (slot.ident(), Literal::string(&slot.field.wire_name));
        quote! { let Some(#ident) = #ident else { return Err(#reader.lacks(#key)); }; }
    });
    quote! {
        #(let mut #idents = #starts;)*
        #keys
        #(#required)*
        Ok(Self { #(#idents),* })
    }
}

/// Prints the loop over the keys; `place` is where the value of a field goes.
fn keys(
    record: &Record<'_>,
    reader: &Ident,
    place: impl Fn(&Ident) -> TokenStream,
) -> TokenStream {
    let key = names::fresh("key", record.idents());
    let arms = record.fields().map(|slot| {
        let wire = Literal::string(&slot.field.wire_name);
        let read = read(&slot, reader, &place(&slot.ident()));
        let arm = arm(&read, &slot.field.wire_name);
        quote! { #wire => #arm }
    });
    let is_field = |name: &str| record.fields().any(|it| it.field.wire_name == name);
    let tag = record.object.tag.as_ref().filter(|tag| !is_field(&tag.property));
    let tag = tag.map(|tag| {
        let property = Literal::string(&tag.property);
        quote! { #property => #reader.skip()?, }
    });
    let rest = match &record.object.extra {
        Extra::Ignored => quote! { _ => #reader.skip()?, },
        Extra::Kept { ident, .. } => {
            let place = place(&names::ident(ident));
            quote! { _ => {
                #place.insert(#key.into_owned(), json::Decode::decode(#reader)?);
            } }
        }
    };
    // An arm that only skips is already there.
    let tag = tag.filter(|_| matches!(record.object.extra, Extra::Kept { .. }));
    quote! {
        #reader.begin_object()?;
        while let Some(#key) = #reader.next_key()? {
            match &*#key {
                #(#arms)*
                #tag
                #rest
            }
        }
    }
}

/// Returns the body of an arm. The form depends on the length, so that no call needs to be broken.
fn arm(read: &TokenStream, wire: &str) -> TokenStream {
    let width = read.to_string().replace(' ', "").len();
    // Indentation and punctuation of `"wire" => read,`.
    if 16 + wire.len() + 6 + width < TIGHT {
        quote! { #read, }
    } else {
        quote! { { #read; } }
    }
}

/// Returns the expression that reads the value of a field into its place.
///
/// The reader does it, once a type: assignments here would drop what the place held before, which
/// is code for each field of each model.
fn read(slot: &Slot<'_>, reader: &Ident, place: &TokenStream) -> TokenStream {
    match (slot.field.presence, slot.shape()) {
        (Presence::Required | Presence::Optional, _) if slot.field.null_as_empty => {
            quote!(#reader.fill_or_empty(&mut #place)?)
        }
        (Presence::Required | Presence::RequiredNullable, _) => {
            quote!(#reader.fill(&mut #place)?)
        }
        (_, Shape::ThreeState) => quote!(#place = json::Decode::decode(#reader)?),
        (Presence::Optional | Presence::OptionalNullable, _) => {
            quote!(#reader.fill_optional(&mut #place)?)
        }
    }
}
