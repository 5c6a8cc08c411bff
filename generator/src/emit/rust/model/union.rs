//! Unions: one of several types.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{type_docs, untagged};
use crate::emit::rust::context::{self, Context, rust_type};
use crate::emit::rust::doc::{self, Comment};
use crate::emit::rust::format::RustFile;
use crate::emit::rust::names;
use crate::emit::rust::words::Words;
use crate::emit::text;
use crate::model::{
    Presence, Scalar, TagValue, Tagging, TypeDef, TypeKind, TypeRef, Union, Variant,
};

/// Prints the enum with everything that it implements.
pub(super) fn print<'a>(
    context: &Context<'a>,
    def: &TypeDef,
    union: &'a Union,
    source: &mut RustFile,
) {
    let name = names::type_ident(&def.name);
    source.item(definition(context, def, &name, union));
    for conversion in conversions(context, &name, union) {
        source.item(conversion);
    }
    match &union.tagging {
        Tagging::Internal { property } | Tagging::Number { property } => {
            source.item(decode(context, def, property, union));
            source.item(encode(context, def, union));
        }
        Tagging::Untagged => {
            source.item(untagged::decode(context, def, union));
            source.item(untagged::encode(context, def, union));
        }
    }
    source.item(quote! { json::serde_impls!(#name); });
}

fn definition(
    context: &Context<'_>,
    def: &TypeDef,
    name: &Ident,
    union: &Union,
) -> TokenStream {
    let docs = type_docs(context, def);
    let variants = union.variants.iter().map(|variant| {
        let docs = variant_docs(context, union, variant);
        let (ident, ty) = (names::type_ident(&variant.ident), held(variant));
        quote! { #docs #ident(#ty), }
    });
    let about = match &union.default {
        None => "A variant that this version does not know, kept as it is.",
        // What comes is never one, but what is sent may be.
        Some(_) => "JSON of a variant that this version does not know.",
    };
    let about = Comment::new(about).outer();
    let unknown = match union.tagging {
        Tagging::Untagged => None,
        Tagging::Internal { .. } | Tagging::Number { .. } => Some(quote! {
            #about
            Unrecognized(runtime::RawJson),
        }),
    };
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown
        }
    }
}

fn variant_docs(context: &Context<'_>, union: &Union, variant: &Variant) -> TokenStream {
    let otherwise = || match union.told_by(variant) {
        Some((property, value)) => {
            format!("{} is {}.", text::code(property), text::code(&value.to_string()))
        }
        None => {
            let spoken = spoken(&variant.ty);
            format!("The value is {} {}.", text::article(&spoken), text::code(&spoken))
        }
    };
    let docs = Comment::of(&Words::new(context), &variant.doc, otherwise).outer();
    let alias =
        variant.tag.as_deref().map(|tag| doc::alias(tag, variant.ident.as_str()));
    quote!(#docs #alias)
}

/// Returns a type in a word.
fn spoken(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Scalar(scalar) => format!("{scalar:?}").to_lowercase(),
        TypeRef::List(_) => "list".to_owned(),
        TypeRef::Map(_) => "map".to_owned(),
        TypeRef::Json => "JSON value".to_owned(),
    }
}

fn held(variant: &Variant) -> TokenStream {
    context::held_type(variant.holder(), rust_type(&variant.ty))
}

/// Prints `From` for each type that one variant alone holds.
fn conversions<'a>(
    context: &Context<'a>,
    name: &Ident,
    union: &'a Union,
) -> Vec<TokenStream> {
    let mut holders: BTreeMap<String, Vec<&Variant>> = BTreeMap::new();
    for variant in &union.variants {
        let ty = rust_type(context.api.resolve(&variant.ty)).to_string();
        holders.entry(ty).or_default().push(variant);
    }
    let own = quote!(models::#name).to_string();
    // What is made by hand has its tag, where there is a variant with one.
    let single = |variant: &&Variant| {
        let ty = rust_type(context.api.resolve(&variant.ty)).to_string();
        let holders = holders.get(&ty).map_or(&[][..], Vec::as_slice);
        let tagged = holders.iter().filter(|holder| holder.tag.is_some()).count();
        let is_chosen = variant.tag.is_some() && tagged == 1;
        ty != own && (holders.len() == 1 || is_chosen)
    };
    let conversion = |variant: &Variant| {
        let (ident, ty) = (names::type_ident(&variant.ident), rust_type(&variant.ty));
        let value = context::held(variant.holder(), quote!(value));
        let whole = quote! {
            impl From<#ty> for #name {
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#ident(#value)
                }
            }
        };
        // Most texts are literals where they are written.
        let is_text =
            *context.api.resolve(&variant.ty) == TypeRef::Scalar(Scalar::String);
        let text = is_text.then(|| {
            quote! {
                impl From<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::from(value.to_owned())
                    }
                }
            }
        });
        [Some(whole), text]
    };
    union.variants.iter().filter(single).flat_map(conversion).flatten().collect()
}

fn decode<'a>(
    context: &Context<'a>,
    def: &TypeDef,
    property: &str,
    union: &'a Union,
) -> TokenStream {
    let (name, inline) = (names::type_ident(&def.name), context.inline(&def.name));
    let arms = union.variants.iter().filter_map(|variant| {
        let ident = names::type_ident(&variant.ident);
        let value = match union.told_by(variant)?.1 {
            TagValue::Text(text) => Literal::string(text),
            TagValue::Number(number) => Literal::i64_unsuffixed(number),
        };
        Some(quote! { Some(#value) => json::Decode::decode(r).map(Self::#ident), })
    });
    let default = union.default.as_ref().map(names::type_ident);
    let untold = match untold(context, union) {
        variants if variants.is_empty() && default.is_some() => {
            quote!(json::Decode::decode(r).map(Self::#default))
        }
        variants if variants.is_empty() => {
            let property = Literal::string(property);
            quote!(Err(r.missing(#property)))
        }
        variants => {
            let tries = untagged::tries(context, def, variants);
            quote!({ #tries })
        }
    };
    let property = Literal::string(property);
    let found = match union.tagging {
        Tagging::Number { .. } => quote!(r.number_tag(#property)?),
        _ => quote!(r.tag(#property)?.as_deref()),
    };
    let other = match &default {
        Some(default) => quote!(json::Decode::decode(r).map(Self::#default)),
        None => quote!(r.unrecognized().map(Self::Unrecognized)),
    };
    quote! {
        impl json::Decode for #name {
            #inline
            fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
                match #found {
                    #(#arms)*
                    Some(_) => #other,
                    None => #untold,
                }
            }
        }
    }
}

/// Returns the variants that a value without a tag may be: each type once, and what demands most keys first.
fn untold<'a>(context: &Context<'a>, union: &'a Union) -> Vec<&'a Variant> {
    if !union.optional {
        return Vec::new();
    }
    let Tagging::Internal { property } = &union.tagging else { return Vec::new() };
    let mut variants: Vec<&Variant> = Vec::new();
    for variant in &union.variants {
        let held = context.kind(&variant.ty);
        let may = variant.tag.is_none()
            || union.written_tag(variant, held).is_none() && !demands(held, property);
        if may && variants.iter().all(|known| known.ty != variant.ty) {
            variants.push(variant);
        }
    }
    // Of equals the one with the fewest keys: a value without a tag is a base rather than an heir.
    let fields = |variant: &Variant| match context.kind(&variant.ty) {
        Some(TypeKind::Struct(object)) => object.fields.len(),
        _ => 0,
    };
    variants
        .sort_by_key(|variant| (Reverse(variant.required_keys.len()), fields(variant)));
    variants
}

/// Returns whether an object has a key in every case, and never with `null`.
fn demands(held: Option<&TypeKind>, key: &str) -> bool {
    let Some(TypeKind::Struct(object)) = held else { return false };
    let mut fields = object.fields.iter();
    fields.any(|it| it.wire_name == key && it.presence == Presence::Required)
}

fn encode<'a>(context: &Context<'a>, def: &TypeDef, union: &'a Union) -> TokenStream {
    let (name, inline) = (names::type_ident(&def.name), context.inline(&def.name));
    let arms = union.variants.iter().map(|variant| {
        let ident = names::type_ident(&variant.ident);
        match union.written_tag(variant, context.kind(&variant.ty)) {
            Some((property, tag)) => quote! {
                Self::#ident(value) => {
                    w.tagged(#property, #tag, |w| value.encode_fields(w));
                }
            },
            None => quote! { Self::#ident(value) => json::Encode::encode(value, w), },
        }
    });
    quote! {
        impl json::Encode for #name {
            #inline
            fn encode(&self, w: &mut json::Writer) {
                match self {
                    #(#arms)*
                    Self::Unrecognized(raw) => json::Encode::encode(raw, w),
                }
            }
        }
    }
}
