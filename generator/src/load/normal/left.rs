//! What the normal form leaves out, for whoever compares two documents: it says something to servers.

use serde_json::{Map, Value};

use crate::source::Pointer;

/// What was left out, by the object that had it.
#[derive(Debug, Clone, Default)]
pub(crate) struct LeftOut(Vec<(Pointer, String, Value)>);

impl LeftOut {
    /// The key under which an object of a compared tree has what was left out of it.
    pub(crate) const KEY: &'static str = "x-sdk-left-out";

    /// Notes that an object has lost a key.
    pub(super) fn note(&mut self, object: Pointer, key: &str, value: Value) {
        self.0.push((object, key.to_owned(), value));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives each object what it has lost, beside its other keys; where there is no such object any more,
    /// what is around it.
    pub(crate) fn put_beside(&self, tree: &mut Value) {
        for (object, key, value) in &self.0 {
            let mut at = object.clone();
            while !tree.pointer(at.as_str()).is_some_and(Value::is_object) {
                let Some(parent) = at.parent() else { break };
                at = parent;
            }
            let Some(Value::Object(entries)) = tree.pointer_mut(at.as_str()) else {
                continue;
            };
            let left = entries.entry(Self::KEY).or_insert_with(|| Map::new().into());
            if let Value::Object(left) = left {
                left.insert(key.clone(), value.clone());
            }
        }
    }

    /// Undoes [`Self::put_beside`] and the leaving out: the keys are again where they were written.
    pub(crate) fn restore(tree: &mut Value) {
        match tree {
            Value::Array(items) => items.iter_mut().for_each(Self::restore),
            Value::Object(entries) => {
                if let Some(Value::Object(left)) = entries.remove(Self::KEY) {
                    entries.extend(left);
                }
                entries.values_mut().for_each(Self::restore);
            }
            _ => {}
        }
    }
}
