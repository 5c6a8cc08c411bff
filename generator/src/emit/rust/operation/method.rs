//! The method of a group that begins a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::request::{self, Required};
use super::{docs, stream};
use crate::emit::rust::context::Context;
use crate::emit::rust::{doc, names};
use crate::model::{Group, Operation};

/// Prints the method: it makes the call, with all that is required in it.
pub(super) fn print<'a>(
    context: &Context<'a>,
    group: &Group,
    operation: &'a Operation,
) -> TokenStream {
    let docs = docs::method(context, group, operation);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let taken = operation.params.iter().map(|param| &param.ident);
    let taken = taken.chain(operation.body.iter().map(|body| &body.ident));
    let call = names::fresh("call", taken);
    let required = request::required(context, operation, &quote!(#call));
    let many = (required.len() + 1 > request::MAX_ARGUMENTS).then(request::allow_many);
    let method = method_name(operation);
    let alias = doc::exact_alias(&operation.id, &method.to_string());
    let idents = required.iter().map(|required| &required.ident);
    let types = required.iter().map(|required| required.argument.ty());
    let mut puts: Vec<_> = required.iter().map(put).collect();
    puts.extend(stream::always(operation, &quote!(#call)));
    let mutable = (!puts.is_empty()).then(|| quote!(mut));
    let ty = request::name(operation);
    let module = names::operation_module(group, operation).ident();
    quote! {
        #docs
        #alias
        #deprecated
        #many
        #[inline]
        pub fn #method(&self, #(#idents: #types),*) -> #ty {
            let #mutable #call = self.client.call(&#module::OPERATION);
            #(#puts)*
            #ty::of(#call, #module::parse)
        }
    }
}

/// Returns the statements that put an argument into the call.
fn put(required: &Required<'_>) -> TokenStream {
    let (statement, put) = (required.argument.statement(&required.ident), &required.put);
    quote!(#statement #put)
}

/// Returns the name of the method: the operation's, unless the group has a function of that name.
pub(in crate::emit::rust) fn method_name(operation: &Operation) -> proc_macro2::Ident {
    match operation.ident.as_str() {
        "new" | "clone" | "fmt" => {
            names::local(&format!("{}_operation", operation.ident))
        }
        _ => names::ident(&operation.ident),
    }
}
