//! The audit: that nothing of the document got lost on the way to its typed form, and nothing of its schemas is unread.

use std::ptr;

use serde_json::Value;

use super::grammar::{
    FLOWS, Kind, MEDIA_TYPE, OPEN_API, OPERATION, Object, PARAMETER, PATH_ITEM, SCHEMA,
    SECURITY_SCHEME, SERVER, TAG,
};
use super::methods::OTHERS;
use super::parse::Path;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};
use crate::document::Targets;
use crate::document::openapi::OpenAPI;

/// What is read from the tree, as the typed form has no place for it.
static FROM_THE_TREE: [(&Object, &[&str]); 8] = [
    (&OPEN_API, &["$self"]),
    (&FLOWS, &["deviceAuthorization"]),
    (&TAG, &["summary", "parent", "kind"]),
    (&SERVER, &["name"]),
    (&SECURITY_SCHEME, &["deprecated", "oauth2MetadataUrl"]),
    (&PARAMETER, &["allowReserved"]),
    (&MEDIA_TYPE, &["itemSchema"]),
    (&PATH_ITEM, &["query", OTHERS]),
];

/// The keywords of schemas that nobody reads.
const UNREAD: [&str; 1] = ["xml"];

/// Writes the typed form back, and warns about every key of the tree that is not in it.
///
/// Keys without any meaning are the check's business, and so are those beside `$ref`.
pub(super) fn audit(
    raw: &Value,
    typed: &OpenAPI,
    targets: &Targets,
    diagnostics: &mut Diagnostics,
) {
    match serde_json::to_value(typed) {
        Ok(back) => {
            let kind = Kind::Object(&OPEN_API);
            compare(raw, Some(&back), kind, Path::Root, diagnostics);
            others(raw, targets, diagnostics);
        }
        Err(error) => {
            let message = format!("the document cannot be audited: {error}");
            diagnostics.push(Diagnostic::error(
                codes::UNREADABLE,
                &Path::Root.pointer(),
                message,
            ));
        }
    }
}

/// Compares the operations of methods that the typed form of a path item does not know.
fn others(raw: &Value, targets: &Targets, diagnostics: &mut Diagnostics) {
    for (at, operation) in &targets.operations {
        let is_called = at.tokens().next().is_some_and(|first| first == "paths");
        let value = raw.pointer(at.as_str()).filter(|_| is_called);
        if let (Some(value), Ok(back)) = (value, serde_json::to_value(operation)) {
            let kind = Kind::Object(&OPERATION);
            compare(value, Some(&back), kind, Path::At(at), diagnostics);
        }
    }
}

/// Compares a value of the tree with what came back. A schema does not come back: it is read from the tree.
fn compare(
    raw: &Value,
    back: Option<&Value>,
    kind: Kind,
    path: Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    let is_schema = kind.object().is_some_and(|object| ptr::eq(object, &SCHEMA));
    let back = back.filter(|_| !is_schema);
    match (raw, kind) {
        (Value::Object(_), _) if kind.is_reference(raw) => {}
        (Value::Object(entries), _) => {
            let kind_here = kind;
            let used = |key: &&String| !key.starts_with("x-");
            for key in entries.keys().filter(used) {
                let (inner, Some(kind)) = (&entries[key], kind.child(raw, key)) else {
                    continue;
                };
                let path = Path::Key(&path, key);
                let inner_back = back.and_then(|back| back.get(key));
                let is_read = match back {
                    Some(_) => inner_back.is_some(),
                    None => !(is_schema && UNREAD.contains(&key.as_str())),
                };
                let has_keywords = is_schema || back.is_some();
                let is_elsewhere =
                    is_by_reference(key) || is_from_the_tree(kind_here, key);
                if has_keywords && inner_back.is_none() && is_elsewhere {
                    continue;
                }
                if is_read {
                    compare(inner, inner_back, kind, path, diagnostics);
                } else if !says_nothing(inner) {
                    diagnostics.push(unused(key, &path));
                }
            }
        }
        (Value::Array(items), Kind::List(kind)) => {
            for (index, item) in items.iter().enumerate() {
                let back = back.and_then(|back| back.get(index));
                compare(item, back, *kind, Path::Item(&path, index), diagnostics);
            }
        }
        _ => {}
    }
}

/// The typed form leaves out what is the default anyway.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

/// What references alone lead to has no place in the typed form.
fn is_by_reference(key: &str) -> bool {
    matches!(key, "$defs" | "contentSchema" | "definitions" | "mediaTypes" | "pathItems")
}

fn is_from_the_tree(kind: Kind, key: &str) -> bool {
    let Some(object) = kind.object() else { return false };
    let known = FROM_THE_TREE.iter().find(|(other, _)| ptr::eq(*other, object));
    known.is_some_and(|(_, keys)| keys.contains(&key))
}

fn unused(key: &str, path: &Path<'_>) -> Diagnostic {
    let at = path.pointer();
    let message = format!("`{key}` is not used: the generator has no use for it");
    Diagnostic::warning(codes::UNUSED_KEY, &at, message).place(Place::Key(at.clone(), 0))
}
