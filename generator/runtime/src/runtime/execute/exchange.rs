//! One request and its complete response, within the limits of size and time.

use std::pin::pin;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode, header};

use crate::runtime::clock::until;
use crate::runtime::extra::Later;
use crate::runtime::transport::{
    BoxFuture, Carrier, Deadline, MaybeSend, Request, Transport, TransportError,
    TransportErrorKind, TransportResponse,
};

/// A complete response.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body, if it is read while it arrives.
    pub(crate) later: Later,
}

/// Why there is none.
pub(crate) enum Broken {
    TooLarge(StatusCode, HeaderMap),
    /// The head arrived, but not the whole body.
    Cut(StatusCode, HeaderMap, TransportError),
    Transport(TransportError),
}

impl Answer {
    /// Returns the response with its body, if the body is complete and not too large.
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: Result<Option<Bytes>, TransportError>,
    ) -> Result<Self, Broken> {
        match body {
            Ok(Some(body)) => Ok(Self {
                status,
                headers,
                body,
                later: Later::default(),
            }),
            Ok(None) => Err(Broken::TooLarge(status, headers)),
            Err(error) => Err(Broken::Cut(status, headers, error)),
        }
    }
}

impl From<TransportError> for Broken {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

/// A response whose body is pulled piece by piece.
pub(crate) trait Pieces: MaybeSend {
    /// Returns the next piece; `None` when the body is complete.
    fn next(
        &mut self,
    ) -> impl Future<Output = Result<Option<Bytes>, TransportError>> + MaybeSend;
}

/// A response that must not be silent for longer than its deadline allows.
pub(crate) struct Watched<'x> {
    response: &'x mut TransportResponse,
    deadline: &'x Deadline,
}

impl<'x> Watched<'x> {
    pub(crate) fn new(
        response: &'x mut TransportResponse,
        deadline: &'x Deadline,
    ) -> Self {
        Self { response, deadline }
    }
}

impl Pieces for Watched<'_> {
    async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        spoken(self.deadline, self.response.body.chunk()).await
    }
}

/// Waits for the server to send something, for as long as it may be silent.
async fn spoken<T>(
    deadline: &Deadline,
    next: BoxFuture<'_, Result<T, TransportError>>,
) -> Result<T, TransportError> {
    let clock = deadline.clock();
    let end = deadline.idle().map(|idle| clock.now().saturating_add(idle));
    let next = until(clock, end, next).await;
    next.unwrap_or_else(|| Err(TransportErrorKind::IdleTimeout.into()))
}

/// Sends a request and reads the whole response.
pub(crate) async fn exchange(
    carrier: &Carrier,
    request: Request,
    deadline: &Deadline,
    size: usize,
) -> Result<Answer, Broken> {
    match carrier {
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        Carrier::Default(transport) if deadline.idle().is_none() => {
            transport.exchange(request.into(), deadline.remaining(), size).await
        }
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        Carrier::Default(transport) => {
            by_own(&**transport, request, deadline, size).await
        }
        Carrier::Own(transport) => by_own(&**transport, request, deadline, size).await,
    }
}

/// Like [`exchange`], with a custom transport. If the transport does not enforce deadlines, this does.
///
/// The request is handed over before the future is made, because the future would hold it otherwise.
fn by_own<'x>(
    transport: &'x dyn Transport,
    request: Request,
    deadline: &'x Deadline,
    size: usize,
) -> impl Future<Output = Result<Answer, Broken>> + use<'x> {
    let limits = Limits::new(request.method(), size).time(deadline);
    let end = (!transport.keeps_deadline()).then_some(deadline.end());
    let sent = transport.send(request);
    async move {
        let late = || Err(TransportErrorKind::Timeout.into());
        let head = {
            let head = pin!(spoken(deadline, sent));
            until(deadline.clock(), end, head).await
        };
        let mut response = head.unwrap_or_else(late)?;
        let expected = limits.expected(response.status, &response.headers);
        let body = {
            let mut watched = Watched::new(&mut response, deadline);
            let body = pin!(limits.collect(expected, &mut watched));
            until(deadline.clock(), end, body).await
        };
        let body = body.unwrap_or_else(|| Err(TransportErrorKind::Timeout.into()));
        Answer::new(response.status, response.headers, body)
    }
}

/// The limits of a response.
pub(crate) struct Limits<'x> {
    /// Whether it has no body, whatever its head says.
    without_body: bool,
    size: usize,
    /// For a body that does not enforce its length itself.
    time: Option<&'x Deadline>,
}

impl<'x> Limits<'x> {
    /// Returns the limits of a response to a request of this method.
    pub(crate) fn new(method: &Method, size: usize) -> Self {
        Self {
            without_body: method == Method::HEAD,
            size,
            time: None,
        }
    }

    pub(crate) fn time(mut self, deadline: &'x Deadline) -> Self {
        self.time = Some(deadline);
        self
    }

    /// Reads the whole body, which must have this length. Returns `None` if it is too large.
    pub(crate) async fn collect(
        &self,
        expected: Option<u64>,
        body: &mut impl Pieces,
    ) -> Result<Option<Bytes>, TransportError> {
        if expected.is_some_and(|length| length > self.size as u64) {
            return Ok(None);
        }
        let body = self.pull(body).await?;
        match (&body, expected) {
            (Some(body), Some(length)) if length > body.len() as u64 => {
                Err(TransportErrorKind::Interrupted.into())
            }
            _ => Ok(body),
        }
    }

    async fn pull(
        &self,
        body: &mut impl Pieces,
    ) -> Result<Option<Bytes>, TransportError> {
        let mut first = Bytes::new();
        let mut all = BytesMut::new();
        while let Some(chunk) = body.next().await? {
            if chunk.len() > self.size - first.len().max(all.len()) {
                return Ok(None);
            }
            if self.time.is_some_and(Deadline::is_over) {
                return Err(TransportErrorKind::Timeout.into());
            }
            // Most bodies are one piece, which is kept as it is.
            if first.is_empty() && all.is_empty() {
                first = chunk;
                continue;
            }
            if all.is_empty() {
                all.extend_from_slice(&std::mem::take(&mut first));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(Some(if all.is_empty() { first } else { all.freeze() }))
    }

    /// Returns the length of the body, if the head states it and the body is not compressed.
    pub(crate) fn expected(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<u64> {
        let no_body = self.without_body
            || status.is_informational()
            || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        if no_body || headers.contains_key(header::CONTENT_ENCODING) {
            return None;
        }
        headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }
}
