//! The type that reads the declared headers of responses.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use crate::emit::rust::context::{Context, rust_type};
use crate::emit::rust::doc::Comment;
use crate::emit::rust::names;
use crate::emit::rust::words::Words;
use crate::emit::text;
use crate::model::{Operation, ResponseHeader, Scalar, TypeRef};

/// Prints the struct and its methods, where headers are declared.
pub(super) fn print(context: &Context<'_>, operation: &Operation) -> Vec<TokenStream> {
    let Some(name) = &operation.responses.headers else { return Vec::new() };
    let name = names::type_ident(name);
    let request = docs::request_line(operation);
    let docs = format!(
        "The documented headers of the responses to {request}, typed. A header that does not come is \
         `None`, or an empty list."
    );
    let docs = Comment::new(docs).outer();
    let readers =
        declared(operation).into_values().map(|header| reader(context, header));
    let definition = quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'h>(runtime::Headers<'h>);
    };
    let methods = quote! {
        impl<'h> #name<'h> {
            /// Takes the headers of a result with meta, or of an error with an answer.
            #[must_use]
            pub fn new(headers: &'h runtime::HeaderMap) -> Self {
                Self(runtime::Headers::new(headers))
            }
            #(#readers)*
        }
    };
    vec![definition, methods]
}

/// Returns the headers that are declared, by their method.
///
/// The first outcome that has a header says what it is; outcomes are in the order of their status.
pub(in crate::emit::rust) fn declared(
    operation: &Operation,
) -> BTreeMap<&str, &ResponseHeader> {
    let mut headers = BTreeMap::new();
    let all = operation.responses.outcomes.iter().flat_map(|outcome| &outcome.headers);
    for header in all {
        headers.entry(header.ident.as_str()).or_insert(header);
    }
    headers
}

/// Returns what the method of a header returns.
pub(in crate::emit::rust) fn returned(header: &ResponseHeader) -> TokenStream {
    match &header.ty {
        TypeRef::Scalar(Scalar::String) => quote!(Option<&'h str>),
        TypeRef::List(item) => {
            let ty = rust_type(&item.ty);
            quote!(Result<Vec<#ty>, runtime::HeaderError>)
        }
        ty => {
            let ty = rust_type(ty);
            quote!(Result<Option<#ty>, runtime::HeaderError>)
        }
    }
}

fn reader(context: &Context<'_>, header: &ResponseHeader) -> TokenStream {
    let otherwise = || format!("Reads {}.", text::code(&header.wire_name));
    let docs = Comment::of(&Words::new(context), &header.doc, otherwise).outer();
    let (method, name) =
        (names::ident(&header.ident), Literal::string(&header.wire_name));
    let (returned, read) = (returned(header), format_ident!("{}", how(&header.ty)));
    // A result has to be used anyway.
    let must_use =
        (header.ty == TypeRef::Scalar(Scalar::String)).then(|| quote!(#[must_use]));
    quote! {
        #docs
        #must_use
        pub fn #method(&self) -> #returned {
            self.0.#read(#name)
        }
    }
}

/// Returns the method of the support code that reads a header.
fn how(ty: &TypeRef) -> &'static str {
    match ty {
        TypeRef::Scalar(Scalar::String) => "text",
        TypeRef::List(_) => "list",
        _ => "value",
    }
}
