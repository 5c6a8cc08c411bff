//! The section of the changelog on a new release of upstream.

use anyhow::{Context as _, Result};
use ory_sdk_generator::drift::{Entry, Report, Source, format};
use ory_sdk_generator::emit::text;

const UNRELEASED: &str = "## [Unreleased]\n";

/// Adds the section to what is not released yet.
pub(super) fn add(
    changelog: &str,
    report: &Report,
    reason: Option<&str>,
) -> Result<String> {
    let at =
        changelog.find(UNRELEASED).context("the changelog has no `[Unreleased]`")?;
    let (before, after) = changelog.split_at(at + UNRELEASED.len());
    let next = report.next_version().context("the settings have no version")?;
    Ok(format!("{before}\n{}{after}", section(report, &next, reason)))
}

fn section(report: &Report, next: &str, reason: Option<&str>) -> String {
    let mut section =
        format!("### Ory {}, as version {next}\n\n", text::code(&report.next.release));
    let felt = |entry: &&Entry| {
        entry.is_breaking() || entry.is_risky() || entry.source > Source::Docs
    };
    let before = section.len();
    for entry in report.entries.iter().filter(felt) {
        let mark = if entry.is_breaking() { "**Breaking:** " } else { "" };
        section += &format!(
            "- {mark}{}: {}\n",
            entry.rule.text,
            text::code(&format::place(entry))
        );
    }
    if section.len() == before {
        section += "- Nothing that users notice.\n";
    }
    if let Some(reason) = reason {
        section += &format!("\n{}\n", text::line(reason));
    }
    section
}
