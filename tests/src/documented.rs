//! Whether a body is what our document says, by a library that knows JSON Schema.

use std::sync::OnceLock;

use anyhow::{Context as _, Result, anyhow, ensure};
use jsonschema::Draft;
use serde_json::{Value, json};

use crate::document;
use crate::server::Request;

/// Returns the body, which is valid for the schema of this name.
///
/// `nullable` is not read: a `null` is an error, which nothing here sends.
pub fn valid(schema: &str, body: Value) -> Result<Value> {
    static OURS: OnceLock<Result<Value, String>> = OnceLock::new();
    let ours =
        OURS.get_or_init(|| document::ours().map_err(|error| format!("{error:#}")));
    let ours = ours.as_ref().map_err(|error| anyhow!("{error}"))?;
    ensure!(ours["components"]["schemas"].get(schema).is_some(), "no schema {schema}");
    let root = json!({
        "$ref": format!("#/components/schemas/{schema}"),
        "components": { "schemas": ours["components"]["schemas"] },
    });
    let options = jsonschema::options().with_draft(Draft::Draft4);
    let validator = options.should_validate_formats(true).build(&root);
    let validator = validator.map_err(|error| anyhow!("{schema}: {error}"))?;
    let errors = validator.iter_errors(&body);
    let errors: Vec<_> =
        errors.map(|it| format!("{}: {it}", it.instance_path())).collect();
    ensure!(errors.is_empty(), "{body} is no {schema}: {errors:?}");
    Ok(body)
}

/// Returns the body of a request, which is valid for the schema of this name.
pub fn sent(schema: &str, request: &Request) -> Result<Value> {
    let body = serde_json::from_str(&request.text()).context("the request has JSON")?;
    valid(schema, body)
}

/// Returns a body of an error, with the words where Ory has them.
pub fn error(status: u16, reason: &str) -> Result<Value> {
    let error =
        json!({ "code": status, "message": "It did not work.", "reason": reason });
    valid("errorGeneric", json!({ "error": error }))
}

/// Refuses what does not follow the document, which ought to be seen.
#[cfg(test)]
#[test]
fn what_is_not_documented_is_not_valid() -> Result<()> {
    valid("checkPermissionResult", json!({ "allowed": false }))?;
    for (schema, body) in [
        ("checkPermissionResult", json!({})),
        ("checkPermissionResult", json!({ "allowed": "no" })),
        ("patchIdentitiesBody", json!({ "identities": [{ "patch_id": 1 }] })),
        ("relationshipPatch", json!({ "action": "replace" })),
        ("no such schema", json!({})),
    ] {
        ensure!(valid(schema, body.clone()).is_err(), "{body} is a {schema}");
    }
    Ok(())
}
