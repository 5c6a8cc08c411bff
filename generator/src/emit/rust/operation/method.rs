//! The method of a group that begins a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, request};
use crate::emit::rust::context::Context;
use crate::emit::rust::{doc, names};
use crate::model::{Group, Operation};

/// Prints the method: it converts its arguments and leaves the rest to the builder.
pub(super) fn print<'a>(
    context: &Context<'a>,
    group: &Group,
    operation: &'a Operation,
) -> TokenStream {
    let docs = docs::method(context, group, operation);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let required = request::required(context, operation, &TokenStream::new());
    let many = (required.len() + 1 > request::MAX_ARGUMENTS).then(request::allow_many);
    let method = method_name(operation);
    let alias = doc::exact_alias(&operation.id, &method.to_string());
    let idents = required.iter().map(|required| &required.ident);
    let types = required.iter().map(|required| required.argument.ty());
    let values =
        required.iter().map(|required| required.argument.convert(&required.ident));
    let call = request::name(operation);
    quote! {
        #docs
        #alias
        #deprecated
        #many
        #[inline]
        pub fn #method(&self, #(#idents: #types),*) -> #call {
            #call::new(&self.client, #(#values),*)
        }
    }
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
