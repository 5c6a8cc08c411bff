//! What comes back: a line for each status.

use super::values::shown;
use crate::emit::rust::context::Context;
use crate::emit::rust::words::Words;
use crate::model::{
    ErrorShape, NullBody, Operation, Outcome, Payload, Status, SuccessShape,
};

/// Returns the documented results as a list.
pub(super) fn results(context: &Context<'_>, operation: &Operation) -> String {
    let words = Words::of_operation(context, operation);
    let results = outcomes(operation, true).map(|outcome| {
        let line = line(&words, outcome);
        let carried = match &operation.responses.success {
            SuccessShape::One(_) => carried(&outcome.payload),
            SuccessShape::Many(name) => variant(name.as_str(), outcome),
        };
        format!("- {line} Gives {carried}.")
    });
    let results: Vec<_> = results.collect();
    match results.is_empty() {
        true => "The document does not say what comes back.".to_owned(),
        false => results.join("\n"),
    }
}

/// Returns the documented errors as a list.
pub(super) fn errors(context: &Context<'_>, operation: &Operation) -> String {
    const OTHERS: &str =
        "What else may go wrong is in [`Error`](crate::runtime::Error).";
    let words = Words::of_operation(context, operation);
    let errors = outcomes(operation, false).map(|outcome| {
        let line = line(&words, outcome);
        match (&operation.responses.error, &outcome.payload) {
            _ if outcome.is_aside() && outcome.payload == Payload::Redirect => format!(
                "- {line} It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says \
                 where it leads."
            ),
            _ if outcome.is_aside() => format!("- {line}"),
            (ErrorShape::Many(name), _) => {
                format!("- {line} Its body is {}.", variant(name.as_str(), outcome))
            }
            (_, Payload::Empty | Payload::Redirect) => format!("- {line}"),
            (_, payload) => format!("- {line} Its body is {}.", carried(payload)),
        }
    });
    let errors: Vec<_> = errors.collect();
    match errors.is_empty() {
        true => format!("The document names no error. {OTHERS}"),
        false => format!("{}\n\n{OTHERS}", errors.join("\n")),
    }
}

fn outcomes(operation: &Operation, success: bool) -> impl Iterator<Item = &Outcome> {
    let outcomes = operation.responses.outcomes.iter();
    outcomes.filter(move |outcome| outcome.success == success)
}

/// Returns the link to a variant, from the module of its enum's group.
fn variant(of: &str, outcome: &Outcome) -> String {
    format!("[`{of}::{0}`]({of}::{0})", outcome.variant)
}

/// Returns what a payload is, in words.
fn carried(payload: &Payload) -> String {
    match payload {
        Payload::Empty => "nothing: it has no body".to_owned(),
        Payload::Redirect => {
            "a [`Redirect`](crate::runtime::Redirect), which is not followed".to_owned()
        }
        Payload::Json(ty, NullBody::Absent) => format!("{}, or `None`", shown(ty)),
        Payload::Json(ty, _) => shown(ty),
        Payload::Text => "its text".to_owned(),
        Payload::Binary => "its bytes".to_owned(),
        Payload::Events(ty) => format!("events of {}, as they come", shown(ty)),
        Payload::Lines(ty) => format!("lines of {}, as they come", shown(ty)),
    }
}

/// Returns the status and what the document says about it, on one line.
pub(in crate::emit::rust::operation) fn line(
    words: &Words<'_, '_>,
    outcome: &Outcome,
) -> String {
    let status = match outcome.status {
        Status::Exact(status) => format!("Status {status}"),
        Status::Range(hundreds) => format!("Status {hundreds}XX"),
        Status::Default => "Any other status".to_owned(),
    };
    match words.line(&outcome.doc) {
        Some(text) if text.ends_with(['.', '!', '?']) => format!("{status}: {text}"),
        Some(text) => format!("{status}: {text}."),
        None => format!("{status}."),
    }
}
