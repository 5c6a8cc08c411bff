//! Where a browser goes to sign out (OpenID Connect RP-Initiated Logout 1.0).

use super::{OAuthClient, form};
use crate::Secret;

/// A request to sign out that is being put together.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until its address is used"]
pub struct LogoutRequest {
    url: Secret,
}

impl OAuthClient {
    /// Begins to sign a browser out of the server. Delete its tokens as well.
    ///
    /// ```
    /// # use ory_sdk::{Ory, Secret, oauth::OAuthClient};
    /// # fn run(client: &OAuthClient, id_token: &Secret) -> Secret {
    /// client.logout().id_token(id_token).then("https://app.example.com/bye").url()
    /// # }
    /// ```
    pub fn logout(&self) -> LogoutRequest {
        LogoutRequest {
            url: self.logout_endpoint().into(),
        }
    }
}

impl LogoutRequest {
    /// Says whose session ends (`id_token_hint`). Without it, the user is asked.
    pub fn id_token(self, token: &Secret) -> Self {
        self.with("id_token_hint", token.expose())
    }

    /// Says where the browser goes then, letter by letter as the server knows it. It takes this only with an ID token.
    pub fn then(self, uri: &str) -> Self {
        self.with("post_logout_redirect_uri", uri)
    }

    /// Sets what the browser brings along then.
    pub fn state(self, state: &str) -> Self {
        self.with("state", state)
    }

    /// Returns where the browser goes. It can hold the ID token, so do not log it.
    #[must_use]
    pub fn url(self) -> Secret {
        self.url
    }

    fn with(self, name: &str, value: &str) -> Self {
        let mut url = self.url.expose().to_owned();
        form::push(&mut url, name, value);
        Self { url: url.into() }
    }
}
