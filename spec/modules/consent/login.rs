//! Who is it?

use super::{Failure, RedirectTo};
use crate::api::oauth2::GetOAuth2LoginRequestError;
use crate::models::{AcceptOAuth2LoginRequest, OAuth2LoginRequest, RejectOAuth2Request};
use crate::{Ory, Secret};

/// An open login request.
///
/// Open it anew for each request of the browser, for the page and for the form that comes back: what
/// it says comes from Ory, and never from a form.
#[derive(Debug)]
pub struct Login {
    ory: Ory,
    challenge: Secret,
    request: OAuth2LoginRequest,
}

impl Login {
    /// Returns the request behind `login_challenge`.
    ///
    /// Fails with [`FailureKind::Answered`](super::FailureKind::Answered) and a URL if it has been
    /// answered before.
    pub async fn open(ory: &Ory, challenge: impl Into<Secret>) -> Result<Self, Failure> {
        let challenge = challenge.into();
        let call = ory.oauth2().get_oauth2_login_request(challenge.expose());
        let request = call.await.map_err(|error| {
            Failure::new(error, |body| match body {
                GetOAuth2LoginRequestError::Gone(to) => Some(to.clone().into()),
                GetOAuth2LoginRequestError::Default(_) => None,
            })
        })?;
        Ok(Self {
            ory: ory.clone(),
            challenge,
            request,
        })
    }

    /// Returns who asks for what.
    #[must_use]
    pub fn request(&self) -> &OAuth2LoginRequest {
        &self.request
    }

    /// Returns whether Ory knows this browser, so that no form is to be shown. The request is then
    /// accepted with the subject that it has, or rejected.
    #[must_use]
    pub fn skip(&self) -> bool {
        self.request.skip
    }

    /// Signs the user in, and returns where the browser goes.
    ///
    /// Where Ory knows the browser, the subject of the request is sent, whichever one is given: Ory
    /// takes no other.
    pub async fn accept(
        self,
        mut answer: AcceptOAuth2LoginRequest,
    ) -> Result<RedirectTo, Failure> {
        if self.skip() {
            answer.subject = self.request.subject;
        }
        let oauth2 = self.ory.oauth2();
        let call = oauth2.accept_oauth2_login_request(self.challenge.expose());
        Ok(call.body(answer).await.map_err(Failure::plain)?.into())
    }

    /// Turns the request down, and returns where the browser goes. The client is told the reason.
    pub async fn reject(
        self,
        reason: RejectOAuth2Request,
    ) -> Result<RedirectTo, Failure> {
        let oauth2 = self.ory.oauth2();
        let call = oauth2.reject_oauth2_login_request(self.challenge.expose());
        Ok(call.body(reason).await.map_err(Failure::plain)?.into())
    }
}
