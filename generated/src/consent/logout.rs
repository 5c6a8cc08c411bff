//! Does the user want to leave?

use super::{Failure, RedirectTo};
use crate::api::oauth2::GetOAuth2LogoutRequestError;
use crate::models::OAuth2LogoutRequest;
use crate::{Ory, Secret};

/// An open logout request.
#[derive(Debug)]
pub struct Logout {
    ory: Ory,
    challenge: Secret,
    request: OAuth2LogoutRequest,
}

impl Logout {
    /// Returns the request behind `logout_challenge`.
    ///
    /// Fails with [`FailureKind::Answered`](super::FailureKind::Answered) and a URL if it has been
    /// answered before.
    pub async fn open(ory: &Ory, challenge: impl Into<Secret>) -> Result<Self, Failure> {
        let challenge = challenge.into();
        let call = ory.oauth2().get_oauth2_logout_request(challenge.expose());
        let request = call.await.map_err(|error| {
            Failure::new(error, |body| match body {
                GetOAuth2LogoutRequestError::Gone(to) => Some(to.clone().into()),
                GetOAuth2LogoutRequestError::Default(_) => None,
            })
        })?;
        Ok(Self {
            ory: ory.clone(),
            challenge,
            request,
        })
    }

    /// Returns who wants to sign out, and who asked for it.
    #[must_use]
    pub fn request(&self) -> &OAuth2LogoutRequest {
        &self.request
    }

    /// Returns whether the user has to be asked: any web page can link to the logout URL, so only a
    /// client that proved that it knows the user (`rp_initiated`) is taken at its word.
    #[must_use]
    pub fn must_ask(&self) -> bool {
        self.request.rp_initiated != Some(true)
    }

    /// Signs the user out, and returns where the browser goes.
    pub async fn accept(self) -> Result<RedirectTo, Failure> {
        let oauth2 = self.ory.oauth2();
        let call = oauth2.accept_oauth2_logout_request(self.challenge.expose());
        Ok(call.await.map_err(Failure::plain)?.into())
    }

    /// Leaves the user signed in. Ory has no URL for that: where the browser goes is up to you.
    pub async fn reject(self) -> Result<(), Failure> {
        let oauth2 = self.ory.oauth2();
        let call = oauth2.reject_oauth2_logout_request(self.challenge.expose());
        call.await.map_err(Failure::plain)
    }
}
