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
        "{} (wire {}, source {})",
        entry.rule.text,
        outline::word(entry.wire()),
        outline::word(entry.source)
    );
    if let Some(note) = &entry.note {
        message += &format!("; {}", clean(note));
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
    if let Some(line) = entry.seen().line {
        result["locations"][0]["physicalLocation"]["region"] =
            json!({ "startLine": line });
    }
    if let Some(reason) = &entry.accepted {
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": reason }]);
    }
    result
}

/// Returns a path as a URI reference: what is neither a letter, a digit, nor one of a few marks is
/// percent-encoded.
fn uri(path: &str) -> String {
    let mut text = String::new();
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            b'\\' => text.push('/'),
            byte if byte.is_ascii_alphanumeric() => text.push(char::from(byte)),
            byte => text += &format!("%{byte:02X}"),
        }
    }
    text
}
