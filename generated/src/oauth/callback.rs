//! What the browser brings back.

use super::{OAuthError, SignIn, form};
use crate::Secret;

/// The parameters of an answer (RFC 6749, section 4.1.2; RFC 9207).
#[derive(Default)]
struct Answer {
    state: Option<String>,
    code: Option<String>,
    error: Option<String>,
    iss: Option<String>,
}

/// Returns the code of an answer, if it is one to this sign-in.
pub(super) fn code(
    query: &str,
    sign_in: &SignIn,
    issuer: Option<&str>,
) -> Result<Secret, OAuthError> {
    let answer = Answer::read(query)?;
    // Before all else: what another sign-in says, good or bad, is no answer to this one.
    if !answer.state.is_some_and(|state| sign_in.is_state(&state)) {
        return Err(OAuthError::State);
    }
    if let (Some(own), Some(told)) = (issuer, &answer.iss)
        && own != told
    {
        return Err(OAuthError::Issuer);
    }
    match (answer.code, answer.error) {
        (_, Some(error)) => Err(OAuthError::Denied(error)),
        (Some(code), None) if !code.is_empty() => Ok(code.into()),
        (_, None) => Err(OAuthError::Code),
    }
}

impl Answer {
    /// Reads a query. No parameter may stand twice (RFC 6749, section 3.1).
    fn read(query: &str) -> Result<Self, OAuthError> {
        let mut answer = Self::default();
        for (name, value) in form::pairs(query) {
            let place = match name.as_str() {
                "state" => &mut answer.state,
                "code" => &mut answer.code,
                "error" => &mut answer.error,
                "iss" => &mut answer.iss,
                _ => continue,
            };
            if place.replace(value).is_some() {
                return Err(OAuthError::State);
            }
        }
        // It goes into messages: section 4.1.2.1 has these signs, and servers have short words.
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
        let error = answer.error.take();
        answer.error = error.map(|code| {
            let known = code.len() <= 64 && !code.is_empty() && code.bytes().all(fits);
            if known { code } else { "unknown".to_owned() }
        });
        Ok(answer)
    }
}
