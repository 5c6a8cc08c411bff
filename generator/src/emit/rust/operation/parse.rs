//! Response → result: by status, and by nothing else.

mod undocumented;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::hidden;
use crate::emit::rust::context::Context;
use crate::emit::rust::names;
use crate::model::{
    ErrorShape, NullBody, Operation, Outcome, Payload, Scalar, Status, SuccessShape,
    TypeRef,
};

/// Prints the function.
pub(super) fn print(
    context: &Context<'_>,
    operation: &Operation,
    value: &TokenStream,
    error: &TokenStream,
) -> TokenStream {
    let mut arms: Vec<(Status, TokenStream)> = Vec::new();
    let mut rest = quote!(Err(r.unexpected()));
    let takes_any = operation.responses.takes_any_success();
    for kinds in by_status(&operation.responses.outcomes) {
        let result = of_status(operation, kinds);
        match kinds[0].status {
            Status::Default => rest = result,
            Status::Exact(200..=299) | Status::Range(2) if takes_any => {}
            status => arms.push((status, result)),
        }
    }
    if takes_any {
        arms.insert(0, (Status::Range(2), quote!(r.empty())));
    } else if let Some(other) = undocumented::print(operation)
        && other.to_string() != rest.to_string()
    {
        // What is documented in the same words needs no arm of its own.
        let other_text = other.to_string();
        let is_success = |status| matches!(status, Status::Exact(200..=299));
        arms.retain(|(status, result)| {
            !is_success(*status) || result.to_string() != other_text
        });
        let after = arms.iter().rposition(|(status, _)| is_success(*status));
        arms.insert(after.map_or(0, |last| last + 1), (Status::Range(2), other));
    }
    // An arm before the last does nothing if it does what the last does.
    while arms.last().is_some_and(|(_, result)| result.to_string() == rest.to_string()) {
        arms.pop();
    }
    let body = if arms.is_empty() {
        rest
    } else {
        let exact: Vec<_> =
            arms.iter().filter_map(|(status, _)| exact(*status)).collect();
        let patterns = arms.iter().map(|(status, _)| pattern(*status, &exact));
        let results = arms.iter().map(|(_, result)| result);
        quote! { match r.status() { #(#patterns => #results,)* _ => #rest, } }
    };
    let hide = hidden::print(context, operation);
    quote! {
        #[inline]
        pub(super) fn parse(r: &mut runtime::Response) -> Result<#value, runtime::Error<#error>> {
            #hide
            #body
        }
    }
}

/// Returns the outcomes, those of one status together.
fn by_status(outcomes: &[Outcome]) -> impl Iterator<Item = &[Outcome]> {
    outcomes.chunk_by(|one, other| one.status == other.status)
}

/// Returns what becomes of a status: by its content type, where it has several kinds of body.
fn of_status(operation: &Operation, kinds: &[Outcome]) -> TokenStream {
    let main = result(operation, &kinds[0]);
    if kinds.len() == 1 {
        return main;
    }
    let others = kinds[1..].iter().map(|kind| {
        let types = Literal::string(kind.content_type.as_deref().unwrap_or_default());
        let result = result(operation, kind);
        quote!(if r.has_type(#types) { #result } else)
    });
    quote!({ #(#others)* { #main } })
}

fn exact(status: Status) -> Option<u16> {
    match status {
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
            let ranges = rest(hundreds, exact).into_iter().map(|(start, end)| {
                let one = Literal::u16_unsuffixed(start);
                let last = Literal::u16_unsuffixed(end);
                if start == end { quote!(#one) } else { quote!(#one..=#last) }
            });
            quote!(#(#ranges)|*)
        }
        Status::Default => quote!(_),
    }
}

/// Returns the first and the last of the statuses that begin with a digit, without these.
pub(super) fn rest(hundreds: u8, without: &[u16]) -> Vec<(u16, u16)> {
    let all = u16::from(hundreds) * 100..=u16::from(hundreds) * 100 + 99;
    let (mut start, end) = (*all.start(), *all.end());
    let mut ranges = Vec::new();
    for &status in without.iter().filter(|status| all.contains(*status)) {
        ranges.push((start, status.saturating_sub(1)));
        start = status + 1;
    }
    ranges.push((start, end));
    ranges.retain(|(start, end)| start <= end);
    ranges
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
        _ if outcome.is_aside() => quote!(Err(r.redirected())),
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
pub(super) fn reader(payload: &Payload) -> Ident {
    names::local(match payload {
        Payload::Empty => "empty",
        Payload::Redirect => "redirect",
        Payload::Json(_, NullBody::Empty) => "json_or_empty",
        Payload::Json(..) => "json",
        Payload::Text => "text",
        Payload::Binary => "bytes",
        Payload::Events(ty) if is_text(ty) => "text_events",
        Payload::Events(_) => "events",
        Payload::Lines(ty) if is_text(ty) => "text_lines",
        Payload::Lines(_) => "lines",
    })
}

/// Returns whether the values of a stream are any text.
pub(super) fn is_text(ty: &TypeRef) -> bool {
    *ty == TypeRef::Scalar(Scalar::String)
}

/// Returns the method of a response that reads an error.
fn failure(payload: &Payload) -> Ident {
    names::local(match payload {
        Payload::Empty => "failure_empty",
        Payload::Redirect => "failure_redirect",
        Payload::Json(..) => "failure",
        Payload::Text | Payload::Events(_) | Payload::Lines(_) => "failure_text",
        Payload::Binary => "failure_bytes",
    })
}
