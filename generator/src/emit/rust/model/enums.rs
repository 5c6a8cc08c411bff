//! Open enums: the known values, and one variant for all others.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::type_docs;
use crate::emit::rust::doc::Comment;
use crate::emit::rust::format::Source;
use crate::emit::rust::names;
use crate::emit::text;
use crate::model::{Doc, IntEnum, StringEnum, TypeDef};

/// Prints an enum of strings.
pub(super) fn strings(def: &TypeDef, values: &StringEnum, source: &mut Source) {
    let variants = values.variants.iter().map(|variant| {
        let docs = variant_docs(&variant.doc, &variant.wire);
        let name = names::type_ident(&variant.ident);
        quote!(#docs #name)
    });
    let unknown = quote!(runtime::Unrecognized);
    source.item(definition(def, variants, &unknown));
    let idents = values.variants.iter().map(|variant| names::type_ident(&variant.ident));
    let wires = values.variants.iter().map(|variant| Literal::string(&variant.wire));
    let name = names::type_ident(&def.name);
    source.item(codec("string_enum", &name, idents, wires));
}

/// Prints an enum of integers.
pub(super) fn integers(def: &TypeDef, values: &IntEnum, source: &mut Source) {
    let variants = values.variants.iter().map(|variant| {
        let docs = variant_docs(&variant.doc, &variant.wire.to_string());
        let name = names::type_ident(&variant.ident);
        quote!(#docs #name)
    });
    let unknown = quote!(runtime::UnrecognizedInt);
    source.item(definition(def, variants, &unknown));
    let idents = values.variants.iter().map(|variant| names::type_ident(&variant.ident));
    let wires = values.variants.iter().map(|variant| Literal::i64_unsuffixed(variant.wire));
    let name = names::type_ident(&def.name);
    source.item(codec("int_enum", &name, idents, wires));
}

fn variant_docs(doc: &Doc, wire: &str) -> TokenStream {
    let otherwise = || match wire {
        "" => "The empty string.".to_owned(),
        _ => format!("The value {}.", text::code(wire)),
    };
    Comment::of(doc, otherwise).outer()
}

fn definition(
    def: &TypeDef,
    variants: impl Iterator<Item = TokenStream>,
    unknown: &TokenStream,
) -> TokenStream {
    let docs = type_docs(def);
    let name = names::type_ident(&def.name);
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

/// Returns the line that implements everything else.
fn codec(
    macro_name: &str,
    name: &Ident,
    idents: impl Iterator<Item = Ident>,
    wires: impl Iterator<Item = Literal>,
) -> TokenStream {
    let macro_name = names::local(macro_name);
    quote! { json::#macro_name! { #name { #(#idents => #wires),* } } }
}
