//! Media types: how a body is written or read, and which of several comes first.

use crate::document::openapi::{Content, MediaType, RequestBody};
use crate::document::{Document, Schema, Slot};
use crate::lower::schema::class::{Class, classify};
use crate::model::Media;
use crate::source::Pointer;

/// Returns how a body of a media type is written or read.
pub(crate) fn media(name: &str) -> Media {
    let name = essence(name);
    match name.as_str() {
        "application/json" | "text/json" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        _ if name.ends_with("+json") => Media::Json,
        _ if name.starts_with("multipart/") => Media::Multipart,
        "application/xml" | "application/yaml" | "application/javascript" => Media::Text,
        "application/x-ndjson" | "application/jsonl" => Media::Text,
        _ if name.starts_with("text/") || name.ends_with("+xml") => Media::Text,
        _ => Media::Binary,
    }
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
        Media::Binary => "binary",
    }
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
        Media::Binary => 5,
    }
}

/// Returns the schema of a body that is a form and nothing else, if it is an object: its properties
/// become parameters.
pub(crate) fn form_only<'a>(
    document: &'a Document,
    body_at: &Pointer,
    body: &'a RequestBody,
) -> Option<Schema<'a>> {
    let mut content = body.content.iter();
    let (name, media_type) = content.next()?;
    if content.next().is_some() || media(name) != Media::Form {
        return None;
    }
    let at = body_at.child("content").child(name).child("schema");
    let schema = document.schema(&Slot::new(at, media_type.schema.as_ref()?))?;
    matches!(classify(document, &schema), Class::Struct).then_some(schema)
}
