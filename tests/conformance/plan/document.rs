//! The document as a mock server gets it.

use std::path::Path;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::load;
use ory_sdk_generator::model::{Api, SchemeKind};
use serde_json::{Value, json};

use super::helped::helped;

/// A document, read: the tree that its overlay makes of it, and what the generator sees in it.
///
/// The tree requires no property that it does not declare. The generator warns of those (W0606), and
/// nobody knows what they would be.
#[derive(Debug)]
pub struct Read {
    /// The tree.
    pub tree: Value,
    /// The model.
    pub api: Api,
    /// What it was read from.
    pub inputs: Inputs,
}

impl Read {
    /// Reads a document. An error names every message.
    pub fn new(inputs: Inputs) -> Result<Self> {
        let mut diagnostics = Diagnostics::default();
        let loaded = load::load(&inputs, &mut diagnostics);
        let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
        let said = || render(&diagnostics, &inputs, Style::Plain);
        let mut tree = loaded.with_context(said)?.raw().clone();
        require_known(&mut tree);
        Ok(Self {
            tree,
            api: api.with_context(said)?,
            inputs,
        })
    }

    /// Writes a layer of the tree as JSON, with the help that a mock server needs: see [`helped`].
    pub fn write_for_mock(&self, layer: &Value, path: &Path) -> Result<()> {
        let mut tree = layer.clone();
        let schemes = self.api.schemes.values();
        let unknown = schemes.filter(|scheme| scheme.kind == SchemeKind::Undefined);
        for scheme in unknown {
            // The value of it is the whole header, as it is with the client.
            let known = &mut tree["components"]["securitySchemes"];
            known[&scheme.wire_name] =
                json!({"type": "apiKey", "in": "header", "name": "Authorization"});
        }
        std::fs::write(path, serde_json::to_string(&helped(&tree))?)
            .with_context(|| format!("cannot write {}", path.display()))
    }
}

/// Requires no property that an object does not declare, unless another part of an `allOf` may.
fn require_known(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(require_known),
        Value::Object(entries) => {
            let combines =
                ["allOf", "anyOf", "oneOf"].iter().any(|it| entries.contains_key(*it));
            if !combines && let Some(known) = entries.get("properties").cloned() {
                let required = entries.get_mut("required").and_then(Value::as_array_mut);
                if let Some(required) = required {
                    required.retain(|it| {
                        it.as_str().is_none_or(|it| known.get(it).is_some())
                    });
                }
            }
            for (key, value) in entries {
                match value {
                    Value::Array(parts) if key == "allOf" => {
                        let inner = parts.iter_mut().filter_map(Value::as_object_mut);
                        inner.flat_map(|it| it.values_mut()).for_each(require_known);
                    }
                    _ => require_known(value),
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_required_and_not_declared_is_forgotten() {
        let part = json!({"properties": {"a": {}}, "required": ["a", "b"]});
        let mut tree = json!({"whole": part, "parts": {"allOf": [part]}});
        require_known(&mut tree);
        assert_eq!(tree["whole"]["required"], json!(["a"]));
        assert_eq!(tree["parts"]["allOf"][0], part);
    }
}
