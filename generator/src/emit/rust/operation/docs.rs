//! The documentation of a method and of its call.

mod outcomes;
mod values;

use proc_macro2::TokenStream;

use super::constant;
use crate::emit::rust::context::Context;
use crate::emit::rust::doc::Comment;
use crate::emit::rust::words::{self, Words};
use crate::emit::{markdown, text};
use crate::model::{Doc, Group, Operation, SchemeUse};

pub(super) use outcomes::line as outcome_line;
pub(super) use values::OPEN;

/// How long an example may be here. A body can have hundreds of required fields, and all operations of a
/// group are in one file; the page of the operation has its example however long.
const MAX_LINES: usize = 100;

/// Returns the doc comment of the method.
pub(super) fn method(
    context: &Context<'_>,
    group: &Group,
    operation: &Operation,
) -> TokenStream {
    if !context.has_docs {
        return TokenStream::new();
    }
    let request = request_line(operation);
    let words = Words::of_operation(context, operation);
    let mut comment =
        Comment::of(&words, &operation.doc, || format!("Calls {request}."));
    comment.section("# Arguments", &values::required(context, operation));
    comment.section("# Optional", &values::optional(context, operation));
    comment.paragraph("# Request");
    let credentials = credentials(context, operation);
    let name = match text::code(&operation.id) {
        name if name.is_empty() => name,
        name => format!(" The document calls it {name}."),
    };
    comment.paragraph(&format!("{request}, {credentials}.{name}"));
    comment.section("# Returns", &outcomes::results(context, operation));
    comment.section("# Errors", &outcomes::errors(context, operation));
    let program = markdown::program(context.site(), group, operation);
    if program.lines().count() <= MAX_LINES {
        comment.section("# Example", &text::program(&program));
    }
    comment.outer()
}

/// Returns the doc comment of the call: what it does in a sentence, and the way back to the method.
pub(super) fn call(
    context: &Context<'_>,
    group: &Group,
    operation: &Operation,
) -> TokenStream {
    if !context.has_docs {
        return TokenStream::new();
    }
    let request = request_line(operation);
    let words = Words::of_operation(context, operation);
    let doc = Doc {
        summary: operation.doc.summary.clone(),
        description: None,
    };
    let mut comment = match (words.line(&doc), words.sentence(&operation.doc)) {
        (Some(summary), _) => Comment::new(summary),
        (None, Some(sentence)) => Comment::new(sentence),
        (None, None) => Comment::new(format!("Calls {request}.")),
    };
    let method = words::method_link(group.type_name.as_str(), operation);
    comment.paragraph(&format!(
        "A call of {request}, begun by {method}, which says all about it. It is sent when it is awaited."
    ));
    comment.outer()
}

/// Returns the method and path as code.
pub(super) fn request_line(operation: &Operation) -> String {
    let method = operation.method.name();
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
    let set = |uses: &&Vec<SchemeUse>| match uses.as_slice() {
        [] => "no credentials".to_owned(),
        uses => {
            uses.iter().map(|used| name(&used.scheme)).collect::<Vec<_>>().join(" and ")
        }
    };
    let sets: Vec<_> = alternatives.iter().map(set).collect();
    format!("with {}", sets.join(" or "))
}
