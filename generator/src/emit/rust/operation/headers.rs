//! The type that reads the declared headers of responses.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::emit::rust::context::rust_type;
use crate::emit::rust::doc::Comment;
use crate::emit::rust::names;
use crate::emit::text;
use crate::model::{Operation, ResponseHeader, Scalar, TypeRef};

/// Prints the struct and its methods, where headers are declared.
pub(super) fn print(operation: &Operation) -> Vec<TokenStream> {
    let Some(name) = &operation.responses.headers else { return Vec::new() };
    let name = names::type_ident(name);
    let request = docs::request_line(operation);
    let docs = format!(
        "The documented headers of the responses to {request}, typed. A header that does not come is \
         `None`, or an empty list."
    );
    let docs = Comment::new(docs).outer();
    // The first outcome that has a header says what it is; outcomes are in the order of their status.
    let mut headers: BTreeMap<&str, &ResponseHeader> = BTreeMap::new();
    let all = operation.responses.outcomes.iter().flat_map(|outcome| &outcome.headers);
    for header in all {
        headers.entry(header.ident.as_str()).or_insert(header);
    }
    let readers = headers.into_values().map(reader);
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

fn reader(header: &ResponseHeader) -> TokenStream {
    let otherwise = || format!("Reads {}.", text::code(&header.wire_name));
    let docs = Comment::of(&header.doc, otherwise).outer();
    let (method, name) =
        (names::ident(&header.ident), Literal::string(&header.wire_name));
    match &header.ty {
        TypeRef::Scalar(Scalar::String) => quote! {
            #docs
            #[must_use]
            pub fn #method(&self) -> Option<&'h str> {
                self.0.text(#name)
            }
        },
        TypeRef::List(item) => {
            let ty = rust_type(&item.ty);
            quote! {
                #docs
                pub fn #method(&self) -> Result<Vec<#ty>, runtime::HeaderError> {
                    self.0.list(#name)
                }
            }
        }
        ty => {
            let ty = rust_type(ty);
            quote! {
                #docs
                pub fn #method(&self) -> Result<Option<#ty>, runtime::HeaderError> {
                    self.0.value(#name)
                }
            }
        }
    }
}
