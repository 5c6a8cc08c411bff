//! The default transport behind the common trait, for transports that wrap one, and for streams.

use std::time::Duration;

use bytes::Bytes;

use super::ReqwestTransport;
use crate::runtime::execute::Pieces;
use crate::runtime::transport::{
    BoxFuture, Deadline, Request, ResponseBody, Transport, TransportError,
    TransportResponse,
};

/// How long a request without a deadline may take.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let deadline = request.extensions().get::<Deadline>();
        // The clients have a time-out of their own, which holds where none is given.
        let timeout = deadline.map_or(FOREVER, Deadline::remaining);
        let sent = self.start(request.into(), Some(timeout));
        Box::pin(async move {
            let mut response = sent?.await?;
            Ok(TransportResponse {
                status: response.status(),
                headers: std::mem::take(response.headers_mut()),
                body: Box::new(Body(response)),
            })
        })
    }

    fn keeps_deadline(&self) -> bool {
        true
    }
}

struct Body(::reqwest::Response);

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(self.0.next())
    }
}
