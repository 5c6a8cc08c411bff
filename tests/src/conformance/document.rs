//! The document as a mock server gets it.

use std::path::Path;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::load;
use ory_sdk_generator::model::Api;
use serde_json::{Value, json};

/// A document, read: the tree that its overlay makes of it, and what the generator sees in it.
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
        Ok(Self {
            tree: loaded.with_context(said)?.raw().clone(),
            api: api.with_context(said)?,
            inputs,
        })
    }

    /// Writes the tree as JSON, with the help that a mock server needs.
    ///
    /// A redirect has a `Location` (RFC 9110, section 15.4), which documents leave out and a mock
    /// then does, too.
    pub fn write_for_mock(&self, path: &Path) -> Result<()> {
        let mut tree = self.tree.clone();
        let paths = tree.get_mut("paths").and_then(Value::as_object_mut);
        for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
            for operation in item.as_object_mut().into_iter().flat_map(|it| it.values_mut()) {
                if let Some(responses) = operation.get_mut("responses") {
                    add_locations(responses);
                }
            }
        }
        std::fs::write(path, serde_json::to_string(&tree)?)
            .with_context(|| format!("cannot write {}", path.display()))
    }
}

fn add_locations(responses: &mut Value) {
    for (status, response) in responses.as_object_mut().into_iter().flatten() {
        if !status.starts_with('3') || response.get("$ref").is_some() {
            continue;
        }
        let Some(response) = response.as_object_mut() else { continue };
        let headers = response.entry("headers").or_insert_with(|| json!({}));
        let known = headers.as_object().is_some_and(|headers| {
            headers.keys().any(|name| name.eq_ignore_ascii_case("location"))
        });
        if !known {
            headers["Location"] = json!({"required": true, "schema": {
                "type": "string",
                "enum": ["https://www.example.com/elsewhere"],
            }});
        }
    }
}
