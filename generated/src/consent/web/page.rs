//! What a page is about.

use std::fmt;

use super::escape;
use crate::consent::CsrfToken;
use crate::models::{OAuth2ConsentRequest, OAuth2LoginRequest, OAuth2LogoutRequest};

/// The hidden fields of a form, as HTML by `Display`. A form without them is not taken.
#[derive(Clone, Copy)]
pub struct Hidden<'a> {
    pub(super) challenge_name: &'static str,
    pub(super) challenge: &'a str,
    pub(super) token: &'a CsrfToken,
}

impl Hidden<'_> {
    /// Returns names and values of the fields, for templates that write their own HTML.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 2] {
        [(self.challenge_name, self.challenge), ("csrf_token", self.token.expose())]
    }
}

impl fmt::Debug for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hidden").finish_non_exhaustive()
    }
}

impl fmt::Display for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in self.fields() {
            let value = escape(value);
            write!(f, r#"<input type="hidden" name="{name}" value="{value}">"#)?;
        }
        Ok(())
    }
}

/// A login page that is to be shown. Its form is posted to the URL of the page.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct LoginPage<'a> {
    /// Who asks for what.
    pub request: &'a OAuth2LoginRequest,
    /// What to put into the form.
    pub hidden: Hidden<'a>,
    /// Why the form is shown again.
    pub message: Option<&'a str>,
}

/// A consent page that is to be shown.
///
/// Its form has a field `answer`: `allow` or anything else. `grant_scope` is there once for each scope
/// that the user agrees to; what is not requested does not count.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ConsentPage<'a> {
    /// Who asks for what.
    pub request: &'a OAuth2ConsentRequest,
    /// What to put into the form.
    pub hidden: Hidden<'a>,
}

/// A logout page that is to be shown. Its form has a field `answer`: `allow` or anything else.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct LogoutPage<'a> {
    /// Who wants to sign out.
    pub request: &'a OAuth2LogoutRequest,
    /// What to put into the form.
    pub hidden: Hidden<'a>,
}

/// A page that asks for the code of a device. Its form has a field `user_code`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct DevicePage<'a> {
    /// What to put into the form.
    pub hidden: Hidden<'a>,
    /// The code so far: from the query, or what was typed before.
    pub user_code: &'a str,
    /// Why the form is shown again.
    pub message: Option<&'a str>,
}

impl fmt::Debug for DevicePage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DevicePage")
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}
