//! Objects other than schemas.

use std::ptr;

use serde_json::{Value, json};

use super::{Entries, Notes, newest};
use crate::diagnostic::codes;
use crate::load::grammar::{
    EXAMPLE, FLOWS, INFO, LICENSE, OPEN_API, OPERATION, Object, RESPONSE,
};
use crate::load::parse::Path;
use crate::load::version::Version;

/// The dialects whose keywords are known here.
const DIALECTS: [&str; 4] = [
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
    "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
    "https://json-schema.org/draft/2020-12/schema",
];

/// Gives an object its normal form. What it holds comes later.
pub(super) fn normalise(
    entries: &mut Entries,
    object: &'static Object,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    newest::report(entries, object, path, notes);
    if ptr::eq(object, &OPEN_API) {
        newest::own_address(entries, path, notes);
    }
    if entries.contains_key("$ref") {
        return;
    }
    let newer = notes.version.has_json_schema();
    if ptr::eq(object, &OPEN_API) && newer {
        // A document may have webhooks alone.
        entries.entry("paths").or_insert_with(|| json!({}));
        dialect(entries, path, notes);
    } else if ptr::eq(object, &OPERATION) && newer {
        entries.entry("responses").or_insert_with(|| json!({}));
    } else if ptr::eq(object, &INFO) && newer {
        summary(entries);
    } else if ptr::eq(object, &LICENSE) && newer {
        // The licence of the document's text; the crate's own is a setting.
        entries.remove("identifier");
    } else if ptr::eq(object, &EXAMPLE) {
        newest::example(entries, path, notes);
    } else if ptr::eq(object, &RESPONSE) {
        summary(entries);
        if notes.version >= Version::V3_2 {
            entries.entry("description").or_insert_with(|| json!(""));
        }
        mend(entries, "description", json!(""), path, notes);
    } else if ptr::eq(object, &FLOWS) {
        flows(entries, path, notes);
    }
}

fn dialect(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    let Some(Value::String(dialect)) = entries.get("jsonSchemaDialect") else { return };
    if !DIALECTS.contains(&dialect.trim_end_matches('#')) {
        let message =
            format!("the dialect `{dialect}` is read as OpenAPI's default dialect");
        notes.left_out(path, "jsonSchemaDialect", json!(dialect));
        notes.warn(codes::UNUSED_KEY, path, "jsonSchemaDialect", message);
    }
    entries.remove("jsonSchemaDialect");
}

/// The summary becomes the first paragraph of the description.
fn summary(entries: &mut Entries) {
    let Some(Value::String(summary)) = entries.get("summary") else { return };
    let text = match entries.get("description") {
        Some(Value::String(description)) => format!("{summary}\n\n{description}"),
        Some(_) => return,
        None => summary.clone(),
    };
    entries.insert("description".to_owned(), text.into());
    entries.remove("summary");
}

fn flows(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    for (name, flow) in entries.iter_mut().filter(|(name, _)| !name.starts_with("x-")) {
        if let Value::Object(flow) = flow {
            mend(flow, "scopes", json!({}), &Path::Key(path, name), notes);
        }
    }
}

/// Fills in a key that is required and missing, and can only mean one thing.
fn mend(
    entries: &mut Entries,
    key: &str,
    value: Value,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    if !entries.contains_key(key) {
        let message = format!("`{key}` is required here; it is read as empty");
        notes.warn(codes::MENDED, path, key, message);
        entries.insert(key.to_owned(), value);
    }
}
