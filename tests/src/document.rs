//! The project's own document as one tree.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::workspace;

/// The file that has the root.
const ROOT: &str = "ory.yaml";

/// How the other files refer to the root.
const FROM_BESIDE: &str = "../ory.yaml";

/// Returns the document, without its overlay, with each path and each component where the root says that it is.
///
/// The generator has no part in it, so that what it makes of the files can be compared with this. It is an error if one of
/// the other files refers to anything but the root.
pub fn ours() -> Result<Value> {
    let mut root = read(ROOT)?;
    let mut files = BTreeMap::new();
    for kind in ["paths", "components"] {
        let entries = root[kind].as_object_mut().context(kind)?.values_mut();
        // Paths stand in their object, components one level deeper.
        let places: Vec<&mut Value> = match kind {
            "paths" => entries.collect(),
            _ => entries
                .filter_map(Value::as_object_mut)
                .flat_map(|all| all.values_mut())
                .collect(),
        };
        for place in places {
            put_in_place(place, &mut files)?;
        }
    }
    lead_to_root(&mut root)?;
    Ok(root)
}

/// Replaces what is a reference to another file by what stands there.
fn put_in_place(place: &mut Value, files: &mut BTreeMap<String, Value>) -> Result<()> {
    let Some((name, pointer)) = place["$ref"].as_str().and_then(|it| it.split_once('#'))
    else {
        return Ok(());
    };
    if name.is_empty() {
        return Ok(());
    }
    if !files.contains_key(name) {
        files.insert(name.to_owned(), read(name)?);
    }
    let found = files[name].pointer(pointer);
    *place = found.with_context(|| format!("{name} has no {pointer}"))?.clone();
    Ok(())
}

/// Makes references to the root, those of discriminators included, references within one file.
fn lead_to_root(node: &mut Value) -> Result<()> {
    let mut targets: Vec<&mut Value> = Vec::new();
    if let Some(entries) = node.as_object_mut() {
        for (key, value) in entries {
            match key.as_str() {
                "$ref" => targets.push(value),
                "discriminator" => {
                    let mapping =
                        value.get_mut("mapping").and_then(Value::as_object_mut);
                    let mapping = mapping.into_iter().flatten();
                    targets.extend(mapping.map(|(_, target)| target));
                }
                _ => {}
            }
        }
    }
    for target in targets {
        let Value::String(target) = target else { continue };
        if let Some(pointer) = target.strip_prefix(FROM_BESIDE) {
            *target = pointer.to_owned();
        }
        ensure!(target.starts_with('#'), "{target} leads to another file");
    }
    match node {
        Value::Object(entries) => entries.values_mut().try_for_each(lead_to_root),
        Value::Array(items) => items.iter_mut().try_for_each(lead_to_root),
        _ => Ok(()),
    }
}

fn read(name: &str) -> Result<Value> {
    let text = workspace::read(&format!("spec/{name}"))?;
    serde_yaml::from_str(&text).with_context(|| format!("spec/{name}"))
}
