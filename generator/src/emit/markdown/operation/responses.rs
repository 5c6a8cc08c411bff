//! What each status means, what it carries, and where that is found in Rust.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{notes, types};
use crate::emit::text::{cell, cell_code, code};
use crate::model::{ErrorShape, Operation, Outcome, Payload, Status, SuccessShape};

pub(super) fn print(site: &Site<'_>, operation: &Operation, page: &mut Page) {
    let outcomes = &operation.responses.outcomes;
    let rows: Vec<_> =
        outcomes.iter().map(|outcome| row(site, operation, outcome)).collect();
    if rows.is_empty() {
        page.block("The document does not say what comes back.");
    }
    page.table(
        ["Status code", "Description", "Body", "In Rust", "Response headers"],
        &rows,
    );
    if let Some(name) = &operation.responses.headers {
        let reader = code(&format!("{name}::new(&response.meta.headers)"));
        page.block(&format!(
            "{reader} reads the headers of what `.send_with_meta()` gives, each by a method of its own."
        ));
    }
}

fn row(site: &Site<'_>, operation: &Operation, outcome: &Outcome) -> [String; 5] {
    let description =
        outcome.doc.description.as_deref().or(outcome.doc.summary.as_deref());
    [
        format!("**{}**", status(outcome.status)),
        description.map(|text| site.cell(text)).unwrap_or_default(),
        body(site, &outcome.payload),
        place(operation, outcome),
        headers(outcome),
    ]
}

/// Returns a status as pages show it.
pub(super) fn status(status: Status) -> String {
    match status {
        Status::Exact(code) => code.to_string(),
        Status::Range(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn body(site: &Site<'_>, payload: &Payload) -> String {
    match payload {
        Payload::Empty => "none".to_owned(),
        Payload::Redirect => "none; the `Location` header".to_owned(),
        payload => types::linked_payload(site, payload),
    }
}

fn place(operation: &Operation, outcome: &Outcome) -> String {
    let held = match outcome.payload {
        Payload::Empty => "",
        _ => "(_)",
    };
    let responses = &operation.responses;
    let place = match (outcome.success, &responses.success, &responses.error) {
        (true, SuccessShape::One(payload), _) => {
            format!("Ok({})", types::payload(payload))
        }
        (true, SuccessShape::Many(name), _) => {
            format!("Ok({name}::{}{held})", outcome.variant)
        }
        _ if outcome.is_aside() && outcome.payload == Payload::Redirect => {
            return "`Err(Error::Api(_))`, `error.redirect()`".to_owned();
        }
        _ if outcome.is_aside() => "Err(Error::Api(_))".to_owned(),
        (false, _, ErrorShape::Many(name)) => {
            let variant = format!("{name}::{}{held}", outcome.variant);
            return format!("`Err(Error::Api(_))`, {}", cell_code(&variant));
        }
        (false, ..) => "Err(Error::Api(_))".to_owned(),
    };
    cell_code(&place)
}

fn headers(outcome: &Outcome) -> String {
    let headers = outcome.headers.iter().map(|header| {
        let doc = &header.doc;
        let text = doc.description.as_deref().or(doc.summary.as_deref()).map(cell);
        let secret = if header.sensitive { " (secret)" } else { "" };
        let name = format!("{}{secret}", notes::name(&header.wire_name));
        match text.filter(|text| !text.is_empty()) {
            Some(text) => format!("{name}: {text}"),
            None => name,
        }
    });
    let headers: Vec<String> = headers.collect();
    if headers.is_empty() { "-".to_owned() } else { headers.join("; ") }
}
