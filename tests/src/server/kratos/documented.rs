//! Whether answers are as the project's own document has them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use anyhow::{Context as _, Result, anyhow, ensure};
use ory_sdk_generator::source::Pointer;
use serde_json::Value;

use super::answer::Told;
use crate::document;
use crate::roundtrip::checker::Checker;
use crate::roundtrip::document::{Document, target};

/// Errors of which the document has a schema that no operation refers to.
const BY_ID: [(&str, &str); 2] = [
    ("session_refresh_required", "needsPrivilegedSessionError"),
    ("self_service_flow_expired", "selfServiceFlowExpiredError"),
];

/// Checks each answer: that the document knows its status, and that its body is valid.
pub(super) fn check(told: &[Told]) -> Result<()> {
    static ROOT: OnceLock<Result<Value, String>> = OnceLock::new();
    let root = ROOT.get_or_init(|| root().map_err(|error| format!("{error:#}")));
    let root = root.as_ref().map_err(|error| anyhow!("{error}"))?;
    let (mut pointers, mut bodies) = (Vec::new(), Vec::new());
    for told in told {
        for pointer in schemas(root, told)? {
            pointers.push(pointer);
            bodies.push(told);
        }
    }
    let document = Document::new(root, BTreeSet::new());
    let checker = Checker::new(&document, &pointers)?;
    for (index, told) in bodies.into_iter().enumerate() {
        let body = told.body.as_ref().context("a schema is for a body")?;
        checker.check(index, body).with_context(|| {
            format!("{} {}: {}: {body}", told.method, told.path, told.status)
        })?;
    }
    Ok(())
}

/// Returns the document as the servers take it.
fn root() -> Result<Value> {
    let mut root = document::ours()?;
    let id = "/components/schemas/genericErrorContent/properties/id";
    let id = root.pointer_mut(id).and_then(Value::as_object_mut);
    // Two IDs of the cloud services, in the schema of an error that all servers answer with.
    let listed = id.context("the ID of errors")?.remove("enum");
    ensure!(listed.is_some(), "the list of IDs is gone: nothing is to be taken out");
    Ok(root)
}

/// Returns the schemas that the body of an answer is to be valid under.
fn schemas(root: &Value, told: &Told) -> Result<Vec<Pointer>> {
    let path = told.path.replace('/', "~1");
    let method = told.method.to_ascii_lowercase();
    let operation = format!("/paths/{path}/{method}/responses");
    let responses = root.pointer(&operation).with_context(|| operation.clone())?;
    let status = told.status.to_string();
    let known =
        [status.as_str(), "default"].into_iter().find(|it| responses.get(it).is_some());
    let known = known.with_context(|| format!("{operation} has no {status}"))?;
    let Some(body) = &told.body else { return Ok(Vec::new()) };
    let component = |name: &str| Pointer::parse(&format!("/components/schemas/{name}"));
    if let Some(id) = body.pointer("/error/id").and_then(Value::as_str)
        && let Some((_, schema)) = BY_ID.iter().find(|(known, _)| *known == id)
    {
        return Ok(vec![component("errorGeneric"), component(schema)]);
    }
    // The words say so of those whose schema is the flow.
    if told.status == 400 && body.get("error").is_some() {
        return Ok(vec![component("errorGeneric")]);
    }
    let mut at = Pointer::parse(&operation).child(known);
    while let Some(to) = root.pointer(at.as_str()).and_then(|it| it["$ref"].as_str()) {
        at = target(to).with_context(|| to.to_owned())?;
    }
    let schema = at.child("content").child("application/json").child("schema");
    ensure!(
        root.pointer(schema.as_str()).is_some(),
        "{operation}: {status} has no body"
    );
    Ok(vec![schema])
}
