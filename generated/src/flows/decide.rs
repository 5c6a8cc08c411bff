//! From an answer to an outcome.

use super::next::{NextStep, next_step};
use super::{Answer, Flow, Outcome};
use crate::models::ContinueWith;

/// The ID decides, and else the status.
pub(super) fn decide(answer: Answer, flow: Option<Flow>) -> Outcome {
    match by_id(answer) {
        Ok(outcome) => outcome,
        Err(answer) => by_status(answer, flow),
    }
}

/// Returns the answer, if its ID is unknown or there is none.
fn by_id(answer: Answer) -> Result<Outcome, Answer> {
    let to = answer.redirect().cloned();
    let use_flow = answer.use_flow().map(str::to_owned);
    Ok(match answer.id() {
        Some("browser_location_change_required") => match to {
            Some(to) => Outcome::Redirect { to, answer },
            None => Outcome::Unknown { answer },
        },
        Some("session_refresh_required") => {
            Outcome::PrivilegedSessionRequired { to, answer }
        }
        Some("session_aal1_required") => Outcome::FirstFactorRequired { answer },
        Some("session_aal2_required") => Outcome::SecondFactorRequired { to, answer },
        Some("session_aal2_enrollment_required") => {
            Outcome::SecondFactorMissing { to, answer }
        }
        Some("session_aal_already_fulfilled") => {
            Outcome::SecondFactorDone { to, answer }
        }
        Some("session_credential_required") => {
            Outcome::CredentialRequired { to, answer }
        }
        Some("session_verified_address_required") => {
            let next = verification(&answer.continue_with());
            Outcome::AddressNotVerified { next, answer }
        }
        Some("session_already_available") => Outcome::AlreadySignedIn { to, answer },
        Some("session_inactive") => Outcome::NoSession { to, answer },
        Some("security_csrf_violation") => Outcome::CsrfViolation { answer },
        Some("security_identity_mismatch") => Outcome::IdentityMismatch { answer },
        Some("self_service_flow_expired") => Outcome::Expired { use_flow, answer },
        Some("self_service_flow_replaced") => Outcome::Replaced { use_flow, answer },
        Some("self_service_flow_disabled") => Outcome::Disabled { answer },
        Some("self_service_flow_return_to_forbidden") => {
            Outcome::ReturnToNotAllowed { answer }
        }
        _ => return Err(answer),
    })
}

/// A URL is worth more than a flow without one.
fn verification(steps: &[ContinueWith]) -> Option<NextStep> {
    let verify =
        |step: &&ContinueWith| matches!(step, ContinueWith::ShowVerificationUi(_));
    let found: Vec<_> = steps.iter().filter(verify).filter_map(NextStep::new).collect();
    let has_url = |step: &&NextStep| matches!(step, NextStep::ShowFlow(page) if page.url.is_some());
    found.iter().find(has_url).or(found.first()).cloned()
}

fn by_status(answer: Answer, flow: Option<Flow>) -> Outcome {
    if let Some(flow) = flow
        && answer.status() == 400
        && answer.id().is_none()
    {
        return Outcome::ShowAgain { flow, answer };
    }
    // A word of the server on how to go on is worth more than its status.
    if answer.status() < 500 {
        if let Some(to) = answer.redirect().cloned() {
            return Outcome::Redirect { to, answer };
        }
        if let Some(next) = next_step(&answer.continue_with()) {
            return Outcome::Continue { next, answer };
        }
    }
    match answer.status() {
        401 => Outcome::NoSession { to: None, answer },
        404 => Outcome::StartAnew { answer },
        410 => match answer.use_flow().map(str::to_owned) {
            Some(id) => Outcome::UseFlow { id, answer },
            None => Outcome::StartAnew { answer },
        },
        _ => Outcome::Unknown { answer },
    }
}
