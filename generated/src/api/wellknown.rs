//! The public keys with which anybody can check what a project has signed.

use crate::runtime;

mod discover_json_web_keys;
pub use self::discover_json_web_keys::DiscoverJsonWebKeysCall;

/// The public keys with which anybody can check what a project has signed.
#[derive(Debug, Clone)]
pub struct WellknownApi {
    client: runtime::Client,
}

impl WellknownApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the public keys that verify ID tokens
    ///
    /// Returns the public keys (RFC 7517) for the signatures of ID tokens, and of access tokens
    /// if they have JWT form.
    ///
    /// Pick the key whose `kid` the header of the token names. Cache the keys, and fetch them
    /// once more when a token names a `kid` that you do not have, since keys get rotated. Most
    /// OAuth 2.0 libraries do that by themselves.
    ///
    /// Anyone may call it. To publish keys of your own here, create a set with
    /// `createJsonWebKeySet` and add its name to `webfinger.jwks.broadcast_keys` in the
    /// configuration.
    ///
    /// # Request
    ///
    /// `GET /.well-known/jwks.json`, without credentials. The document calls it `discoverJsonWebKeys`.
    ///
    /// # Returns
    ///
    /// - Status 200: The keys, without private parts. Gives [`JsonWebKeySet`](crate::models::JsonWebKeySet).
    ///
    /// # Errors
    ///
    /// - Any other status: The keys could not be read. Go on with the ones that you have cached. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.wellknown().discover_json_web_keys().await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "discoverJsonWebKeys")]
    #[inline]
    pub fn discover_json_web_keys(&self) -> DiscoverJsonWebKeysCall {
        let call = self.client.call(&discover_json_web_keys::OPERATION);
        DiscoverJsonWebKeysCall::of(call, discover_json_web_keys::parse)
    }
}
