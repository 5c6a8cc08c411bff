//! From call to HTTP request, without I/O.

pub(crate) mod form;
mod headers;
mod url;

use http::{HeaderValue, Method, Uri, header};

use super::body::Body;
use super::call::Call;
use super::credentials::Grant;
use super::error::Failure;
use super::transport::Request;

/// Makes the request of a call that carries these credentials. A stream is taken out of the call.
pub(crate) fn prepare(call: &Call, grants: &[Grant]) -> Result<Request, Failure> {
    let mut request = make(call, grants, !grants.is_empty())?;
    let (content_type, body) = body(call, true)?;
    *request.body_mut() = body;
    // The boundary of a multipart body belongs to this one alone.
    if call.multipart.is_some()
        && let Some(content_type) = content_type
    {
        request.headers_mut().insert(header::CONTENT_TYPE, content_type);
    }
    Ok(request)
}

/// Finds what is wrong with a call that is to carry credentials which are not there yet.
pub(crate) fn rehearse(call: &Call) -> Result<(), Failure> {
    make(call, &[], true).map(|_| ())
}

/// Makes a request without its body.
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
    let (content_type, _) = body(call, false)?;
    let mut request = http::Request::new(Body::default());
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

/// Returns the content type and the body. Streams are left where they are unless it is to be sent.
fn body(call: &Call, send: bool) -> Result<(Option<HeaderValue>, Body), Failure> {
    let header = |content_type: &str| {
        HeaderValue::from_str(content_type)
            .map_err(|_| call.invalid("Content-Type", "is not a header value"))
    };
    let spent = || call.invalid("body", "is a stream that was sent already");
    if let Some(kind) = call.multipart {
        if call.parts.is_spent() {
            return Err(spent());
        }
        let encoded = call.parts.encode(kind, send);
        let (content_type, body) =
            encoded.map_err(|(part, reason)| call.invalid(part, reason))?;
        return Ok((Some(header(&content_type)?), body));
    }
    match &call.body {
        Some((_, body)) if call.json_as_form => {
            let text = body.as_bytes().map(|bytes| &bytes[..]).unwrap_or_default();
            let fields = form::object(text).map_err(|_| {
                call.invalid("body", "is not an object, so it cannot travel as a form")
            })?;
            Ok((Some(form::CONTENT_TYPE), form::encode(&fields).into()))
        }
        Some((_, body)) if body.is_spent() => Err(spent()),
        Some((content_type, body)) => {
            let body = if send { body.taken() } else { body.clone() };
            Ok((Some(header(content_type)?), body))
        }
        None if call.form.is_empty() => Ok((None, Body::default())),
        None => Ok((Some(form::CONTENT_TYPE), form::encode(&call.form).into())),
    }
}

/// `Authorization` and its like: what a header of the caller must not meet on plain HTTP either.
pub(crate) fn is_credential(name: &header::HeaderName) -> bool {
    [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE].contains(name)
}
