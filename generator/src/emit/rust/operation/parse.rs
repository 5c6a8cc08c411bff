//! Response → result: by status, and by nothing else.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::rust::names;
use crate::model::{
    ErrorShape, NullBody, Operation, Outcome, Payload, Status, SuccessShape,
};

/// Prints the function.
pub(super) fn print(
    operation: &Operation,
    value: &TokenStream,
    error: &TokenStream,
) -> TokenStream {
    let mut arms: Vec<(Status, TokenStream)> = Vec::new();
    let mut rest = quote!(Err(r.unexpected()));
    for outcome in &operation.responses.outcomes {
        let result = result(operation, outcome);
        match outcome.status {
            Status::Default => rest = result,
            status => arms.push((status, result)),
        }
    }
    // An arm before the last does nothing if it does what the last does.
    while arms.last().is_some_and(|(_, result)| result.to_string() == rest.to_string()) {
        arms.pop();
    }
    let body = if arms.is_empty() {
        rest
    } else {
        let exact: Vec<_> =
            operation.responses.outcomes.iter().filter_map(exact).collect();
        let patterns = arms.iter().map(|(status, _)| pattern(*status, &exact));
        let results = arms.iter().map(|(_, result)| result);
        quote! { match r.status() { #(#patterns => #results,)* _ => #rest, } }
    };
    quote! {
        #[inline]
        fn parse(r: &runtime::Response) -> Result<#value, runtime::Error<#error>> {
            #body
        }
    }
}

fn exact(outcome: &Outcome) -> Option<u16> {
    match outcome.status {
        Status::Exact(status) => Some(status),
        Status::Range(_) | Status::Default => None,
    }
}

/// Returns the pattern of an arm. A range leaves out the statuses that have arms of their own.
fn pattern(status: Status, exact: &[u16]) -> TokenStream {
    match status {
        Status::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        Status::Range(hundreds) => {
            let all = u16::from(hundreds) * 100..=u16::from(hundreds) * 100 + 99;
            let (mut start, end) = (*all.start(), *all.end());
            let mut ranges = Vec::new();
            for &status in exact.iter().filter(|status| all.contains(*status)) {
                ranges.push((start, status.saturating_sub(1)));
                start = status + 1;
            }
            ranges.push((start, end));
            let ranges = ranges.into_iter().filter(|(start, end)| start <= end);
            let ranges = ranges.map(|(start, end)| {
                let (start, end) =
                    (Literal::u16_unsuffixed(start), Literal::u16_unsuffixed(end));
                quote!(#start..=#end)
            });
            quote!(#(#ranges)|*)
        }
        Status::Default => quote!(_),
    }
}

fn result(operation: &Operation, outcome: &Outcome) -> TokenStream {
    let responses = &operation.responses;
    match (outcome.success, &responses.success, &responses.error) {
        (true, SuccessShape::One(payload), _) => {
            let read = reader(payload);
            quote!(r.#read())
        }
        (true, SuccessShape::Many(name), _) => {
            let (read, name) =
                (reader(&outcome.payload), format_ident!("{}", name.as_str()));
            let variant = names::type_ident(&outcome.variant);
            match outcome.payload {
                Payload::Empty => quote!(r.#read().map(|()| #name::#variant)),
                _ => quote!(r.#read().map(#name::#variant)),
            }
        }
        (false, _, ErrorShape::None) => quote!(Err(r.unexpected())),
        (false, _, ErrorShape::One(payload)) => match payload {
            Payload::Empty | Payload::Redirect => quote!(Err(r.unexpected())),
            payload => {
                let read = failure(payload);
                quote!(Err(r.#read(std::convert::identity)))
            }
        },
        (false, _, ErrorShape::Many(name)) => {
            let (read, name) =
                (failure(&outcome.payload), format_ident!("{}", name.as_str()));
            let variant = names::type_ident(&outcome.variant);
            quote!(Err(r.#read(#name::#variant)))
        }
    }
}

/// Returns the method of a response that reads a result.
fn reader(payload: &Payload) -> Ident {
    names::local(match payload {
        Payload::Empty => "empty",
        Payload::Redirect => "redirect",
        Payload::Json(_, NullBody::Empty) => "json_or_empty",
        Payload::Json(..) => "json",
        Payload::Text => "text",
        Payload::Binary => "bytes",
    })
}

/// Returns the method of a response that reads an error.
fn failure(payload: &Payload) -> Ident {
    names::local(match payload {
        Payload::Empty => "failure_empty",
        Payload::Redirect => "failure_redirect",
        Payload::Json(..) => "failure",
        Payload::Text => "failure_text",
        Payload::Binary => "failure_bytes",
    })
}
