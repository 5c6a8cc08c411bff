//! Struct → JSON.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::structs::{Record, Slot};
use crate::emit::rust::names;
use crate::model::{Extra, Presence};

/// Prints `impl Encode`.
pub(super) fn print(record: &Record<'_>) -> TokenStream {
    let name = record.name();
    let w = names::local("w");
    let (allow, body) = match (&record.object.tag, &record.object.extra) {
        (None, Extra::Ignored) => {
            let table = table(record);
            (record.allow_deprecated(), quote! { #w.object(#table); })
        }
        (None, Extra::Kept { .. }) => {
            let fields = fields(record, &w);
            let body = quote! { #w.begin_object(); #fields #w.end_object(); };
            (record.allow_deprecated(), body)
        }
        (Some(tag), _) => {
            let tag = tag.value.as_ref().map(|value| {
                let (property, value) =
                    (Literal::string(&tag.property), Literal::string(value));
                quote! { #w.field(#property, #value); }
            });
            let body = quote! {
                #w.begin_object();
                #tag
                self.encode_fields(#w);
                #w.end_object();
            };
            (TokenStream::new(), body)
        }
    };
    quote! {
        #allow
        impl json::Encode for #name {
            #[inline]
            fn encode(&self, #w: &mut json::Writer) {
                #body
            }
        }
    }
}

/// Prints the method that writes the fields without braces, for the union that writes the tag.
pub(super) fn fields_alone(record: &Record<'_>) -> Option<TokenStream> {
    record.object.tag.as_ref()?;
    let name = record.name();
    let allow = record.allow_deprecated();
    let w = names::local(if record.idents().next().is_some() { "w" } else { "_w" });
    let body = fields(record, &w);
    Some(quote! {
        #allow
        impl #name {
            /// Writes all keys but the tag.
            #[inline]
            pub(crate) fn encode_fields(&self, #w: &mut json::Writer) {
                #body
            }
        }
    })
}

/// Prints what writes the fields and the additional properties.
fn fields(record: &Record<'_>, w: &Ident) -> TokenStream {
    let fields = record.fields().next().map(|_| {
        let table = table(record);
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

/// Prints the table of keys and values.
fn table(record: &Record<'_>) -> TokenStream {
    let entries = record.fields().map(|slot| entry(&slot));
    quote!([#(#entries),*])
}

fn entry(slot: &Slot<'_>) -> TokenStream {
    let (key, ident) = (Literal::string(&slot.field.wire_name), slot.ident());
    match slot.field.presence {
        Presence::RequiredNullable => quote!((#key, &json::Always(&self.#ident))),
        _ => quote!((#key, &self.#ident)),
    }
}
