//! Sending a call whose response is handed on while it comes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{parse, request};
use crate::emit::rust::context::payload_type;
use crate::emit::rust::names;
use crate::model::{Operation, Outcome, Payload, Responses, Status, SuccessShape};

/// Prints the methods that send the call so: bytes can be, and what has another kind of body beside a stream.
pub(super) fn print(operation: &Operation, error: &TokenStream) -> Option<TokenStream> {
    let call = request::name(operation);
    let responses = &operation.responses;
    if let Some(outcome) = &responses.stream {
        let (send, ty) = method(operation)?;
        let send = names::local(send);
        let statuses = statuses(responses, |status| status == outcome.status);
        let (accept, read) = (accept(outcome), parse::reader(&outcome.payload));
        let flag = responses.stream_flag.as_deref().map(Literal::string);
        let flag = flag.map(|flag| quote!(with #flag));
        return Some(quote! {
            runtime::streamed! { #call, #send, #accept #flag, parse, #error, [#(#statuses),*], #ty, #read }
        });
    }
    let (send, ty) = method(operation)?;
    let send = names::local(send);
    let bytes = responses.outcomes.iter().filter(|outcome| outcome.success);
    let bytes: Vec<Status> = bytes.map(|outcome| outcome.status).collect();
    let statuses = statuses(responses, |status| bytes.contains(&status));
    Some(quote! {
        runtime::streamed! {
            #call, #send, "", parse, #error, [#(#statuses),*], #ty, stream
        }
    })
}

/// Returns the method that sends the call so, and what it comes to.
pub(in crate::emit::rust) fn method(
    operation: &Operation,
) -> Option<(&'static str, TokenStream)> {
    let responses = &operation.responses;
    if let Some(outcome) = &responses.stream {
        let name = match outcome.payload {
            Payload::Events(_) => "send_events",
            _ => "send_lines",
        };
        return Some((name, payload_type(&outcome.payload)));
    }
    let is_bytes = responses.success == SuccessShape::One(Payload::Binary);
    is_bytes.then(|| ("send_stream", quote!(runtime::ByteStream)))
}

/// Prints the statement by which a call is sent so, whose result is a stream.
pub(super) fn always(operation: &Operation, call: &TokenStream) -> Option<TokenStream> {
    let streams = operation.responses.outcomes.iter();
    let streams =
        streams.filter(|outcome| outcome.payload.is_stream() && outcome.success);
    let streams: Vec<&Outcome> = streams.collect();
    let accept = accept(streams.first()?);
    let own: Vec<Status> = streams.iter().map(|outcome| outcome.status).collect();
    let statuses = statuses(&operation.responses, |status| own.contains(&status));
    Some(quote! { #call.live(&[#(#statuses),*], #accept); })
}

fn accept(outcome: &Outcome) -> Literal {
    Literal::string(outcome.content_type.as_deref().unwrap_or_default())
}

/// Prints the first and the last of the statuses whose bodies are streams: those, and the undocumented ones that are
/// read like one of them.
fn statuses(
    responses: &Responses,
    is_stream: impl Fn(Status) -> bool,
) -> Vec<TokenStream> {
    let mut all: Vec<Status> = responses.outcomes.iter().map(|it| it.status).collect();
    all.dedup();
    let mut ranges: Vec<(u16, u16)> =
        all.iter().filter(|status| is_stream(**status)).copied().map(range).collect();
    let other = responses.undocumented_success();
    let like = other.and_then(|other| other.body.first());
    if like.is_some_and(|like| is_stream(like.status)) {
        let exact = all.iter().filter_map(|status| match status {
            Status::Exact(status) if !is_stream(Status::Exact(*status)) => Some(*status),
            _ => None,
        });
        ranges.retain(|(from, _)| !(200..=299).contains(from));
        ranges.extend(parse::rest(2, &exact.collect::<Vec<_>>()));
    }
    let number = Literal::u16_unsuffixed;
    let pair = |(from, to)| (number(from), number(to));
    let pairs = ranges.into_iter().map(pair);
    pairs.map(|(from, to)| quote!((#from, #to))).collect()
}

/// Returns the first and the last status that an outcome stands for.
fn range(status: Status) -> (u16, u16) {
    match status {
        Status::Exact(status) => (status, status),
        Status::Range(hundreds) => {
            (u16::from(hundreds) * 100, u16::from(hundreds) * 100 + 99)
        }
        Status::Default => (200, 299),
    }
}
