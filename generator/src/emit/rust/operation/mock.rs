//! What a mock of the operation answers, for each of its results.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::request;
use crate::emit::rust::names;
use crate::model::{Operation, Payload, Status, SuccessShape};

/// Prints the macro that makes the call one that a mock can answer.
pub(super) fn print(operation: &Operation, value: &TokenStream) -> TokenStream {
    let call = request::name(operation);
    let mut successes = operation.responses.outcomes.iter().filter(|it| it.success);
    let arms: Vec<_> = match &operation.responses.success {
        SuccessShape::One(payload) => {
            let status = successes.next().map_or(200, |outcome| status(outcome.status));
            let pattern = match payload {
                Payload::Empty => quote!(()),
                _ => quote!(body),
            };
            vec![arm(&pattern, status, payload)]
        }
        SuccessShape::Many(name) => {
            let name = names::type_ident(name);
            let arms = successes.map(|outcome| {
                let variant = names::type_ident(&outcome.variant);
                let pattern = match outcome.payload {
                    Payload::Empty => quote!(#name::#variant),
                    _ => quote!(#name::#variant(body)),
                };
                arm(&pattern, status(outcome.status), &outcome.payload)
            });
            arms.collect()
        }
    };
    quote! { runtime::mock! { #call, #value, #(#arms),* } }
}

/// Returns what one result is answered with: its status, and its body.
fn arm(pattern: &TokenStream, status: u16, payload: &Payload) -> TokenStream {
    let status = Literal::u16_unsuffixed(status);
    match payload {
        Payload::Empty => quote!(#pattern => empty(#status)),
        Payload::Redirect => quote!(#pattern => redirect(#status, &body)),
        Payload::Json(..) => quote!(#pattern => json(#status, &body)),
        Payload::Text => quote!(#pattern => text(#status, body)),
        Payload::Binary => quote!(#pattern => bytes(#status, body)),
    }
}

/// Returns a status that is read as this one.
fn status(status: Status) -> u16 {
    match status {
        Status::Exact(status) => status,
        Status::Range(hundreds) => u16::from(hundreds) * 100,
        Status::Default => 200,
    }
}
