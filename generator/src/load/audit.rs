//! The audit: that nothing of the document got lost on the way to its typed form.

use serde_json::Value;

use super::grammar::{Kind, OPEN_API};
use super::parse::Path;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};
use crate::document::openapi::OpenAPI;

/// Writes the typed form back, and warns about every key of the tree that is not in it.
///
/// Keys without any meaning are the check's business, and so are those beside `$ref`.
pub(super) fn audit(raw: &Value, typed: &OpenAPI, diagnostics: &mut Diagnostics) {
    match serde_json::to_value(typed) {
        Ok(back) => {
            compare(raw, &back, Kind::Object(&OPEN_API), Path::Root, diagnostics)
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

fn compare(
    raw: &Value,
    back: &Value,
    kind: Kind,
    path: Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    match (raw, back) {
        (Value::Object(_), _) if kind.is_reference(raw) => {}
        (Value::Object(entries), Value::Object(back)) => {
            let used = |key: &&String| !key.starts_with("x-");
            for key in entries.keys().filter(used) {
                let (inner, Some(kind)) = (&entries[key], kind.child(raw, key)) else {
                    continue;
                };
                let path = Path::Key(&path, key);
                match back.get(key) {
                    Some(back) => compare(inner, back, kind, path, diagnostics),
                    None if says_nothing(inner) || is_by_reference(key) => {}
                    None => diagnostics.push(unused(key, &path)),
                }
            }
        }
        (Value::Array(items), Value::Array(back)) => {
            let Kind::List(kind) = kind else { return };
            for (index, (item, back)) in items.iter().zip(back).enumerate() {
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
    matches!(key, "$defs" | "definitions" | "pathItems")
}

fn unused(key: &str, path: &Path<'_>) -> Diagnostic {
    let at = path.pointer();
    let message = format!("`{key}` is not used: the generator has no use for it");
    Diagnostic::warning(codes::UNUSED_KEY, &at, message).place(Place::Key(at.clone(), 0))
}
