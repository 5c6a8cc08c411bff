//! A transport that answers as it is told.

use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue, StatusCode};
use ory_sdk::runtime::{
    Operation, Request, ResponseBody, TransportErrorKind, TransportResponse,
};
use ory_sdk::{BoxFuture, Bytes, Transport, TransportError};

/// What happens to every request.
#[derive(Clone)]
pub enum Answers {
    Response {
        status: u16,
        headers: HeaderMap,
        body: Bytes,
    },
    /// No response.
    Fails(TransportErrorKind),
    /// A response that breaks off behind its first piece.
    BreaksOff(Bytes),
    /// A response to what is no operation, and status 401 to what is one.
    Endpoint {
        status: u16,
        cookie: HeaderValue,
        body: Bytes,
    },
}

impl Answers {
    pub fn response(status: u16, headers: &[(&'static str, &str)], body: &str) -> Self {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, HeaderValue::from_str(value).expect("a header"));
        }
        Self::Response {
            status,
            headers: map,
            body: Bytes::from(body.to_owned()),
        }
    }
}

impl Transport for Answers {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let answer = match self.clone() {
            Self::Response { status, headers, body } => {
                let status = StatusCode::from_u16(status).expect("a status");
                Ok(TransportResponse::new(status, headers, body))
            }
            Self::Endpoint { status, cookie, body } => {
                let asks = request.extensions().get::<&'static Operation>().is_none();
                let (status, body) =
                    if asks { (status, body) } else { (401, Bytes::new()) };
                let status = StatusCode::from_u16(status).expect("a status");
                let headers = HeaderMap::from_iter([(SET_COOKIE, cookie)]);
                Ok(TransportResponse::new(status, headers, body))
            }
            Self::Fails(kind) => Err(kind.into()),
            Self::BreaksOff(start) => Ok(TransportResponse {
                status: StatusCode::OK,
                headers: HeaderMap::new(),
                body: Box::new(Piece(Some(start))),
            }),
        };
        Box::pin(std::future::ready(answer))
    }
}

struct Piece(Option<Bytes>);

impl ResponseBody for Piece {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let piece = self.0.take().map(Some);
        let piece = piece.ok_or(TransportErrorKind::Interrupted.into());
        Box::pin(std::future::ready(piece))
    }
}
