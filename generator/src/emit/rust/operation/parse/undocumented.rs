//! A 2xx that the document does not have, beside one that it has.

use proc_macro2::TokenStream;
use quote::quote;

use super::{of_status, result};
use crate::model::{Operation, Payload};

/// Prints what becomes of it; `None` where there is none.
pub(super) fn print(operation: &Operation) -> Option<TokenStream> {
    let other = operation.responses.undocumented_success()?;
    let body = match other.body {
        [] => quote!(Err(r.unexpected())),
        kinds => {
            let read = of_status(operation, kinds);
            // The end of an empty text is an error of JSON; anything else would read it as a result.
            let is_json = |payload: &Payload| matches!(payload, Payload::Json(..));
            let is_sure = kinds.iter().all(|kind| is_json(&kind.payload));
            match is_sure || other.empty.is_some() {
                true => read,
                false => quote!(r.filled().and_then(|r| #read)),
            }
        }
    };
    Some(match other.empty {
        Some(empty) => {
            let empty = result(operation, empty);
            quote!(if r.is_empty() { #empty } else { #body })
        }
        None => body,
    })
}
