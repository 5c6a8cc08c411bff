//! The token of a request.

use http::HeaderMap;
use http::header::AUTHORIZATION;

/// Returns the bearer token in the `Authorization` header of a request (RFC 6750, section 2.1), or what is wrong
/// with it. `None` where there is no credential, or one of another scheme.
pub(crate) fn token(headers: &HeaderMap) -> Result<Option<&str>, &'static str> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err("the request has more than one credential");
    }
    let text = value.to_str().map_err(|_| MALFORMED)?;
    let (scheme, token) = text.split_once(' ').unwrap_or((text, ""));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Ok(None);
    }
    let token = token.trim_matches(' ');
    if is_token(token) { Ok(Some(token)) } else { Err(MALFORMED) }
}

const MALFORMED: &str = "the header is not written as RFC 6750 has it";

/// Returns whether a text is a `b64token`.
pub(crate) fn is_token(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
    !body.is_empty() && body.bytes().all(fits)
}
