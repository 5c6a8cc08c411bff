//! The settings.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::answer::Answer;
use super::flow::{Flow, Kind};
use super::incoming::Incoming;
use super::refusal::{self, refused};
use super::state::State;
use super::ui;

pub(super) fn create(
    state: &mut State,
    incoming: &Incoming<'_>,
    is_browser: bool,
) -> Answer {
    if let Err(error) = may_change(state, incoming) {
        let own = format!("{}{}", state.url, incoming.target());
        return match is_browser {
            true => to_login(state, incoming, error, &own),
            false => error,
        };
    }
    let flow = state.begin_flow(Kind::Settings, incoming, is_browser);
    flow.first_answer(state, incoming)
}

pub(super) fn get(state: &State, incoming: &Incoming<'_>) -> Answer {
    owned(state, incoming, "id").map_or_else(
        |error| error,
        |flow| match flow.fits(incoming) {
            true => state.gone(&flow).unwrap_or_else(|| flow.answer(state, 200)),
            false => refusal::forged(),
        },
    )
}

pub(super) fn submit(state: &mut State, incoming: &Incoming<'_>) -> Answer {
    let mut flow = match owned(state, incoming, "flow") {
        Ok(flow) => flow,
        Err(error) if error.status == 401 => {
            let own = format!("{}/self-service/settings/browser", state.url);
            return to_login(state, incoming, error, &own);
        }
        Err(error) => return refusal::for_browser(state, incoming, error),
    };
    let refused = state.refuses_origin(&flow, incoming);
    if let Some(error) = refused.or_else(|| state.expired(&flow, incoming)) {
        return error;
    }
    let fields = incoming.fields();
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    flow.messages.clear();
    flow.beside.clear();
    flow.is_saved = false;
    flow.active = text("method").map(str::to_owned);
    match (text("method"), text("password")) {
        (Some("password"), password) => {
            if let Some(answer) = refreshes_first(state, incoming, &flow) {
                return answer;
            }
            change_password(state, &mut flow, password.unwrap_or_default());
        }
        // The traits of the stand-in's users do not change.
        (Some("profile"), _) => flow.is_saved = true,
        _ => flow.messages.push(ui::no_method(Kind::Settings)),
    }
    if !flow.is_saved {
        return flow.again(state, incoming);
    }
    flow.messages.push(ui::saved());
    state.keep(&flow);
    match flow.is_browser && !incoming.wants_json() {
        true => Answer::go(flow.return_to.clone().unwrap_or_else(|| flow.page(state))),
        false => flow.answer(state, 200),
    }
}

fn change_password(state: &mut State, flow: &mut Flow, password: &str) {
    let (least, actual) = (state.rules.password_length, password.chars().count());
    if actual < least {
        flow.beside.push(("password", ui::too_short(least, actual)));
        return;
    }
    let user = state.users.iter_mut().find(|user| Some(&user.id) == flow.user.as_ref());
    if let Some(user) = user {
        user.password = password.to_owned();
        flow.is_saved = true;
    }
}

/// Returns the index of a session that suffices.
fn may_change(state: &State, incoming: &Incoming<'_>) -> Result<usize, Answer> {
    let index = state.session_of(incoming).ok_or_else(refusal::nobody)?;
    match state.lacks_factor(&state.sessions[index]) {
        true => Err(refusal::second_factor(state)),
        false => Ok(index),
    }
}

/// Returns the flow that a request names, if it belongs to whoever is signed in.
fn owned(
    state: &State,
    incoming: &Incoming<'_>,
    parameter: &str,
) -> Result<Flow, Answer> {
    let index = may_change(state, incoming)?;
    let flow = state.flow(Kind::Settings, incoming, parameter)?;
    let reason = "The flow belongs to somebody else.";
    match flow.user.as_ref() == Some(&state.sessions[index].user) {
        true => Ok(flow),
        false => Err(refused(403, "security_identity_mismatch", reason)),
    }
}

/// Returns the answer to whoever has signed in too long ago.
fn refreshes_first(
    state: &mut State,
    incoming: &Incoming<'_>,
    flow: &Flow,
) -> Option<Answer> {
    let session = &state.sessions[state.session_of(incoming)?];
    if state.now - session.authenticated_at <= state.rules.privileged_for {
        return None;
    }
    let back = utf8_percent_encode(&flow.page(state), NON_ALPHANUMERIC).to_string();
    let path = "self-service/login/browser?refresh=true&return_to";
    let url = format!("{}/{path}={back}", state.url);
    if flow.is_browser && !incoming.wants_json() {
        return Some(Answer::go(url));
    }
    let reason = "The last sign-in is too long ago.";
    let error = refused(403, "session_refresh_required", reason);
    Some(error.beside("redirect_browser_to", url))
}

/// Answers a browser whose session does not suffice.
fn to_login(
    state: &State,
    incoming: &Incoming<'_>,
    error: Answer,
    back: &str,
) -> Answer {
    if incoming.wants_json() {
        return error;
    }
    let aal = if error.status == 403 { "aal=aal2&" } else { "" };
    let back = utf8_percent_encode(back, NON_ALPHANUMERIC);
    Answer::go(format!("{}/self-service/login/browser?{aal}return_to={back}", state.url))
}
