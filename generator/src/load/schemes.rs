//! Security schemes that are asked for by an address: each becomes a component, and is asked for by its name.

use serde_json::{Map, Value, json};

use super::anchors;
use super::methods::{METHODS, OTHERS};
use super::references::Files;
use crate::source::Pointer;

/// Where the components are.
const COMPONENTS: &str = "/components/securitySchemes";

/// Gives each scheme that the document or an operation asks for by an address the name of a component. A component
/// whose name looks like an address goes before that.
pub(super) fn name(raw: &mut Value, files: &Files<'_>) {
    let mut names = Map::new();
    for requirements in requirements(raw) {
        for (key, _) in requirements.iter().filter_map(Value::as_object).flatten() {
            names.insert(key.clone(), Value::Null);
        }
    }
    let known = raw.pointer(COMPONENTS).and_then(Value::as_object);
    names.retain(|name, _| {
        name.contains('#') && known.is_none_or(|known| !known.contains_key(name))
    });
    for (address, name) in &mut names {
        if let Some(found) = component(raw, address, files) {
            *name = found.into();
        }
    }
    names.retain(|_, name| name.is_string());
    if !names.is_empty() {
        for requirements in requirements(raw) {
            let sets = requirements.iter_mut().filter_map(Value::as_object_mut);
            sets.for_each(|set| rename(set, &names));
        }
    }
}

/// Returns the lists of what is asked for.
fn requirements(raw: &mut Value) -> Vec<&mut Vec<Value>> {
    let Value::Object(entries) = raw else { return Vec::new() };
    let mut lists = Vec::new();
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("security", Value::Array(list)) => lists.push(list),
            ("paths", Value::Object(items)) => {
                lists.extend(items.values_mut().flat_map(of_item))
            }
            ("components", value) => {
                let items = value.get_mut("pathItems").and_then(Value::as_object_mut);
                let items = items.into_iter().flat_map(Map::values_mut);
                lists.extend(items.flat_map(of_item));
            }
            _ => {}
        }
    }
    lists
}

fn of_item(item: &mut Value) -> Vec<&mut Vec<Value>> {
    let mut lists = Vec::new();
    for (key, value) in item.as_object_mut().into_iter().flatten() {
        if METHODS.contains(&key.as_str()) {
            lists.extend(of_operation(value));
        } else if let (true, Value::Object(others)) = (key == OTHERS, value) {
            lists.extend(others.values_mut().filter_map(of_operation));
        }
    }
    lists
}

fn of_operation(operation: &mut Value) -> Option<&mut Vec<Value>> {
    operation.get_mut("security")?.as_array_mut()
}

/// Returns the name of the component that an address leads to, which is made where it stands elsewhere; `None` where
/// it leads to nothing.
fn component(raw: &mut Value, address: &str, files: &Files<'_>) -> Option<String> {
    let own = raw.get("$self").and_then(Value::as_str);
    let (file, place) = address.split_once('#')?;
    let is_own = own.is_some_and(|own| anchors::resolve_address(own, file) == own);
    let local = format!("#{place}");
    let address = if is_own { &local } else { address };
    let to = files.target(address, &Pointer::root()).ok()?;
    raw.pointer(to.as_str())?.as_object()?;
    let name = to.last()?;
    if to.parent().is_some_and(|parent| parent.as_str() == COMPONENTS) {
        return Some(name);
    }
    let components =
        raw.as_object_mut()?.entry("components").or_insert_with(|| json!({}));
    let schemes = components.as_object_mut()?.entry("securitySchemes");
    let schemes = schemes.or_insert_with(|| json!({})).as_object_mut()?;
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let free = std::iter::once(name.clone()).chain(numbered);
    let name = free.into_iter().find(|name| !schemes.contains_key(name))?;
    schemes.insert(name.clone(), json!({ "$ref": address }));
    Some(name)
}

/// Gives what is asked for its name.
fn rename(set: &mut Map<String, Value>, names: &Map<String, Value>) {
    for (address, name) in names {
        if let (Some(scopes), Some(name)) = (set.remove(address), name.as_str()) {
            set.insert(name.to_owned(), scopes);
        }
    }
}
