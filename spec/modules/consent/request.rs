//! What may the client do?

use super::{Failure, Grant, RedirectTo};
use crate::api::oauth2::GetOAuth2ConsentRequestError;
use crate::models::{OAuth2ConsentRequest, RejectOAuth2Request};
use crate::{Ory, Secret};

/// An open consent request.
///
/// Open it anew for each request of the browser, for the page and for the form that comes back: what
/// it says comes from Ory, and never from a form.
#[derive(Debug)]
pub struct Consent {
    ory: Ory,
    challenge: Secret,
    request: OAuth2ConsentRequest,
}

impl Consent {
    /// Returns the request behind `consent_challenge`.
    ///
    /// Fails with [`FailureKind::Answered`](super::FailureKind::Answered) and a URL if it has been
    /// answered before.
    pub async fn open(ory: &Ory, challenge: impl Into<Secret>) -> Result<Self, Failure> {
        let challenge = challenge.into();
        let call = ory.oauth2().get_oauth2_consent_request(challenge.expose());
        let request = call.await.map_err(|error| {
            Failure::new(error, |body| match body {
                GetOAuth2ConsentRequestError::Gone(to) => Some(to.clone().into()),
                GetOAuth2ConsentRequestError::Default(_) => None,
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
    pub fn request(&self) -> &OAuth2ConsentRequest {
        &self.request
    }

    /// Returns whether nobody is to be asked: the user has agreed before, or the client is registered
    /// with `skip_consent`, as one of your own.
    #[must_use]
    pub fn skip(&self) -> bool {
        let client = self.request.client.as_ref();
        let ours = client.and_then(|client| client.skip_consent);
        self.request.skip == Some(true) || ours == Some(true)
    }

    /// Returns a grant of all scopes and audiences that are requested.
    pub fn grant(&self) -> Grant {
        Grant::new(&self.request)
    }

    /// Gives the client what is granted, and returns where the browser goes.
    pub async fn accept(self, grant: Grant) -> Result<RedirectTo, Failure> {
        let oauth2 = self.ory.oauth2();
        let call = oauth2.accept_oauth2_consent_request(self.challenge.expose());
        let call = call.body(grant.into_body());
        Ok(call.await.map_err(Failure::plain)?.into())
    }

    /// Turns the request down, and returns where the browser goes. The client is told the reason.
    pub async fn reject(
        self,
        reason: RejectOAuth2Request,
    ) -> Result<RedirectTo, Failure> {
        let oauth2 = self.ory.oauth2();
        let call = oauth2.reject_oauth2_consent_request(self.challenge.expose());
        Ok(call.body(reason).await.map_err(Failure::plain)?.into())
    }

    /// Turns the request down with `access_denied`, as a user who does not agree (RFC 6749, section
    /// 4.1.2.1), and returns where the browser goes.
    pub async fn deny(self) -> Result<RedirectTo, Failure> {
        let reason = RejectOAuth2Request::new()
            .error("access_denied")
            .error_description("The user does not agree.");
        self.reject(reason).await
    }
}
