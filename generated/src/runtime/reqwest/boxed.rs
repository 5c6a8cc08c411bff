//! The default transport in the form of others, for those that wrap one.

use bytes::Bytes;

use super::{ReqwestTransport, send_error};
use crate::runtime::execute::Pieces;
use crate::runtime::transport::{
    BoxFuture, Deadline, Request, ResponseBody, Transport, TransportError,
    TransportResponse,
};

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let deadline = request.extensions().get::<Deadline>();
        let timeout = deadline.map(Deadline::remaining);
        let sent = self.start(request.into(), timeout);
        Box::pin(async move {
            let mut response = sent?.await.map_err(send_error)?;
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
