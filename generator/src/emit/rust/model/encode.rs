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
    let constant = record.object.tag.as_ref().and_then(|tag| {
        let value = Literal::string(tag.value.as_ref()?);
        Some((Literal::string(&tag.property), value))
    });
    let (allow, body) = match constant {
        None => (record.allow_deprecated(), fields(record, None, &w)),
        Some((property, value)) => {
            let body = quote! { #w.field(#property, #value); self.encode_fields(#w); };
            (TokenStream::new(), body)
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
    let tag = record.object.tag.as_ref()?;
    let name = record.name();
    let allow = record.allow_deprecated();
    let is_empty = record.fields().all(|slot| slot.field.wire_name == tag.property)
        && record.object.extra == Extra::Ignored;
    let w = names::local(if is_empty { "_w" } else { "w" });
    let body = fields(record, Some(&tag.property), &w);
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

/// Prints the calls that write all fields but the one that the union writes.
fn fields(record: &Record<'_>, tag: Option<&str>, w: &Ident) -> TokenStream {
    let fields = record.fields().filter(|slot| Some(&*slot.field.wire_name) != tag);
    let fields = fields.map(|slot| field(&slot, w));
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
