//! One request and its complete response, within the limits of size and time.

use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode, header};

use crate::runtime::clock::{Until, until};
use crate::runtime::extra::Later;
use crate::runtime::text::integer;
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
    fn next(
        &mut self,
    ) -> impl Future<Output = Result<Option<Bytes>, TransportError>> + MaybeSend {
        spoken(self.deadline, self.response.body.chunk())
    }
}

/// Waits for the server to send something, for as long as it may be silent from now on.
fn spoken<'x, T>(
    deadline: &'x Deadline,
    next: BoxFuture<'x, Result<T, TransportError>>,
) -> Spoken<'x, T> {
    let clock = deadline.clock();
    let end = deadline.idle().map(|idle| clock.now().saturating_add(idle));
    Spoken(until(clock, end, next))
}

/// What [`spoken`] returns.
struct Spoken<'x, T>(Until<'x, BoxFuture<'x, Result<T, TransportError>>>);

impl<T> Future for Spoken<'_, T> {
    type Output = Result<T, TransportError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match Pin::new(&mut self.0).poll(cx) {
            Poll::Ready(Some(next)) => Poll::Ready(next),
            Poll::Ready(None) => {
                Poll::Ready(Err(TransportErrorKind::IdleTimeout.into()))
            }
            Poll::Pending => Poll::Pending,
        }
    }
}

/// Sends a request and reads the whole response. If the transport does not enforce deadlines, this does.
///
/// Calls without interceptors do not come here where the transport is the default one. The request is
/// handed over before the future is made, because the future would hold it otherwise.
pub(crate) fn exchange<'x>(
    carrier: &'x Carrier,
    request: Request,
    deadline: &'x Deadline,
    size: usize,
) -> BoxFuture<'x, Result<Answer, Broken>> {
    let transport: &dyn Transport = match carrier {
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        Carrier::Default(transport) => &**transport,
        Carrier::Own(transport) => &**transport,
    };
    let limits = Limits::new(request.method(), size).time(deadline);
    let end = (!transport.keeps_deadline()).then_some(deadline.end());
    let sent = transport.send(request);
    Box::pin(async move {
        let late = || Err(TransportErrorKind::Timeout.into());
        let head = until(deadline.clock(), end, spoken(deadline, sent)).await;
        let mut response = head.unwrap_or_else(late)?;
        let expected = limits.expected(response.status, &response.headers);
        let body = {
            let mut watched = Watched::new(&mut response, deadline);
            let body = pin!(limits.collect(expected, &mut watched));
            until(deadline.clock(), end, body).await
        };
        let body = body.unwrap_or_else(|| Err(TransportErrorKind::Timeout.into()));
        Answer::new(response.status, response.headers, body)
    })
}

/// What there is of a body. Most bodies are one piece, which is kept as it is.
#[derive(Default)]
struct Whole {
    first: Bytes,
    all: BytesMut,
}

impl Whole {
    /// Returns the body, which must have this length.
    fn end(self, expected: Option<u64>) -> Result<Bytes, TransportError> {
        let body = if self.all.is_empty() { self.first } else { self.all.freeze() };
        match expected {
            Some(length) if length > body.len() as u64 => {
                Err(TransportErrorKind::Interrupted.into())
            }
            _ => Ok(body),
        }
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
        let mut whole = Whole::default();
        while let Some(chunk) = body.next().await? {
            if !self.add(&mut whole, chunk)? {
                return Ok(None);
            }
        }
        whole.end(expected).map(Some)
    }

    /// Adds a piece, and returns whether it still fits.
    fn add(&self, whole: &mut Whole, chunk: Bytes) -> Result<bool, TransportError> {
        let Whole { first, all } = whole;
        if chunk.len() > self.size - first.len().max(all.len()) {
            return Ok(false);
        }
        if self.time.is_some_and(Deadline::is_over) {
            return Err(TransportErrorKind::Timeout.into());
        }
        if first.is_empty() && all.is_empty() {
            *first = chunk;
            return Ok(true);
        }
        if all.is_empty() {
            all.extend_from_slice(&std::mem::take(first));
        }
        all.extend_from_slice(&chunk);
        Ok(true)
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
        headers.get(header::CONTENT_LENGTH)?.to_str().ok().and_then(integer)
    }
}
