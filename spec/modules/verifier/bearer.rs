//! The token of a request.

use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::VerifyError;

/// Returns the bearer token in the `Authorization` header of a request (RFC 6750, section 2.1).
///
/// Tokens in the query or in a form are not looked at: they end up in logs.
///
/// ```
/// use http::HeaderMap;
/// use ory_sdk::verifier::{VerifyError, bearer_token};
///
/// let mut headers = HeaderMap::new();
/// assert!(matches!(bearer_token(&headers), Err(VerifyError::Missing)));
/// headers.insert("authorization", "Bearer abc".parse()?);
/// assert_eq!(bearer_token(&headers)?, "abc");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`VerifyError::Missing`] if the request has no token, and [`VerifyError::Malformed`] if it has several or one that
/// is not written as a token is.
pub fn bearer_token(headers: &HeaderMap) -> Result<&str, VerifyError> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next().ok_or(VerifyError::Missing)?;
    if values.next().is_some() {
        return Err(VerifyError::Malformed("the request has more than one credential"));
    }
    let text = value.to_str().map_err(|_| MALFORMED)?;
    let (scheme, token) = text.split_once(' ').unwrap_or((text, ""));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(VerifyError::Missing);
    }
    let token = token.trim_matches(' ');
    if is_token(token) { Ok(token) } else { Err(MALFORMED) }
}

const MALFORMED: VerifyError =
    VerifyError::Malformed("the header is not written as RFC 6750 has it");

/// Returns whether a text is a `b64token`.
pub(super) fn is_token(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
    !body.is_empty() && body.bytes().all(fits)
}
