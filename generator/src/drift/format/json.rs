//! The report for programs.

use serde_json::{Value, json};

use super::outline;
use crate::drift::entry::Entry;
use crate::drift::report::Report;

/// The JSON Schema that every report satisfies.
pub const SCHEMA: &str = include_str!("report.schema.json");

/// Prints the report.
#[must_use]
pub fn print(report: &Report) -> String {
    let counts = outline::counts(report);
    let value = json!({
        "schema_version": 1,
        "base": report.base,
        "upstream": report.next,
        "wire": report.wire(),
        "source": report.source(),
        "bump": {
            "part": report.bump(),
            "from": report.version,
            "to": report.next_version(),
        },
        "counts": {
            "breaking": counts[0].0,
            "risky": counts[1].0,
            "additive": counts[2].0,
            "other": counts[3].0,
            "docs": report.docs,
            "outside": report.outside,
            "undescribed": report.undescribed,
        },
        "entries": report.entries.iter().map(entry).collect::<Vec<_>>(),
        "stale": report.stale.iter().map(|stale| json!({
            "fingerprint": stale.fingerprint,
            "rule": stale.rule,
            "at": stale.at,
            "release": stale.release,
            "reason": stale.reason,
        })).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn entry(entry: &Entry) -> Value {
    json!({
        "fingerprint": entry.fingerprint(),
        "rule": entry.rule.id,
        "text": entry.rule.text,
        "wire": entry.wire(),
        "source": entry.source,
        "security": entry.is_security(),
        "operation": entry.operation,
        "tag": entry.tag,
        "parameter": entry.parameter,
        "base_at": entry.before().map(|seen| &seen.at),
        "base_line": entry.before().and_then(|seen| seen.line),
        "upstream_at": entry.after().map(|seen| &seen.at),
        "upstream_line": entry.after().and_then(|seen| seen.line),
        "old": entry.before().map(|seen| &seen.value),
        "new": entry.after().map(|seen| &seen.value),
        "used_by": entry.used_by,
        "api": entry.api,
        "note": entry.note,
        "accepted": entry.accepted,
    })
}
