//! From call to HTTP request, without I/O.

pub(crate) mod form;
pub(crate) mod headers;
pub(crate) mod url;

use http::{HeaderValue, Method, Uri, header};

pub(crate) use headers::is_cookie_value;

use super::call::Call;
use super::credentials::Grant;
use super::error::Failure;
use super::extra::{self, Body};
use super::transport::Request;

/// Makes the request of a call that carries these credentials, to be sent.
pub(crate) fn prepare(call: &Call, grants: &[Grant]) -> Result<Request, Failure> {
    make(call, grants, !grants.is_empty(), true)
}

/// Finds what is wrong with a call that is to carry credentials which are not there yet.
pub(crate) fn rehearse(call: &Call) -> Result<(), Failure> {
    make(call, &[], true, false).map(|_| ())
}

fn make(
    call: &Call,
    grants: &[Grant],
    secret: bool,
    sent: bool,
) -> Result<Request, Failure> {
    if let Some((argument, reason)) = &call.problem {
        return Err(call.invalid(*argument, reason.clone()));
    }
    let origin = call.client.shared().origin(call.operation)?;
    if secret && !origin.is_secure() {
        let reason =
            "is plain `http://` to another machine: credentials need `https://`";
        return Err(call.invalid("base_url", reason));
    }
    let (content_type, body) = body(call, sent)?;
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

fn body(call: &Call, sent: bool) -> Result<(Option<HeaderValue>, Body), Failure> {
    match &call.body {
        Some((_, body)) if call.json_as_form => {
            let text = extra::known(body).map_or(&[][..], |text| text);
            let fields = form::object(text).map_err(|_| {
                call.invalid("body", "is not an object, so it cannot travel as a form")
            })?;
            Ok((Some(form::CONTENT_TYPE), form::encode(&fields)))
        }
        Some((content_type, body)) => {
            let (content_type, body) = extra::content(call, content_type, body, sent)?;
            Ok((Some(content_type), body))
        }
        None if call.form.is_empty() => Ok((None, Body::default())),
        None => Ok((Some(form::CONTENT_TYPE), form::encode(&call.form))),
    }
}

/// `Authorization` and its like: what a header of the caller must not meet on plain HTTP either.
pub(crate) fn is_credential(name: &header::HeaderName) -> bool {
    [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE].contains(name)
}
