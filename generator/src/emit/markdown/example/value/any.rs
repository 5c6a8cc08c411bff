//! JSON of any kind.

use serde_json::Value;

use super::{Hint, Made};
use crate::emit::markdown::example::expr::Expr;

/// Longer JSON does not make an example clearer.
const MAX_LEN: usize = 50;

/// Returns JSON that is no text: what the document shows, or any object where it has to be one.
pub(super) fn made(hint: Hint<'_>) -> Option<Made> {
    let shown = hint.shown().filter(|shown| !shown.is_string() && is_printable(shown));
    let object = || hint.is_object().then(object);
    let json = shown.cloned().or_else(object)?;
    let text = format!("{json:#}");
    let words: Vec<&str> = text.lines().map(str::trim).collect();
    let expr = Expr::atom(format!("serde_json::json!({})", words.join(" ")));
    Some(Made::new(expr, json))
}

/// Returns an object that stands for any.
pub(in crate::emit::markdown::example) fn object() -> Value {
    serde_json::json!({ "key": "value" })
}

/// Returns whether JSON means the same between the parentheses of a macro.
fn is_printable(value: &Value) -> bool {
    let text = value.to_string();
    let is_tame =
        |c: char| c != '\\' && (c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric());
    text.len() <= MAX_LEN && text.chars().all(is_tame) && is_small(value)
}

/// Returns whether all of its numbers are literals of Rust without a suffix.
fn is_small(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            number.as_i64().is_some_and(|number| i32::try_from(number).is_ok())
        }
        Value::Array(list) => list.iter().all(is_small),
        Value::Object(map) => map.values().all(is_small),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}
