//! The documentation of a method.

use proc_macro2::TokenStream;

use super::constant;
use crate::emit::rust::context::Context;
use crate::emit::rust::doc::Comment;
use crate::emit::text;
use crate::model::{Operation, Outcome, Status};

/// Returns the doc comment of the method.
pub(super) fn method(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let request = request_line(operation);
    let mut comment = Comment::of(&operation.doc, || format!("Calls {request}."));
    comment.paragraph(&format!("{request}: {}.", credentials(context, operation)));
    if let Some(errors) = errors(operation) {
        comment.paragraph("# Errors");
        comment.paragraph(&errors);
    }
    comment.outer()
}

/// Returns the method and path as code.
pub(super) fn request_line(operation: &Operation) -> String {
    let method = constant::method(operation.method);
    text::code(&format!("{method} {}", constant::path(&operation.path)))
}

/// Returns what the operation asks for, in words.
fn credentials(context: &Context<'_>, operation: &Operation) -> String {
    let name = |scheme: &str| match context.api.schemes.get(scheme) {
        Some(scheme) => text::code(scheme.ident.bare()),
        None => text::code(scheme),
    };
    let alternatives: Vec<_> = operation.security.alternatives.iter().collect();
    if alternatives.is_empty() {
        return "no credentials".to_owned();
    }
    let set = |uses: &&Vec<crate::model::SchemeUse>| match uses.as_slice() {
        [] => "nothing".to_owned(),
        uses => {
            uses.iter().map(|used| name(&used.scheme)).collect::<Vec<_>>().join(" and ")
        }
    };
    let sets: Vec<_> = alternatives.iter().map(set).collect();
    format!("asks for {}", sets.join(" or "))
}

/// Returns the documented errors as a list.
fn errors(operation: &Operation) -> Option<String> {
    let errors = operation.responses.outcomes.iter().filter(|outcome| !outcome.success);
    let lines: Vec<_> =
        errors.map(|outcome| format!("- {}", outcome_line(outcome))).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Returns the status and what the document says about it, on one line.
pub(super) fn outcome_line(outcome: &Outcome) -> String {
    let status = match outcome.status {
        Status::Exact(status) => format!("Status {status}"),
        Status::Range(hundreds) => format!("Status {hundreds}XX"),
        Status::Default => "Any other status".to_owned(),
    };
    let text = outcome.doc.summary.as_ref().or(outcome.doc.description.as_ref());
    match text.map(|text| text::line(text)).filter(|text| !text.is_empty()) {
        Some(text) => format!("{status}: {text}"),
        None => format!("{status}."),
    }
}
