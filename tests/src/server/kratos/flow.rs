//! Flows of either kind: how they begin, who may have them, and how they expire.

use std::time::Duration;

use serde_json::{Value, json};

use super::answer::Answer;
use super::incoming::{CSRF, Incoming};
use super::refusal;
use super::state::{State, instant};
use super::ui;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Login,
    Settings,
}

#[derive(Debug, Clone)]
pub(super) struct Flow {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) is_browser: bool,
    /// The value of the cookie that belongs to it; empty without a browser.
    csrf: String,
    pub(super) issued_at: Duration,
    pub(super) expires_at: Duration,
    pub(super) request_url: String,
    pub(super) return_to: Option<String>,
    pub(super) login_challenge: Option<String>,
    pub(super) refresh: bool,
    pub(super) aal: u8,
    /// The ID of the identity, where somebody was signed in when it began.
    pub(super) user: Option<String>,
    /// What was entered last as identifier.
    pub(super) identifier: String,
    /// The method of the last submission.
    pub(super) active: Option<String>,
    pub(super) is_saved: bool,
    pub(super) messages: Vec<Value>,
    /// Messages beside a field, by its name.
    pub(super) beside: Vec<(&'static str, Value)>,
}

impl Kind {
    /// Returns its name in paths.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Settings => "settings",
        }
    }
}

impl Flow {
    /// Returns the value of the hidden field, which Ory derives from the cookie.
    pub(super) fn csrf_token(&self) -> String {
        if self.is_browser { format!("form-{}", self.csrf) } else { String::new() }
    }

    /// Returns the page of the app that shows it.
    pub(super) fn page(&self, state: &State) -> String {
        format!("{}/{}?flow={}", state.rules.pages, self.kind.name(), self.id)
    }

    /// Returns whether a request comes from the browser that began the flow; always without a browser.
    pub(super) fn fits(&self, incoming: &Incoming<'_>) -> bool {
        !self.is_browser || incoming.cookie(CSRF) == Some(&*self.csrf)
    }

    /// Answers with the flow itself, and keeps the cookie of its browser alive.
    pub(super) fn answer(&self, state: &State, status: u16) -> Answer {
        let answer = Answer::json(status, ui::body(state, self));
        if self.is_browser { answer.cookie(CSRF, &self.csrf) } else { answer }
    }

    /// Answers a new flow: with itself, or by sending the browser to its page.
    pub(super) fn first_answer(&self, state: &State, incoming: &Incoming<'_>) -> Answer {
        if !self.is_browser || incoming.wants_json() {
            return self.answer(state, 200);
        }
        Answer::go(self.page(state)).cookie(CSRF, &self.csrf)
    }

    /// Answers a submission that leads to the form again.
    pub(super) fn again(&self, state: &mut State, incoming: &Incoming<'_>) -> Answer {
        state.keep(self);
        if self.is_browser && !incoming.wants_json() {
            return Answer::go(self.page(state));
        }
        self.answer(state, 400)
    }
}

impl State {
    /// Begins a flow with what a request asks for.
    pub(super) fn begin_flow(
        &mut self,
        kind: Kind,
        incoming: &Incoming<'_>,
        is_browser: bool,
    ) -> Flow {
        let id = self.next_id();
        let known = incoming.cookie(CSRF).map(str::to_owned);
        let csrf = known.unwrap_or_else(|| format!("browser-{}", &id[24..]));
        let user =
            self.session_of(incoming).map(|index| self.sessions[index].user.clone());
        let flow = Flow {
            id,
            kind,
            is_browser,
            csrf: if is_browser { csrf } else { String::new() },
            issued_at: self.now,
            expires_at: self.now + self.rules.flow_lifespan,
            request_url: format!("{}{}", self.url, incoming.target()),
            return_to: incoming.param("return_to"),
            login_challenge: incoming.param("login_challenge"),
            refresh: user.is_some()
                && incoming.param("refresh").as_deref() == Some("true"),
            aal: if incoming.param("aal").as_deref() == Some("aal2") { 2 } else { 1 },
            user,
            identifier: String::new(),
            active: None,
            is_saved: false,
            messages: Vec::new(),
            beside: Vec::new(),
        };
        self.flows.push(flow.clone());
        flow
    }

    /// Returns the flow of a kind that a parameter of the query names.
    pub(super) fn flow(
        &self,
        kind: Kind,
        incoming: &Incoming<'_>,
        parameter: &str,
    ) -> Result<Flow, Answer> {
        let id = incoming.param(parameter).unwrap_or_default();
        let found = self.flows.iter().find(|flow| flow.kind == kind && flow.id == id);
        found.cloned().ok_or_else(|| refusal::not_found("There is no such flow."))
    }

    /// Puts a flow in the place of its former self.
    pub(super) fn keep(&mut self, flow: &Flow) {
        let found = self.flows.iter_mut().find(|it| it.id == flow.id);
        if let Some(found) = found {
            *found = flow.clone();
        }
    }

    /// Returns the answer to whoever asks for a flow that has expired.
    pub(super) fn gone(&self, flow: &Flow) -> Option<Answer> {
        if self.now < flow.expires_at {
            return None;
        }
        let reason = "The flow has expired. Begin another one.";
        let mut answer = refusal::refused(410, "self_service_flow_expired", reason);
        if flow.is_browser
            && let Some(error) = answer.body.as_mut().and_then(|it| it.get_mut("error"))
        {
            error["details"] = json!({"redirect_to": flow.request_url});
        }
        Some(answer)
    }

    /// Returns the answer to a submission that comes too late: a flow in its place, if there is to be one.
    pub(super) fn expired(
        &mut self,
        flow: &Flow,
        incoming: &Incoming<'_>,
    ) -> Option<Answer> {
        let ago = self.now.checked_sub(flow.expires_at)?;
        let reason = "The flow has expired.";
        let answer = refusal::refused(410, "self_service_flow_expired", reason)
            .beside("expired_at", instant(flow.expires_at))
            .beside("since", i64::try_from(ago.as_nanos()).unwrap_or(i64::MAX));
        if !self.rules.replaces_expired {
            return Some(match flow.is_browser {
                true => refusal::for_browser(self, incoming, answer),
                false => answer,
            });
        }
        let next = Flow {
            id: self.next_id(),
            issued_at: self.now,
            expires_at: self.now + self.rules.flow_lifespan,
            messages: vec![ui::expired(flow.kind, flow.expires_at, ago)],
            beside: Vec::new(),
            active: None,
            ..flow.clone()
        };
        self.flows.push(next.clone());
        if flow.is_browser && !incoming.wants_json() {
            return Some(Answer::go(next.page(self)));
        }
        Some(answer.beside("use_flow_id", next.id))
    }

    /// Returns the answer to a submission that may be forged.
    pub(super) fn refuses_origin(
        &mut self,
        flow: &Flow,
        incoming: &Incoming<'_>,
    ) -> Option<Answer> {
        if !flow.is_browser {
            let reason = "A flow without a browser takes neither cookies nor an origin.";
            return incoming
                .is_of_browser()
                .then(|| refusal::refused(400, "bad_request", reason));
        }
        let given = incoming.fields().remove("csrf_token");
        let fits = given.as_ref().and_then(Value::as_str) == Some(&*flow.csrf_token());
        let is_forged = !fits || !flow.fits(incoming);
        is_forged.then(|| refusal::for_browser(self, incoming, refusal::forged()))
    }
}
