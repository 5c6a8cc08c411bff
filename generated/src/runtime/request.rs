//! From call to HTTP request, without I/O.

pub(crate) mod form;
mod headers;
mod url;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Uri, header};

pub(crate) use form::flatten;
pub(crate) use headers::is_cookie_value;

use super::call::Call;
use super::credentials::Grant;
use super::error::Failure;
use super::transport::{Deadline, Request};

/// The longest URL that the `http` crate takes.
const LONGEST: usize = 65_534;

/// All that is sent, before it has the form that a transport takes.
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Prepared {
    /// Makes the request that interceptors see, and the caller's own transports get.
    pub(crate) fn request(
        self,
        call: &Call,
        deadline: &Deadline,
    ) -> Result<Request, Failure> {
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() =
            Uri::try_from(self.url).map_err(|_| call.invalid("URL", "is not valid"))?;
        *request.headers_mut() = self.headers;
        request.extensions_mut().insert(call.operation);
        request.extensions_mut().insert(deadline.clone());
        Ok(request)
    }
}

impl From<Request> for Prepared {
    fn from(request: Request) -> Self {
        let (head, body) = request.into_parts();
        Self {
            method: head.method,
            url: head.uri.to_string(),
            headers: head.headers,
            body,
        }
    }
}

/// Prepares the request of a call that carries these credentials.
pub(crate) fn prepare(call: &Call, grants: &[Grant]) -> Result<Prepared, Failure> {
    make(call, grants, !grants.is_empty())
}

/// Finds what is wrong with a call that is to carry credentials which are not there yet.
pub(crate) fn rehearse(call: &Call) -> Result<(), Failure> {
    make(call, &[], true).map(|_| ())
}

fn make(call: &Call, grants: &[Grant], secret: bool) -> Result<Prepared, Failure> {
    if let Some((argument, reason)) = &call.problem {
        return Err(call.invalid(*argument, reason.clone()));
    }
    let origin = call.client.shared().origin(call.operation)?;
    if secret && !origin.is_secure() {
        let reason =
            "is plain `http://` to another machine: credentials need `https://`";
        return Err(call.invalid("base_url", reason));
    }
    let (content_type, body) = body(call)?;
    let url = url::url(call, &origin, grants)?;
    if url.len() > LONGEST {
        return Err(call.invalid("URL", "is too long"));
    }
    Ok(Prepared {
        method: method(call)?,
        url,
        headers: headers::headers(call, grants, content_type)?,
        body,
    })
}

fn method(call: &Call) -> Result<Method, Failure> {
    call.operation
        .method
        .parse()
        .map_err(|_| call.invalid("method", "is not an HTTP method"))
}

fn body(call: &Call) -> Result<(Option<HeaderValue>, Bytes), Failure> {
    match &call.body {
        Some((_, text)) if call.json_as_form => {
            let fields = form::object(text).map_err(|_| {
                call.invalid("body", "is not an object, so it cannot travel as a form")
            })?;
            Ok((Some(form::CONTENT_TYPE), form::encode(&fields)))
        }
        Some((content_type, bytes)) => {
            let content_type = headers::fixed(content_type)
                .map_err(|_| call.invalid("Content-Type", "is not a header value"))?;
            Ok((Some(content_type), bytes.clone()))
        }
        None if call.form.is_empty() => Ok((None, Bytes::new())),
        None => Ok((Some(form::CONTENT_TYPE), form::encode(&call.form))),
    }
}

/// `Authorization` and its like: what a header of the caller must not meet on plain HTTP either.
pub(crate) fn is_credential(name: &header::HeaderName) -> bool {
    [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE].contains(name)
}
