//! A server that has keys and knows tokens, and may be down.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::runtime::{
    BoxFuture, Request, Transport, TransportError, TransportErrorKind, TransportResponse,
};

#[derive(Clone, Default)]
pub(super) struct Server(Arc<State>);

#[derive(Default)]
struct State {
    /// Whether it does not answer.
    down: AtomicBool,
    /// Answers by path.
    answers: Mutex<BTreeMap<String, (u16, String)>>,
    /// The paths that were asked for.
    asked: Mutex<Vec<String>>,
}

impl Server {
    pub(super) fn keys(&self, keys: &[Value]) {
        self.says("/.well-known/jwks.json", 200, &json!({"keys": keys}).to_string());
    }

    pub(super) fn knows(&self, token: &Value) {
        self.says("/admin/oauth2/introspect", 200, &token.to_string());
    }

    pub(super) fn says(&self, path: &str, status: u16, body: &str) {
        lock(&self.0.answers).insert(path.to_owned(), (status, body.to_owned()));
    }

    pub(super) fn is_down(&self, down: bool) {
        self.0.down.store(down, Ordering::SeqCst);
    }

    /// Returns how many requests there were.
    pub(super) fn count(&self) -> usize {
        lock(&self.0.asked).len()
    }

    pub(super) fn asked(&self) -> Vec<String> {
        lock(&self.0.asked).clone()
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let path = request.uri().path().to_owned();
        Box::pin(async move {
            lock(&self.0.asked).push(path.clone());
            // Others have their turn.
            tokio::task::yield_now().await;
            if self.0.down.load(Ordering::SeqCst) {
                return Err(TransportErrorKind::Connect.into());
            }
            let answer = lock(&self.0.answers).get(&path).cloned();
            let (status, body) = answer.unwrap_or((404, "{}".to_owned()));
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
