//! JSON → struct.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::setters::empty_map;
use super::structs::{DirectedField, Record};
use crate::emit::rust::context::{Context, extra_type};
use crate::emit::rust::names;
use crate::model::{Extra, Presence, Shape};

/// Prints `impl Decode`.
pub(super) fn print(context: &Context<'_>, record: &Record<'_>) -> TokenStream {
    let name = record.name();
    let allow = record.allow_deprecated();
    let inline = context.inline(&record.def.name);
    let reader = names::fresh("r", record.idents());
    let body = if record.fields().any(|slot| slot.field.presence.is_required()) {
        collected(record, &reader)
    } else {
        filled_in(record, &reader)
    };
    quote! {
        #allow
        impl json::Decode for #name {
            #inline
            fn decode(#reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
                #body
            }
        }
    }
}

/// A value that exists from the start is filled in key by key.
fn filled_in(record: &Record<'_>, reader: &Ident) -> TokenStream {
    if record.idents().next().is_none() {
        let read = read(record, reader, |ident| quote!(#ident));
        return quote! {
            #read
            Ok(Self {})
        };
    }
    let read = read(record, reader, |ident| quote!(this.#ident));
    quote! {
        let mut this = Self::default();
        #read
        Ok(this)
    }
}

/// A value with required keys is made at the end, from variables of the same names.
///
/// Their types are said. Without that, the compiler asks of each variable again and again what it might be, up to the last
/// line: in a model of two hundred fields, that was most of what the model cost.
fn collected(record: &Record<'_>, reader: &Ident) -> TokenStream {
    let idents: Vec<_> = record.idents().map(names::ident).collect();
    let starts = record.fields().map(|slot| {
        let ty = slot.ty();
        match slot.shape() {
            _ if slot.field.presence.is_required() => quote!(Option<#ty> = None),
            Shape::Plain | Shape::Option => quote!(#ty = None),
            Shape::ThreeState => quote!(#ty = runtime::Nullable::Absent),
        }
    });
    let extra = match &record.object.extra {
        Extra::Kept { item, cut, .. } => {
            let (ty, empty) = (extra_type(item, *cut), empty_map(*cut));
            Some(quote!(#ty = #empty))
        }
        Extra::Ignored => None,
    };
    let starts = starts.chain(extra);
    let read = read(record, reader, |ident| quote!(#ident));
    let required = record.fields().filter(|slot| slot.field.presence.is_required());
    let required = required.map(|slot| {
        let (ident, key) = (slot.ident(), Literal::string(&slot.field.wire_name));
        quote! { let Some(#ident) = #ident else { return Err(#reader.lacks(#key)); }; }
    });
    quote! {
        #(let mut #idents: #starts;)*
        #read
        #(#required)*
        Ok(Self { #(#idents),* })
    }
}

/// Prints the call that reads by a table of keys; `place` is where the value of a field
/// goes.
fn read(
    record: &Record<'_>,
    reader: &Ident,
    place: impl Fn(&Ident) -> TokenStream,
) -> TokenStream {
    let mut keys: Vec<(&str, TokenStream)> = record
        .fields()
        .map(|slot| {
            (slot.field.wire_name.as_str(), wrapped(&slot, &place(&slot.ident())))
        })
        .collect();
    // The tag belongs to the union, so it is no additional property. Where several values select the type, it is a field.
    let is_field = |name: &str| keys.iter().any(|(key, _)| *key == name);
    let tag = record.object.tag.as_ref().filter(|tag| !is_field(&tag.property));
    keys.extend(tag.map(|tag| {
        let place = match &tag.value {
            Some(value) => {
                let value = Literal::string(value);
                quote!(json::Tag(#value))
            }
            None => quote!(json::Skipped),
        };
        (tag.property.as_str(), place)
    }));
    let rest = match &record.object.extra {
        Extra::Ignored => None,
        Extra::Kept { ident, .. } => Some(place(&names::ident(ident))),
    };
    keys.sort_by_key(|(key, _)| *key);
    let keys = keys.into_iter().map(|(key, place)| {
        let key = Literal::string(key);
        quote!((#key, &mut #place))
    });
    match rest {
        None => quote! { #reader.object([#(#keys),*])?; },
        Some(rest) => quote! { #reader.object_and_rest([#(#keys),*], &mut #rest)?; },
    }
}

/// Returns the place of a field's value, in the wrapper that says how it is read.
fn wrapped(slot: &DirectedField<'_>, place: &TokenStream) -> TokenStream {
    match (slot.field.presence, slot.shape()) {
        (Presence::Required | Presence::Optional, _) if slot.field.null_as_empty => {
            quote!(json::OrEmpty(&mut #place))
        }
        (Presence::Required | Presence::RequiredNullable, _) => {
            quote!(json::Required(&mut #place))
        }
        (Presence::Optional | Presence::OptionalNullable, _) => place.clone(),
    }
}
