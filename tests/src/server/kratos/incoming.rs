//! What a request says, as the flows ask for it.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::super::Request;

/// The cookie of a session.
pub(super) const SESSION: &str = "ory_kratos_session";
/// The cookie against forged requests. Ory's name ends in a digest of the domain.
pub(super) const CSRF: &str = "csrf_token_5e1f";

/// A request, read on demand.
#[derive(Debug)]
pub(super) struct Incoming<'r> {
    request: &'r Request,
}

impl<'r> Incoming<'r> {
    pub(super) fn new(request: &'r Request) -> Self {
        Self { request }
    }

    /// Returns a parameter of the query.
    pub(super) fn param(&self, name: &str) -> Option<String> {
        pairs(self.request.query()).find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Returns path and query, as they came.
    pub(super) fn target(&self) -> &'r str {
        &self.request.target
    }

    /// Returns the value of a cookie.
    pub(super) fn cookie(&self, name: &str) -> Option<&'r str> {
        let cookies = self.request.header("cookie")?.split(';');
        let mut cookies = cookies.filter_map(|cookie| cookie.trim().split_once('='));
        cookies.find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    pub(super) fn session_token(&self) -> Option<&'r str> {
        self.request.header("x-session-token")
    }

    pub(super) fn bearer(&self) -> Option<&'r str> {
        self.request.header("authorization")?.strip_prefix("Bearer ")
    }

    /// Returns whether the request has what only browsers send.
    pub(super) fn is_of_browser(&self) -> bool {
        self.request.header("cookie").or(self.request.header("origin")).is_some()
    }

    /// Returns whether the answer is to be JSON, where a browser would be redirected.
    pub(super) fn wants_json(&self) -> bool {
        let accept = self.request.header("accept").unwrap_or_default();
        accept.contains("application/json") || self.session_token().is_some()
    }

    /// Returns the members of the body, a form or JSON; none if it is neither.
    pub(super) fn fields(&self) -> Map<String, Value> {
        let text = self.request.text();
        let kind = self.request.header("content-type").unwrap_or_default();
        if kind.starts_with("application/json") {
            return serde_json::from_str(&text).unwrap_or_default();
        }
        pairs(&text).map(|(key, value)| (key, Value::String(value))).collect()
    }
}

/// Returns the pairs of a form.
fn pairs(form: &str) -> impl Iterator<Item = (String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs = form.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(move |(key, value)| (decoded(key), decoded(value)))
}
