//! The errors, each with its status and its ID.

use serde_json::json;

use super::answer::Answer;
use super::incoming::Incoming;
use super::state::State;

/// An error with the ID by which programs tell it.
pub(super) fn refused(status: u16, id: &str, reason: &str) -> Answer {
    let (name, message) = match status {
        400 => ("Bad Request", "The request was malformed."),
        401 => ("Unauthorized", "The request could not be authorized."),
        403 => ("Forbidden", "The requested action was forbidden."),
        404 => ("Not Found", "The requested resource could not be found."),
        410 => ("Gone", "The requested resource is gone."),
        _ => ("Unprocessable Entity", "The request cannot go on here."),
    };
    let error = json!({
        "id": id, "code": status, "status": name, "reason": reason, "message": message,
    });
    Answer::json(status, json!({ "error": error }))
}

/// An error of which there is nothing more to say than its status.
pub(super) fn not_found(reason: &str) -> Answer {
    let error = json!({
        "code": 404, "status": "Not Found", "reason": reason,
        "message": "The requested resource could not be found.",
    });
    Answer::json(404, json!({ "error": error }))
}

pub(super) fn nobody() -> Answer {
    refused(401, "session_inactive", "There is no valid session in the request.")
}

pub(super) fn forged() -> Answer {
    let reason = "The anti-CSRF cookie is missing, or it does not fit the flow.";
    refused(403, "security_csrf_violation", reason)
}

pub(super) fn second_factor(state: &State) -> Answer {
    let reason = "The session has to be raised by a second factor.";
    let url = format!("{}/self-service/login/browser?aal=aal2", state.url);
    refused(403, "session_aal2_required", reason).beside("redirect_browser_to", url)
}

pub(super) fn goes_on_elsewhere(url: &str) -> Answer {
    let reason = "The browser has to go on elsewhere.";
    refused(422, "browser_location_change_required", reason)
        .beside("redirect_browser_to", url)
}

/// What a browser gets in the place of an error: a redirect to the page that shows errors.
pub(super) fn for_browser(
    state: &mut State,
    incoming: &Incoming<'_>,
    error: Answer,
) -> Answer {
    if incoming.wants_json() {
        return error;
    }
    let id = state.next_id();
    Answer::go(format!("{}/error?id={id}", state.rules.pages))
}
