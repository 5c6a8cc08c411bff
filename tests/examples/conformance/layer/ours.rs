//! What our modules make of the cases.

use anyhow::{Context as _, Result};
use ory_sdk::api::frontend::UpdateLoginFlowCall;
use ory_sdk::flows::{self, NextStep, Outcome, Step};
use ory_sdk::models::{ContinueWith, UiNode, UpdateLoginFlowBody};
use ory_sdk::runtime::testing::{Answer, MockTransport};
use ory_sdk::ui::Node;
use ory_sdk::{Error, Ory};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tests::workspace;

use super::{CASES, Told};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErrorCase {
    name: String,
    status: u16,
    body: Option<Value>,
    text: Option<String>,
    r#type: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepsCase {
    name: String,
    steps: Vec<ContinueWith>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NodeCase {
    name: String,
    node: UiNode,
}

/// Tells all cases, in the order of the script.
pub(super) fn tell() -> Result<Vec<Told>> {
    let mut told = Vec::new();
    let mut tell = |part: &str, name: &str, found: Option<String>| {
        let found = found.unwrap_or_else(|| "none".to_owned());
        told.push(Told {
            part: part.to_owned(),
            name: name.to_owned(),
            found,
        });
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    for case in read::<ErrorCase>("errors")? {
        let outcome = flows::outcome(runtime.block_on(submitted(&case))?)?;
        let said = guard(&outcome).map(str::to_owned);
        tell("error", &case.name, Some(step(outcome.step())));
        tell("guard", &case.name, said);
    }
    for StepsCase { name, steps } in read("steps")? {
        let best = flows::best(&steps);
        let index =
            steps.iter().position(|step| best.is_some_and(|it| std::ptr::eq(it, step)));
        tell("pick", &name, index.map(|index| index.to_string()));
        let next = flows::next_step(&steps).map_or("nothing".to_owned(), follow);
        tell("follow", &name, Some(next));
    }
    for case in read::<NodeCase>("nodes")? {
        let node = Node::new(&case.node);
        tell("label", &case.name, node.label().map(|label| label.id.to_string()));
        tell("id", &case.name, node.id().map(str::to_owned));
        tell("type", &case.name, node.input_type().map(str::to_owned));
    }
    Ok(told)
}

fn read<T: DeserializeOwned>(name: &str) -> Result<Vec<T>> {
    let text = workspace::read(&format!("{CASES}/{name}.json"))?;
    serde_json::from_str(&text).with_context(|| format!("{CASES}/{name}.json"))
}

/// Returns the error of a login that is submitted and answered so.
async fn submitted(case: &ErrorCase) -> Result<Error> {
    let answer = Answer::status(case.status);
    let answer = match (&case.body, &case.text) {
        (Some(body), _) => answer.json(body),
        (None, text) => {
            let answer = answer.bytes(text.clone().unwrap_or_default());
            match case.r#type.as_deref() {
                Some("application/json") => answer.content_type("application/json"),
                _ => answer.content_type("text/html"),
            }
        }
    };
    let mock = MockTransport::new();
    mock.on::<UpdateLoginFlowCall>().answers(answer);
    let ory =
        Ory::builder().base_url("https://example.com").transport(mock).no_retries();
    let body =
        json!({ "method": "password", "identifier": "ann", "password": "secret" });
    let body: UpdateLoginFlowBody = serde_json::from_value(body)?;
    let sent = ory.build()?.frontend().update_login_flow("flow-1", body).await;
    Ok(sent.err().context("an error")?.into())
}

fn step(step: Step) -> String {
    match step {
        Step::Show(flow) => format!("show {}", flow.id()),
        Step::StartAnew => "restart".to_owned(),
        Step::UseFlow(id) => format!("use {id}"),
        Step::Redirect(to) => format!("redirect {}", to.as_str()),
        Step::Start(url) => format!("start {}", url.kind()),
        Step::Follow(next) => follow(next),
        Step::Done => "done".to_owned(),
        _ => "error".to_owned(),
    }
}

fn follow(next: NextStep) -> String {
    match next {
        NextStep::ShowFlow(page) => format!("redirect {}", page.location()),
        NextStep::Redirect(to) => format!("redirect {}", to.as_str()),
        NextStep::SessionToken(_) => "token".to_owned(),
        _ => "other".to_owned(),
    }
}

/// Returns the guard of the other side that is true of the same answer.
fn guard(outcome: &Outcome) -> Option<&'static str> {
    Some(match outcome {
        Outcome::PrivilegedSessionRequired { .. } => "NeedsPrivilegedSession",
        Outcome::Expired { .. } => "FlowExpired",
        Outcome::Disabled { .. } => "FlowDisabled",
        Outcome::Redirect { .. } => "LocationChange",
        Outcome::Replaced { .. } => "FlowReplaced",
        Outcome::AlreadySignedIn { .. } => "AlreadyAvailable",
        Outcome::AddressNotVerified { .. } => "AddressNotVerified",
        Outcome::SecondFactorDone { .. } => "AalFulfilled",
        Outcome::FirstFactorRequired { .. } => "Aal1Required",
        Outcome::SecondFactorRequired { .. } => "Aal2Required",
        Outcome::NoSession { .. } => "NoActiveSession",
        Outcome::CsrfViolation { .. } => "Csrf",
        Outcome::ReturnToNotAllowed { .. } => "ReturnToNotAllowed",
        Outcome::IdentityMismatch { .. } => "IdentityMismatch",
        _ => return None,
    })
}
