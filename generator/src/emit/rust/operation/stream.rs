//! Sending a call whose response is handed on while it comes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{parse, request};
use crate::emit::rust::context::payload_type;
use crate::emit::rust::names;
use crate::model::{Operation, Outcome, Payload, Status, SuccessShape};

/// Prints the methods that send the call so: bytes can be, and what has another kind of body beside a stream.
pub(super) fn print(operation: &Operation, error: &TokenStream) -> Option<TokenStream> {
    let call = request::name(operation);
    let responses = &operation.responses;
    if let Some(outcome) = &responses.stream {
        let (send, accept) = match outcome.payload {
            Payload::Events(_) => ("send_events", accept(outcome)),
            _ => ("send_lines", accept(outcome)),
        };
        let (send, statuses) = (names::local(send), range(outcome.status));
        let (ty, read) =
            (payload_type(&outcome.payload), parse::reader(&outcome.payload));
        return Some(quote! {
            runtime::streamed! { #call, #send, #accept, parse, #error, [#statuses], #ty, #read }
        });
    }
    if responses.success != SuccessShape::One(Payload::Binary) {
        return None;
    }
    let bytes = responses.outcomes.iter().filter(|outcome| outcome.success);
    let statuses = bytes.map(|outcome| range(outcome.status));
    Some(quote! {
        runtime::streamed! {
            #call, send_stream, "", parse, #error, [#(#statuses),*], runtime::ByteStream, stream
        }
    })
}

/// Prints the statement by which a call is sent so, whose result is a stream.
pub(super) fn always(operation: &Operation, call: &TokenStream) -> Option<TokenStream> {
    let streams = operation.responses.outcomes.iter();
    let streams =
        streams.filter(|outcome| outcome.payload.is_stream() && outcome.success);
    let streams: Vec<&Outcome> = streams.collect();
    let accept = accept(streams.first()?);
    let statuses = streams.iter().map(|outcome| range(outcome.status));
    Some(quote! { #call.live(&[#(#statuses),*], #accept); })
}

fn accept(outcome: &Outcome) -> Literal {
    Literal::string(outcome.content_type.as_deref().unwrap_or_default())
}

/// Returns the first and the last status that an outcome stands for.
fn range(status: Status) -> TokenStream {
    let (from, to) = match status {
        Status::Exact(status) => (status, status),
        Status::Range(hundreds) => {
            (u16::from(hundreds) * 100, u16::from(hundreds) * 100 + 99)
        }
        Status::Default => (200, 299),
    };
    let (from, to) = (Literal::u16_unsuffixed(from), Literal::u16_unsuffixed(to));
    quote!((#from, #to))
}
