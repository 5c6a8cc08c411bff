//! The end of a session.

use serde_json::json;

use super::answer::Answer;
use super::incoming::{Incoming, SESSION};
use super::refusal;
use super::state::State;

/// Gives the link with which a browser signs out.
pub(super) fn create(state: &State, incoming: &Incoming<'_>) -> Answer {
    let Some(index) = state.session_of(incoming) else { return refusal::nobody() };
    let token = token(&state.sessions[index].id);
    let url = format!("{}/self-service/logout?token={token}", state.url);
    Answer::json(200, json!({"logout_url": url, "logout_token": token}))
}

/// Ends the session of a browser.
pub(super) fn submit(state: &mut State, incoming: &Incoming<'_>) -> Answer {
    let Some(given) = incoming.param("token") else {
        let reason = "The token is missing.";
        let error = refusal::refused(400, "bad_request", reason);
        return refusal::for_browser(state, incoming, error);
    };
    let found = state.session_of(incoming);
    match found.filter(|index| token(&state.sessions[*index].id) == given) {
        Some(index) => state.sessions[index].is_active = false,
        None if found.is_some() => {
            return refusal::for_browser(state, incoming, refusal::forged());
        }
        None => {}
    }
    let done = match incoming.wants_json() {
        true => Answer::empty(),
        false => Answer::go(format!("{}/", state.rules.pages)),
    };
    done.without_cookie(SESSION)
}

/// Ends the session of an app.
pub(super) fn of_token(state: &mut State, incoming: &Incoming<'_>) -> Answer {
    let fields = incoming.fields();
    let Some(token) = fields.get("session_token").and_then(|it| it.as_str()) else {
        return refusal::refused(400, "bad_request", "`session_token` is missing.");
    };
    match state.sessions.iter_mut().find(|session| session.token == token) {
        Some(session) => {
            session.is_active = false;
            Answer::empty()
        }
        None => refusal::refused(403, "forbidden", "Nobody knows this token."),
    }
}

fn token(session: &str) -> String {
    format!("ory_lo_{}", &session[24..])
}
