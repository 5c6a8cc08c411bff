//! What an application brings.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};

use super::{ConsentPage, DevicePage, LoginPage, LogoutPage, html};
use crate::consent::{Failure, Form, Grant};
use crate::models::{
    AcceptOAuth2LoginRequest, OAuth2ConsentRequest, OAuth2LoginRequest,
    RejectOAuth2Request,
};

/// What an application brings: who its users are, and what its pages look like.
///
/// Only [`authenticate`](Self::authenticate) has to be written. The pages are plain ones, and the kit
/// adds headers to each: no other site may frame it, nobody keeps it, and its URL is told to nobody.
pub trait Pages: Send + Sync + 'static {
    /// Returns who signed in with a form, or why nobody did.
    ///
    /// The form is checked already: it is from your page. Limit how often one may try.
    fn authenticate(
        &self,
        request: &OAuth2LoginRequest,
        form: &Form,
    ) -> impl Future<Output = Result<AcceptOAuth2LoginRequest, Refusal>> + Send;

    /// Returns who is signed in already, by the headers of the browser: by a session of yours or of
    /// Ory Identities. Nobody is, unless it is written. It is asked where Ory does not know the
    /// browser, before a page is shown.
    ///
    /// A client can ask for a new sign-in (`prompt=login`, `max_age`): see `request_url`.
    fn signed_in(
        &self,
        _request: &OAuth2LoginRequest,
        _headers: &HeaderMap,
    ) -> impl Future<Output = Option<AcceptOAuth2LoginRequest>> + Send {
        std::future::ready(None)
    }

    /// Returns how to accept a login request of a browser that Ory knows; the subject counts as it
    /// is in the request. Reject it if the user is gone by now.
    fn known(
        &self,
        request: &OAuth2LoginRequest,
    ) -> impl Future<Output = Result<AcceptOAuth2LoginRequest, RejectOAuth2Request>> + Send
    {
        std::future::ready(Ok(AcceptOAuth2LoginRequest::new(&request.subject)))
    }

    /// Adds claims to what is granted, and says for how long it is remembered. What the user agreed
    /// to is granted as it is, unless this is written.
    fn claims(
        &self,
        _request: &OAuth2ConsentRequest,
        grant: Grant,
    ) -> impl Future<Output = Result<Grant, RejectOAuth2Request>> + Send {
        std::future::ready(Ok(grant))
    }

    /// Returns the login page. The plain one asks for `email`, `password` and `remember`.
    fn login_page(&self, page: LoginPage<'_>) -> Response {
        html::login(&page)
    }

    /// Returns the consent page. The plain one has a checkbox for each scope.
    fn consent_page(&self, page: ConsentPage<'_>) -> Response {
        html::consent(&page)
    }

    /// Returns the logout page.
    fn logout_page(&self, page: LogoutPage<'_>) -> Response {
        html::logout(&page)
    }

    /// Returns the page that asks for the code of a device.
    fn device_page(&self, page: DevicePage<'_>) -> Response {
        html::device(&page)
    }

    /// Returns the page for whoever stays signed in after all: `/`, unless this is written.
    fn stayed(&self) -> String {
        "/".to_owned()
    }

    /// Returns a page for what failed. Log the failure here: there is no secret in it.
    fn failed(&self, failure: &Failure) -> Response {
        let status = StatusCode::from_u16(failure.page_status());
        let status = status.unwrap_or(StatusCode::BAD_GATEWAY);
        (status, "This page cannot be shown. Please start again.\n").into_response()
    }
}

/// Why nobody signed in with a form.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// The page is shown again, with a message.
    Again(String),
    /// The request is turned down, and the client is told why.
    Reject(RejectOAuth2Request),
}

impl Refusal {
    /// Returns [`Refusal::Again`].
    pub fn again(message: impl Into<String>) -> Self {
        Self::Again(message.into())
    }
}
