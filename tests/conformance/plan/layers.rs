//! A document in layers, in each of which a server can tell all operations apart.

use std::collections::BTreeMap;

use ory_sdk_generator::model::Operation;
use ory_sdk_generator::source::Pointer;
use serde_json::{Value, json};

/// The layers of a document: one, unless it has paths that differ in their fragment alone. That is not
/// sent, so that there are several operations behind one request.
#[derive(Debug)]
pub struct Layers {
    /// The document with the operations of one layer each, without fragments.
    pub trees: Vec<Value>,
    /// The layer of each operation, by its pointer.
    layers: BTreeMap<String, usize>,
}

impl Layers {
    /// Puts each operation into the first layer that has none for the same requests. What else a path
    /// has goes with it.
    #[must_use]
    pub fn new(tree: &Value) -> Self {
        let mut bare = tree.clone();
        bare["paths"] = json!({});
        let mut trees = vec![bare.clone()];
        let mut layers = BTreeMap::new();
        for (path, item) in tree["paths"].as_object().into_iter().flatten() {
            let place = Pointer::root().child("paths").child(path);
            let sent = path.split('#').next().unwrap_or_default();
            let entries = item.as_object().into_iter().flatten();
            let (operations, shared): (Vec<_>, Vec<_>) =
                entries.partition(|(_, value)| value.get("responses").is_some());
            let add = |tree: &mut Value, entries: &[(&String, &Value)]| {
                for (key, value) in entries {
                    tree["paths"][sent][key.as_str()] = (*value).clone();
                }
            };
            add(&mut trees[0], &shared);
            for (method, operation) in operations {
                let is_free = |tree: &Value| tree["paths"][sent].get(method).is_none();
                let layer = trees.iter().position(is_free).unwrap_or(trees.len());
                if layer == trees.len() {
                    trees.push(bare.clone());
                }
                add(&mut trees[layer], &shared);
                add(&mut trees[layer], &[(method, operation)]);
                layers.insert(place.child(method).as_str().to_owned(), layer);
            }
        }
        Self { trees, layers }
    }

    /// Returns the layer of an operation.
    #[must_use]
    pub fn of(&self, operation: &Operation) -> usize {
        self.layers.get(operation.origin.as_str()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_behind_a_hash_alone_is_in_layers_of_its_own() {
        let operation = |number: u8| json!({"responses": {}, "n": number});
        let tree = json!({"openapi": "3.0.3", "paths": {
            "/a": {"parameters": [1], "get": operation(1), "put": operation(2)},
            "/a#b": {"get": operation(3)},
            "/c": {"summary": "c", "get": operation(4)},
            "/d#e": {"get": operation(5)},
        }});
        let layers = Layers::new(&tree);
        let paths: Vec<&Value> = layers.trees.iter().map(|it| &it["paths"]).collect();
        let first = json!({
            "/a": {"parameters": [1], "get": operation(1), "put": operation(2)},
            "/c": {"summary": "c", "get": operation(4)},
            "/d": {"get": operation(5)},
        });
        assert_eq!(paths, [&first, &json!({"/a": {"get": operation(3)}})]);
        assert_eq!(layers.layers["/paths/~1a#b/get"], 1);
        assert_eq!(layers.trees[1]["openapi"], "3.0.3");
    }
}
