//! What our modules make of the cases.

mod errors;
mod forms;
mod sessions;
mod upstream;
mod visits;

use anyhow::{Context as _, Result};
use ory_sdk::flows::{self, NextStep, Outcome, Step};
use ory_sdk::models::{ContinueWith, UiNode};
use ory_sdk::ui::Node;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tests::workspace;

use super::{CASES, Told};

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
        let found = found.filter(|it| !it.is_empty());
        told.push(Told {
            part: part.to_owned(),
            name: name.to_owned(),
            found: found.unwrap_or_else(|| "none".to_owned()),
        });
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let errors: Vec<errors::Case> = read("errors")?;
    for case in &errors {
        let outcome = flows::outcome(runtime.block_on(case.submitted("login"))?)?;
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
    for kind in errors::KINDS {
        for case in &errors {
            let outcome = flows::outcome(runtime.block_on(case.submitted(kind))?)?;
            tell(&format!("submit {kind}"), &case.name, Some(step(outcome.step())));
        }
    }
    for case in read::<NodeCase>("nodes")? {
        tell("node", &case.name, Node::new(&case.node).id().map(str::to_owned));
    }
    forms::tell(&mut tell)?;
    for case in &errors {
        let found = runtime.block_on(case.fetched())?;
        tell("get", &case.name, Some(found));
    }
    runtime.block_on(sessions::tell(&mut tell))?;
    runtime.block_on(visits::tell(&mut tell))?;
    Ok(told)
}

fn read<T: DeserializeOwned>(name: &str) -> Result<Vec<T>> {
    let text = workspace::read(&format!("{CASES}/{name}.json"))?;
    serde_json::from_str(&text).with_context(|| format!("{CASES}/{name}.json"))
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
