//! Words of what has another name in the new document.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::drift::wire::twins;

/// Returns our document with its schemas and paths also under the names that they have in theirs, as far as each is what
/// exactly one of ours was: words are looked up there.
pub(super) fn under_new_names(ours: &Value, theirs: &Value) -> Value {
    let mut known = ours.clone();
    let schemas = |tree: &Value| -> Map<String, Value> {
        let all = tree.pointer("/components/schemas").and_then(Value::as_object);
        let bare = |(name, schema): (&String, &Value)| (name.clone(), plain(schema));
        all.into_iter().flatten().map(bare).collect()
    };
    let (old, new) = (schemas(ours), schemas(theirs));
    let [gone, come] = [only(&old, &new), only(&new, &old)];
    let renamed = twins::renamed(&old.into(), &new.into(), &gone, &come);
    for (was, is) in &renamed {
        add(&mut known, ours, ["components", "schemas"], was, is);
    }
    for (was, is) in moved(ours, theirs, &renamed) {
        add(&mut known, ours, ["paths"], &was, &is);
    }
    known
}

/// Returns the names that only one of two objects has.
fn only(one: &Map<String, Value>, other: &Map<String, Value>) -> Vec<String> {
    one.keys().filter(|name| !other.contains_key(*name)).cloned().collect()
}

fn add<const N: usize>(
    known: &mut Value,
    ours: &Value,
    at: [&str; N],
    was: &str,
    is: &str,
) {
    let own = at.iter().try_fold(ours, |tree, key| tree.get(key));
    let Some(value) = own.and_then(|all| all.get(was)).cloned() else { return };
    let all = at.iter().try_fold(known, |tree, key| tree.get_mut(key));
    if let Some(Value::Object(all)) = all {
        all.insert(is.to_owned(), value);
    }
}

/// Returns the paths that moved: of which exactly one went and one came that does the same.
fn moved(
    ours: &Value,
    theirs: &Value,
    renamed: &BTreeMap<String, String>,
) -> Vec<(String, String)> {
    let paths = |tree: &Value| {
        tree.get("paths").and_then(Value::as_object).cloned().unwrap_or_default()
    };
    let (old, new) = (paths(ours), paths(theirs));
    let mut alike: BTreeMap<String, [Vec<String>; 2]> = BTreeMap::new();
    for path in only(&old, &new) {
        let does = does(&twins::respelt(&old[&path], renamed));
        alike.entry(does).or_default()[0].push(path);
    }
    for path in only(&new, &old) {
        alike.entry(does(&new[&path])).or_default()[1].push(path);
    }
    let pairs = alike.into_values().filter_map(|[mut old, mut new]| {
        let single = old.len() == 1 && new.len() == 1;
        old.pop().zip(new.pop()).filter(|_| single)
    });
    pairs.collect()
}

/// Returns what the operations of a path do, as text.
fn does(item: &Value) -> String {
    let all = item.as_object().into_iter().flatten();
    let each = all.map(|(key, value)| (key.clone(), twins::does(&plain(value))));
    Value::Object(each.collect()).to_string()
}

/// Returns a value without the `allOf` of one that our references have around them where there are words beside them, and
/// without those words.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(entries) => {
            let members = entries.get("allOf").and_then(Value::as_array);
            let fact = |key: &String| {
                !super::WORDS.contains(&key.as_str()) && !key.starts_with("x-")
            };
            match members.map(Vec::as_slice) {
                Some([one]) if entries.keys().filter(|key| fact(key)).count() == 1 => {
                    plain(one)
                }
                _ => {
                    let inner = entries.iter();
                    inner.map(|(key, value)| (key.clone(), plain(value))).collect()
                }
            }
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}
