//! Every change has its place and its values, and a fingerprint of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ory_sdk_generator::drift::{self, Change, Entry, Report, Seen, Side, format};
use ory_sdk_generator::source::Pointer;
use serde_json::{Value, json};
use tests::{generated, workspace};

use crate::compare::{Scope, read, release, side, things};
use crate::mutations::{changed, nodes, removed};
use crate::rules::{cases, patched};

/// Returns a small document that says the same things in several places.
fn places() -> Value {
    let text = workspace::read("tests/fixtures/drift/places.yaml");
    serde_yaml::from_str(&text.expect("the document")).expect("YAML")
}

/// Returns the side, with each value on a line of its own; `None` where it is no document.
fn sound(tree: &Value) -> Option<Arc<Side>> {
    read(&generated::inputs("places.json", format!("{tree:#}")), Scope::All).ok()
}

#[test]
fn no_change_is_without_place_and_values() {
    let base = sound(&things()).expect("a document");
    for case in cases() {
        let next = sound(&patched(&case)).expect("a document");
        let report = drift::diff(&base, &next);
        assert!(!report.entries.is_empty());
        assert_told(&base, &next, &report, true);
    }
    for (old, new) in [(40, 41), (47, 48), (49, 50), (57, 58), (63, 64)] {
        let sides = (release(old, Scope::All), release(new, Scope::All));
        let (Some(old), Some(new)) = sides else { return };
        assert_told(&old, &new, &drift::diff(&old, &new), true);
    }
}

/// Each place is one of its document, and has its line in a text without overlay, whose every value is
/// written where it means something.
pub(crate) fn assert_told(base: &Side, next: &Side, report: &Report, lines: bool) {
    for entry in &report.entries {
        match &entry.change {
            Change::Gone(old) => assert_seen(base, entry, old, lines),
            Change::Come(new) => assert_seen(next, entry, new, lines),
            Change::Other(old, new) => {
                assert_seen(base, entry, old, lines);
                assert_seen(next, entry, new, lines);
                let moved = old.at != new.at;
                assert!(moved || old.value != new.value, "nothing changed: {entry:#?}");
            }
        }
    }
    let told: Value = serde_json::from_str(&format::json(report)).expect("JSON");
    for entry in told["entries"].as_array().expect("entries") {
        let at = [&entry["base_at"], &entry["upstream_at"]];
        assert!(at.iter().any(|at| at.is_string()), "{entry:#}");
    }
}

fn assert_seen(side: &Side, entry: &Entry, seen: &Seen, lines: bool) {
    let place = |at: &Pointer| side.document.raw().pointer(at.as_str());
    // What the normal form has no place for stands in the text alone.
    let id = entry.rule.id;
    if id == "overlay-unmatched" {
        // Its place is one of the overlay.
        return;
    }
    let kinds = ["keyword-not-understood", "callbacks-changed", "unused-schema-changed"];
    let may_be = kinds.contains(&id) || id.starts_with("security-scheme-");
    if may_be && place(&seen.at).is_none() {
        assert!(seen.at.parent().is_some_and(|at| place(&at).is_some()), "{entry:#?}");
        return;
    }
    let there = place(&seen.at);
    let there = there.unwrap_or_else(|| panic!("nothing stands there: {entry:#?}"));
    assert!(!lines || seen.line.is_some(), "without a line: {entry:#?}");
    let value = match entry.rule.id {
        // What the document does not explain is told as the listings of the two crates have it.
        "api-changed" => {
            assert!(seen.value.as_object().is_some_and(|items| !items.is_empty()));
            return;
        }
        // Whether it has to be there is said beside it.
        _ if seen.value.is_boolean() && there.is_object() => return,
        // One of several that are told apart.
        _ if there.is_array() && !seen.value.is_array() => {
            assert!(there.as_array().is_some_and(|all| all.contains(&seen.value)));
            return;
        }
        _ => there,
    };
    let target = value.get("$ref").and_then(Value::as_str);
    let target =
        target.and_then(|to| side.document.raw().pointer(to.trim_start_matches('#')));
    let found = [Some(value), target].into_iter().flatten();
    assert!(found.into_iter().any(|value| is_within(value, &seen.value)), "{entry:#?}");
}

/// Returns whether a value is the written one, which may have keys that the normal form has no place for.
fn is_within(value: &Value, written: &Value) -> bool {
    match (value, written) {
        (Value::Object(entries), Value::Object(all)) => entries
            .iter()
            .all(|(key, value)| all.get(key).is_some_and(|it| is_within(value, it))),
        (Value::Array(items), Value::Array(all)) => {
            items.len() == all.len()
                && items.iter().zip(all).all(|(item, it)| is_within(item, it))
        }
        _ => value == written,
    }
}

#[test]
fn two_changes_never_have_one_fingerprint() {
    let tree = places();
    let base = sound(&tree).expect("a document");
    let mut at = Vec::new();
    nodes(&tree, String::new(), &mut at);
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut told: BTreeMap<BTreeSet<String>, String> = BTreeMap::new();
    let mut alike = Vec::new();
    for place in &at {
        // To take the only one of a list is to take the list.
        let taken = if is_only_one(&tree, place) { None } else { removed(&tree, place) };
        let ways = [taken, changed(&tree, place, 1), changed(&tree, place, 2)];
        for (way, next) in ways.iter().enumerate() {
            let Some(next) = next.as_ref().and_then(sound) else { continue };
            let report = drift::diff(&base, &next);
            assert_told(&base, &next, &report, false);
            for entry in &report.entries {
                let change = format!(
                    "{} {:?} {:?}",
                    entry.rule.id,
                    entry.operation,
                    values(entry)
                );
                let other = known.insert(entry.fingerprint(), change.clone());
                assert!(other.is_none_or(|other| other == change), "{change}");
            }
            let all: BTreeSet<String> =
                report.entries.iter().map(Entry::fingerprint).collect();
            let name = format!("{place} ({way})");
            if !all.is_empty()
                && let Some(other) = told.insert(all, name.clone())
            {
                alike.push(format!("{other} and {name}"));
            }
        }
    }
    assert_eq!(alike, [""; 0], "who accepts the one accepts the other");
    assert!(told.len() * 2 > at.len(), "{} changes at {} places", told.len(), at.len());
}

fn is_only_one(tree: &Value, place: &str) -> bool {
    let parent = place.rsplit_once('/').and_then(|(parent, _)| tree.pointer(parent));
    parent.is_some_and(|parent| match parent {
        Value::Object(entries) => entries.len() == 1,
        Value::Array(items) => items.len() == 1,
        _ => false,
    })
}

fn values(entry: &Entry) -> [Option<(String, Value)>; 2] {
    let value = |seen: Option<&Seen>| {
        seen.map(|seen| (seen.at.as_str().to_owned(), seen.value.clone()))
    };
    [value(entry.before()), value(entry.after())]
}

#[test]
fn a_fingerprint_depends_on_values_and_on_no_wording() {
    let base = sound(&things()).expect("a document");
    let next = sound(&patched(&cases()[0])).expect("a document");
    let mut entry = drift::diff(&base, &next).entries.swap_remove(0);
    let before = entry.fingerprint();
    (entry.note, entry.used_by) = (Some("a word".to_owned()), vec!["GET /".to_owned()]);
    assert_eq!(entry.fingerprint(), before);
    let Change::Other(old, mut new) = entry.change else { panic!("both have security") };
    new.value = json!("another");
    entry.change = Change::Other(old, new);
    assert_ne!(entry.fingerprint(), before);
}

#[test]
fn where_calls_go_is_told_for_each_operation() {
    let servers = |address: &str| json!([{ "url": address }]);
    let (old, mut new) = (places(), places());
    new["paths"]["/places"]["servers"] = servers("https://elsewhere.example");
    new["paths"]["/places/{id}"]["servers"] = servers("https://elsewhere.example");
    let report = drift::diff(
        &side("a.json", &old.to_string(), Scope::All),
        &side("b.json", &new.to_string(), Scope::All),
    );
    let told: Vec<_> = report
        .entries
        .iter()
        .map(|entry| {
            assert_eq!(entry.rule.id, "server-changed");
            let at = |seen: Option<&Seen>| seen.map(|seen| seen.at.as_str().to_owned());
            (entry.operation.as_deref(), at(entry.before()), at(entry.after()))
        })
        .collect();
    let at = |place: &str| Some(place.to_owned());
    // The path's own, and for the other path those of the document. `POST /places` has servers of its own.
    assert_eq!(
        told,
        [
            (
                Some("GET /places"),
                at("/paths/~1places/servers"),
                at("/paths/~1places/servers")
            ),
            (
                Some("GET /places/{id}"),
                at("/servers"),
                at("/paths/~1places~1{id}/servers")
            ),
            (
                Some("PUT /places/{id}"),
                at("/servers"),
                at("/paths/~1places~1{id}/servers")
            ),
        ]
    );
    for text in [
        format::text(&report, false),
        format::markdown(&report),
        format::github(&report).replace("%3A", ":"),
    ] {
        for address in ["https://list.places.example.com", "https://elsewhere.example"] {
            assert!(text.contains(address), "{text}");
        }
    }
}
