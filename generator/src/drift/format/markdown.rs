//! The report for a pull request.

use super::outline::{self, Line, Section, Values};
use super::{clean, short};
use crate::drift::report::Report;
use crate::emit::text;

/// The body of a pull request must not be longer; what stands behind the sections needs the rest.
const MOST: usize = 60_000 - 2_000;

/// Prints the report. Text of a document stands only in code, where no mention, no issue number and
/// no markup has a meaning.
#[must_use]
pub fn print(report: &Report) -> String {
    let mut page = format!(
        "## {}: {}\n\nFrom {} ({}) to {} ({}).\n\nWire: **{}**. Source: **{}**. {}.\n",
        code(&report.next.release),
        outline::bump(report).replace('<', "&lt;"),
        code(&report.base.release),
        code(&report.base.path),
        code(&report.next.release),
        code(&report.next.path),
        outline::word(report.wire()),
        outline::word(report.source()),
        outline::counted(report),
    );
    let mut hidden = 0;
    for section in outline::sections(report) {
        hidden += print_section(&section, &mut page);
    }
    if hidden > 0 {
        page += &format!("\n… and {hidden} more changes: see the report as JSON.\n");
    }
    for stale in report.stale.iter().take(20) {
        page +=
            &format!("\nStale acceptance: {} {}\n", code(&stale.rule), code(&stale.at));
    }
    if report.undescribed > 0 {
        page +=
            &format!("\n{} places still wait for their words.\n", report.undescribed);
    }
    page
}

/// Prints a section, and returns how many of its changes found no room.
fn print_section(section: &Section, page: &mut String) -> usize {
    let total: usize = section.lines.iter().map(|line| line.count).sum();
    let mut rows = String::new();
    let mut api = String::new();
    let mut hidden = 0;
    for line in &section.lines {
        let (row, details) = (row(line), details(line));
        if page.len() + rows.len() + api.len() + row.len() > MOST {
            hidden += line.count;
            continue;
        }
        rows += &row;
        if page.len() + rows.len() + api.len() + details.len() <= MOST {
            api += &details;
        }
    }
    if rows.is_empty() {
        *page += &format!("\n**{} ({total})**: no room for them here.\n", section.title);
        return hidden;
    }
    let table =
        format!("| where | what | wire | source |\n| --- | --- | --- | --- |\n{rows}");
    match section.folded {
        true => *page += &fold(&format!("{} ({total})", section.title), &table),
        false => *page += &format!("\n### {} ({total})\n\n{table}", section.title),
    }
    if !api.is_empty() {
        *page += &fold("What changes in the generated API", &api);
    }
    hidden
}

fn fold(title: &str, text: &str) -> String {
    format!("\n<details><summary>{title}</summary>\n\n{text}\n</details>\n")
}

fn row(line: &Line) -> String {
    let mut what = line.what.to_owned();
    if line.values != Values::None {
        what += &format!(": {}", line.values.text(cell));
    }
    if line.count > 1 {
        what += &format!(" (and {} more like it)", line.count - 1);
    }
    if line.used_by > 0 {
        let many = if line.used_by == 1 { "" } else { "s" };
        what += &format!(", used by {} operation{many}", line.used_by);
    }
    for note in &line.notes {
        what += &format!("; {}", cell(note));
    }
    let (wire, source) = (outline::word(line.wire), outline::word(line.source));
    let place = match line.group.as_str() {
        "schemas" => cell(&line.place),
        tag => format!("{}: {}", cell(tag), cell(&line.place)),
    };
    format!("| {place} | {what} | {wire} | {source} |\n")
}

fn details(line: &Line) -> String {
    line.api.iter().take(12).map(|change| format!("- {}\n", code(change))).collect()
}

fn code(value: &str) -> String {
    match shown(value) {
        value if value.is_empty() => "–".to_owned(),
        value => text::code(&value),
    }
}

/// As [`code`], for a table, which can show no backslash before a bar.
fn cell(value: &str) -> String {
    match shown(value) {
        value if value.is_empty() => "–".to_owned(),
        value => text::cell_code(&value.replace("\\|", "\\ |")),
    }
}

fn shown(text: &str) -> String {
    short(clean(text).trim(), 300)
}
