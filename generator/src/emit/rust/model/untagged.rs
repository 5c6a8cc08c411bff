//! Unions without a tag: JSON types and required keys decide.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::emit::rust::context::Context;
use crate::emit::rust::names;
use crate::model::{Scalar, TypeDef, TypeKind, TypeRef, Union, Variant};

/// Prints `impl Decode`: variant after variant, until one fits.
pub(super) fn decode<'a>(
    context: &Context<'a>,
    def: &TypeDef,
    union: &'a Union,
) -> TokenStream {
    let (name, inline) = (names::type_ident(&def.name), context.inline(&def.name));
    let tries = tries(context, def, union.variants.iter().collect());
    quote! {
        impl json::Decode for #name {
            #inline
            fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
                #tries
            }
        }
    }
}

/// Prints what reads a value as the best of these variants.
pub(super) fn tries<'a>(
    context: &Context<'a>,
    def: &TypeDef,
    variants: Vec<&'a Variant>,
) -> TokenStream {
    let attempts = variants.iter().map(|variant| {
        let attempt = attempt(context, variant);
        quote!(attempts.#attempt;)
    });
    let title = Literal::string(&names::type_ident(&def.name).to_string());
    // What is several of the others says nothing of its own where none fits.
    let branches = variants
        .iter()
        .filter(|variant| !variant.several)
        .map(|variant| Literal::string(variant.ident.as_str()));
    let mutable = (!variants.is_empty()).then(|| quote!(mut));
    quote! {
        let #mutable attempts = json::Attempts::new(r);
        #(#attempts)*
        attempts.end(#title, &[#(#branches),*])
    }
}

/// Returns the call that tries a variant.
fn attempt<'a>(context: &Context<'a>, variant: &'a Variant) -> TokenStream {
    let ident = names::type_ident(&variant.ident);
    if variant.several {
        return quote!(try_several(Self::#ident));
    }
    if let Some(kind) = json_kind(context, &variant.ty) {
        return quote!(try_kind(json::Kind::#kind, Self::#ident));
    }
    let keys = variant.required_keys.iter().map(|key| Literal::string(key));
    let constants = variant.constants.iter().map(constant);
    let listed = variant.listed.iter().filter_map(listed);
    let known: Vec<_> = constants.chain(listed).collect();
    if !known.is_empty() {
        return quote!(try_like(&[#(#keys),*], &[#(#known),*], Self::#ident));
    }
    if variant.required_keys.is_empty() {
        return quote!(try_any(Self::#ident));
    }
    quote!(try_object(&[#(#keys),*], Self::#ident))
}

/// Returns a key with the only value that it can have.
fn constant((key, value): &(String, Value)) -> TokenStream {
    let key = Literal::string(key);
    let value = match value {
        Value::String(text) => {
            let text = Literal::string(text);
            quote!(Text(#text))
        }
        Value::Bool(flag) => quote!(Flag(#flag)),
        // Numbers of JSON are those that `f64` has.
        number => {
            let number = Literal::f64_suffixed(number.as_f64().unwrap_or_default());
            quote!(Number(#number))
        }
    };
    quote!((#key, json::Constant::#value))
}

/// Returns a key with the values that are listed for it, all of which are texts or integers.
fn listed((key, values): &(String, Vec<Value>)) -> Option<TokenStream> {
    let key = Literal::string(key);
    let texts = || values.iter().map(|value| value.as_str().map(Literal::string));
    if let Some(texts) = texts().collect::<Option<Vec<_>>>() {
        return Some(quote!((#key, json::Constant::Texts(&[#(#texts),*]))));
    }
    let integers =
        values.iter().map(|value| value.as_i64().map(Literal::i64_unsuffixed));
    let integers = integers.collect::<Option<Vec<_>>>()?;
    Some(quote!((#key, json::Constant::Integers(&[#(#integers),*]))))
}

/// Returns the JSON type that all values have, for types that say no more than that.
fn json_kind<'a>(context: &Context<'a>, ty: &'a TypeRef) -> Option<Ident> {
    let kind = match (context.api.resolve(ty), context.kind(ty)) {
        (TypeRef::Scalar(Scalar::Bool), _) => "Bool",
        (
            TypeRef::Scalar(
                Scalar::I32
                | Scalar::I64
                | Scalar::U64
                | Scalar::I128
                | Scalar::F32
                | Scalar::F64,
            ),
            _,
        )
        | (_, Some(TypeKind::IntEnum(_))) => "Number",
        (TypeRef::Scalar(_), _) | (_, Some(TypeKind::StringEnum(_))) => "String",
        (TypeRef::List(_), _) => "Array",
        (TypeRef::Map(_), _) => "Object",
        _ => return None,
    };
    Some(names::local(kind))
}

/// Prints `impl Encode`: as the variant that it is.
pub(super) fn encode(
    context: &Context<'_>,
    def: &TypeDef,
    union: &Union,
) -> TokenStream {
    let (name, inline) = (names::type_ident(&def.name), context.inline(&def.name));
    let arms = union.variants.iter().map(|variant| {
        let ident = names::type_ident(&variant.ident);
        quote! { Self::#ident(value) => json::Encode::encode(value, w), }
    });
    let body = if union.variants.is_empty() {
        quote! { match *self {} }
    } else {
        quote! { match self { #(#arms)* } }
    };
    let w = names::local(if union.variants.is_empty() { "_w" } else { "w" });
    quote! {
        impl json::Encode for #name {
            #inline
            fn encode(&self, #w: &mut json::Writer) {
                #body
            }
        }
    }
}
