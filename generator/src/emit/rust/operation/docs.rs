//! The documentation of a method.

use proc_macro2::TokenStream;

use super::constant;
use crate::emit::rust::context::Context;
use crate::emit::rust::doc::Comment;
use crate::emit::text;
use crate::model::{
    Doc, Ident, Operation, Outcome, Payload, Status, SuccessShape, TypeRef,
};

/// Returns the doc comment of the method.
pub(super) fn method(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let request = request_line(operation);
    let mut comment = Comment::of(&operation.doc, || format!("Calls {request}."));
    if let Some(arguments) = arguments(operation) {
        comment.paragraph("# Arguments");
        comment.paragraph(&arguments);
    }
    comment.paragraph("# Request");
    let credentials = credentials(context, operation);
    comment
        .paragraph(&format!("{request}, {credentials}. Returns {}.", result(operation)));
    if let Some(errors) = errors(operation) {
        comment.paragraph("# Errors");
        comment.paragraph(&errors);
    }
    comment.outer()
}

/// Returns what the call returns, in words.
fn result(operation: &Operation) -> String {
    let payload = match &operation.responses.success {
        SuccessShape::One(payload) => payload,
        SuccessShape::Many(name) => return format!("a [`{name}`], by status"),
    };
    match payload {
        Payload::Empty => "nothing".to_owned(),
        Payload::Redirect => "a redirect, which is not followed".to_owned(),
        Payload::Json(TypeRef::Named(name), _) => {
            format!("a [`{name}`](crate::models::{name})")
        }
        Payload::Json(TypeRef::List(_), _) => "a list".to_owned(),
        Payload::Json(..) => "JSON".to_owned(),
        Payload::Text => "text".to_owned(),
        Payload::Binary => "bytes".to_owned(),
        Payload::Events(_) => "events, as they come".to_owned(),
        Payload::Lines(_) => "lines, as they come".to_owned(),
    }
}

/// Returns the required arguments as a list, with what the document says about them.
fn arguments(operation: &Operation) -> Option<String> {
    let params = operation.params.iter().filter(|param| param.required);
    let params = params.map(|param| (&param.ident, &param.doc));
    let body = operation.body.iter().filter(|body| body.required);
    let body = body.map(|body| (&body.ident, &body.doc));
    let item = |(ident, doc): (&Ident, &Doc)| {
        let name = text::code(ident.bare());
        match one_line(doc) {
            Some(text) => format!("- {name}: {text}"),
            None => format!("- {name}"),
        }
    };
    let items: Vec<_> = params.chain(body).map(item).collect();
    (!items.is_empty()).then(|| items.join("\n"))
}

/// Returns what the document says, on one line.
fn one_line(doc: &Doc) -> Option<String> {
    let text = doc.description.as_ref().or(doc.summary.as_ref());
    text.map(|text| text::line(text)).filter(|text| !text.is_empty())
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
        return "without credentials".to_owned();
    }
    let set = |uses: &&Vec<crate::model::SchemeUse>| match uses.as_slice() {
        [] => "no credentials".to_owned(),
        uses => {
            uses.iter().map(|used| name(&used.scheme)).collect::<Vec<_>>().join(" and ")
        }
    };
    let sets: Vec<_> = alternatives.iter().map(set).collect();
    format!("with {}", sets.join(" or "))
}

/// Returns the documented errors as a list.
fn errors(operation: &Operation) -> Option<String> {
    let errors = operation.responses.outcomes.iter().filter(|outcome| !outcome.success);
    let item = |outcome: &Outcome| match &outcome.payload {
        Payload::Json(TypeRef::Named(name), _) => {
            format!(
                "- {} Its body is a [`{name}`](crate::models::{name}).",
                outcome_line(outcome)
            )
        }
        _ => format!("- {}", outcome_line(outcome)),
    };
    let items: Vec<_> = errors.map(item).collect();
    (!items.is_empty()).then(|| items.join("\n"))
}

/// Returns the status and what the document says about it, on one line.
pub(super) fn outcome_line(outcome: &Outcome) -> String {
    let status = match outcome.status {
        Status::Exact(status) => format!("Status {status}"),
        Status::Range(hundreds) => format!("Status {hundreds}XX"),
        Status::Default => "Any other status".to_owned(),
    };
    match one_line(&outcome.doc) {
        Some(text) if text.ends_with(['.', '!', '?']) => format!("{status}: {text}"),
        Some(text) => format!("{status}: {text}."),
        None => format!("{status}."),
    }
}
