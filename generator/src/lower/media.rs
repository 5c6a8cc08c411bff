//! Media types: how a body is written or read, and which of several comes first.

pub(crate) mod events;

use crate::document::openapi::{Content, MediaType, RequestBody};
use crate::document::{Document, Schema, SchemaSlot};
use crate::model::Media;
use crate::shape::Shapes;
use crate::shape::class::Class;

/// Media types of JSON values, one a line.
const LINES: &[&str] = &[
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/json-lines",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-seq",
    "application/stream+json",
    "application/x-json-stream",
];

/// Returns how a body of a media type is written or read.
pub(crate) fn media(name: &str) -> Media {
    let name = essence(name);
    match name.as_str() {
        "application/json" | "text/json" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "text/event-stream" => Media::Events,
        _ if LINES.contains(&name.as_str()) => Media::Lines,
        _ if name.ends_with("+json-seq") => Media::Lines,
        _ if name.ends_with("+json") => Media::Json,
        _ if name.starts_with("multipart/") => Media::Multipart,
        "application/xml" | "application/yaml" | "application/javascript" => Media::Text,
        _ if name.starts_with("text/") || name.ends_with("+xml") => Media::Text,
        _ => Media::Binary,
    }
}

/// Returns the place of the schema of a body: of each item of a sequence, where the document says it so, or of all of
/// it. For events, it is that of their data, and there is none where that is text.
pub(crate) fn schema_of<'a>(
    document: &'a Document,
    name: &str,
    media_type: &MediaType,
) -> Option<SchemaSlot<'a>> {
    let item = document.item_schema_of(media_type);
    match (media(name), item) {
        (Media::Lines, Some(item)) => Some(item),
        (Media::Events, Some(item)) => match events::data(document, item) {
            events::Data::Json(slot) => Some(slot),
            events::Data::Text | events::Data::Several => None,
        },
        _ => document.schema_of(media_type),
    }
}

/// Returns whether a schema is that of one item, and not of all of them.
pub(crate) fn is_item(slot: &SchemaSlot<'_>) -> bool {
    slot.at.last().is_some_and(|key| key == "itemSchema" || key == "contentSchema")
}

/// Returns a media type in lower case and without its parameters.
pub(crate) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns a word for a media type, for names.
pub(crate) fn kind(name: &str) -> &'static str {
    match media(name) {
        Media::Json => "json",
        Media::Form => "form",
        Media::Multipart => "multipart",
        Media::Text => "text",
        Media::Lines => "lines",
        Media::Events => "events",
        Media::Binary => "binary",
    }
}

/// Returns a media type as a word in Pascal case, for variants: `Csv` of `text/csv`.
pub(crate) fn word(name: &str) -> String {
    let essence = essence(name);
    let subtype = match essence.split_once('/') {
        _ if essence == "text/plain" => "text",
        _ if essence.contains('*') || essence == "application/octet-stream" => "binary",
        Some((_, subtype)) => subtype,
        None => &essence,
    };
    let words = subtype.split(|ch: char| !ch.is_ascii_alphanumeric());
    let capital = |word: &str| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => String::new(),
    };
    words.map(capital).collect()
}

/// Returns the media types of a body, the preferred one first: JSON, forms, text, bytes; each kind
/// by name.
pub(crate) fn ordered(content: &Content) -> Vec<(&str, &MediaType)> {
    let mut all: Vec<_> =
        content.iter().map(|(name, media)| (name.as_str(), media)).collect();
    all.sort_by_key(|(name, _)| (rank(name), *name));
    all
}

fn rank(name: &str) -> u8 {
    match media(name) {
        Media::Json if essence(name) == "application/json" => 0,
        Media::Json => 1,
        Media::Form => 2,
        Media::Multipart => 3,
        Media::Text => 4,
        Media::Lines => 5,
        Media::Events => 6,
        Media::Binary => 7,
    }
}

/// Returns the media type and schema of a body that is a form, multipart or not, and nothing else, if the
/// schema is an object: its properties become parameters.
pub(crate) fn form_only<'a>(
    shapes: &'a Shapes<'a>,
    body: &'a RequestBody,
) -> Option<(&'a str, &'a Schema<'a>)> {
    let (name, media_type) = only(shapes.document, &body.content)?;
    let shape = shapes.get(&shapes.document.schema_of(media_type)?)?;
    matches!(shape.class, Class::Struct).then_some((name, &shape.schema))
}

/// Returns the one media type that a form comes as: the richer one, where it is both kinds of form.
fn only<'a>(
    document: &Document,
    content: &'a Content,
) -> Option<(&'a str, &'a MediaType)> {
    let all = ordered(content);
    let is_form = |name: &str| {
        media(name) == Media::Form || essence(name) == "multipart/form-data"
    };
    let (name, media_type) = *all.last()?;
    let same = all.iter().all(|(name, other)| {
        is_form(name)
            && other.schema.is_some()
            && same_schema(document, other, media_type)
    });
    same.then_some((name, media_type))
}

/// Returns whether two media types have the same schema, or none.
pub(crate) fn same_schema(
    document: &Document,
    one: &MediaType,
    other: &MediaType,
) -> bool {
    let schema = |of: &MediaType| document.value_at(&document.schema_of(of)?.at);
    schema(one) == schema(other)
}

/// Returns whether a media type is text to those who know its format, and another form of what else there
/// is in JSON.
pub(crate) fn is_markup(name: &str) -> bool {
    let name = essence(name);
    name.ends_with("xml") || name.ends_with("yaml")
}
