//! A request, taken apart.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::MARK;
use crate::server::Request;

/// Headers of the connection: what they say depends on the server, or follows from the body.
const CONNECTION: [&str; 3] = ["host", "content-length", MARK];

/// Returns what there is of a request that one side does not send.
pub(super) fn whole(what: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("request".to_owned(), what.to_owned())])
}

/// Takes a request apart. Where the order says nothing, it is left out.
pub(super) fn parts(request: &Request) -> BTreeMap<String, String> {
    let mut parts = BTreeMap::from([
        ("method".to_owned(), request.method.clone()),
        ("path".to_owned(), request.path().to_owned()),
    ]);
    let headers = request.headers.iter().filter(|(name, _)| {
        !CONNECTION.contains(&name.as_str()) && name != "user-agent"
    });
    parts.extend(headers.map(|(name, value)| (format!("header {name}"), value.clone())));
    pairs("query", request.query(), &mut parts);
    let text = request.text();
    let is = |media: &str| {
        request.header("content-type").is_some_and(|it| it.starts_with(media))
    };
    if is("application/x-www-form-urlencoded") {
        pairs("form", &text, &mut parts);
    } else if let (true, Ok(value)) =
        (is("application/json"), serde_json::from_str(&text))
    {
        leaves("body", &value, &mut parts);
    } else if !text.is_empty() {
        parts.insert("body".to_owned(), text);
    }
    parts
}

/// Takes an encoded list of pairs apart; values under one name stay in order.
fn pairs(kind: &str, text: &str, parts: &mut BTreeMap<String, String>) {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let all = parts.entry(format!("{kind} {}", decode(name))).or_default();
        all.push('=');
        all.push_str(&decode(value));
    }
}

/// Takes JSON apart: what is empty or no list or object, by its pointer.
fn leaves(at: &str, value: &Value, parts: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                let key = key.replace('~', "~0").replace('/', "~1");
                leaves(&format!("{at}/{key}"), value, parts);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, value) in items.iter().enumerate() {
                leaves(&format!("{at}/{index}"), value, parts);
            }
        }
        _ => drop(parts.insert(at.replacen('/', " /", 1), value.to_string())),
    }
}
