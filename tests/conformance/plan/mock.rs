//! What a mock answered, held against what the document says of the status.

use std::collections::BTreeSet;

use ory_sdk_generator::model::{ErrorShape, Outcome, Payload, Status, SuccessShape};
use ory_sdk_generator::source::Pointer;
use serde_json::Value;

use super::driver::Told;
use super::plan::{Call, Plan, Step};

/// Returns a line for each step that did not go as the document says.
#[must_use]
pub fn findings(
    plan: &Plan<'_>,
    steps: &[(Step, &Outcome)],
    told: &[Told],
) -> Vec<String> {
    let found = steps.iter().zip(told).filter_map(|((step, outcome), told)| {
        let call = &plan.calls[step.call];
        let status = step.prefer.unwrap_or_default();
        let why = judge(call, outcome, status, told)?;
        Some(format!("{} {status}: {why}", call.operation.id))
    });
    found.collect()
}

/// Returns what is wrong with an answer.
fn judge(call: &Call<'_>, outcome: &Outcome, asked: u16, told: &Told) -> Option<String> {
    if let Some(violations) = told.violations.as_ref().filter(|it| is_refusal(it)) {
        return Some(format!("the mock refuses the request: {violations}"));
    }
    let error = || told.error.as_deref().unwrap_or("a result");
    if told.status != Some(asked) {
        return Some(format!("status {:?}: {}", told.status, error()));
    }
    if told.is_ok != outcome.success {
        let due = if outcome.success { "a result" } else { "an error" };
        return Some(format!("it is {due} by the document, and not here: {}", error()));
    }
    if outcome.is_aside() {
        return None;
    }
    if outcome.payload != Payload::Empty && told.shown.is_none() {
        return Some(format!("no typed body: {}", error()));
    }
    let responses = &call.operation.responses;
    let many = match outcome.success {
        true => matches!(responses.success, SuccessShape::Many(_)),
        false => matches!(responses.error, ErrorShape::Many(_)),
    };
    let shown = told.shown.as_deref().unwrap_or_default();
    let variant = shown.split(['(', ' ']).next().unwrap_or_default();
    (many && variant != outcome.variant.as_str())
        .then(|| format!("the variant is {variant}, not {}", outcome.variant))
}

/// Returns whether a mock says that a request is wrong. That a parameter is deprecated is a warning.
fn is_refusal(violations: &str) -> bool {
    let list: Vec<Value> = serde_json::from_str(violations).unwrap_or_default();
    list.is_empty() || list.iter().any(|violation| violation["code"] != "deprecated")
}

/// Returns a line for each status of each operation that no step asks for, by the plain tree of the
/// document.
#[must_use]
pub fn unasked(
    tree: &Value,
    plan: &Plan<'_>,
    steps: &[(Step, &Outcome)],
) -> Vec<String> {
    let asked = steps.iter().map(|(step, outcome)| {
        let operation = &plan.calls[step.call].operation.origin;
        (operation.as_str().to_owned(), written(outcome.status))
    });
    let asked: BTreeSet<(String, String)> = asked.collect();
    let mut unasked = Vec::new();
    for (path, item) in tree["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let place = Pointer::root().child("paths").child(path).child(method);
            let statuses = operation["responses"].as_object().into_iter().flatten();
            for (status, _) in statuses.filter(|(status, _)| !status.starts_with("x-")) {
                let of = |status: &str| (place.as_str().to_owned(), status.to_owned());
                // Where it stands for results as well, they are statuses of their own.
                let by_result = status == "default" && asked.contains(&of("2XX"));
                if !by_result && !asked.contains(&of(status)) {
                    unasked.push(format!("{} {status}: not asked for", place.as_str()));
                }
            }
        }
    }
    unasked
}

/// Returns a status as documents write it.
fn written(status: Status) -> String {
    match status {
        Status::Exact(code) => code.to_string(),
        Status::Range(first) => format!("{first}XX"),
        Status::Default => "default".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Result;
    use serde_json::json;

    use super::*;
    use crate::conformance::document::Read;
    use crate::generated;

    #[test]
    fn what_is_deprecated_may_be_sent() {
        assert!(!is_refusal(r#"[{"code": "deprecated", "severity": "Warning"}]"#));
        assert!(is_refusal(r#"[{"code": "deprecated"}, {"code": "required"}]"#));
        assert!(is_refusal(r#"{"type": "https://stoplight.io/prism/errors#X"}"#));
    }

    #[test]
    fn each_status_is_asked_for_and_each_body_sent() -> Result<()> {
        let described = json!({"description": "so"});
        let tree = json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "paths": {"/a": {
                "get": {"operationId": "read", "responses": {
                    "200": described, "4XX": described, "default": described,
                }},
                "put": {"operationId": "write", "responses": {"204": described},
                    "requestBody": {"content": {"application/json": {
                        "schema": {"type": "string", "enum": ["x", "y", "z"]},
                    }}}},
            }},
        });
        let read = Read::new(generated::inputs("mock.json", tree.to_string()))?;
        let plan = Plan::new(&read.api, &read.tree);
        let mut steps = plan.by_status();
        assert_eq!(unasked(&read.tree, &plan, &steps), [""; 0]);
        let bodies =
            steps.iter().filter_map(|(step, _)| step.arguments.first()?.as_deref());
        let bodies: BTreeSet<&str> = bodies.collect();
        assert_eq!(bodies, [r#""x""#, r#""y""#, r#""z""#].into());

        steps.retain(|(step, _)| step.prefer.is_none_or(|code| code / 100 != 4));
        let missing = ["/paths/~1a/get 4XX: not asked for"];
        assert_eq!(unasked(&read.tree, &plan, &steps), missing);
        Ok(())
    }
}
