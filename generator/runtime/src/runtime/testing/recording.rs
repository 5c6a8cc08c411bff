//! A transport that records what another one sends.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::RecordedRequest;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::reqwest::{ReqwestTransport, Settings};
use crate::runtime::transport::{
    BoxFuture, Request, Transport, TransportError, TransportResponse,
};
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::transport::{Timeouts, TransportErrorKind};

/// A transport that passes requests on and records them. Clones share the record.
#[derive(Clone)]
pub struct RecordingTransport {
    inner: Arc<dyn Transport>,
    requests: Arc<Mutex<Vec<RecordedRequest>>>,
}

impl RecordingTransport {
    /// Returns a transport that sends through `inner`.
    pub fn new(inner: impl Transport) -> Self {
        Self {
            inner: Arc::new(inner),
            requests: Arc::default(),
        }
    }

    /// Returns a transport that sends through the default one.
    ///
    /// # Errors
    ///
    /// If the HTTP library does not start.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn over_http() -> Result<Self, TransportError> {
        let inner = ReqwestTransport::new(Settings::new(Timeouts::default()));
        let failed = |error| TransportError::new(TransportErrorKind::Other, error);
        inner.map(Self::new).map_err(failed)
    }

    /// Returns the requests sent so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for RecordingTransport {
    fn keeps_deadline(&self) -> bool {
        self.inner.keeps_deadline()
    }

    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let recorded = RecordedRequest::new(&request);
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(recorded);
        self.inner.send(request)
    }
}

impl fmt::Debug for RecordingTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordingTransport")
            .field("requests", &self.requests())
            .finish_non_exhaustive()
    }
}
