//! The request to Ory, made of the one that came in.

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_CHARSET, ACCEPT_ENCODING, ACCEPT_LANGUAGE, AUTHORIZATION,
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, REFERER,
    TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::origin::OwnOrigin;
use super::path::is_plain;
use super::refusal::Refusal;
use super::settings::Settings;
use crate::runtime::Request;

/// Tells Ory under which origin its answers are seen. Only this proxy sends it.
pub(super) const REWRITE: HeaderName = HeaderName::from_static("ory-base-url-rewrite");
/// Makes Ory believe it.
pub(super) const TOKEN: HeaderName =
    HeaderName::from_static("ory-base-url-rewrite-token");
/// Keeps Ory from sending the browser to the custom domain of the project.
pub(super) const STAY: HeaderName =
    HeaderName::from_static("ory-no-custom-domain-redirect");

/// The headers that are passed on. `Accept-Encoding` is not among them: what is compressed cannot be
/// rewritten.
const PASSED: [HeaderName; 9] = [
    ACCEPT,
    ACCEPT_CHARSET,
    ACCEPT_LANGUAGE,
    AUTHORIZATION,
    CACHE_CONTROL,
    CONTENT_TYPE,
    COOKIE,
    REFERER,
    USER_AGENT,
];

/// What browsers encode in a query, which other clients may not: HTTP libraries do not send it as it is.
const IN_QUERY: AsciiSet =
    CONTROLS.add(b' ').add(b'"').add(b'#').add(b'<').add(b'>').add(b'\'');
/// The same in a path.
const IN_PATH: AsciiSet = IN_QUERY.add(b'?').add(b'^').add(b'`').add(b'{').add(b'}');

const METHODS: [Method; 7] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::OPTIONS,
];

/// Returns whether the caller may have a header passed on: it says nothing of the connection, and is none
/// that the proxy decides on.
pub(super) fn may_pass(name: &HeaderName) -> bool {
    let own = [
        REWRITE,
        TOKEN,
        STAY,
        http::header::HOST,
        http::header::EXPECT,
        ACCEPT_ENCODING,
    ];
    !is_of_connection(name) && *name != CONTENT_LENGTH && !own.contains(name)
}

/// Returns whether a header is for the next hop alone (RFC 9110, 7.6.1).
pub(super) fn is_of_connection(name: &HeaderName) -> bool {
    matches!(
        name.as_str(),
        "connection"
            | "http2-settings"
            | "keep-alive"
            | "proxy-authenticate"
            | "proxy-authorization"
            | "proxy-connection"
            | "te"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
    )
}

/// Returns whether `Connection` names a header, which is for the next hop alone then.
pub(super) fn is_named(headers: &HeaderMap, name: &HeaderName) -> bool {
    lists(headers, &CONNECTION, name.as_str())
}

/// Checks a request that is Ory's by its path, and returns the origin that it was made to.
pub(super) fn check(head: &Parts, settings: &Settings) -> Result<OwnOrigin, Refusal> {
    let headers = &head.headers;
    if head.method == Method::CONNECT || lists(headers, &UPGRADE, "websocket") {
        return Err(Refusal::Upgrade);
    }
    // A `TRACE` would show the token.
    if !METHODS.contains(&head.method) {
        return Err(Refusal::Method);
    }
    // What only a proxy such as this one sends.
    if headers.contains_key(&REWRITE) || headers.contains_key(&STAY) {
        return Err(Refusal::Loop);
    }
    if !is_plain(head.uri.path()) {
        return Err(Refusal::BadRequest("its path leads elsewhere when it is decoded"));
    }
    let lengths = headers.get_all(CONTENT_LENGTH).iter().count();
    let codings = headers.get_all(TRANSFER_ENCODING).iter().count();
    let is_chunked = || {
        headers
            .get(TRANSFER_ENCODING)
            .is_some_and(|coding| coding.as_bytes().eq_ignore_ascii_case(b"chunked"))
    };
    if lengths + codings > 1 || (codings == 1 && !is_chunked()) {
        return Err(Refusal::BadRequest("the length of its body is not clear"));
    }
    OwnOrigin::of(head, settings)
}

/// Returns the request to Ory.
pub(super) fn outgoing(
    head: &Parts,
    body: Bytes,
    own: &OwnOrigin,
    settings: &Settings,
) -> Result<Request, Refusal> {
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => {
            (path, format!("?{}", utf8_percent_encode(query, &IN_QUERY)))
        }
        None => (target, String::new()),
    };
    let path = utf8_percent_encode(path, &IN_PATH);
    let uri: Uri = format!("{}{path}{query}", settings.base)
        .parse()
        .map_err(|_| Refusal::BadRequest("its path is too long"))?;
    let mut request = Request::new(body);
    *request.method_mut() = head.method.clone();
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    for (name, value) in &head.headers {
        let passes = PASSED.contains(name) || settings.headers.contains(name);
        if passes && !is_named(&head.headers, name) {
            headers.append(name.clone(), value.clone());
        }
    }
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    let own = HeaderValue::from_str(own.as_str())
        .map_err(|_| Refusal::BadRequest("the host is not valid"))?;
    headers.insert(REWRITE, own);
    headers.insert(STAY, HeaderValue::from_static("true"));
    if let Some(token) = &settings.token {
        headers.insert(TOKEN, token.clone());
    }
    Ok(request)
}

/// Returns whether the list that a header has contains a word.
fn lists(headers: &HeaderMap, header: &HeaderName, word: &str) -> bool {
    let values = headers.get_all(header).iter();
    values.flat_map(|value| value.as_bytes().split(|byte| *byte == b',')).any(|item| {
        let item = item.trim_ascii();
        // A protocol may have a version behind a slash.
        let name = item.split(|byte| *byte == b'/').next().unwrap_or_default();
        name.eq_ignore_ascii_case(word.as_bytes())
    })
}
