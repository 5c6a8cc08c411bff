//! Open enums: the known values, and one variant for all others.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::type_docs;
use crate::emit::rust::context::Context;
use crate::emit::rust::doc::{self, Comment};
use crate::emit::rust::format::RustFile;
use crate::emit::rust::names;
use crate::emit::rust::words::Words;
use crate::emit::text;
use crate::model::{Doc, IntEnum, StringEnum, TypeDef};

/// A known value.
struct Value<'a> {
    name: Ident,
    wire: Literal,
    shown: String,
    doc: &'a Doc,
}

/// Prints an enum of strings.
pub(super) fn strings(
    context: &Context<'_>,
    def: &TypeDef,
    values: &StringEnum,
    source: &mut RustFile,
) {
    let values = values.variants.iter().map(|variant| Value {
        name: names::type_ident(&variant.ident),
        wire: Literal::string(&variant.wire),
        shown: variant.wire.clone(),
        doc: &variant.doc,
    });
    let values: Vec<_> = values.collect();
    let name = names::type_ident(&def.name);
    source.item(definition(context, def, &values, &quote!(runtime::Unrecognized)));
    let (variants, wires) = columns(&values);
    source.item(quote! {
        impl #name {
            /// Returns the value as it is written on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }
        }
    });
    let unknown = quote!(Self::Unrecognized(runtime::Unrecognized::new(text)));
    let body = choice(&quote!(text), &values, &unknown);
    source.item(quote! {
        impl From<&str> for #name {
            #[inline]
            fn from(text: &str) -> Self {
                #body
            }
        }
    });
    source.item(quote! { json::string_enum!(#name); });
}

/// Prints an enum of integers.
pub(super) fn integers(
    context: &Context<'_>,
    def: &TypeDef,
    values: &IntEnum,
    source: &mut RustFile,
) {
    let values = values.variants.iter().map(|variant| Value {
        name: names::type_ident(&variant.ident),
        wire: Literal::i64_unsuffixed(variant.wire),
        shown: variant.wire.to_string(),
        doc: &variant.doc,
    });
    let values: Vec<_> = values.collect();
    let name = names::type_ident(&def.name);
    source.item(definition(context, def, &values, &quote!(runtime::UnrecognizedInt)));
    let (variants, wires) = columns(&values);
    source.item(quote! {
        impl #name {
            /// Returns the value as it is written on the wire.
            #[inline]
            #[must_use]
            pub fn as_i64(&self) -> i64 {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Unrecognized(value) => value.get(),
                }
            }
        }
    });
    let unknown = quote!(Self::Unrecognized(runtime::UnrecognizedInt::new(value)));
    let body = choice(&quote!(value), &values, &unknown);
    source.item(quote! {
        impl From<i64> for #name {
            #[inline]
            fn from(value: i64) -> Self {
                #body
            }
        }
    });
    source.item(quote! { json::int_enum!(#name); });
}

fn columns<'v>(
    values: &'v [Value<'_>],
) -> (impl Iterator<Item = &'v Ident>, impl Iterator<Item = &'v Literal>) {
    (values.iter().map(|value| &value.name), values.iter().map(|value| &value.wire))
}

/// Returns the expression that finds the variant of a value.
fn choice(
    subject: &TokenStream,
    values: &[Value<'_>],
    unknown: &TokenStream,
) -> TokenStream {
    if values.is_empty() {
        return unknown.clone();
    }
    let (variants, wires) = columns(values);
    quote! { match #subject { #(#wires => Self::#variants,)* _ => #unknown, } }
}

fn definition(
    context: &Context<'_>,
    def: &TypeDef,
    values: &[Value<'_>],
    unknown: &TokenStream,
) -> TokenStream {
    let docs = type_docs(context, def);
    let name = names::type_ident(&def.name);
    let variants = values.iter().map(|value| {
        let (docs, name) = (variant_docs(context, value), &value.name);
        quote!(#docs #name)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that this version does not know, kept as it is.
            Unrecognized(#unknown),
        }
    }
}

fn variant_docs(context: &Context<'_>, value: &Value<'_>) -> TokenStream {
    let otherwise = || match value.shown.trim() {
        "" => "A blank string.".to_owned(),
        _ => format!("The value {}.", text::code(&value.shown)),
    };
    let docs = Comment::of(&Words::new(context), value.doc, otherwise).outer();
    let alias = doc::alias(&value.shown, &value.name.to_string());
    quote!(#docs #alias)
}
