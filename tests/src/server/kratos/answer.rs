//! What the stand-in answers.

use serde_json::Value;

use super::super::{Reply, Request};

/// A status with headers, and JSON unless there is nothing to say.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) status: u16,
    headers: Vec<(&'static str, String)>,
    pub(super) body: Option<Value>,
}

/// An answer that was given, with the request that it was given to.
#[derive(Debug, Clone)]
pub struct Told {
    /// The method of the request.
    pub method: String,
    /// The path of the request, without its query.
    pub path: String,
    /// The status.
    pub status: u16,
    /// The body, if there was one.
    pub body: Option<Value>,
}

impl Answer {
    pub(super) fn json(status: u16, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Some(body),
        }
    }

    pub(super) fn empty() -> Self {
        Self {
            status: 204,
            headers: Vec::new(),
            body: None,
        }
    }

    /// A redirect, as browsers get it that send no script.
    pub(super) fn go(url: impl Into<String>) -> Self {
        Self {
            status: 303,
            headers: vec![("location", url.into())],
            body: None,
        }
    }

    pub(super) fn header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Sets a cookie that scripts do not see.
    pub(super) fn cookie(self, name: &str, value: &str) -> Self {
        let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax");
        self.header("set-cookie", cookie)
    }

    /// Removes a cookie.
    pub(super) fn without_cookie(self, name: &str) -> Self {
        self.header("set-cookie", format!("{name}=; Path=/; Max-Age=0"))
    }

    /// Adds a member beside those that the body has.
    pub(super) fn beside(mut self, key: &str, value: impl Into<Value>) -> Self {
        if let Some(Value::Object(body)) = &mut self.body {
            body.insert(key.to_owned(), value.into());
        }
        self
    }

    pub(super) fn told(&self, request: &Request) -> Told {
        Told {
            method: request.method.clone(),
            path: request.path().to_owned(),
            status: self.status,
            body: self.body.clone(),
        }
    }

    pub(super) fn into_reply(self) -> Reply {
        let reply = match self.body {
            Some(body) => Reply::json(self.status, body.to_string()),
            None => Reply::status(self.status),
        };
        self.headers.iter().fold(reply, |reply, (name, value)| reply.header(name, value))
    }
}
