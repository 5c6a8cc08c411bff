//! Sign-in on a device without a browser or a keyboard (RFC 8628).

use std::time::Duration;

use super::{OAuthClient, OAuthError, Tokens, form};
use crate::Secret;
use crate::models::DeviceAuthorization;
use crate::runtime::Client;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// How long to wait between two requests if the server does not say, and by how much longer if it says `slow_down`
/// (sections 3.2 and 3.5).
const STEP: Duration = Duration::from_secs(5);

/// How long a sign-in may take if the server does not say.
const LIFETIME: Duration = Duration::from_secs(1800);

/// A sign-in that has begun on a device. Show the user where to go and what to type.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeviceLogin {
    /// Where the user goes, with a phone or a computer.
    pub verification_uri: String,
    /// The same with the code in it, for a QR code.
    pub verification_uri_complete: Option<Secret>,
    /// What the user types there.
    pub user_code: Secret,
    /// How long the user has.
    pub expires_in: Duration,
    device_code: Secret,
    interval: Duration,
    /// By the client's clock.
    end: Duration,
}

impl OAuthClient {
    /// Begins a sign-in on a device that asks for these scopes.
    ///
    /// ```no_run
    /// # use ory_sdk::oauth::{OAuthClient, OAuthError};
    /// # async fn run(client: OAuthClient) -> Result<(), OAuthError> {
    /// let login = client.device(["openid", "offline_access"]).await?;
    /// println!("Go to {} and type {}", login.verification_uri, login.user_code.expose());
    /// let tokens = client.wait(&login).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the server does not begin one.
    pub async fn device(
        &self,
        scopes: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<DeviceLogin, OAuthError> {
        let client: &Client = self.ory.as_ref();
        let start = client.shared().clock.now();
        let scopes = form::words(scopes);
        let call = self.ory.oauth2().oauth2_device_flow(&self.id);
        let call = call.scope((!scopes.is_empty()).then_some(scopes));
        let call = match self.header() {
            Some(header) => call.header("authorization", header),
            None => call,
        };
        DeviceLogin::read(call.await?, start)
    }

    /// Waits until the user has said yes or no on the other device, and returns the tokens.
    ///
    /// It asks as often as the server allows, and less often where that asks for it or cannot be reached. It may be
    /// dropped, and called again.
    ///
    /// # Errors
    ///
    /// [`OAuthError::Expired`] if the user was too slow; [`OAuthError::code`] is `access_denied` if the user said no.
    pub async fn wait(&self, login: &DeviceLogin) -> Result<Tokens, OAuthError> {
        let client: &Client = self.ory.as_ref();
        let clock = &client.shared().clock;
        let mut interval = login.interval;
        loop {
            if clock.now().saturating_add(interval) >= login.end {
                return Err(OAuthError::Expired);
            }
            clock.sleep(interval).await;
            let call = self.exchange(GRANT).device_code(login.device_code.expose());
            let error = match Tokens::of(call.no_retries()).await {
                Ok(tokens) => return Ok(tokens),
                Err(error) => error,
            };
            match error.code() {
                Some("authorization_pending") => {}
                Some("slow_down") => interval = interval.saturating_add(STEP),
                Some("expired_token") => return Err(OAuthError::Expired),
                // Section 3.5: ever longer, while the server is not there.
                None if error.passes() => interval = interval.saturating_mul(2),
                _ => return Err(error),
            }
        }
    }
}

impl DeviceLogin {
    fn read(got: DeviceAuthorization, start: Duration) -> Result<Self, OAuthError> {
        let missing =
            || OAuthError::Answer("the device gets no code, or no place to type it");
        let seconds = |seconds: Option<i64>| {
            seconds
                .and_then(|seconds| u64::try_from(seconds).ok())
                .map(Duration::from_secs)
        };
        let expires_in = seconds(got.expires_in).unwrap_or(LIFETIME);
        // At least a second: a server that says nought is not to be flooded.
        let interval = seconds(got.interval).unwrap_or(STEP).max(Duration::from_secs(1));
        Ok(Self {
            verification_uri: got.verification_uri.ok_or_else(missing)?,
            verification_uri_complete: got.verification_uri_complete.map(Secret::from),
            user_code: got.user_code.ok_or_else(missing)?.into(),
            device_code: got.device_code.ok_or_else(missing)?.into(),
            end: start.saturating_add(expires_in),
            expires_in,
            interval,
        })
    }
}
