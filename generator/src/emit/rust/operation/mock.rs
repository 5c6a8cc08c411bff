//! What a mock of the operation answers, for each of its results.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::parse::is_text;
use super::request;
use crate::emit::rust::context::rust_type;
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
            vec![arm(&pattern, status, payload, None)]
        }
        SuccessShape::Many(name) => {
            let name = names::type_ident(name);
            let mut before = None;
            let arms = successes.map(|outcome| {
                // What is told by its content type has to have it.
                let again = before == Some(outcome.status);
                before = Some(outcome.status);
                let media = outcome.content_type.as_deref().filter(|_| again);
                let variant = names::type_ident(&outcome.variant);
                let pattern = match outcome.payload {
                    Payload::Empty => quote!(#name::#variant),
                    // Only the stream itself knows what it holds.
                    Payload::Events(_) | Payload::Lines(_) => quote!(#name::#variant(_)),
                    _ => quote!(#name::#variant(body)),
                };
                let status = status(outcome.status);
                match outcome.payload.is_stream() {
                    true => arm(&pattern, status, &Payload::Empty, None),
                    false => arm(&pattern, status, &outcome.payload, media),
                }
            });
            arms.collect()
        }
    };
    // A mock is told what a stream consists of.
    let value = match &operation.responses.success {
        SuccessShape::One(Payload::Events(ty) | Payload::Lines(ty)) => {
            let ty = rust_type(ty);
            quote!(Vec<#ty>)
        }
        _ => value.clone(),
    };
    quote! { runtime::mock! { #call, #value, #(#arms),* } }
}

/// Returns what one result is answered with: its status, and its body.
fn arm(
    pattern: &TokenStream,
    status: u16,
    payload: &Payload,
    media: Option<&str>,
) -> TokenStream {
    let status = Literal::u16_unsuffixed(status);
    // The first of several, and of a wildcard something that it stands for.
    let media = media.and_then(|media| media.split(", ").next());
    let media = media.map(|media| media.replace('*', "any"));
    let media = media.map(|media| quote!(as #media));
    match payload {
        Payload::Empty => quote!(#pattern => empty(#status)),
        Payload::Redirect => quote!(#pattern => redirect(#status, &body)),
        Payload::Json(..) => quote!(#pattern => json(#status, &body) #media),
        Payload::Text => quote!(#pattern => text(#status, body) #media),
        Payload::Binary => quote!(#pattern => bytes(#status, body) #media),
        Payload::Events(ty) if is_text(ty) => {
            quote!(#pattern => text_events(#status, &body))
        }
        Payload::Events(_) => quote!(#pattern => events(#status, &body)),
        Payload::Lines(ty) if is_text(ty) => {
            quote!(#pattern => text_lines(#status, &body))
        }
        Payload::Lines(_) => quote!(#pattern => lines(#status, &body)),
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
