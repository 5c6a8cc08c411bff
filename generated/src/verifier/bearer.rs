//! The token of a request.

use http::HeaderMap;

use super::VerifyError;
use crate::bearer;

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
    let token = bearer::token(headers).map_err(VerifyError::Malformed)?;
    token.ok_or(VerifyError::Missing)
}
