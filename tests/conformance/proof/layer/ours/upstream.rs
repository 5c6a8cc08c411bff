//! An Ory of one answer.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use ory_sdk::runtime::{Request, TransportResponse};
use ory_sdk::{BoxFuture, Ory, Transport, TransportError};

/// A transport that always answers the same, and remembers what it was asked.
#[derive(Clone)]
pub(super) struct Upstream {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
    sent: Arc<Mutex<Vec<Request>>>,
}

impl Upstream {
    pub(super) fn new(
        status: u16,
        headers: &[(String, String)],
        body: String,
    ) -> Result<Self> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
        }
        Ok(Self {
            status: StatusCode::from_u16(status)?,
            headers: map,
            body,
            sent: Arc::default(),
        })
    }

    /// Returns a client that reaches it.
    pub(super) fn client(&self) -> Result<Ory> {
        let ory = Ory::builder().base_url("https://my-project.ory.example");
        ory.transport(self.clone()).anonymous().no_retries().build().context("a client")
    }

    pub(super) fn sent(&self) -> Vec<Request> {
        std::mem::take(&mut self.sent.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Transport for Upstream {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let answer =
            TransportResponse::new(self.status, self.headers.clone(), self.body.clone());
        Box::pin(async move { Ok(answer) })
    }
}
