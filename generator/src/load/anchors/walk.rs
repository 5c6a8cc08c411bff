//! All that names a schema in a tree, and all that may be such a name.

use serde_json::{Map, Value};

use super::{BASE, Link, Named, address, place_of};
use crate::load::references::{FILES, Files};
use crate::source::Pointer;

/// The keys whose value is data.
const DATA: [&str; 7] =
    ["const", "dataValue", "default", "enum", "example", "examples", "value"];

/// The keys whose value has names as keys.
const NAMES: [&str; 12] = [
    "$defs",
    "additionalOperations",
    "callbacks",
    "definitions",
    "dependentSchemas",
    "headers",
    "links",
    "mediaTypes",
    "parameters",
    "patternProperties",
    "properties",
    "schemas",
];

/// What references are relative to.
#[derive(Clone)]
pub(super) struct Around {
    /// The address of the schema with an `$id`, or of the file.
    pub(super) base: String,
    /// Where that stands.
    pub(super) resource: Pointer,
}

/// Finds all names, and all that may be one.
pub(super) fn walk(
    raw: &Value,
    files: &Files<'_>,
    named: &mut Named,
    links: &mut Vec<Link>,
) {
    let mut open = Vec::new();
    let own = self_of(raw)
        .map(|own| address::resolve(&address::resolve(BASE, files.main), own));
    let mains = [(files.main, Pointer::root())];
    let others = files.others.iter().map(|name| (*name, place_of(name)));
    for (name, at) in mains.into_iter().chain(others) {
        let Some(tree) = raw.pointer(at.as_str()) else { continue };
        let mut base = address::resolve(BASE, name);
        named.resources.insert(base.clone(), at.clone());
        // Where the document says what its own address is, the others stand around that.
        if let Some(main) = own.as_ref().map(|own| address::resolve(own, name)) {
            named.resources.entry(main).or_insert_with(|| at.clone());
        }
        if let Some(own) = self_of(tree) {
            base = address::resolve(&base, own);
            named.resources.insert(base.clone(), at.clone());
        }
        let around = Around { base, resource: at.clone() };
        open.push((tree, at, around, false));
    }
    while let Some((value, at, mut around, is_names)) = open.pop() {
        match value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                open.extend(items.map(|(index, item)| {
                    (item, at.child(index), around.clone(), false)
                }));
            }
            Value::Object(entries) => {
                if !is_names {
                    note(entries, &at, &mut around, named, links);
                }
                let inner = entries.iter().filter(|(key, _)| is_names || !is_data(key));
                open.extend(inner.map(|(key, value)| {
                    let names = !is_names && NAMES.contains(&key.as_str());
                    (value, at.child(key), around.clone(), names)
                }));
            }
            _ => {}
        }
    }
}

/// Returns the address that a document says it has.
fn self_of(tree: &Value) -> Option<&str> {
    let own = tree.get("$self")?.as_str()?;
    Some(own.split('#').next().unwrap_or_default()).filter(|own| !own.is_empty())
}

/// Returns whether what stands behind a key is no part of a schema. The other files are walked through by themselves.
fn is_data(key: &str) -> bool {
    DATA.contains(&key) || key.starts_with("x-")
}

/// Notes what an object itself is called and refers to. What it holds is relative to its `$id`.
fn note(
    entries: &Map<String, Value>,
    at: &Pointer,
    around: &mut Around,
    named: &mut Named,
    links: &mut Vec<Link>,
) {
    let text = |key: &str| entries.get(key).and_then(Value::as_str);
    if let Some(id) = text("$id") {
        let (id, name) = id.split_once('#').unwrap_or((id, ""));
        if !id.is_empty() {
            around.base = address::resolve(&around.base, id);
            around.resource = at.clone();
            named.resources.entry(around.base.clone()).or_insert_with(|| at.clone());
        }
        if !name.is_empty() {
            name_it(named, name, at, around);
        }
    }
    for key in ["$anchor", "$dynamicAnchor"] {
        if let Some(name) = text(key) {
            name_it(named, name, at, around);
        }
    }
    if let Some(name) = text("$dynamicAnchor") {
        *named.dynamic.entry(name.to_owned()).or_default() += 1;
    }
    let mut link = |at: &Pointer, key: &str, target: &str| {
        links.push(Link {
            at: at.clone(),
            key: key.to_owned(),
            target: target.to_owned(),
            around: around.clone(),
        });
    };
    for key in ["$ref", "$dynamicRef"] {
        if let Some(target) =
            text(key).filter(|_| key == "$ref" || text("$ref").is_none())
        {
            link(at, key, target);
        }
    }
    let mapping = entries.get("discriminator").and_then(|it| it.get("mapping"));
    let mapping = mapping.and_then(Value::as_object).into_iter().flatten();
    for (value, target) in mapping {
        // A bare name is that of a component.
        if let Some(target) = target.as_str().filter(|it| it.contains(['#', '/', '.'])) {
            link(&at.child("discriminator").child("mapping"), value, target);
        }
    }
    let default = entries.get("discriminator").and_then(|it| it.get("defaultMapping"));
    let default = default.and_then(Value::as_str);
    if let Some(target) = default.filter(|it| it.contains(['#', '/', '.'])) {
        link(&at.child("discriminator"), "defaultMapping", target);
    }
}

/// Gives a schema a name, in the file and in the schema with an `$id` around it. The first one keeps it.
fn name_it(named: &mut Named, name: &str, at: &Pointer, around: &Around) {
    for place in [around.resource.clone(), file_of(at)] {
        let key = (place, name.to_owned());
        named.anchors.entry(key).or_insert_with(|| at.clone());
    }
}

/// Returns the file that a place is in: the root for the document itself.
pub(super) fn file_of(at: &Pointer) -> Pointer {
    let mut tokens = at.tokens();
    match (tokens.next(), tokens.next()) {
        (Some(first), Some(name)) if first == FILES => place_of(&name),
        _ => Pointer::root(),
    }
}
