//! The section of the changelog on a new release of upstream.

use anyhow::{Context as _, Result};
use ory_sdk_generator::drift::{ApiChange, Bump, Entry, Report, SourceVerdict, format};
use ory_sdk_generator::emit::text;

use crate::changelog;

/// The most items of the crate that one line names.
const ITEMS: usize = 3;

/// Adds the section to what is not released yet.
pub(super) fn add(
    changes: &str,
    report: &Report,
    reason: Option<&str>,
) -> Result<String> {
    let next = report.next_version().context("the settings have no version")?;
    // A release that changes nothing has nothing to say.
    let section = match report.bump() {
        Bump::None => String::new(),
        _ => section(report, &next, reason),
    };
    changelog::add(changes, &section)
}

/// Returns what becomes of an item of the crate.
fn item(change: &ApiChange) -> String {
    text::code(&format!("{}: {}", change.item, change.change))
}

fn section(report: &Report, next: &str, reason: Option<&str>) -> String {
    let mut section =
        format!("### Ory {}, as version {next}\n\n", text::code(&report.next.release));
    let felt = |entry: &&Entry| {
        entry.is_breaking() || entry.is_risky() || entry.source > SourceVerdict::Docs
    };
    let before = section.len();
    for entry in report.entries.iter().filter(felt) {
        let mark = if entry.is_breaking() { "**Breaking:** " } else { "" };
        let place = text::code(&format::place(entry));
        section += &format!("- {mark}{}: {place}", entry.rule.text);
        let items: Vec<String> = entry.api.iter().map(item).collect();
        let shown = &items[..items.len().min(ITEMS)];
        if !shown.is_empty() {
            section += &format!(" ({}", shown.join(", "));
            match items.len() - shown.len() {
                0 => {}
                more => section += &format!(", and {more} more in the API"),
            }
            section += ")";
        }
        section += "\n";
    }
    if section.len() == before {
        section += "- Nothing that users notice.\n";
    }
    if let Some(reason) = reason {
        section += &format!("\n{}\n", text::line(reason));
    }
    section
}
