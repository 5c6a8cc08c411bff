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
    let attempts: Vec<_> = union
        .variants
        .iter()
        .map(|variant| {
            let (ident, attempt) =
                (names::type_ident(&variant.ident), attempt(context, variant));
            quote! {
                if let Some(value) = attempts.#attempt {
                    return Ok(Self::#ident(value));
                }
            }
        })
        .collect();
    let title = Literal::string(&name.to_string());
    let branches =
        union.variants.iter().map(|variant| Literal::string(variant.ident.as_str()));
    let mutable = (!union.variants.is_empty()).then(|| quote!(mut));
    let (knowing, attempts) = match known(context, union) {
        Some(known) => (
            quote!(.knowing(&[#(#known),*])),
            quote! {
                loop {
                    #(#attempts)*
                    if !attempts.again() {
                        break;
                    }
                }
            },
        ),
        None => (TokenStream::new(), quote!(#(#attempts)*)),
    };
    quote! {
        impl json::Decode for #name {
            #inline
            fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
                let #mutable attempts = json::Attempts::new(r)#knowing;
                #attempts
                let branches = [#(#branches),*];
                Err(attempts.fail(#title, &branches))
            }
        }
    }
}

/// Returns the keys that each variant knows, where more than one takes objects and one of them
/// leaves out what it does not know.
fn known<'a>(context: &Context<'a>, union: &'a Union) -> Option<Vec<TokenStream>> {
    let keys = |variant: &'a Variant| context.keys.of(context.named(&variant.ty)?);
    let takes_objects = |variant: &&'a Variant| takes_objects(context, variant);
    let known: Vec<_> = union.variants.iter().map(keys).collect();
    let lossy = known.iter().flatten().count();
    if lossy == 0 || union.variants.iter().filter(takes_objects).count() < 2 {
        return None;
    }
    let known = known.into_iter().map(|keys| match keys {
        Some(keys) => {
            let keys = keys.into_iter().map(Literal::string);
            quote!(Some(&[#(#keys),*]))
        }
        None => quote!(None),
    });
    Some(known.collect())
}

/// Returns whether a value of a variant can be an object.
pub(super) fn takes_objects<'a>(context: &Context<'a>, variant: &'a Variant) -> bool {
    json_kind(context, &variant.ty).is_none_or(|kind| kind == "Object")
}

/// Returns the call that tries a variant.
fn attempt<'a>(context: &Context<'a>, variant: &'a Variant) -> TokenStream {
    if let Some(kind) = json_kind(context, &variant.ty) {
        return quote!(try_kind(json::Kind::#kind));
    }
    let keys = variant.required_keys.iter().map(|key| Literal::string(key));
    if !variant.constants.is_empty() {
        let constants = variant.constants.iter().map(constant);
        return quote!(try_like(&[#(#keys),*], &[#(#constants),*]));
    }
    if variant.required_keys.is_empty() {
        return quote!(try_any());
    }
    quote!(try_object(&[#(#keys),*]))
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

/// Returns the JSON type that all values have, for types that say no more than that.
fn json_kind<'a>(context: &Context<'a>, ty: &'a TypeRef) -> Option<Ident> {
    let kind = match (context.api.resolve(ty), context.kind(ty)) {
        (TypeRef::Scalar(Scalar::Bool), _) => "Bool",
        (
            TypeRef::Scalar(
                Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::F32 | Scalar::F64,
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
