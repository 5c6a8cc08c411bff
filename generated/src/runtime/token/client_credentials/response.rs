//! The answer of a token endpoint.

use std::time::Duration;

use http::HeaderMap;

use super::super::{Refusal, Token, TokenError};
use crate::runtime::error::{is_transient, retry_after};
use crate::runtime::execute::Answer;
use crate::runtime::json::{self, Decode, Fault, Kind, Reader};
use crate::runtime::secret::Secret;

/// The codes of RFC 6749 (5.2, 4.1.2.1) and RFC 8707. Other codes are not repeated, because they may be
/// any text.
const CODES: [&str; 10] = [
    "access_denied",
    "invalid_client",
    "invalid_grant",
    "invalid_request",
    "invalid_scope",
    "invalid_target",
    "server_error",
    "temporarily_unavailable",
    "unauthorized_client",
    "unsupported_grant_type",
];

/// Reads a token (RFC 6749, section 5.1), or the reason why there is none.
#[inline]
pub(super) fn read(answer: Answer) -> Result<Token, TokenError> {
    let status = answer.status.as_u16();
    let fields = json::decode::<Fields>(&answer.body);
    if status != 200 {
        let code = fields.ok().and_then(|fields| fields.error);
        let code = CODES.into_iter().find(|known| Some(*known) == code.as_deref());
        return Err(refused(status, &answer.headers, code));
    }
    let fields = fields.map_err(|error| {
        let reason = "the answer of the token endpoint is not as RFC 6749 has it";
        TokenError {
            source: Some(std::sync::Arc::new(error)),
            ..TokenError::because(reason)
        }
    })?;
    let no_bearer = |kind: &String| !kind.eq_ignore_ascii_case("bearer");
    if fields.token_type.as_ref().is_some_and(no_bearer) {
        return Err(TokenError::because("the token is not a bearer token"));
    }
    let Some(value) = fields.access_token else {
        return Err(TokenError::because("the token endpoint gave no `access_token`"));
    };
    let token = Token::new(value);
    Ok(match fields.expires_in {
        Some(lifetime) => token.expires_in(lifetime),
        None => token,
    })
}

/// Returns the error of an endpoint that returned no token.
#[inline]
pub(super) fn refused(
    status: u16,
    headers: &HeaderMap,
    code: Option<&'static str>,
) -> TokenError {
    TokenError {
        detail: Some(Refusal { status, code }),
        retryable: is_transient(status),
        wait: retry_after(headers).filter(|_| is_transient(status)),
        ..TokenError::because("the token endpoint answered with an error")
    }
}

#[derive(Default)]
struct Fields {
    access_token: Option<Secret>,
    token_type: Option<String>,
    expires_in: Option<Duration>,
    error: Option<String>,
}

impl Decode for Fields {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut fields = Self::default();
        r.begin_object()?;
        while let Some(key) = r.next_key()? {
            let is_text = r.kind() == Kind::String;
            match &*key {
                "access_token" if is_text => {
                    fields.access_token = Some(r.string()?.into_owned().into());
                }
                "token_type" if is_text => {
                    fields.token_type = Some(r.string()?.into_owned());
                }
                "error" if is_text => fields.error = Some(r.string()?.into_owned()),
                "expires_in" => fields.expires_in = lifetime(r)?,
                _ => r.skip()?,
            }
        }
        Ok(fields)
    }
}

/// Some servers write the number as a string. What is not a number counts as no lifetime, and a
/// negative number as an expired one.
#[inline]
fn lifetime(r: &mut Reader<'_>) -> Result<Option<Duration>, Fault> {
    let text = match r.kind() {
        Kind::String => r.string()?.into_owned(),
        Kind::Number => r.raw()?.as_str().to_owned(),
        _ => {
            r.skip()?;
            return Ok(None);
        }
    };
    let seconds = text.trim().parse::<f64>().ok().filter(|seconds| !seconds.is_nan());
    let longest =
        |seconds| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
    Ok(seconds.map(|seconds| longest(seconds.max(0.0))))
}
