//! Tree → typed form.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::openapi::OpenAPI;
use crate::source::Pointer;

/// Reads the typed form of a tree that the check found sound. Returns `None` when an error was
/// reported.
///
/// The check is stricter than the typed form, so that no error is expected here, and none can make
/// the library search for its cause, which takes it exponential time in the depth.
pub(super) fn read(raw: &Value, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    match OpenAPI::deserialize(&*without_callback_references(raw)) {
        Ok(typed) => Some(typed),
        Err(error) => {
            let message = format!("the document cannot be read: {error}");
            diagnostics.push(
                Diagnostic::error(codes::UNREADABLE, &Pointer::root(), message)
                    .help("this is a bug in the generator; please report it"),
            );
            None
        }
    }
}

/// The typed form has no place for a callback that is a reference or has extensions. A client makes
/// nothing of callbacks; the audit says so.
fn without_callback_references(raw: &Value) -> Cow<'_, Value> {
    let components = |raw: &Value| raw.pointer("/components/callbacks").is_some();
    if !components(raw)
        && !raw["paths"]
            .as_object()
            .is_some_and(|paths| paths.values().any(has_callbacks))
    {
        return Cow::Borrowed(raw);
    }
    let mut raw = raw.clone();
    if let Some(Value::Object(components)) = raw.get_mut("components") {
        components.remove("callbacks");
    }
    if let Some(Value::Object(paths)) = raw.get_mut("paths") {
        paths.values_mut().for_each(remove_callbacks);
    }
    Cow::Owned(raw)
}

fn has_callbacks(path_item: &Value) -> bool {
    let mut operations =
        path_item.as_object().into_iter().flat_map(|item| item.values());
    operations.any(|operation| operation.get("callbacks").is_some())
}

fn remove_callbacks(path_item: &mut Value) {
    let operations =
        path_item.as_object_mut().into_iter().flat_map(|item| item.values_mut());
    for operation in operations.filter_map(Value::as_object_mut) {
        operation.remove("callbacks");
    }
}
