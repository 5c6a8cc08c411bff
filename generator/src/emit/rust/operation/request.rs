//! The call of an operation: its type and its setters.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{body, docs, param};
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::Context;
use crate::emit::rust::doc::Comment;
use crate::emit::rust::names;
use crate::model::{Group, Operation};

/// As many arguments as clippy lets pass.
pub(super) const MAX_ARGUMENTS: usize = 7;

/// Returns the name of the call's type.
pub(in crate::emit::rust) fn name(operation: &Operation) -> Ident {
    format_ident!("{}Call", operation.type_name.as_str())
}

/// Prints the name of the call's type, and what tells that type from those of other operations.
///
/// What goes in and comes out does not: two operations may have that in common.
pub(super) fn definition(
    context: &Context<'_>,
    group: &Group,
    operation: &Operation,
    value: &TokenStream,
    error: &TokenStream,
) -> [TokenStream; 2] {
    let name = name(operation);
    let docs = docs::call(context, group, operation);
    // No name of the document has a `_` at its end.
    let taken = super::exports(operation).iter().any(|export| export == "Op");
    let marker = names::local(if taken { "Op_" } else { "Op" });
    let request = docs::request_line(operation);
    let marked = Comment::new(format!("The operation {request}, as a type."));
    let marked = marked.outer();
    [
        quote! {
            #docs
            pub type #name = runtime::OperationCall<#marker, #value, #error>;
        },
        quote! {
            #marked
            pub enum #marker {}
        },
    ]
}

/// An argument that a call cannot do without.
pub(super) struct Required<'a> {
    /// Its name.
    pub(super) ident: Ident,
    /// What the method takes, and how it is turned into the value.
    pub(super) argument: Argument<'a>,
    /// The statement that puts the value into `call`.
    pub(super) put: TokenStream,
}

/// Returns the required arguments in the order of the signature: parameters, then the body.
pub(super) fn required<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    call: &TokenStream,
) -> Vec<Required<'a>> {
    let params = operation.params.iter().filter(|param| param.required);
    let params = params.map(|param| param::required(context, param, call));
    let body = operation.body.iter().filter(|body| body.required);
    params.chain(body.map(|body| body::required(context, body, call))).collect()
}

/// Prints the setters, where there are any.
pub(super) fn methods<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
) -> Option<TokenStream> {
    let name = name(operation);
    let optional = operation.params.iter().filter(|param| !param.required);
    let setters = optional.map(|param| param::setter(context, param));
    let body = operation.body.iter().flat_map(|body| body::setters(context, body));
    let setters: Vec<_> = setters.chain(body).collect();
    (!setters.is_empty()).then(|| {
        quote! {
            impl #name {
                #(#setters)*
            }
        }
    })
}

/// Returns the attribute for a function with many arguments.
pub(super) fn allow_many() -> TokenStream {
    quote! { #[allow(clippy::too_many_arguments, reason = "as many as are required")] }
}
