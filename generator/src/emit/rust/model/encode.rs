//! Struct → JSON.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::structs::{Record, Slot};
use crate::emit::rust::names;
use crate::model::{Extra, Presence, Shape};

/// Prints `impl Encode`.
pub(super) fn print(record: &Record<'_>) -> TokenStream {
    let name = record.name();
    let w = names::local("w");
    let (allow, body) = match &record.object.tag {
        None => (record.allow_deprecated(), fields(record, &w)),
        Some(tag) => {
            let tag = tag.value.as_ref().map(|value| {
                let (property, value) =
                    (Literal::string(&tag.property), Literal::string(value));
                quote! { #w.field(#property, #value); }
            });
            (TokenStream::new(), quote! { #tag self.encode_fields(#w); })
        }
    };
    quote! {
        #allow
        impl json::Encode for #name {
            #[inline]
            fn encode(&self, #w: &mut json::Writer) {
                #w.begin_object();
                #body
                #w.end_object();
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

fn fields(record: &Record<'_>, w: &Ident) -> TokenStream {
    let fields = record.fields().map(|slot| field(&slot, w));
    let extra = match &record.object.extra {
        Extra::Ignored => None,
        Extra::Kept { ident, .. } => {
            let ident = names::ident(ident);
            Some(quote! { #w.extra(&self.#ident); })
        }
    };
    quote! { #(#fields)* #extra }
}

fn field(slot: &Slot<'_>, w: &Ident) -> TokenStream {
    let (key, ident) = (Literal::string(&slot.field.wire_name), slot.ident());
    match (slot.shape(), slot.field.presence) {
        (Shape::Plain, _) | (_, Presence::RequiredNullable) => {
            quote! { #w.field(#key, &self.#ident); }
        }
        (Shape::Option, _) => quote! { #w.optional(#key, &self.#ident); },
        (Shape::ThreeState, _) => quote! { #w.nullable(#key, &self.#ident); },
    }
}
