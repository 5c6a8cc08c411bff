//! The sets of JSON Web Keys that a project signs its tokens with.
//!
//! Make, replace and delete keys. The public halves are at the well-known address of the group `wellknown`.

use crate::models;
use crate::runtime;

mod create_json_web_key_set;
pub use self::create_json_web_key_set::CreateJsonWebKeySetCall;

mod delete_json_web_key;
pub use self::delete_json_web_key::DeleteJsonWebKeyCall;

mod delete_json_web_key_set;
pub use self::delete_json_web_key_set::DeleteJsonWebKeySetCall;

mod get_json_web_key;
pub use self::get_json_web_key::GetJsonWebKeyCall;

mod get_json_web_key_set;
pub use self::get_json_web_key_set::GetJsonWebKeySetCall;

mod set_json_web_key;
pub use self::set_json_web_key::SetJsonWebKeyCall;

mod set_json_web_key_set;
pub use self::set_json_web_key_set::SetJsonWebKeySetCall;

/// The sets of JSON Web Keys that a project signs its tokens with.
///
/// Make, replace and delete keys. The public halves are at the well-known address of the group `wellknown`.
#[derive(Debug, Clone)]
pub struct JwkApi {
    client: runtime::Client,
}

impl JwkApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Generate a key in a key set
    ///
    /// Makes Ory generate a key and store it in the set, which is created if need be.
    ///
    /// Keys that are already in the set stay, so this is how you rotate keys: signatures of the
    /// older keys remain verifiable. Only a server with a hardware security module puts the new
    /// key in place of the set. When nothing is left that the old key has signed, remove it with
    /// [`deleteJsonWebKey`](crate::api::jwk::JwkApi::delete_json_web_key()).
    ///
    /// To store a key of your own making use [`setJsonWebKey`](crate::api::jwk::JwkApi::set_json_web_key()), or [`setJsonWebKeySet`](crate::api::jwk::JwkApi::set_json_web_key_set()) for a whole
    /// set. Repeating the request can leave you with more than one new key. Reserve this call for
    /// your own backend.
    ///
    /// # Arguments
    ///
    /// - `set`: The name of the key set, such as `hydra.openid.id-token` or one of your own.
    /// - `body`: What kind of key to generate.
    ///
    /// # Request
    ///
    /// `POST /admin/keys/{set}`, with `ory_access_token`. The document calls it `createJsonWebKeySet`.
    ///
    /// # Returns
    ///
    /// - Status 201: The key has been generated and stored. The body is a set that contains it. Its private part is left out if `jwks.admin_api.expose_private_keys` is off. Gives [`JsonWebKeySet`](crate::models::JsonWebKeySet).
    ///
    /// # Errors
    ///
    /// - Any other status: No key was generated, for example because [`alg`](field@crate::models::CreateJsonWebKeySet::alg) is not supported. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .jwk()
    ///         .create_json_web_key_set(
    ///             "hydra.openid.id-token",
    ///             models::CreateJsonWebKeySet::new("RS256", "orders-2026", "sig"),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createJsonWebKeySet")]
    #[inline]
    pub fn create_json_web_key_set(
        &self,
        set: impl Into<String>,
        body: models::CreateJsonWebKeySet,
    ) -> CreateJsonWebKeySetCall {
        let mut call = self.client.call(&create_json_web_key_set::OPERATION);
        let set: String = set.into();
        call.path("set", set);
        call.json("application/json", &body);
        CreateJsonWebKeySetCall::of(call, create_json_web_key_set::parse)
    }

    /// Delete a key of a key set
    ///
    /// Removes one key from a set, private part included, and leaves the others.
    ///
    /// Signatures of the key can no longer be verified once caches run out. Wait until the tokens
    /// that it signed have expired. There is no undo. Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `set`: The name of the key set, such as `hydra.openid.id-token` or one of your own.
    /// - `kid`: The `kid` of the key.
    ///
    /// # Request
    ///
    /// `DELETE /admin/keys/{set}/{kid}`, with `ory_access_token`. The document calls it `deleteJsonWebKey`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The key was not deleted; the body says why. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client.jwk().delete_json_web_key("hydra.openid.id-token", "orders-2026").await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteJsonWebKey")]
    #[inline]
    pub fn delete_json_web_key(
        &self,
        set: impl Into<String>,
        kid: impl Into<String>,
    ) -> DeleteJsonWebKeyCall {
        let mut call = self.client.call(&delete_json_web_key::OPERATION);
        let set: String = set.into();
        call.path("set", set);
        let kid: String = kid.into();
        call.path("kid", kid);
        DeleteJsonWebKeyCall::of(call, delete_json_web_key::parse)
    }

    /// Delete a key set
    ///
    /// Removes a set of keys with all its keys, private ones included.
    ///
    /// Nothing that these keys have signed can be verified any more once caches run out. Of the
    /// sets that Ory itself uses, `hydra.openid.id-token` signs ID tokens and
    /// `hydra.jwt.access-token` signs access tokens in JWT form. To retire a single key call
    /// [`deleteJsonWebKey`](crate::api::jwk::JwkApi::delete_json_web_key()).
    ///
    /// There is no undo. Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `set`: The name of the key set, such as `hydra.openid.id-token` or one of your own.
    ///
    /// # Request
    ///
    /// `DELETE /admin/keys/{set}`, with `ory_access_token`. The document calls it `deleteJsonWebKeySet`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The set was not deleted; the body says why. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client.jwk().delete_json_web_key_set("hydra.openid.id-token").await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteJsonWebKeySet")]
    #[inline]
    pub fn delete_json_web_key_set(
        &self,
        set: impl Into<String>,
    ) -> DeleteJsonWebKeySetCall {
        let mut call = self.client.call(&delete_json_web_key_set::OPERATION);
        let set: String = set.into();
        call.path("set", set);
        DeleteJsonWebKeySetCall::of(call, delete_json_web_key_set::parse)
    }

    /// Get a key of a key set
    ///
    /// Returns one key of a set. The answer is a key set too, with that key in it.
    ///
    /// Whether the private part is included depends on the setting
    /// `jwks.admin_api.expose_private_keys`. If it is off, you get the public part, and a
    /// symmetric key is left out. Reserve this call for your own backend, and treat its answer as
    /// a secret.
    ///
    /// # Arguments
    ///
    /// - `set`: The name of the key set, such as `hydra.openid.id-token` or one of your own.
    /// - `kid`: The `kid` of the key.
    ///
    /// # Request
    ///
    /// `GET /admin/keys/{set}/{kid}`, with `ory_access_token`. The document calls it `getJsonWebKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The key, inside a set. It can be a private one. Gives [`JsonWebKeySet`](crate::models::JsonWebKeySet).
    ///
    /// # Errors
    ///
    /// - Any other status: The key was not read. An unknown set or key is answered with 404. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response =
    ///         client.jwk().get_json_web_key("hydra.openid.id-token", "orders-2026").await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getJsonWebKey")]
    #[inline]
    pub fn get_json_web_key(
        &self,
        set: impl Into<String>,
        kid: impl Into<String>,
    ) -> GetJsonWebKeyCall {
        let mut call = self.client.call(&get_json_web_key::OPERATION);
        let set: String = set.into();
        call.path("set", set);
        let kid: String = kid.into();
        call.path("kid", kid);
        GetJsonWebKeyCall::of(call, get_json_web_key::parse)
    }

    /// Get a key set
    ///
    /// Returns the keys of a set, which one of Ory's services uses or which you created.
    ///
    /// Whether private keys are part of the answer depends on the setting
    /// `jwks.admin_api.expose_private_keys`. If it is off, you get public keys only, and
    /// symmetric keys are missing. Do not write such an answer back with [`setJsonWebKeySet`](crate::api::jwk::JwkApi::set_json_web_key_set()), or
    /// the private keys are lost.
    ///
    /// Reserve this call for your own backend, and treat its answer as a secret. Applications
    /// that verify tokens use [`discoverJsonWebKeys`](crate::api::wellknown::WellknownApi::discover_json_web_keys()).
    ///
    /// # Arguments
    ///
    /// - `set`: The name of the key set, such as `hydra.openid.id-token` or one of your own.
    ///
    /// # Request
    ///
    /// `GET /admin/keys/{set}`, with `ory_access_token`. The document calls it `getJsonWebKeySet`.
    ///
    /// # Returns
    ///
    /// - Status 200: The keys. They can include private ones. Gives [`JsonWebKeySet`](crate::models::JsonWebKeySet).
    ///
    /// # Errors
    ///
    /// - Any other status: The set was not read. An unknown set is answered with 404. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client.jwk().get_json_web_key_set("hydra.openid.id-token").await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getJsonWebKeySet")]
    #[inline]
    pub fn get_json_web_key_set(&self, set: impl Into<String>) -> GetJsonWebKeySetCall {
        let mut call = self.client.call(&get_json_web_key_set::OPERATION);
        let set: String = set.into();
        call.path("set", set);
        GetJsonWebKeySetCall::of(call, get_json_web_key_set::parse)
    }

    /// Store a key of your own in a key set
    ///
    /// Creates or replaces one key of a set, and leaves the others as they are.
    ///
    /// On a server that does not expose private keys (`jwks.admin_api.expose_private_keys` is
    /// off), a public key cannot take the place of the last private key of the set. To have Ory
    /// generate a key use `createJsonWebKeySet`.
    ///
    /// Repeating the request does no harm. Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `set`: The name of the key set, such as `hydra.openid.id-token` or one of your own.
    /// - `kid`: The [`kid`](field@crate::models::JsonWebKey::kid) under which the key is stored.
    ///
    /// # Optional
    ///
    /// - [`body`](SetJsonWebKeyCall::body()): [`JsonWebKey`](crate::models::JsonWebKey). The key.
    ///
    /// # Request
    ///
    /// `PUT /admin/keys/{set}/{kid}`, with `ory_access_token`. The document calls it `setJsonWebKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The key is stored. The body repeats it, with the private part if you sent one. Gives [`JsonWebKey`](crate::models::JsonWebKey).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was changed: the key is malformed, its [`kid`](field@crate::models::JsonWebKey::kid) is not that of the path, or the set would lose its last private key. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: Nothing was changed. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .jwk()
    ///         .set_json_web_key("hydra.openid.id-token", "orders-2026")
    ///         .body(
    ///             models::JsonWebKey::new("RS256", "photos-2026", "RSA", "sig")
    ///                 .e("AQAB")
    ///                 .n("sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.alg);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "setJsonWebKey")]
    #[inline]
    pub fn set_json_web_key(
        &self,
        set: impl Into<String>,
        kid: impl Into<String>,
    ) -> SetJsonWebKeyCall {
        let mut call = self.client.call(&set_json_web_key::OPERATION);
        let set: String = set.into();
        call.path("set", set);
        let kid: String = kid.into();
        call.path("kid", kid);
        SetJsonWebKeyCall::of(call, set_json_web_key::parse)
    }

    /// Replace a key set with your own keys
    ///
    /// Stores keys that you bring, in place of all that the set contained.
    ///
    /// Keys that are missing from the body are deleted. To add a key and keep the others, use
    /// `createJsonWebKeySet` or [`setJsonWebKey`](crate::api::jwk::JwkApi::set_json_web_key()).
    ///
    /// On a server that does not expose private keys (`jwks.admin_api.expose_private_keys` is
    /// off), a body is refused if it leaves the set without any private key. That protects you
    /// from writing back what [`getJsonWebKeySet`](crate::api::jwk::JwkApi::get_json_web_key_set()) returned. To remove a set on purpose use
    /// [`deleteJsonWebKeySet`](crate::api::jwk::JwkApi::delete_json_web_key_set()).
    ///
    /// Repeating the request does no harm. Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `set`: The name of the key set, such as `hydra.openid.id-token` or one of your own.
    ///
    /// # Optional
    ///
    /// - [`body`](SetJsonWebKeySetCall::body()): [`JsonWebKeySet`](crate::models::JsonWebKeySet). All keys of the new set.
    ///
    /// # Request
    ///
    /// `PUT /admin/keys/{set}`, with `ory_access_token`. The document calls it `setJsonWebKeySet`.
    ///
    /// # Returns
    ///
    /// - Status 200: The set is stored. The body repeats it with the private keys that you sent, whatever the server exposes otherwise. Gives [`JsonWebKeySet`](crate::models::JsonWebKeySet).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was changed: a key is malformed, or the set would lose its last private key. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: Nothing was changed. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .jwk()
    ///         .set_json_web_key_set("hydra.openid.id-token")
    ///         .body(models::JsonWebKeySet::new())
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "setJsonWebKeySet")]
    #[inline]
    pub fn set_json_web_key_set(&self, set: impl Into<String>) -> SetJsonWebKeySetCall {
        let mut call = self.client.call(&set_json_web_key_set::OPERATION);
        let set: String = set.into();
        call.path("set", set);
        SetJsonWebKeySetCall::of(call, set_json_web_key_set::parse)
    }
}
