//! How an answer of Ory is understood.

use std::sync::Arc;

use serde_json::Value;

use super::address;
use super::outcome::{Outcome, StepUp};
use crate::json::{Decode, Fault, Reader, Required};
use crate::models::ErrorGeneric;
use crate::{Erased, Error, Response};

/// The word of Ory for a second factor that is there and was not used.
pub(super) const AAL2: &str = "session_aal2_required";

/// Whether a session is active, which Ory always says of one that it shows: an answer that does not is none of Ory's.
struct Active(bool);

impl Decode for Active {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut active = None;
        r.object([("active", &mut Required(&mut active))])?;
        active.map(Self).ok_or_else(|| r.lacks("active"))
    }
}

/// Returns what an answer means. `step_up` is where a second factor is asked for, if the answer does not say.
pub(super) fn read(
    answer: Result<Response, Error>,
    step_up: &str,
    plain_http: bool,
) -> Outcome {
    let mut response = match answer {
        Ok(response) => response,
        Err(error) => return Outcome::Failed(error),
    };
    if response.status() == 200 {
        return active(&response).unwrap_or_else(Outcome::Failed);
    }
    let error: Error<ErrorGeneric> = response.failure(std::convert::identity);
    match (error.status(), error.body()) {
        // Without a body of Ory's, something in between refuses, which says nothing of the user.
        (Some(401), Some(_)) => Outcome::Nobody,
        (Some(403), Some(body)) => {
            match lacking(&error, body.error.id.as_deref(), step_up, plain_http) {
                Some(lacking) => Outcome::StepUp(lacking),
                None => Outcome::Failed(error.into()),
            }
        }
        _ => Outcome::Failed(error.into()),
    }
}

/// Returns the session of an answer, or nobody if it has ended.
fn active(response: &Response) -> Result<Outcome, Error> {
    let Active(is_active) = response.json::<_, Erased>()?;
    if !is_active {
        return Ok(Outcome::Nobody);
    }
    let session = response.json::<_, Erased>()?;
    Ok(Outcome::Session(Arc::new(session)))
}

/// Returns what is missing, if it is known and there is a place to send the browser to.
fn lacking(
    error: &Error<ErrorGeneric>,
    code: Option<&str>,
    step_up: &str,
    plain_http: bool,
) -> Option<StepUp> {
    let code = code.filter(|code| code.starts_with("session_"))?;
    // It stands beside `error`, where the type of the body has nothing.
    let body = error.raw_body().map(|it| serde_json::from_slice::<Value>(it));
    let body = body.and_then(Result::ok).unwrap_or_default();
    match body.get("redirect_browser_to").and_then(Value::as_str) {
        Some(url) if address::check(url, plain_http).is_ok() => {
            Some(StepUp::new(code, url.to_owned()))
        }
        Some(_) => None,
        None => (code == AAL2).then(|| StepUp::new(code, step_up.to_owned())),
    }
}
