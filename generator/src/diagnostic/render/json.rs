//! Diagnostics as JSON, for tools.

use serde_json::{Map, Value, json};

use super::texts::Texts;
use super::{more, sorted};
use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, File, Place, Severity};

/// Returns all messages as JSON Lines: one object a message, in the order of [`render`](super::render).
///
/// Each has `code`, `severity` (`error` or `warning`) and `message`, and as far as there are such
/// things `file`, `line`, `column`, `endColumn` (all from 1, in characters), `pointer`, `operationId`,
/// `help`, and `related`, a list of places with a `message` each. Where there are too many to show, a
/// last line has `severity`, `message` and `more`, their number.
#[must_use]
pub fn json(diagnostics: &Diagnostics, inputs: &Inputs) -> String {
    let texts = Texts::new(diagnostics.messages(), inputs);
    let mut lines = String::new();
    for message in sorted(diagnostics, &texts) {
        lines += &format!("{}\n", object(message, &texts));
    }
    for (severity, count) in more(diagnostics) {
        let severity = word(severity);
        let message = format!("there are {count} more of severity {severity}");
        let more = json!({"severity": severity, "message": message, "more": count});
        lines += &format!("{more}\n");
    }
    lines
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn object(message: &Diagnostic, texts: &Texts<'_>) -> Value {
    let mut object = place(message.file, &message.place, texts);
    object.insert("code".to_owned(), message.code.into());
    object.insert("severity".to_owned(), word(message.severity).into());
    object.insert("message".to_owned(), message.message.as_str().into());
    let mut add = |key: &str, value: Option<Value>| {
        value.into_iter().for_each(|value| _ = object.insert(key.to_owned(), value));
    };
    add("help", message.help.as_deref().map(Value::from));
    add("operationId", texts.operation_id(message).map(Value::from));
    let document = message.document.as_ref();
    if let Some(document) = document.filter(|_| message.file == File::Overlay) {
        add("pointer", Some(document.as_str().into()));
    }
    let related: Vec<Value> = message
        .related
        .iter()
        .map(|(at, why)| {
            let mut object = place(message.file, at, texts);
            object.insert("message".to_owned(), why.as_str().into());
            Value::Object(object)
        })
        .collect();
    add("related", (!related.is_empty()).then_some(Value::Array(related)));
    Value::Object(object)
}

fn place(file: File, place: &Place, texts: &Texts<'_>) -> Map<String, Value> {
    let mut object = Map::new();
    if let Some(excerpt) = texts.excerpt(file, place) {
        object.insert("file".to_owned(), texts.path(file, place).into());
        object.insert("line".to_owned(), excerpt.line.into());
        object.insert("column".to_owned(), excerpt.column.into());
        object.insert("endColumn".to_owned(), excerpt.end_column.into());
    }
    if let (_, Place::Pointer(at) | Place::Key(at, _)) = texts.home(file, place) {
        object.insert("pointer".to_owned(), at.as_str().into());
    }
    object
}
