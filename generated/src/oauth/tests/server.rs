//! A server with a script.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::oauth::form::pairs;
use crate::runtime::{
    BoxFuture, Request, Transport, TransportError, TransportErrorKind, TransportResponse,
};

#[derive(Clone, Default)]
pub(super) struct Server(Arc<State>);

#[derive(Default)]
struct State {
    answers: Mutex<VecDeque<(u16, String)>>,
    requests: Mutex<Vec<Sent>>,
}

/// A request, as it came.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub(super) path: String,
    pub(super) authorization: Option<String>,
    pub(super) form: Vec<(String, String)>,
}

impl Sent {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.form.iter().filter(|(own, _)| own == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} stands twice");
        value
    }
}

impl Server {
    /// Adds an answer. One with status 0 is none at all.
    pub(super) fn says(&self, status: u16, body: &str) {
        lock(&self.0.answers).push_back((status, body.to_owned()));
    }

    pub(super) fn requests(&self) -> Vec<Sent> {
        lock(&self.0.requests).clone()
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let header = request.headers().get(AUTHORIZATION);
        let authorization = header.map(|value| value.to_str().expect("text").to_owned());
        let body = request.body().clone();
        lock(&self.0.requests).push(Sent {
            path: request.uri().path().to_owned(),
            authorization,
            form: pairs(std::str::from_utf8(&body).expect("text")).collect(),
        });
        let (status, body) =
            lock(&self.0.answers).pop_front().expect("an answer is left");
        Box::pin(async move {
            if status == 0 {
                return Err(TransportErrorKind::Connect.into());
            }
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            let status = StatusCode::from_u16(status).expect("a status");
            Ok(TransportResponse::new(status, headers, body))
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
