//! The report as SARIF 2.1.0.

use serde_json::{Value, json};

use super::{clean, outline};
use crate::drift::entry::Entry;
use crate::drift::report::Report;
use crate::drift::rules::RULES;

/// Prints the report. Places are JSON pointers into the new document, or into the old one for what
/// is gone.
#[must_use]
pub fn print(report: &Report) -> String {
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| json!({ "id": rule.id, "shortDescription": { "text": rule.text } }))
        .collect();
    let results: Vec<Value> =
        report.entries.iter().map(|entry| result(report, entry)).collect();
    let value = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "cargo xtask drift", "rules": rules } },
            "results": results,
        }],
    });
    format!("{value:#}\n")
}

fn result(report: &Report, entry: &Entry) -> Value {
    let level = match (entry.is_breaking(), entry.is_risky()) {
        (true, _) => "error",
        (_, true) => "warning",
        _ => "note",
    };
    let path =
        if entry.after().is_some() { &report.next.path } else { &report.base.path };
    let mut message = format!(
        "{}: {} (wire {}, source {})",
        super::place(entry),
        entry.rule.text,
        outline::word(entry.wire()),
        outline::word(entry.source)
    );
    if let Some(note) = &entry.note {
        message += &format!("; {}", clean(note));
    }
    for change in &entry.api {
        message += &format!("; {}: {}", clean(&change.item), clean(&change.change));
    }
    let mut result = json!({
        "ruleId": entry.rule.id,
        "ruleIndex": RULES.iter().position(|rule| rule.id == entry.rule.id),
        "level": level,
        "message": { "text": message },
        "locations": [{
            "physicalLocation": { "artifactLocation": { "uri": uri(path) } },
            "logicalLocations": [{ "fullyQualifiedName": entry.at(), "kind": "member" }],
        }],
        "partialFingerprints": { "drift/v1": entry.fingerprint() },
    });
    // What the overlay or the normal form made stands on no line: the text begins on the first.
    result["locations"][0]["physicalLocation"]["region"] =
        json!({ "startLine": entry.seen().line.unwrap_or(1) });
    if let Some(reason) = &entry.accepted {
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": reason }]);
    }
    result
}

/// Returns a path as a URI reference, or as the URI of a file where it begins at the root: what is neither a letter, a
/// digit, nor one of a few marks is percent-encoded.
fn uri(path: &str) -> String {
    let mut text = String::new();
    let bytes = path.as_bytes();
    let drive = matches!(bytes, [letter, b':', ..] if letter.is_ascii_alphabetic());
    if drive {
        text += "file:///";
    } else if matches!(bytes, [b'/', ..]) {
        text += "file://";
    }
    for (index, byte) in path.bytes().enumerate() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            b'\\' => text.push('/'),
            b':' if drive && index == 1 => text.push(':'),
            byte if byte.is_ascii_alphanumeric() => text.push(char::from(byte)),
            byte => text += &format!("%{byte:02X}"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_from_the_root_is_the_uri_of_a_file() {
        assert_eq!(uri("spec/a b.yaml"), "spec/a%20b.yaml");
        assert_eq!(uri("/tmp/a:b.yaml"), "file:///tmp/a%3Ab.yaml");
        assert_eq!(uri("C:\\a\\b.yaml"), "file:///C:/a/b.yaml");
    }
}
