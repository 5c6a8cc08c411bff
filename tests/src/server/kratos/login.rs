//! The login.

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::flow::{Flow, Kind};
use super::incoming::{Incoming, SESSION};
use super::refusal::{self, refused};
use super::state::State;
use super::ui;

pub(super) fn create(
    state: &mut State,
    incoming: &Incoming<'_>,
    is_browser: bool,
) -> Answer {
    let shows_error = is_browser && !incoming.wants_json();
    match objection(state, incoming) {
        // Signed in already: there is nothing to do.
        Some(error) if shows_error && error.status == 400 && is_signed_in(&error) => {
            let default = format!("{}/", state.rules.pages);
            Answer::go(incoming.param("return_to").unwrap_or(default))
        }
        Some(error) if shows_error => refusal::for_browser(state, incoming, error),
        Some(error) => error,
        None => {
            let mut flow = state.begin_flow(Kind::Login, incoming, is_browser);
            if flow.aal == 2 {
                let text = "Now the second factor.";
                flow.messages.push(ui::message(1_010_004, "info", text));
            } else if flow.refresh {
                let text = "Show that it is you.";
                flow.messages.push(ui::message(1_010_003, "info", text));
            }
            state.keep(&flow);
            flow.first_answer(state, incoming)
        }
    }
}

/// Returns why there is to be no flow.
fn objection(state: &State, incoming: &Incoming<'_>) -> Option<Answer> {
    let return_to = incoming.param("return_to");
    let is_allowed =
        |url: &String| url.starts_with(&state.url) || state.rules.allows(url);
    if return_to.is_some_and(|url| !is_allowed(&url)) {
        let reason = "The project does not allow this `return_to`.";
        return Some(refused(400, "self_service_flow_return_to_forbidden", reason));
    }
    let refreshes = incoming.param("refresh").as_deref() == Some("true");
    let wants_second = incoming.param("aal").as_deref() == Some("aal2");
    let Some(index) = state.session_of(incoming) else {
        let reason = "There is no session to raise.";
        return wants_second.then(|| refused(401, "session_aal1_required", reason));
    };
    let session = &state.sessions[index];
    let user = state.user(&session.user);
    if wants_second && user.is_some_and(|user| user.totp.is_none()) {
        let url = format!("{}/self-service/settings/browser", state.url);
        let error =
            refused(403, "session_aal2_enrollment_required", "Set one up first.");
        return Some(error.beside("redirect_browser_to", url));
    }
    let has_it = !wants_second || session.aal == 2;
    let reason = "Somebody is signed in already.";
    (has_it && !refreshes).then(|| refused(400, "session_already_available", reason))
}

fn is_signed_in(error: &Answer) -> bool {
    let id = error.body.as_ref().and_then(|body| body.pointer("/error/id"));
    id.and_then(Value::as_str) == Some("session_already_available")
}

pub(super) fn get(state: &State, incoming: &Incoming<'_>) -> Answer {
    let flow = match state.flow(Kind::Login, incoming, "id") {
        Ok(flow) => flow,
        Err(error) => return error,
    };
    if !flow.fits(incoming) {
        return refusal::forged();
    }
    state.gone(&flow).unwrap_or_else(|| flow.answer(state, 200))
}

pub(super) fn submit(state: &mut State, incoming: &Incoming<'_>) -> Answer {
    let mut flow = match state.flow(Kind::Login, incoming, "flow") {
        Ok(flow) => flow,
        Err(error) => return refusal::for_browser(state, incoming, error),
    };
    let refused = state.refuses_origin(&flow, incoming);
    if let Some(error) = refused.or_else(|| state.expired(&flow, incoming)) {
        return error;
    }
    let fields = incoming.fields();
    let method = text(&fields, "method").unwrap_or_default().to_owned();
    flow.messages.clear();
    flow.beside.clear();
    let index = match (method.as_str(), flow.aal) {
        ("password", 1) => by_password(state, &mut flow, incoming, &fields),
        ("totp", 2) => by_code(state, &mut flow, incoming, &fields),
        _ => {
            flow.messages.push(ui::no_method(Kind::Login));
            None
        }
    };
    match index {
        Some(index) => done(state, &flow, incoming, index),
        None => {
            flow.active = ["password", "totp"].contains(&&*method).then_some(method);
            flow.again(state, incoming)
        }
    }
}

/// Returns the session of whoever knows the password: the present one, if it is refreshed.
fn by_password(
    state: &mut State,
    flow: &mut Flow,
    incoming: &Incoming<'_>,
    fields: &Map<String, Value>,
) -> Option<usize> {
    for name in ["identifier", "password"] {
        if text(fields, name).is_none_or(str::is_empty) {
            flow.beside.push((name, ui::missing(name)));
        }
    }
    let (identifier, password) =
        (text(fields, "identifier")?, text(fields, "password")?);
    flow.identifier = identifier.to_owned();
    if !flow.beside.is_empty() {
        return None;
    }
    let user = state.user_named(identifier).filter(|user| user.password == password);
    let Some(user) = user else {
        flow.messages.push(ui::wrong_password());
        return None;
    };
    let own = state.session_of(incoming).filter(|_| flow.refresh);
    let Some(index) = own.filter(|index| state.sessions[*index].user == user.id) else {
        return Some(state.begin_session(&user.id, "password"));
    };
    state.sessions[index].complete("password", state.now);
    Some(index)
}

/// Returns the present session, raised by a second factor.
fn by_code(
    state: &mut State,
    flow: &mut Flow,
    incoming: &Incoming<'_>,
    fields: &Map<String, Value>,
) -> Option<usize> {
    let index = state.session_of(incoming);
    let user = index.and_then(|index| state.user(&state.sessions[index].user));
    let expected = user.and_then(|user| user.totp.as_deref());
    if expected.is_none() || expected != text(fields, "totp_code") {
        flow.messages.push(ui::wrong_code());
        return None;
    }
    let session = &mut state.sessions[index?];
    session.complete("totp", state.now);
    index
}

/// Answers whoever is signed in now. The flow is used up.
fn done(
    state: &mut State,
    flow: &Flow,
    incoming: &Incoming<'_>,
    index: usize,
) -> Answer {
    state.flows.retain(|it| it.id != flow.id);
    let session = &state.sessions[index];
    let Some(user) = state.user(&session.user) else { return refusal::nobody() };
    let body = session.body(user);
    if !flow.is_browser {
        let body = json!({"session": body, "session_token": session.token});
        return Answer::json(200, body);
    }
    let client = flow.login_challenge.as_ref();
    let client = client.map(|it| format!("https://client.test/?login_verifier={it}"));
    let default = format!("{}/", state.rules.pages);
    let after = flow.return_to.clone().unwrap_or(default);
    let answer = match (incoming.wants_json(), client) {
        (true, Some(url)) => refusal::goes_on_elsewhere(&url),
        (true, None) => {
            let next =
                json!({"action": "redirect_browser_to", "redirect_browser_to": after});
            Answer::json(200, json!({"session": body, "continue_with": [next]}))
        }
        (false, url) => Answer::go(url.unwrap_or(after)),
    };
    answer.cookie(SESSION, &session.cookie())
}

fn text<'f>(fields: &'f Map<String, Value>, name: &str) -> Option<&'f str> {
    fields.get(name)?.as_str()
}
