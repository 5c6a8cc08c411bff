//! What a reader is told, in which order: sections with lines.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{clean, short};
use crate::drift::entry::Entry;
use crate::drift::report::{Bump, Report};
use crate::drift::rules::{Source, Wire};
use crate::source::Pointer;

/// So many equal changes and more are one line.
const MANY: usize = 5;
/// The most characters of a value that are shown.
const VALUE: usize = 60;

/// Lines that belong together.
pub(super) struct Section {
    pub(super) title: &'static str,
    /// Whether it is of interest only to some.
    pub(super) folded: bool,
    pub(super) lines: Vec<Line>,
}

/// One change, or several equal ones. No text holds a character that a terminal obeys.
pub(super) struct Line {
    /// The tag of the operation, or `schemas`.
    pub(super) group: String,
    pub(super) place: String,
    pub(super) what: &'static str,
    /// The values, where they say something.
    pub(super) values: Option<(String, String)>,
    pub(super) wire: Wire,
    pub(super) source: Source,
    /// How many equal changes the line stands for.
    pub(super) count: usize,
    /// How many operations use it.
    pub(super) used_by: usize,
    pub(super) notes: Vec<String>,
    /// What changes in the generated API.
    pub(super) api: Vec<String>,
}

/// Sorts the changes of a report into sections; those without a line are left out.
pub(super) fn sections(report: &Report) -> Vec<Section> {
    let mut kinds: BTreeMap<usize, Vec<&Entry>> = BTreeMap::new();
    for entry in &report.entries {
        kinds.entry(kind(entry)).or_default().push(entry);
    }
    let titles = [
        ("Security and servers", false),
        ("Breaking, by operation", false),
        ("Breaking, in schemas", false),
        ("Risky", false),
        ("Additive", false),
        ("Behaviour", false),
        ("Without effect", true),
    ];
    let section = |(kind, entries): (usize, Vec<&Entry>)| Section {
        title: titles[kind].0,
        folded: titles[kind].1,
        lines: lines(&entries),
    };
    kinds.into_iter().map(section).collect()
}

fn kind(entry: &Entry) -> usize {
    match (entry.wire(), entry.source) {
        _ if entry.is_security() => 0,
        _ if entry.is_breaking() => 2 - usize::from(entry.operation.is_some()),
        _ if entry.is_risky() => 3,
        (Wire::Behaviour, _) | (_, Source::Behaviour) => 5,
        (Wire::Compatible, _) | (_, Source::Additive) => 4,
        _ => 6,
    }
}

/// Returns a line for each change, and one for many equal ones.
fn lines(entries: &[&Entry]) -> Vec<Line> {
    let mut equal: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        let key = format!(
            "{} {:?} {:?} {} {}",
            entry.rule.id, entry.source, entry.accepted, entry.old, entry.new
        );
        equal.entry(key).or_default().push(entry);
    }
    let mut lines = Vec::new();
    for same in equal.values() {
        // What comes or goes is told by its name, however much of it there is.
        let whole = same[0].base_at.is_none() || same[0].next_at.is_none();
        match same.len() >= MANY && !whole {
            true => {
                let mut line = line(same[0]);
                line.count = same.len();
                let users = same.iter().flat_map(|entry| &entry.used_by);
                line.used_by = users.collect::<std::collections::BTreeSet<_>>().len();
                line.api.clear();
                lines.push(line);
            }
            false => lines.extend(same.iter().map(|entry| line(entry))),
        }
    }
    lines
        .sort_by(|a, b| (&a.group, &a.place, a.what).cmp(&(&b.group, &b.place, b.what)));
    lines
}

fn line(entry: &Entry) -> Line {
    let schemas = || "schemas".to_owned();
    let mut notes = Vec::new();
    notes.extend(entry.note.as_deref().map(|note| short(&clean(note), 200)));
    let accepted = entry.accepted.as_deref();
    notes.extend(accepted.map(|why| format!("accepted: {}", short(&clean(why), 200))));
    let told = |change: &crate::drift::entry::ApiChange| {
        format!(
            "{}: {}",
            short(&clean(&change.item), 120),
            short(&clean(&change.change), 160)
        )
    };
    Line {
        group: entry.tag.as_deref().map_or_else(schemas, |tag| short(&clean(tag), 80)),
        place: place(entry),
        what: entry.rule.text,
        values: values(entry),
        wire: entry.wire(),
        source: entry.source,
        count: 1,
        used_by: entry.used_by.len(),
        notes,
        api: entry.api.iter().map(told).collect(),
    }
}

/// Returns where it is, as a person would say it.
fn place(entry: &Entry) -> String {
    let at = entry.at();
    let tokens: Vec<_> = at.tokens().collect();
    let rest = |from: usize| tokens.get(from..).unwrap_or_default().join("/");
    let text = match (&entry.operation, tokens.first().map(AsRef::as_ref)) {
        (Some(operation), _) => match rest(3) {
            rest if rest.is_empty() => operation.clone(),
            rest => format!("{operation} {rest}"),
        },
        (None, Some("components")) if tokens.len() > 2 => schema_place(at),
        (None, None) => match entry.api.first() {
            Some(change) => change.item.clone(),
            None => "the document".to_owned(),
        },
        (None, _) => rest(0),
    };
    short(&clean(&text), 160)
}

/// Returns `name.property[]` for a place in a component.
fn schema_place(at: &Pointer) -> String {
    let tokens: Vec<_> = at.tokens().skip(2).collect();
    let mut text = tokens[0].to_string();
    let mut index = 1;
    while let Some(token) = tokens.get(index) {
        match (token.as_ref(), tokens.get(index + 1)) {
            ("properties", Some(name)) => {
                text += &format!(".{name}");
                index += 1;
            }
            ("items", _) => text += "[]",
            (other, _) => text += &format!(" {other}"),
        }
        index += 1;
    }
    text
}

/// Returns the values before and after, where they are short enough to say something.
fn values(entry: &Entry) -> Option<(String, String)> {
    let shown = |value: &Value| match value {
        Value::Null => Some("–".to_owned()),
        Value::Object(map) => {
            let target = map.get("$ref").and_then(Value::as_str)?;
            Some(short(&clean(target.rsplit('/').next().unwrap_or(target)), VALUE))
        }
        Value::String(text) => Some(short(&clean(text), VALUE)),
        other => Some(short(&clean(&other.to_string()), VALUE)),
    };
    if entry.old.is_null() && entry.new.is_null() {
        return None;
    }
    let kind = |value: &Value| match value {
        Value::Object(_) => "an object".to_owned(),
        _ => "–".to_owned(),
    };
    let text = |value: &Value| shown(value).unwrap_or_else(|| kind(value));
    Some((text(&entry.old), text(&entry.new)))
}

/// Returns the counts in the order of importance: breaking, risky, additive, the rest.
pub(super) fn counts(report: &Report) -> [(usize, &'static str); 4] {
    let count = |test: &dyn Fn(&Entry) -> bool| {
        report.entries.iter().filter(|entry| test(entry)).count()
    };
    let breaking = count(&Entry::is_breaking);
    let risky = count(&Entry::is_risky);
    let additive = count(&|entry| kind(entry) == 4);
    let rest = report.entries.len() - breaking - risky - additive;
    [(breaking, "breaking"), (risky, "risky"), (additive, "additive"), (rest, "other")]
}

/// Returns the counts in words.
pub(super) fn counted(report: &Report) -> String {
    let counts = counts(report);
    let some = counts.iter().filter(|(count, _)| *count > 0);
    let mut parts: Vec<String> =
        some.map(|(count, what)| format!("{count} {what}")).collect();
    if parts.is_empty() {
        parts.push("no structural difference".to_owned());
    }
    if report.docs > 0 {
        parts.push(format!("{} in words only", report.docs));
    }
    if let Some(outside) = report.outside {
        parts.push(format!("{outside} outside of the scope"));
    }
    parts.join(", ")
}

/// Returns the suggested bump in words.
pub(super) fn bump(report: &Report) -> String {
    let next = report.next_version();
    let version = &report.version;
    match report.bump() {
        Bump::None => format!("no new version, stays {}", clean(version)),
        Bump::Patch => format!("patch, {} → {next}", clean(version)),
        Bump::Minor => format!("minor, {} → {next}", clean(version)),
        Bump::Major => format!("major, {} → {next}", clean(version)),
    }
}

/// Returns a verdict in a word.
pub(super) fn word(verdict: impl serde::Serialize) -> String {
    let value = serde_json::to_value(verdict).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
