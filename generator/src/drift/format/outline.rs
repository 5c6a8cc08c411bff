//! What a reader is told, in which order: sections with lines.

mod place;
mod values;

use std::collections::BTreeMap;

use super::{clean, short};
use crate::drift::entry::{ApiChange, Change, Entry};
use crate::drift::report::{Bump, Report};
use crate::drift::rules::{self, SourceVerdict, WireVerdict};

pub(super) use place::of as place;
pub(super) use values::Values;

/// So many equal changes and more are one line.
const MANY: usize = 5;

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
    pub(super) values: Values,
    pub(super) wire: WireVerdict,
    pub(super) source: SourceVerdict,
    /// How many equal changes the line stands for.
    pub(super) count: usize,
    /// How many operations use it.
    pub(super) used_by: usize,
    /// The line of the new document, or of the old one for what is gone.
    pub(super) at: Option<String>,
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
        (WireVerdict::Behaviour, _) | (_, SourceVerdict::Behaviour) => 5,
        (WireVerdict::Compatible, _) | (_, SourceVerdict::Additive) => 4,
        _ => 6,
    }
}

/// Returns a line for each change, and one for many equal ones.
fn lines(entries: &[&Entry]) -> Vec<Line> {
    let mut equal: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        equal.entry(likeness(entry)).or_default().push(entry);
    }
    let mut lines = Vec::new();
    for same in equal.values() {
        match same.len() >= MANY {
            true => {
                let mut line = line(same[0]);
                line.count = same.len();
                let users = same.iter().flat_map(|entry| &entry.used_by);
                line.used_by = users.collect::<std::collections::BTreeSet<_>>().len();
                let api = same.iter().flat_map(|entry| &entry.api).map(told);
                line.api = api.collect();
                line.api.sort();
                line.api.dedup();
                lines.push(line);
            }
            false => lines.extend(same.iter().map(|entry| line(entry))),
        }
    }
    lines
        .sort_by(|a, b| (&a.group, &a.place, a.what).cmp(&(&b.group, &b.place, b.what)));
    lines
}

/// Returns a text that is the same for changes that read the same. Those of security have to be the same.
fn likeness(entry: &Entry) -> String {
    // What comes or goes is equal only under the same name.
    let name = match entry.change {
        Change::Other(..) => String::new(),
        Change::Gone(_) | Change::Come(_) => entry.at().last().unwrap_or_default(),
    };
    let rule = entry.rule.id;
    let values = match entry.is_security() {
        true => format!("{:?} {:?}", entry.before(), entry.after()),
        false => format!("{:?}", values::of(entry)),
    };
    format!("{rule} {:?} {:?} {values} {name}", entry.source, entry.accepted)
}

fn told(change: &ApiChange) -> String {
    let (item, change) = (clean(&change.item), clean(&change.change));
    format!("{}: {}", short(&item, 120), short(&change, 160))
}

fn line(entry: &Entry) -> Line {
    let schemas = || "schemas".to_owned();
    let mut notes = Vec::new();
    notes.extend(entry.note.as_deref().map(|note| short(&clean(note), 200)));
    let accepted = entry.accepted.as_deref();
    notes.extend(accepted.map(|why| format!("accepted: {}", short(&clean(why), 200))));
    Line {
        group: entry.tag.as_deref().map_or_else(schemas, |tag| short(&clean(tag), 80)),
        place: super::place(entry),
        what: what(entry),
        values: values::of(entry),
        wire: entry.wire(),
        source: entry.source,
        count: 1,
        used_by: entry.used_by.len(),
        at: entry.seen().line.map(|line| match entry.change {
            Change::Gone(_) => format!("line {line} of the base"),
            Change::Come(_) | Change::Other(..) => format!("line {line}"),
        }),
        notes,
        api: entry.api.iter().map(told).collect(),
    }
}

/// Returns what happened.
fn what(entry: &Entry) -> &'static str {
    if entry.rule.id != rules::UNUSED.id {
        return entry.rule.text;
    }
    match &entry.change {
        Change::Come(_) => "added to a component that nothing uses",
        Change::Gone(_) => "removed from a component that nothing uses",
        Change::Other(..) => entry.rule.text,
    }
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
    let part = match report.bump() {
        Bump::None => "no new version",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    };
    match (&report.version, report.next_version()) {
        (Some(version), Some(next)) if *version != next => {
            format!("{part}, {} → {next}", clean(version))
        }
        (Some(version), _) => format!("{part}, stays {}", clean(version)),
        (None, _) => part.to_owned(),
    }
}

/// Returns a verdict in a word.
pub(super) fn word(verdict: impl serde::Serialize) -> String {
    let value = serde_json::to_value(verdict).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
