//! Proposals as the text of an overlay.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::Proposal;
use crate::source::Pointer;

/// Returns the overlay. Texts are JSON, which is YAML as well.
pub(super) fn overlay(proposals: &[Proposal], file: &str, document: &Value) -> String {
    let mut text = format!(
        "# Proposed by the names that the document uses: read each before you keep it.\n\
         overlay: 1.0.0\n\
         info: {{title: What the document does not say, version: \"1\"}}\n\
         extends: {}\n",
        Value::from(file)
    );
    let (sound, open): (Vec<_>, Vec<_>) =
        proposals.iter().partition(|proposal| proposal.update.is_some());
    text.push_str(if sound.is_empty() { "actions: []\n" } else { "actions:\n" });
    for proposal in sound {
        let Some((key, value)) = &proposal.update else { continue };
        let target = Value::from(path(&proposal.at, document));
        let reason = Value::from(proposal.reason.as_str());
        let update = Value::Object(Map::from_iter([((*key).to_owned(), value.clone())]));
        _ = write!(
            text,
            "  - target: {target}\n    description: {reason}\n    update: {update}\n"
        );
    }
    for proposal in open {
        // A comment ends with its line, whatever a name of the document holds.
        let line = format!("{}: {}", proposal.at, proposal.reason);
        let line: String =
            line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        _ = writeln!(text, "# Not proposed: {line}");
    }
    text
}

/// Returns the JSONPath (RFC 9535) of a place. A parameter is told by its name, as its number may change.
fn path(at: &Pointer, document: &Value) -> String {
    let mut path = "$".to_owned();
    let mut here = Some(document);
    for token in at.tokens() {
        let list = here.and_then(Value::as_array);
        here = here.and_then(|value| match value {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            _ => value.get(&*token),
        });
        let name = here.and_then(|item| item.get("name")?.as_str());
        let place = here.and_then(|item| item.get("in")?.as_str());
        match (list, name, place) {
            (Some(_), Some(name), Some(place)) => {
                _ = write!(
                    path,
                    "[?@.name=={} && @.in=={}]",
                    quoted(name),
                    quoted(place)
                );
            }
            (Some(_), _, _) => _ = write!(path, "[{token}]"),
            (None, _, _) if is_plain(&token) => _ = write!(path, ".{token}"),
            (None, _, _) => _ = write!(path, "[{}]", quoted(&token)),
        }
    }
    path
}

fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Returns a name as a literal of JSONPath.
fn quoted(name: &str) -> String {
    let mut text = "'".to_owned();
    for c in name.chars() {
        match c {
            '\'' | '\\' => text.extend(['\\', c]),
            c if c.is_control() => _ = write!(text, "\\u{:04x}", u32::from(c)),
            c => text.push(c),
        }
    }
    text.push('\'');
    text
}
