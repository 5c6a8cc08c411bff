//! Reference pages, taken apart: sections, their parts, tables.

use std::collections::BTreeMap;

/// A `##` section of a page.
#[derive(Debug, Clone, Default)]
pub struct Section {
    /// The heading.
    pub name: String,
    /// What stands before the first part.
    pub intro: String,
    /// The text below each `###` heading.
    pub parts: BTreeMap<String, String>,
}

impl Section {
    /// Returns the text of a part; empty where the section has no such part.
    #[must_use]
    pub fn part(&self, heading: &str) -> &str {
        self.parts.get(heading).map_or("", String::as_str)
    }
}

/// Returns the text before the first section, and the sections.
#[must_use]
pub fn sections(page: &str) -> (String, Vec<Section>) {
    let (mut head, mut sections) = (String::new(), Vec::<Section>::new());
    let mut part: Option<String> = None;
    let mut fenced = false;
    for line in page.lines() {
        fenced ^= line.starts_with("```");
        match line.split_once(' ') {
            Some(("##", name)) if !fenced => {
                sections.push(Section {
                    name: name.trim().to_owned(),
                    ..Section::default()
                });
                part = None;
                continue;
            }
            Some(("###", name)) if !fenced => {
                part = Some(name.trim().to_owned());
                continue;
            }
            _ => {}
        }
        let text = match (sections.last_mut(), &part) {
            (None, _) => &mut head,
            (Some(section), None) => &mut section.intro,
            (Some(section), Some(part)) => {
                section.parts.entry(part.clone()).or_default()
            }
        };
        text.push_str(line);
        text.push('\n');
    }
    (head, sections)
}

/// Returns the body rows of the tables in a text, with trimmed cells.
#[must_use]
pub fn rows(text: &str) -> Vec<Vec<String>> {
    let lines: Vec<&str> = text.lines().collect();
    let is_row = |line: &str| line.trim_start().starts_with('|');
    let is_rule = |line: &str| is_row(line) && line.chars().all(|c| "|-: ".contains(c));
    let mut rows = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let heads = lines.get(index + 1).is_some_and(|next| is_rule(next));
        if is_row(line) && !is_rule(line) && !heads {
            rows.push(cells(line));
        }
    }
    rows
}

/// Splits a row at its bars, but not at escaped ones.
fn cells(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in row.trim().trim_start_matches('|').chars() {
        match c {
            '|' if !escaped => cells.push(String::new()),
            c => cells.last_mut().expect("there is always a cell").push(c),
        }
        escaped = c == '\\' && !escaped;
    }
    cells.pop();
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// Returns the text between the first pair of backticks.
#[must_use]
pub fn code(text: &str) -> Option<&str> {
    text.split('`').nth(1)
}
