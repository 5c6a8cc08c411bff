//! Struct → JSON.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::structs::{DirectedField, Record};
use crate::emit::rust::context::Context;
use crate::emit::rust::names;
use crate::model::{Extra, Presence};

/// Prints `impl Encode`.
pub(super) fn print(context: &Context<'_>, record: &Record<'_>) -> TokenStream {
    let name = record.name();
    let inline = context.inline(&record.def.name);
    let w = names::local("w");
    let constant = record.object.tag.as_ref().and_then(|tag| {
        let value = Literal::string(tag.value.as_ref()?);
        Some((Literal::string(&tag.property), value))
    });
    let (allow, body) = match (constant, &record.object.extra) {
        (None, Extra::Ignored) => {
            let table = table(record, None);
            (record.allow_deprecated(), quote! { #w.object(#table); })
        }
        (None, Extra::Kept { .. }) => {
            let fields = fields(record, None, &w);
            let body = quote! { #w.begin_object(); #fields #w.end_object(); };
            (record.allow_deprecated(), body)
        }
        (Some((property, value)), _) => {
            let body = quote! {
                #w.begin_object();
                #w.field(#property, #value);
                self.encode_fields(#w);
                #w.end_object();
            };
            (TokenStream::new(), body)
        }
    };
    quote! {
        #allow
        impl json::Encode for #name {
            #inline
            fn encode(&self, #w: &mut json::Writer) {
                #body
            }
        }
    }
}

/// Prints the method that writes the fields without braces, for the union that writes the tag.
pub(super) fn fields_alone(
    context: &Context<'_>,
    record: &Record<'_>,
) -> Option<TokenStream> {
    let tag = record.object.tag.as_ref()?;
    let name = record.name();
    let inline = context.inline(&record.def.name);
    let allow = record.allow_deprecated();
    let is_empty = record.fields().all(|slot| slot.field.wire_name == tag.property)
        && record.object.extra == Extra::Ignored;
    let w = names::local(if is_empty { "_w" } else { "w" });
    let body = fields(record, Some(&tag.property), &w);
    Some(quote! {
        #allow
        impl #name {
            /// Writes all keys but the tag.
            #inline
            pub(crate) fn encode_fields(&self, #w: &mut json::Writer) {
                #body
            }
        }
    })
}

/// Prints what writes the fields, but for the one that the union writes, and the additional
/// properties.
fn fields(record: &Record<'_>, tag: Option<&str>, w: &Ident) -> TokenStream {
    let mut written = record.fields().filter(|slot| Some(&*slot.field.wire_name) != tag);
    let fields = written.next().map(|_| {
        let table = table(record, tag);
        quote! { #w.fields(#table); }
    });
    let extra = match &record.object.extra {
        Extra::Ignored => None,
        Extra::Kept { ident, .. } => {
            let ident = names::ident(ident);
            Some(quote! { #w.extra(&self.#ident); })
        }
    };
    quote! { #fields #extra }
}

/// Prints the table of keys and values, without the key that the union writes.
fn table(record: &Record<'_>, tag: Option<&str>) -> TokenStream {
    let written = record.fields().filter(|slot| Some(&*slot.field.wire_name) != tag);
    let entries = written.map(|slot| entry(&slot));
    quote!([#(#entries),*])
}

fn entry(slot: &DirectedField<'_>) -> TokenStream {
    let (key, ident) = (Literal::string(&slot.field.wire_name), slot.ident());
    match slot.field.presence {
        Presence::RequiredNullable => quote!((#key, &json::Always(&self.#ident))),
        _ => quote!((#key, &self.#ident)),
    }
}
