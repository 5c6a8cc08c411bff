//! Results and errors that differ by status.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use crate::emit::rust::context::{Context, payload_type};
use crate::emit::rust::doc::Comment;
use crate::emit::rust::names;
use crate::emit::rust::words::Words;
use crate::model::{ErrorShape, Operation, Outcome, Payload, SuccessShape};

/// Prints the result enum and the error enum, where there are such.
pub(super) fn print(context: &Context<'_>, operation: &Operation) -> Vec<TokenStream> {
    let mut items = Vec::new();
    let request = docs::request_line(operation);
    if let SuccessShape::Many(name) = &operation.responses.success {
        let name = format_ident!("{}", name.as_str());
        let docs = format!("What {request} returns, by status.");
        items.push(definition(context, operation, &name, &docs, true));
    }
    if let ErrorShape::Many(name) = &operation.responses.error {
        let name = format_ident!("{}", name.as_str());
        let docs = format!("The error bodies of {request}, by status.");
        items.push(definition(context, operation, &name, &docs, false));
        items.push(quote! { impl runtime::ApiBody for #name {} });
    }
    items
}

fn definition(
    context: &Context<'_>,
    operation: &Operation,
    name: &Ident,
    docs: &str,
    success: bool,
) -> TokenStream {
    let docs = Comment::new(docs).outer();
    let outcomes = operation.responses.outcomes.iter();
    let own =
        outcomes.filter(|outcome| outcome.success == success && !outcome.is_aside());
    let variants = own.clone().map(|outcome| variant(context, outcome));
    // A stream can neither be read twice nor compared.
    let derives = match own.clone().any(|outcome| outcome.payload.is_stream()) {
        true => quote!(Debug),
        false => quote!(Debug, Clone, PartialEq),
    };
    quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    }
}

fn variant(context: &Context<'_>, outcome: &Outcome) -> TokenStream {
    let docs = Comment::new(docs::outcome_line(&Words::new(context), outcome)).outer();
    let name = names::type_ident(&outcome.variant);
    if outcome.payload == Payload::Empty {
        return quote!(#docs #name);
    }
    let ty = payload_type(&outcome.payload);
    quote!(#docs #name(#ty))
}
