//! From call to HTTP request, without I/O.

pub(crate) mod form;
mod headers;
mod url;

use bytes::Bytes;
use http::{HeaderValue, Method, Uri, header};

pub(crate) use form::flatten;
pub(crate) use headers::is_cookie_value;

use super::call::Call;
use super::credentials::Grant;
use super::error::Failure;
use super::transport::Request;

/// Makes the request of a call that carries these credentials.
pub(crate) fn prepare(call: &Call, grants: &[Grant]) -> Result<Request, Failure> {
    make(call, grants, !grants.is_empty())
}

/// Finds what is wrong with a call that is to carry credentials which are not there yet.
pub(crate) fn rehearse(call: &Call) -> Result<(), Failure> {
    make(call, &[], true).map(|_| ())
}

fn make(call: &Call, grants: &[Grant], secret: bool) -> Result<Request, Failure> {
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
    let mut request = http::Request::new(body);
    *request.method_mut() = method(call)?;
    *request.uri_mut() = uri(call, url::url(call, &origin, grants)?)?;
    *request.headers_mut() = headers::headers(call, grants, content_type)?;
    request.extensions_mut().insert(call.operation);
    Ok(request)
}

fn method(call: &Call) -> Result<Method, Failure> {
    call.operation
        .method
        .parse()
        .map_err(|_| call.invalid("method", "is not an HTTP method"))
}

fn uri(call: &Call, url: String) -> Result<Uri, Failure> {
    // What is left to fail: the `http` crate takes 65,534 bytes.
    Uri::try_from(url).map_err(|_| call.invalid("URL", "is too long"))
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
