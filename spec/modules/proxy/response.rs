//! The answer of Ory, made one of the application.

use http::header::{
    ALT_SVC, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, SET_COOKIE,
    STRICT_TRANSPORT_SECURITY, TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use super::body::ProxyBody;
use super::origin::OwnOrigin;
use super::refusal::Refusal;
use super::request::{is_named, is_of_connection};
use super::rewrite::Rewriter;
use super::settings::Settings;
use super::{cookie, location};
use crate::runtime::TransportResponse;

/// Returns the answer for the browser. `asked` is the path of its request.
pub(super) fn incoming<B>(
    answer: TransportResponse,
    asked: &str,
    own: &OwnOrigin,
    settings: &Settings,
) -> Result<Response<ProxyBody<B>>, Refusal> {
    let TransportResponse { status, headers, body } = answer;
    if status == StatusCode::SWITCHING_PROTOCOLS {
        return Err(Refusal::BadAnswer("it changes the protocol"));
    }
    let is_text = is_text(&headers);
    if is_text && is_compressed(&headers) {
        return Err(Refusal::BadAnswer("it is compressed, which nobody asked for"));
    }
    let rewriter = is_text.then(|| Rewriter::new(&settings.base, own.as_str()));
    let mut response = Response::new(ProxyBody::pieces(body, rewriter));
    *response.status_mut() = status;
    let out = response.headers_mut();
    for (name, value) in &headers {
        if is_dropped(&headers, name, is_text) {
            continue;
        }
        let value = match name {
            name if name == SET_COOKIE => {
                let domain = settings.cookie_domain.as_deref();
                let cookie =
                    cookie::rewritten(value.as_bytes(), own.is_secure(), domain);
                header(&cookie)?
            }
            name if name == LOCATION => {
                // Bytes beyond ASCII are kept as they are: they can only be UTF-8 or nonsense.
                let text = std::str::from_utf8(value.as_bytes())
                    .map_err(|_| Refusal::BadAnswer("its location is no text"))?;
                header(location::rewritten(text, asked, own, settings).as_bytes())?
            }
            _ => value.clone(),
        };
        out.append(name.clone(), value);
    }
    Ok(response)
}

/// Returns whether a header is not for the browser: it is of the connection to Ory, tells of Ory's host, or
/// of the bytes of a text that is about to change.
fn is_dropped(headers: &HeaderMap, name: &HeaderName, is_text: bool) -> bool {
    let of_host = [STRICT_TRANSPORT_SECURITY, ALT_SVC];
    let of_bytes =
        ["accept-ranges", "content-digest", "content-md5", "digest", "repr-digest"];
    let is_unclear = || {
        headers.contains_key(TRANSFER_ENCODING)
            || headers.get_all(CONTENT_LENGTH).iter().count() > 1
    };
    is_of_connection(name)
        || of_host.contains(name)
        || (*name == CONTENT_LENGTH && (is_text || is_unclear()))
        || (is_text && of_bytes.contains(&name.as_str()))
        || is_named(headers, name)
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes);
    let essence = kind.split(|byte| *byte == b';').next().unwrap_or_default();
    let essence = essence.trim_ascii();
    let is_any_text =
        essence.get(..5).is_some_and(|it| it.eq_ignore_ascii_case(b"text/"));
    is_any_text || essence.eq_ignore_ascii_case(b"application/json")
}

fn is_compressed(headers: &HeaderMap) -> bool {
    let mut codings = headers.get_all(CONTENT_ENCODING).iter();
    codings
        .any(|coding| !coding.as_bytes().trim_ascii().eq_ignore_ascii_case(b"identity"))
}

fn header(bytes: &[u8]) -> Result<HeaderValue, Refusal> {
    HeaderValue::from_bytes(bytes)
        .map_err(|_| Refusal::BadAnswer("a header is not valid"))
}
