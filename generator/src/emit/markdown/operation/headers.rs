//! `Content-Type` and `Accept`.

use super::has;
use crate::emit::markdown::page::Page;
use crate::emit::text::code;
use crate::model::{Location, Operation};

pub(super) fn print(operation: &Operation, page: &mut Page) {
    let sent: Vec<&str> = match &operation.body {
        Some(body) => {
            body.contents.iter().map(|content| content.content_type.as_str()).collect()
        }
        None if has(operation, Location::Form) => {
            vec!["application/x-www-form-urlencoded"]
        }
        None if has(operation, Location::Part) => vec!["multipart/form-data"],
        None => Vec::new(),
    };
    let outcomes = &operation.responses.outcomes;
    let received = outcomes.iter().chain(&operation.responses.stream);
    let received = received.filter_map(|outcome| outcome.content_type.as_deref());
    let received = received.flat_map(|types| types.split(", ")).collect();
    page.list(&[
        format!("**Content-Type**: {}", media(&sent)),
        format!("**Accept**: {}", media(&distinct(received))),
    ]);
}

fn media(types: &[&str]) -> String {
    let types: Vec<String> = types
        .iter()
        .map(|media| code(media))
        .filter(|media| !media.is_empty())
        .collect();
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
