//! What a mock answered, held against what the document says of the status.

use ory_sdk_generator::model::{ErrorShape, Outcome, Payload, SuccessShape};

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
    if let Some(violations) = &told.violations {
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
