//! A change of any node of other vendors' documents is found, as one of our own small documents is.
//!
//! A whole document takes seconds to read, so each is tried by a few of its paths, with what these reach.

use std::collections::BTreeSet;

use ory_sdk_generator::drift;
use serde_json::{Map, Value, json};
use tests::{generated, shared};

use crate::compare::{Scope, read, side};
use crate::mutations::{changed, is_found, nodes, removed};
use crate::told::assert_told;

/// How many changes each document gets; `DRIFT_MUTATIONS` says another number.
const CHANGES: usize = 30;

/// How many of its paths are kept, each in a document of its own.
const PATHS: usize = 6;

/// Which documents: every one of the folder.
const FOLDER: &str = "corpus";

#[test]
fn a_change_of_any_node_of_a_real_document_is_found() {
    let Some(folder) = shared::dir().map(|dir| dir.join(FOLDER)) else { return };
    let given = std::env::var("DRIFT_MUTATIONS").ok().and_then(|it| it.parse().ok());
    let changes: usize = given.unwrap_or(CHANGES);
    let (mut compared, mut told, mut lost) = (0, 0, Vec::new());
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("a file").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.ends_with(".json") && !name.ends_with(".yaml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        // One has a number beyond all that other readers take.
        let tree = serde_yaml::from_str::<Value>(&text);
        let tree = tree
            .unwrap_or_else(|_| side(&name, &text, Scope::All).document.raw().clone());
        let parts = parts(&tree);
        for part in &parts {
            let tried = judge(&name, part, changes / parts.len(), &mut lost);
            (compared, told) = (compared + tried[0], told + tried[1]);
        }
    }
    assert_eq!(lost, [""; 0]);
    assert!(told * 2 > compared && told > 0, "{told} of {compared} were told");
}

/// Changes a document at places that are spread over it. Returns how often it was one still, and how often something was
/// told.
fn judge(
    name: &str,
    tree: &Value,
    changes: usize,
    lost: &mut Vec<String>,
) -> [usize; 2] {
    let read = |tree: &Value| {
        read(&generated::inputs("part.json", format!("{tree:#}")), Scope::All).ok()
    };
    let (mut compared, mut told) = (0, 0);
    let Some(base) = read(tree) else { return [0, 0] };
    let mut places = Vec::new();
    nodes(tree, String::new(), &mut places);
    for (round, place) in
        places.iter().step_by(places.len() / changes.max(1) + 1).enumerate()
    {
        let damaged = match round % 2 {
            0 => removed(tree, place),
            _ => changed(tree, place, 1).or_else(|| removed(tree, place)),
        };
        let Some(damaged) = damaged else { continue };
        let Some(next) = read(&damaged) else { continue };
        let report = drift::diff(&base, &next);
        assert_told(&base, &next, &report, false);
        compared += 1;
        told += usize::from(!report.entries.is_empty());
        let left_out = damaged.pointer(place).is_none() && may_be_left_out(tree, place);
        if !left_out && !is_found(&base, &next, &report, place) {
            let was = tree.pointer(place).map(Value::to_string).unwrap_or_default();
            lost.push(format!("{name}: {place} ({was:.60}, {} words)", report.docs));
        }
    }
    [compared, told]
}

/// Returns whether a value says what is meant without it: `false`, a section without components, a tag that is the name of
/// what it stands for.
fn may_be_left_out(tree: &Value, place: &str) -> bool {
    let implied = |tag: &str, target: &Value| {
        target.as_str().is_some_and(|to| to == format!("#/components/schemas/{tag}"))
    };
    match tree.pointer(place) {
        Some(Value::Bool(false)) => true,
        Some(Value::Object(all)) if all.is_empty() => place.starts_with("/components/"),
        Some(Value::Object(all)) if place.ends_with("/discriminator/mapping") => {
            all.iter().all(|(tag, target)| implied(tag, target))
        }
        Some(target) => {
            let tag = place.rsplit_once("/discriminator/mapping/");
            tag.is_some_and(|(_, tag)| implied(tag, target))
        }
        None => false,
    }
}

/// Returns documents of one path each, with the components that it reaches.
pub(crate) fn parts(tree: &Value) -> Vec<Value> {
    let paths = tree["paths"].as_object().cloned().unwrap_or_default();
    let step = paths.len() / PATHS + 1;
    let part = |(path, item): (String, Value)| {
        let mut part = tree.clone();
        let kept = reached(tree, &item);
        part["paths"] = json!({ path: item });
        for (section, all) in part["components"].as_object_mut().into_iter().flatten() {
            if section != "securitySchemes"
                && let Value::Object(all) = all
            {
                all.retain(|name, _| kept.contains(&(section.clone(), name.clone())));
            }
        }
        part
    };
    paths.into_iter().step_by(step).map(part).collect()
}

/// Returns the components that a value refers to, in however many steps.
fn reached(tree: &Value, value: &Value) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(entries) => {
                open.extend(entries.values());
                for target in targets(entries) {
                    let Some((section, name)) = target.split_once('/') else { continue };
                    let name = name.replace("~1", "/").replace("~0", "~");
                    open.extend(tree["components"][section].get(&name));
                    if !found.insert((section.to_owned(), name)) {
                        open.pop();
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// Returns what an object refers to, as `schemas/Name`.
fn targets(entries: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let mapping = entries.get("mapping").and_then(Value::as_object);
    let mapped = mapping.into_iter().flat_map(Map::values);
    let all = entries.get("$ref").into_iter().chain(mapped);
    all.filter_map(|target| target.as_str()?.strip_prefix("#/components/"))
}
