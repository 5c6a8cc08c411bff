//! JSON → struct.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::placeholder;
use super::setters::empty_map;
use super::structs::{DirectedField, Record};
use crate::emit::rust::context::{Context, extra_type};
use crate::emit::rust::names;
use crate::model::{Extra, Presence, Shape};

/// Prints `impl Decode`.
pub(super) fn print<'a>(context: &Context<'a>, record: &Record<'a>) -> TokenStream {
    let name = record.name();
    let allow = record.allow_deprecated();
    let inline = context.inline(&record.def.name);
    let reader = names::fresh("r", record.idents());
    let body = match placeholder::value(context, record) {
        Some(start) => filled_in(record, &reader, &start),
        None => collected(record, &reader),
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
fn filled_in(record: &Record<'_>, reader: &Ident, start: &TokenStream) -> TokenStream {
    let read = read(record, reader, Start::Placeholder);
    if record.idents().next().is_none() {
        return quote! {
            #read
            Ok(Self {})
        };
    }
    quote! {
        let mut this = #start;
        #read
        Ok(this)
    }
}

/// A value that has no placeholder is made at the end, from variables of the same names.
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
    let read = read(record, reader, Start::Variables);
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

/// Where values go while an object is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    /// Into the fields of `this`, whose required ones hold something else until then.
    Placeholder,
    /// Into variables, whose required ones hold nothing until then.
    Variables,
}

impl Start {
    fn place(self, ident: &Ident) -> TokenStream {
        match self {
            Self::Placeholder => quote!(this.#ident),
            Self::Variables => quote!(#ident),
        }
    }

    /// Returns the place of a field's value, in the wrapper that says how it is read.
    fn slot(self, slot: &DirectedField<'_>) -> TokenStream {
        let place = self.place(&slot.ident());
        let is_required = slot.field.presence.is_required();
        let in_place = self == Self::Placeholder && is_required;
        match slot.field.presence {
            Presence::Required | Presence::Optional if slot.field.null_as_empty => {
                match in_place {
                    true => quote!(json::OrEmptyInPlace(&mut #place)),
                    false => quote!(json::OrEmpty(&mut #place)),
                }
            }
            _ if in_place => quote!(json::InPlace(&mut #place)),
            _ if is_required => quote!(json::Required(&mut #place)),
            _ => place,
        }
    }
}

/// Prints the call that reads by a table of keys.
fn read(record: &Record<'_>, reader: &Ident, start: Start) -> TokenStream {
    let mut keys: Vec<(&str, TokenStream)> = record
        .fields()
        .map(|slot| (slot.field.wire_name.as_str(), start.slot(&slot)))
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
        Extra::Kept { ident, .. } => Some(start.place(&names::ident(ident))),
    };
    keys.sort_by_key(|(key, _)| *key);
    let keys = keys.into_iter().map(|(key, place)| {
        let key = Literal::string(key);
        quote!((#key, &mut #place))
    });
    // Of a placeholder nobody can tell whether its key was there.
    let required = record.fields().filter(|slot| slot.field.presence.is_required());
    let mut required: Vec<&str> = required.map(|slot| &*slot.field.wire_name).collect();
    required.sort_unstable();
    let required: Vec<_> = required.into_iter().map(Literal::string).collect();
    let checked = start == Start::Placeholder && !required.is_empty();
    match (rest, checked) {
        (None, false) => quote! { #reader.object([#(#keys),*])?; },
        (None, true) => {
            quote! { #reader.object_with([#(#keys),*], &[#(#required),*])?; }
        }
        (Some(rest), false) => {
            quote! { #reader.object_and_rest([#(#keys),*], &mut #rest)?; }
        }
        (Some(rest), true) => quote! {
            #reader.object_and_rest_with([#(#keys),*], &[#(#required),*], &mut #rest)?;
        },
    }
}
