//! From a call to an HTTP request, without I/O.

pub(crate) mod form;
pub(crate) mod headers;
pub(crate) mod url;

use http::{HeaderMap, HeaderValue, Method, Uri};

pub(crate) use headers::{header_name, is_cookie_value, is_named, named};

use super::call::Call;
use super::credentials::Grants;
use super::error::Failure;
use super::extra::{self, Body};
use super::param::Place;
use super::transport::{Deadline, Request};

/// The longest URL that the `http` crate accepts.
const LONGEST: usize = 65_534;

/// Everything that is sent, before it is put into the form for a transport.
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

impl Prepared {
    /// Builds the request that interceptors and custom transports get.
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

/// Prepares the request of a call with these credentials.
pub(crate) fn prepare(call: &Call, grants: &Grants<'_>) -> Result<Prepared, Failure> {
    make(call, grants, true)
}

/// Returns what is wrong with a call that still lacks some of its credentials.
pub(crate) fn rehearse(call: &Call, grants: &Grants<'_>) -> Result<(), Failure> {
    make(call, grants, false).map(|_| ())
}

fn make(call: &Call, grants: &Grants<'_>, sent: bool) -> Result<Prepared, Failure> {
    if let Some(problem) = &call.problem {
        let (argument, reason) = &**problem;
        return Err(call.invalid(*argument, reason.clone()));
    }
    let origin = call.client.shared().origin(call.operation)?;
    if !call.client.shared().trusts(&origin) && !grants.is_empty() {
        let reason = "is plain `http://` to another machine: credentials need `https://`, \
             or `danger_allow_plain_http` on the client builder";
        return Err(call.invalid("base_url", reason));
    }
    let (content_type, body) = body(call, sent)?;
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
        None if call.params.at(Place::Form).next().is_none() => {
            Ok((None, Body::default()))
        }
        None => Ok((Some(form::CONTENT_TYPE), form::encode(&call.params))),
    }
}
