//! Signature and text of an operation: what it does, before how.

use crate::emit::markdown::operation::{error_type, success_type};
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::types;
use crate::emit::text::{code, plain_url};
use crate::model::{
    Api, Operation, Paging, PagingSource, Payload, SuccessShape, TypeRef,
};

pub(super) fn print(site: &Site<'_>, operation: &Operation, page: &mut Page) {
    page.block(&signature(site, operation));
    if operation.deprecated {
        page.block("**Deprecated.**");
    }
    let summary =
        operation.doc.summary.as_deref().map(|text| site.line(text)).unwrap_or_default();
    let description = operation
        .doc
        .description
        .as_deref()
        .map(|text| site.markdown(text))
        .unwrap_or_default();
    // Documents that have nothing to add repeat the summary.
    if summary.trim_end_matches('.') != description.trim_end_matches('.') {
        page.block(&summary);
    }
    page.block(&description);
    page.block(&own_server(operation));
    page.block(&operation.rate_limit.as_deref().map(rate_limit).unwrap_or_default());
    page.block(&stream(operation));
    page.block(&operation.paging.as_ref().map(paging).unwrap_or_default());
}

/// Returns the method with what it takes and gives, then its setters.
fn signature(site: &Site<'_>, operation: &Operation) -> String {
    let mut required = vec!["&self".to_owned()];
    let mut optional = Vec::new();
    for param in &operation.params {
        match param.required {
            true => {
                let ty = types::argument(site.api, &param.ty);
                required.push(format!("{}: {ty}", param.ident));
            }
            false => {
                let ty = types::optional(site.api, &param.ty);
                optional.push(format!(".{}({ty})", param.ident));
            }
        }
    }
    if let Some(body) = &operation.body {
        let content = body.contents.first().map(|content| &content.ty);
        let shown = |show: fn(&Api, &TypeRef) -> String| {
            content.map(|ty| show(site.api, ty)).unwrap_or_default()
        };
        match body.required {
            true => required.push(format!("{}: {}", body.ident, shown(types::argument))),
            false => {
                optional.push(format!(".{}({})", body.ident, shown(types::optional)))
            }
        }
    }
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    for content in contents.skip(1) {
        let ty = match content.rewrites_json {
            true => String::new(),
            false => types::optional(site.api, &content.ty),
        };
        optional.push(format!(".{}({ty})", content.setter));
    }
    let call = format!("{}Call", operation.type_name);
    let signature = format!("fn {}({}) -> {call}", operation.ident, required.join(", "));
    let mut lines = vec![code(&signature)];
    if !optional.is_empty() {
        let setters = optional.iter().map(|setter| code(setter));
        lines.push(format!("Optional: {}", setters.collect::<Vec<_>>().join(", ")));
    }
    let result =
        format!("Result<{}, Error<{}>>", success_type(operation), error_type(operation));
    lines.push(format!("Awaited: {}", code(&result)));
    lines.iter().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n>\n")
}

/// What there is to events that end before they should.
const AGAIN: &str = "The events end with the connection, unless `.reconnect()` on their stream asks for a \
                     new one then.";

/// Says how what comes can be read while it comes.
fn stream(operation: &Operation) -> String {
    let responses = &operation.responses;
    let (send, ty) = match (&responses.stream, &responses.success) {
        (Some(outcome), _) => match outcome.payload {
            Payload::Events(_) => (".send_events()", types::payload(&outcome.payload)),
            _ => (".send_lines()", types::payload(&outcome.payload)),
        },
        (None, SuccessShape::One(Payload::Binary)) => {
            (".send_stream()", "ByteStream".to_owned())
        }
        (None, SuccessShape::One(Payload::Events(_))) => return AGAIN.to_owned(),
        _ => return String::new(),
    };
    let media = match responses.stream.as_ref().and_then(|it| it.content_type.as_ref()) {
        Some(media) => match &responses.stream_flag {
            Some(flag) => {
                format!(
                    " It asks for {}, and sets {} in the body.",
                    code(media),
                    code(flag)
                )
            }
            None => format!(" It asks for {}.", code(media)),
        },
        None => String::new(),
    };
    let again = match responses.stream.as_ref().map(|outcome| &outcome.payload) {
        Some(Payload::Events(_)) => format!(" {AGAIN}"),
        _ => String::new(),
    };
    format!(
        "{}, awaited, gives {}: what comes is handed on while it comes, of whatever size, and the time-out \
         of an attempt holds for each piece of it.{media}{again}",
        code(send),
        code(&ty),
    )
}

fn own_server(operation: &Operation) -> String {
    match operation.servers.first() {
        Some(server) => format!(
            "Its URI is relative to *{}*.",
            plain_url(server.url.trim_end_matches('/'))
        ),
        None => String::new(),
    }
}

fn rate_limit(bucket: &str) -> String {
    match code(bucket) {
        bucket if bucket.is_empty() => bucket,
        bucket => format!("Rate limit bucket: {bucket}."),
    }
}

/// Says how the next page is asked for, in terms of the wire.
fn paging(paging: &Paging) -> String {
    let token = code(&paging.token);
    let source = match &paging.source {
        PagingSource::Link => "is in the `Link` header with `rel=\"next\"`".to_owned(),
        PagingSource::Body(field) => format!("is in {} of the body", code(field)),
        PagingSource::Url(field) => {
            format!("is in the URL that is {} of the body", code(field))
        }
        PagingSource::Last(field) => format!("is {} of the last item", code(field)),
        PagingSource::Offset => "counts the items before it".to_owned(),
        PagingSource::Page(first) => {
            format!("is its number, the first of which is {first}")
        }
    };
    let mut text = format!(
        "The result comes in pages of {}. `.items()` and `.pages()` go from one to the next: the token for {token} \
         of the next request {source}.",
        code(&types::rust(&paging.item.ty)),
    );
    if let Some(size) = &paging.size {
        text.push_str(&format!(" {} asks for a number of items a page.", code(size)));
    }
    if let Some(total) = &paging.total {
        text.push_str(&format!(" The header {} counts all items.", code(total)));
    }
    text
}
