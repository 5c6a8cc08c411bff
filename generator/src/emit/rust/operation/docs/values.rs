//! What a call takes: its arguments and its setters, a line each.

use crate::emit::rust::context::Context;
use crate::emit::rust::words::{self, Words};
use crate::emit::{markdown, text};
use crate::model::{Body, Constraints, Media, Operation, Param, TypeRef};

/// What is said of the content type that a body has where the document leaves it open.
pub(in crate::emit::rust::operation) const OPEN: &str =
    "unless `.header(\"Content-Type\", …)` says otherwise";

/// Returns the required arguments as a list, with what the document says about them.
pub(super) fn required(context: &Context<'_>, operation: &Operation) -> String {
    let words = Words::of_operation(context, operation);
    let params = operation.params.iter().filter(|param| param.required);
    let params = params.map(|param| {
        let notes = of_param(context, param);
        let name = text::code(param.ident.bare());
        item(&name, None, words.line(&param.doc), &notes)
    });
    let body = operation.body.iter().filter(|body| body.required);
    let body = body.map(|body| {
        let content = &body.contents[0];
        let media = text::code(content.sent_type());
        let open = content.is_open().then(|| format!("travels as {media}, {OPEN}"));
        let notes: Vec<_> = open.into_iter().collect();
        item(&text::code(body.ident.bare()), None, words.line(&body.doc), &notes)
    });
    params.chain(body).collect::<Vec<_>>().join("\n")
}

/// Returns the setters as a list: name, type, what it is for, and what is legal.
pub(super) fn optional(context: &Context<'_>, operation: &Operation) -> String {
    let words = Words::of_operation(context, operation);
    let params = operation.params.iter().filter(|param| !param.required);
    let params = params.map(|param| {
        let notes = of_param(context, param);
        let name = words::setter_link(operation, param.ident.bare());
        item(&name, Some(shown(&param.ty)), words.sentence(&param.doc), &notes)
    });
    let bodies = operation.body.iter().flat_map(|body| setters(&words, operation, body));
    params.chain(bodies).collect::<Vec<_>>().join("\n")
}

/// Returns the lines of a body's setters: all but that of its first form, where it is an argument.
fn setters<'w>(
    words: &'w Words<'_, '_>,
    operation: &'w Operation,
    body: &'w Body,
) -> impl Iterator<Item = String> + 'w {
    let first = usize::from(body.required);
    body.contents.iter().skip(first).map(move |content| {
        let name = words::setter_link(operation, content.setter.bare());
        if content.rewrites_json {
            return format!("- {name}: sends the body as a form instead of JSON.");
        }
        let media = match text::code(content.sent_type()) {
            media if content.is_open() => vec![format!("travels as {media}, {OPEN}")],
            media if media.is_empty() || content.media == Media::Json => Vec::new(),
            media => vec![format!("travels as {media}")],
        };
        item(&name, Some(shown(&content.ty)), words.sentence(&body.doc), &media)
    })
}

fn of_param(context: &Context<'_>, param: &Param) -> Vec<String> {
    let mut notes = of(context, &param.ty, &param.constraints);
    if param.sensitive {
        notes.push("a secret".to_owned());
    }
    if param.deprecated {
        notes.push("**deprecated**".to_owned());
    }
    notes
}

fn of(context: &Context<'_>, ty: &TypeRef, constraints: &Constraints) -> Vec<String> {
    markdown::notes(context.site(), ty, constraints)
}

/// Returns a type as code, which leads to the model that it names.
pub(super) fn shown(ty: &TypeRef) -> String {
    let (shown, model) = markdown::shown(ty);
    match model {
        Some(model) => format!("[{}](crate::models::{model})", text::code(&shown)),
        None => text::code(&shown),
    }
}

fn item(
    name: &str,
    ty: Option<String>,
    about: Option<String>,
    notes: &[String],
) -> String {
    let mut line = format!("- {name}");
    let separators = [": ", ". ", " "];
    let mut ends_sentence = false;
    for part in ty.into_iter().chain(about) {
        let separator = match (line.len() == name.len() + 2, ends_sentence) {
            (true, _) => separators[0],
            (false, false) => separators[1],
            (false, true) => separators[2],
        };
        line.push_str(separator);
        line.push_str(&part);
        ends_sentence = part.ends_with(['.', '!', '?']);
    }
    if !notes.is_empty() {
        line.push_str(&format!(" ({})", notes.join("; ")));
    }
    line
}
