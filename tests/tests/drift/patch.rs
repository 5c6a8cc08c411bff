//! The part of JSON Patch that the cases need: `add`, `remove` and `replace`.

use serde_json::Value;

/// Applies operations, each to what those before it made.
pub(crate) fn apply(tree: &mut Value, patch: &Value) {
    for operation in patch.as_array().expect("a list of operations") {
        let path = operation["path"].as_str().expect("a path");
        let (parent, token) = path.rsplit_once('/').expect("a place below the root");
        let token = token.replace("~1", "/").replace("~0", "~");
        let parent = tree.pointer_mut(parent).unwrap_or_else(|| panic!("no {path}"));
        let value = operation.get("value").cloned();
        let known = match &*parent {
            Value::Array(items) => token.parse().is_ok_and(|at: usize| at < items.len()),
            other => other.get(&token).is_some(),
        };
        match (operation["op"].as_str(), parent, value) {
            (Some("remove"), Value::Object(entries), None) if known => {
                entries.remove(&token);
            }
            (Some("remove"), Value::Array(items), None) if known => {
                items.remove(token.parse().expect("an index"));
            }
            (Some("replace"), parent, Some(value)) if known => match parent {
                Value::Array(items) => {
                    items[token.parse::<usize>().expect("an index")] = value;
                }
                other => other[&token] = value,
            },
            (Some("add"), Value::Object(entries), Some(value)) if !known => {
                entries.insert(token, value);
            }
            (Some("add"), Value::Array(items), Some(value)) if token == "-" => {
                items.push(value);
            }
            _ => panic!("cannot {} {path}", operation["op"]),
        }
    }
}
