//! The document as a mock server gets it.

use std::path::Path;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::load;
use ory_sdk_generator::model::{Api, SchemeKind};
use serde_json::{Value, json};

use crate::roundtrip::document::target;

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

    /// Writes the tree as JSON, with the help that a mock server needs: see [`helped`].
    pub fn write_for_mock(&self, path: &Path) -> Result<()> {
        let mut tree = self.tree.clone();
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

/// Returns a document with what it means and does not say in the words that a mock understands.
///
/// A redirect has a `Location` (RFC 9110, section 15.4), which documents leave out, and a mock then
/// does, too. And a discriminator decides which branch of a `oneOf` is meant, even where the value
/// fits several; a validator that knows JSON Schema alone wants exactly one.
#[must_use]
pub fn helped(tree: &Value) -> Value {
    let mut helped = tree.clone();
    let paths = helped.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        for operation in item.as_object_mut().into_iter().flat_map(|it| it.values_mut())
        {
            if let Some(responses) = operation.get_mut("responses") {
                add_locations(tree, responses);
            }
        }
    }
    decide(&mut helped);
    helped
}

fn add_locations(tree: &Value, responses: &mut Value) {
    for (status, response) in responses.as_object_mut().into_iter().flatten() {
        if !status.starts_with('3') {
            continue;
        }
        let reference = response["$ref"].as_str().and_then(target);
        if let Some(shared) = reference.and_then(|at| tree.pointer(at.as_str())) {
            *response = shared.clone();
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

/// Ties each branch of a `oneOf` to the values of its discriminator.
fn decide(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(decide),
        Value::Object(entries) => {
            if let Some(discriminator) = entries.get("discriminator").cloned()
                && let Some(Value::Array(branches)) = entries.get_mut("oneOf")
            {
                branches.iter_mut().for_each(|branch| tie(branch, &discriminator));
            }
            entries.values_mut().for_each(decide);
        }
        _ => {}
    }
}

fn tie(branch: &mut Value, discriminator: &Value) {
    let Some(reference) = branch["$ref"].as_str() else { return };
    let Some(property) = discriminator["propertyName"].as_str() else { return };
    let own = reference.rsplit('/').next().unwrap_or_default();
    let mapping = discriminator["mapping"].as_object().into_iter().flatten();
    let mut tags: Vec<&str> = mapping
        .filter(|(_, target)| {
            target.as_str().is_some_and(|it| it == reference || it == own)
        })
        .map(|(tag, _)| tag.as_str())
        .collect();
    if tags.is_empty() {
        tags.push(own);
    }
    let only = json!({"type": "object", "required": [property],
        "properties": {property: {"type": "string", "enum": tags}}});
    *branch = json!({"allOf": [branch.clone(), only]});
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_get_a_location_and_branches_their_tags() {
        let tree = json!({
            "paths": {"/a": {"get": {"responses": {
                "302": {"$ref": "#/components/responses/gone"},
                "303": {"headers": {"location": {}}},
                "200": {"description": "fine"},
            }}}},
            "components": {
                "responses": {"gone": {"description": "gone"}},
                "schemas": {"u": {
                    "oneOf": [{"$ref": "#/components/schemas/x"}, {"$ref": "#/components/schemas/y"}],
                    "discriminator": {"propertyName": "t", "mapping": {
                        "one": "#/components/schemas/x",
                        "two": "#/components/schemas/x",
                    }},
                }},
            },
        });
        let helped = helped(&tree);
        let responses = &helped["paths"]["/a"]["get"]["responses"];
        assert_eq!(responses["302"]["description"], "gone");
        assert_eq!(responses["302"]["headers"]["Location"]["required"], true);
        assert_eq!(responses["303"]["headers"], json!({"location": {}}));
        assert_eq!(responses["200"].get("headers"), None);
        let tags = |branch: usize| {
            let branch = &helped["components"]["schemas"]["u"]["oneOf"][branch];
            branch["allOf"][1]["properties"]["t"]["enum"].clone()
        };
        assert_eq!((tags(0), tags(1)), (json!(["one", "two"]), json!(["y"])));
    }
}
