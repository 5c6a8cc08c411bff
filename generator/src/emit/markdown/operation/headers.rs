//! `Content-Type` and `Accept`.

use super::has;
use crate::emit::markdown::page::Page;
use crate::emit::text::code;
use crate::model::{BodyContent, Location, Operation};

pub(super) fn print(operation: &Operation, page: &mut Page) {
    let sent: Vec<String> = match &operation.body {
        Some(body) => body.contents.iter().map(sent).collect(),
        None if has(operation, Location::Form) => {
            vec![code("application/x-www-form-urlencoded")]
        }
        None if has(operation, Location::Part) => vec![code("multipart/form-data")],
        None => Vec::new(),
    };
    let outcomes = &operation.responses.outcomes;
    let received = outcomes.iter().chain(&operation.responses.stream);
    let received = received.filter_map(|outcome| outcome.content_type.as_deref());
    let received = received.flat_map(|types| types.split(", ")).collect();
    let received = distinct(received).into_iter().map(code).collect();
    page.list(&[
        format!("**Content-Type**: {}", media(sent)),
        format!("**Accept**: {}", media(received)),
    ]);
}

/// Returns a content type that is sent; of a range, the one that is, unless the caller says otherwise.
fn sent(content: &BodyContent) -> String {
    match content.is_open() {
        true => {
            let (sent, range) = (code(content.sent_type()), code(&content.content_type));
            format!(
                "{sent}, or what else fits {range} by `.header(\"Content-Type\", …)`"
            )
        }
        false => code(&content.content_type),
    }
}

fn media(types: Vec<String>) -> String {
    let types: Vec<String> =
        types.into_iter().filter(|media| !media.is_empty()).collect();
    match types.as_slice() {
        [] => "Not defined".to_owned(),
        [only] => only.clone(),
        [first, rest @ ..] => format!("{first} (the default), {}", rest.join(", ")),
    }
}

fn distinct(all: Vec<&str>) -> Vec<&str> {
    let mut kept: Vec<&str> = Vec::new();
    for one in all {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}
