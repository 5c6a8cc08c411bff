//! Values of the wrong type.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::load::grammar::Kind;
use crate::load::parse::Path;

/// How much of a wrong value a message quotes, in characters.
const QUOTED: usize = 40;

/// Says what was expected in place of `value`, and what to do.
pub(in crate::load) fn value(value: &Value, kind: Kind, path: &Path<'_>) -> Diagnostic {
    let message = format!("expected {}, found {}", expected(kind), found(value));
    let fault = Diagnostic::error(codes::WRONG_VALUE, &path.pointer(), message);
    match help(value, kind, path) {
        Some(help) => fault.help(help),
        None => fault,
    }
}

fn expected(kind: Kind) -> String {
    match kind {
        Kind::Any => "any value".to_owned(),
        Kind::Text => "a text".to_owned(),
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Count => "a whole number, 0 or more".to_owned(),
        Kind::Word(words) => {
            let words: Vec<String> =
                words.iter().map(|word| format!("`{word}`")).collect();
            match words.split_last() {
                Some((last, before @ [_, ..])) => {
                    format!("{} or {last}", before.join(", "))
                }
                _ => words.concat(),
            }
        }
        Kind::List(_) => "a list".to_owned(),
        Kind::Map(_) => "an object".to_owned(),
        Kind::Object(object) | Kind::Reference(object) => object.name.to_owned(),
        Kind::FlagOr(object) => format!("`true`, `false` or {}", object.name),
    }
}

fn found(value: &Value) -> String {
    match value {
        Value::Null => "`null`".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        Value::String(text) => {
            let more = if text.chars().nth(QUOTED).is_some() { "…" } else { "" };
            format!(
                "the string `{}{more}`",
                text.chars().take(QUOTED).collect::<String>()
            )
        }
    }
}

/// Returns what OpenAPI most likely says for a type of another language that can mean more than one thing.
fn type_for(word: &str) -> Option<&'static str> {
    Some(match word.to_ascii_lowercase().as_str() {
        "enum" => "type: string",
        "set" => "type: array",
        "json" => "type: object",
        "timestamp" => "type: string, format: date-time",
        _ => return None,
    })
}

fn help(value: &Value, kind: Kind, path: &Path<'_>) -> Option<String> {
    let key = match path {
        Path::Key(_, key) => *key,
        Path::Root | Path::At(_) | Path::Item(..) => "",
    };
    let help = match (kind, value) {
        (Kind::Word(_), Value::Array(_)) if key == "type" => {
            "a list of types, as in OpenAPI 3.1, may contain these and `null`"
        }
        (Kind::Word(words), Value::String(word)) => {
            let near = match nearest(word, words.iter().copied()) {
                None if key == "type" => type_for(word)?,
                near => return near.map(|near| format!("did you mean `{near}`?")),
            };
            return Some(format!("in OpenAPI that is `{near}`"));
        }
        (Kind::Flag, Value::String(_)) if key.starts_with("exclusive") => {
            "in OpenAPI 3.1 this is the limit itself, a number without quotes; in 3.0 it is \
             `true`, and the number is the limit's own"
        }
        (Kind::Map(_), Value::Array(_)) if key == "examples" => {
            "in OpenAPI 3.0, `examples` are an object: names and their examples"
        }
        (Kind::List(_), Value::Bool(_)) if key == "required" => {
            "in a schema, `required` lists the names of the properties that must be there; it \
             stands beside `properties`"
        }
        (_, Value::Null) => "remove the key, or give it a value",
        (Kind::Text, Value::Number(_) | Value::Bool(_)) => {
            return Some(format!("write it in quotes: `\"{value}\"`"));
        }
        (Kind::Flag | Kind::FlagOr(_), Value::String(_)) => {
            "write `true` or `false`, without quotes"
        }
        (Kind::Number | Kind::Count, Value::String(text))
            if text.parse::<f64>().is_ok() =>
        {
            "remove the quotes"
        }
        _ => return None,
    };
    Some(help.to_owned())
}
