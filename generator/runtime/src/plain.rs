//! What other documents need and this one does not: streams, parts of bodies, uncommon parameters. The
//! rest of the support code asks for these names.

use bytes::Bytes;
use http::HeaderValue;

use super::call::Call;
use super::error::Failure;
use super::execute::{self, Answer, Broken};
use super::operation::Operation;
use super::request::headers::fixed;
use super::transport::{BoxFuture, Deadline, Request, TransportError};

/// The body of a request.
pub type Body = Bytes;

/// What a call has besides.
#[derive(Clone, Default)]
pub(crate) struct Extra {}

impl Extra {
    /// Returns which media types are asked for.
    pub(crate) fn accept(&self, operation: &Operation) -> &'static str {
        operation.accept
    }

    /// Returns whether the response is handed on while it comes.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub(crate) fn is_live(&self) -> bool {
        false
    }
}

/// Returns the content type and the body as they are sent.
pub(crate) fn content(
    call: &Call,
    content_type: &'static str,
    body: &Body,
    _sent: bool,
) -> Result<(HeaderValue, Body), Failure> {
    let content_type = fixed(content_type)
        .map_err(|_| call.invalid("Content-Type", "is not a header value"))?;
    Ok((content_type, body.clone()))
}

/// Returns whether the body can be sent only once.
pub(crate) fn is_one_shot(_call: &Call) -> bool {
    false
}

/// Returns the bytes of a body.
pub(crate) fn known(body: &Body) -> Option<&Bytes> {
    Some(body)
}

/// Checks a body that is read while it is sent: none is.
pub(crate) fn said_empty(
    _body: &Body,
) -> Option<BoxFuture<'static, Result<(), TransportError>>> {
    None
}

/// Gives the body the type that a service takes.
#[cfg(feature = "tower")]
pub(crate) async fn given<B: From<Bytes>>(body: Body) -> Result<B, TransportError> {
    Ok(B::from(body))
}

/// The body of a response that is handed on while it comes: none is.
#[derive(Clone, Default)]
pub(crate) struct Later {}

impl Later {
    /// Returns whether there is such a body.
    #[allow(clippy::unused_self, reason = "elsewhere there may be one")]
    pub(crate) fn is_some(&self) -> bool {
        false
    }
}

/// Sends a request and pulls the whole response.
pub(crate) async fn exchange(
    call: &Call,
    request: Request,
    deadline: &Deadline,
) -> Result<Answer, Broken> {
    let shared = call.client.shared();
    let size = shared.max_response_size;
    execute::exchange(&shared.transport, request, deadline, size).await
}

/// A parameter in an uncommon style: there is none.
#[derive(Clone)]
pub(crate) enum Shaped {}

impl Shaped {
    pub(crate) fn path(&self) -> String {
        match *self {}
    }

    pub(crate) fn query(&self) -> Vec<String> {
        match *self {}
    }

    pub(crate) fn header(&self) -> Option<String> {
        match *self {}
    }

    pub(crate) fn cookies(&self) -> Vec<(&str, &[String])> {
        match *self {}
    }

    pub(crate) fn form(&self) -> Vec<String> {
        match *self {}
    }
}
