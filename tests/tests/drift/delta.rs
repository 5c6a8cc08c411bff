//! From the newest document that upstream published to the release that we follow: exactly the changes that were written
//! down when that release was rebuilt.

use std::collections::BTreeSet;

use ory_sdk_generator::drift::{self, Change, Entry};
use serde_json::Value;
use tests::shared;

use crate::compare::{Scope, fact, release};

/// Where something changed because something else refers to it now, which the list names.
const BECAUSE: [(&str, &str); 3] = [
    ("/components/schemas/NullTime/nullable", "Time"),
    ("/components/schemas/genericError/", "errorBrowserLocationChangeRequired.error"),
    ("/components/schemas/errorGeneric/", "errorBrowserLocationChangeRequired.error"),
];

#[test]
fn each_change_of_the_list_is_told_and_nothing_else() {
    let Some(list) = shared::read("upstream/ory-v1.22.89-delta.md") else { return };
    let Some(text) = shared::read("upstream/ory-v1.22.89.json") else { return };
    let (old, new) = (release(65, Scope::All), release(89, Scope::All));
    let (Some(old), Some(new)) = (old, new) else { return };
    let document: Value = serde_json::from_str(&text).expect("the document is JSON");
    let listed = names(&list);
    // 8 operations that came and 11 that changed; of schemas, 16 that came, one that went, 97 properties and 14 others.
    assert_eq!(listed.len(), 8 + 11 + 16 + 1 + 97 + 14, "{listed:#?}");
    let mut untold = listed.clone();
    for entry in &drift::diff(&old, &new).entries {
        let named = named(entry, &document);
        let known = named.iter().find(|name| listed.contains(*name));
        assert!(known.is_some(), "not in the list: {} ({named:?})", fact(entry));
        untold.retain(|name| Some(name) != known);
    }
    assert!(untold.is_empty(), "not told: {untold:#?}");
}

/// Returns what the list names: operations by their ID, schemas as `Schema` and properties as `Schema.property`.
fn names(list: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut heading, mut schema) = ("", "");
    for line in list.lines() {
        if let Some(rest) = line.strip_prefix("## ").or(line.strip_prefix("### ")) {
            heading = rest;
        }
        let counts = ["Added", "Changed", "Removed", "Properties added"];
        if !counts.iter().any(|it| heading.starts_with(it)) || heading.contains("break")
        {
            continue;
        }
        let Some(name) = line.split('`').nth(1) else { continue };
        if line.starts_with("| `")
            || line.starts_with("- `") && heading != "Properties added"
        {
            names.insert(name.to_owned());
        } else if line.starts_with("- `") {
            schema = name;
            if let Some(other) = line.split("the same 26 as `").nth(1) {
                assert_eq!(other.trim_end_matches('`'), "normalizedProjectRevision");
            }
        } else if line.starts_with("  - `") {
            names.insert(format!("{schema}.{name}"));
            if schema == "normalizedProjectRevision" {
                names.insert(format!("CreateProjectNormalizedPayload.{name}"));
            }
        }
    }
    names
}

/// Returns the names by which the list may know a change, of either side.
fn named(entry: &Entry, document: &Value) -> Vec<String> {
    let sides = match &entry.change {
        Change::Gone(seen) | Change::Come(seen) => vec![seen],
        Change::Other(old, new) => vec![old, new],
    };
    sides.into_iter().flat_map(|seen| at(seen.at.as_str(), document)).collect()
}

/// Returns the names by which the list may know a place.
fn at(place: &str, document: &Value) -> Vec<String> {
    let tokens: Vec<&str> = place.split('/').collect();
    let mut names: Vec<String> = Vec::new();
    match tokens[..] {
        ["", "paths", path, method, ..] => {
            let id = document.pointer(&format!("/paths/{path}/{method}/operationId"));
            names.extend(id.and_then(Value::as_str).map(str::to_owned));
        }
        ["", "components", "schemas", schema, "properties", property, ..] => {
            names.extend([format!("{schema}.{property}"), schema.to_owned()]);
        }
        ["", "components", "schemas", schema, ..] => names.push(schema.to_owned()),
        _ => {}
    }
    let because = BECAUSE.iter().filter(|(changed, _)| place.starts_with(changed));
    names.extend(because.map(|(_, name)| (*name).to_owned()));
    // The type of a property changes with the one that it refers to.
    let target = document.pointer(place).and_then(|schema| schema["$ref"].as_str());
    let target = target.and_then(|it| it.rsplit('/').next());
    names.extend(target.map(str::to_owned));
    names
}
