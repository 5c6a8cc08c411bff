//! Changes of a document as releases have them, one upon another.

use serde_json::{Value, json};

use crate::mutations::{changed, nodes, removed};

/// The changes that can be made of a document, in an order that is as good as random and always the same.
pub(crate) struct Changes {
    tree: Value,
    places: Vec<String>,
    seed: u64,
    tried: usize,
}

/// Places of which a change means nothing to the code of users.
const ASIDE: [&str; 4] = ["/openapi", "/info", "/servers", "/tags"];

impl Changes {
    pub(crate) fn of(tree: &Value, seed: usize) -> Self {
        let mut places = Vec::new();
        nodes(tree, String::new(), &mut places);
        places.retain(|place| !ASIDE.iter().any(|it| place.starts_with(it)));
        places.retain(|place| {
            !place.contains("/description") && !place.contains("example")
        });
        Self {
            tree: tree.clone(),
            places,
            seed: u64::try_from(seed).unwrap_or(0),
            tried: 0,
        }
    }

    /// Returns a document with one more change, and where that is; `None` after many.
    pub(crate) fn next(&mut self) -> Option<(String, Value)> {
        while self.tried < self.places.len() * 2 {
            self.tried += 1;
            let at = self.random(self.places.len());
            let place = self.places[at].clone();
            let way = self.random(4);
            if let Some(tree) = change(&self.tree, &place, way) {
                return Some((place, tree));
            }
        }
        None
    }

    /// Makes the next change upon this document.
    pub(crate) fn keep(&mut self, tree: Value) {
        self.tree = tree;
    }

    fn random(&mut self, below: usize) -> usize {
        // Knuth's multiplier: the upper bits are as good as random.
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.seed >> 33).unwrap_or(0) % below.max(1)
    }
}

/// Returns the document with another value at a place, of which there are some kinds.
fn change(tree: &Value, place: &str, way: usize) -> Option<Value> {
    let value = tree.pointer(place)?;
    match way {
        0 => removed(tree, place),
        1 => changed(tree, place, 1),
        _ => {
            let other = other(place, value)?;
            let mut tree = tree.clone();
            *tree.pointer_mut(place)? = other;
            Some(tree)
        }
    }
}

/// Returns what a release may say instead of a value.
fn other(place: &str, value: &Value) -> Option<Value> {
    let key = place.rsplit('/').next().unwrap_or_default();
    Some(match (key, value) {
        ("type", Value::String(ty)) => match ty.as_str() {
            "string" => "integer".into(),
            "integer" => "number".into(),
            "number" => "boolean".into(),
            "boolean" => "string".into(),
            _ => return None,
        },
        ("format", _) => "date-time".into(),
        ("required", Value::Array(names)) => {
            let mut names = names.clone();
            names.push("another".into());
            names.into()
        }
        ("enum", Value::Array(values)) => {
            let mut values = values.clone();
            values.push("another".into());
            values.into()
        }
        ("oneOf" | "anyOf", Value::Array(all)) => {
            let mut all = all.clone();
            all.push(json!({"type": "boolean"}));
            all.into()
        }
        ("properties", Value::Object(properties)) => {
            let mut properties = properties.clone();
            properties.insert("another".to_owned(), json!({"type": "string"}));
            properties.into()
        }
        ("parameters", Value::Array(all)) => {
            let mut all = all.clone();
            all.push(json!({
                "name": "another", "in": "query", "required": true,
                "schema": {"type": "string"}
            }));
            all.into()
        }
        ("responses", Value::Object(all)) => {
            let mut all = all.clone();
            all.insert(
                "202".to_owned(),
                json!({
                    "description": "Later",
                    "content": {"application/json": {"schema": {"type": "string"}}}
                }),
            );
            all.into()
        }
        // A schema that may be null, a list of what it was.
        (_, Value::Object(schema)) if schema.contains_key("type") => {
            match schema.contains_key("nullable") {
                true => json!({"type": "array", "items": value}),
                false => {
                    let mut schema = schema.clone();
                    schema.insert("nullable".to_owned(), true.into());
                    schema.into()
                }
            }
        }
        _ => return None,
    })
}
