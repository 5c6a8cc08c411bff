//! API keys for the customers of your own API.
//!
//! Issue, import, rotate and revoke keys, verify them on each request, and derive short-lived tokens from them.

use crate::models;
use crate::runtime;

mod admin_batch_create_imported_api_keys;
pub use self::admin_batch_create_imported_api_keys::AdminBatchCreateImportedApiKeysCall;

mod admin_batch_verify_api_keys;
pub use self::admin_batch_verify_api_keys::AdminBatchVerifyApiKeysCall;

mod admin_delete_imported_api_key;
pub use self::admin_delete_imported_api_key::AdminDeleteImportedApiKeyCall;

mod admin_derive_token;
pub use self::admin_derive_token::AdminDeriveTokenCall;

mod admin_get_imported_api_key;
pub use self::admin_get_imported_api_key::AdminGetImportedApiKeyCall;

mod admin_get_issued_api_key;
pub use self::admin_get_issued_api_key::AdminGetIssuedApiKeyCall;

mod admin_import_api_key;
pub use self::admin_import_api_key::AdminImportApiKeyCall;

mod admin_issue_api_key;
pub use self::admin_issue_api_key::AdminIssueApiKeyCall;

mod admin_list_imported_api_keys;
pub use self::admin_list_imported_api_keys::AdminListImportedApiKeysCall;

mod admin_list_issued_api_keys;
pub use self::admin_list_issued_api_keys::AdminListIssuedApiKeysCall;

mod admin_revoke_imported_api_key;
pub use self::admin_revoke_imported_api_key::AdminRevokeImportedApiKeyCall;

mod admin_revoke_issued_api_key;
pub use self::admin_revoke_issued_api_key::AdminRevokeIssuedApiKeyCall;

mod admin_rotate_issued_api_key;
pub use self::admin_rotate_issued_api_key::AdminRotateIssuedApiKeyCall;

mod admin_update_imported_api_key;
pub use self::admin_update_imported_api_key::AdminUpdateImportedApiKeyCall;

mod admin_update_issued_api_key;
pub use self::admin_update_issued_api_key::AdminUpdateIssuedApiKeyCall;

mod admin_verify_api_key;
pub use self::admin_verify_api_key::AdminVerifyApiKeyCall;

mod get_jwks;
pub use self::get_jwks::GetJwksCall;

mod revoke_api_key;
pub use self::revoke_api_key::RevokeApiKeyCall;

/// API keys for the customers of your own API.
///
/// Issue, import, rotate and revoke keys, verify them on each request, and derive short-lived tokens from them.
#[derive(Debug, Clone)]
pub struct ApiKeysApi {
    client: runtime::Client,
}

impl ApiKeysApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Import many API keys at once
    ///
    /// Imports up to 1000 API keys in one request, each as [`adminImportApiKey`](crate::api::api_keys::ApiKeysApi::admin_import_api_key()) would.
    ///
    /// The keys do not depend on each other: one that cannot be imported leaves the rest alone.
    /// So a response with status 200 can hold failures. Compare [`failure_count`](field@crate::models::BatchCreateImportedApiKeysResponse::failure_count) with zero, then
    /// go through [`results`](field@crate::models::BatchCreateImportedApiKeysResponse::results).
    ///
    /// To try again, send only the keys that failed. A key that has been imported before counts
    /// as a failure, also when it comes twice in one request. Reserve this call for your own
    /// backend.
    ///
    /// # Arguments
    ///
    /// - `body`: The keys to import, at least one and at most 1000.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/importedApiKeys:batchCreate`, with `ory_access_token`. The document calls it `adminBatchCreateImportedApiKeys`.
    ///
    /// # Returns
    ///
    /// - Status 200: At least one key has been imported. The results tell which. Gives [`BatchCreateImportedApiKeysResponse`](crate::models::BatchCreateImportedApiKeysResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: No key was imported: the request as a whole was refused, or each key failed by itself. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_batch_create_imported_api_keys(
    ///             models::BatchCreateImportedApiKeysRequest::new()
    ///                 .requests([
    ///                     models::ImportApiKeyRequest::new()
    ///                         .actor_id("alice")
    ///                         .name("Orders service")
    ///                         .raw_key("acme_3fQ9xVb4T7hK2m")
    ///                         .scopes(["orders:read"]),
    ///                 ]),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.failure_count);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminBatchCreateImportedApiKeys")]
    #[inline]
    pub fn admin_batch_create_imported_api_keys(
        &self,
        body: models::BatchCreateImportedApiKeysRequest,
    ) -> AdminBatchCreateImportedApiKeysCall {
        let mut call = self
            .client
            .call(&admin_batch_create_imported_api_keys::OPERATION);
        call.json("application/json", &body);
        AdminBatchCreateImportedApiKeysCall::of(
            call,
            admin_batch_create_imported_api_keys::parse,
        )
    }

    /// Check many API keys at once
    ///
    /// Verifies a list of API keys and derived tokens, and answers for each of them.
    ///
    /// A bad credential does not fail the request. It gets a result with `is_valid` set to false,
    /// and the results are in the order of the list. Send between one and 100 credentials.
    ///
    /// A result may come from a cache, so a key that was revoked a moment ago can still count as
    /// valid. Set `Cache-Control` to `no-cache` where that matters; it then applies to the whole
    /// list. Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `body`: The credentials to check, each with the audiences that you accept.
    ///
    /// # Optional
    ///
    /// - [`cache_control`](AdminBatchVerifyApiKeysCall::cache_control()): `String`. Whether cached results may be used.
    /// - [`pragma`](AdminBatchVerifyApiKeysCall::pragma()): `String`. The old way to say `no-cache`, for proxies that speak HTTP/1.0.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/apiKeys:batchVerify`, with `ory_access_token`. The document calls it `adminBatchVerifyApiKeys`.
    ///
    /// # Returns
    ///
    /// - Status 200: Every credential has been checked. Look at `is_valid` of each result. Gives [`BatchVerifyApiKeysResponse`](crate::models::BatchVerifyApiKeysResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was checked, for example because the list is empty or too long. This says nothing about the credentials. Treat them as unproven. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_batch_verify_api_keys(
    ///             models::BatchVerifyApiKeysRequest::new()
    ///                 .requests([
    ///                     models::VerifyApiKeyRequest::new().credential("acme_3fQ9xVb4T7hK2m"),
    ///                 ]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminBatchVerifyApiKeys")]
    #[inline]
    pub fn admin_batch_verify_api_keys(
        &self,
        body: models::BatchVerifyApiKeysRequest,
    ) -> AdminBatchVerifyApiKeysCall {
        let mut call = self.client.call(&admin_batch_verify_api_keys::OPERATION);
        call.json("application/json", &body);
        AdminBatchVerifyApiKeysCall::of(call, admin_batch_verify_api_keys::parse)
    }

    /// Delete an imported API key
    ///
    /// Removes an imported API key and all that is known about it.
    ///
    /// Afterwards the key no longer verifies, and nothing is left for an audit. To retire a key
    /// and keep its record, use [`adminRevokeImportedApiKey`](crate::api::api_keys::ApiKeysApi::admin_revoke_imported_api_key()) instead. Tokens that were derived
    /// from the key stay valid until they expire.
    ///
    /// There is no undo, but the same key can be imported again. Reserve this call for your own
    /// backend.
    ///
    /// # Arguments
    ///
    /// - `key_id`: The `key_id` of the imported key. It is a hash, and not the key.
    ///
    /// # Request
    ///
    /// `DELETE /v2alpha1/admin/importedApiKeys/{key_id}`, with `ory_access_token`. The document calls it `adminDeleteImportedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 204: The key is gone. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The key was not deleted. An unknown ID is answered with 404. Its body is [`Status`](crate::models::Status).
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
    ///     client
    ///         .api_keys()
    ///         .admin_delete_imported_api_key("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminDeleteImportedApiKey")]
    #[inline]
    pub fn admin_delete_imported_api_key(
        &self,
        key_id: impl Into<String>,
    ) -> AdminDeleteImportedApiKeyCall {
        let mut call = self.client.call(&admin_delete_imported_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        AdminDeleteImportedApiKeyCall::of(call, admin_delete_imported_api_key::parse)
    }

    /// Derive a short-lived token from an API key
    ///
    /// Exchanges an API key for a JWT or a macaroon that expires soon.
    ///
    /// Use it to hand out a credential that can do less than the key, or to let your services
    /// check a signature in place of a database. The token acts for the same actor as the key.
    /// Its scopes are those of the key, or fewer, and it inherits the metadata and the allowed IP
    /// addresses.
    ///
    /// A derived token cannot be revoked. Revoke the key and no new tokens can be derived, but
    /// existing ones stay valid until they expire, so keep [`ttl`](field@crate::models::DeriveTokenRequest::ttl) short. No token can be derived
    /// from a derived token.
    ///
    /// Each call makes another token, and Ory does not store them. Reserve this call for your own
    /// backend.
    ///
    /// # Arguments
    ///
    /// - `body`: The API key, and what the token may do.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/apiKeys:derive`, with `ory_access_token`. The document calls it `adminDeriveToken`.
    ///
    /// # Returns
    ///
    /// - Status 200: The token, which Ory does not show again. Pass it on like any bearer token. Gives [`DeriveTokenResponse`](crate::models::DeriveTokenResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: No token was made; the body says why. • 400: the request is malformed, or [`ttl`](field@crate::models::DeriveTokenRequest::ttl) exceeds what is left of the life of the key. • 401: the key is unknown, malformed or expired. • 403: the key has been revoked, or lacks one of the requested scopes. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_derive_token(
    ///             models::DeriveTokenRequest::new()
    ///                 .audiences(["https://api.example.com"])
    ///                 .scopes(["openid"]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminDeriveToken")]
    #[inline]
    pub fn admin_derive_token(
        &self,
        body: models::DeriveTokenRequest,
    ) -> AdminDeriveTokenCall {
        let mut call = self.client.call(&admin_derive_token::OPERATION);
        call.json("application/json", &body);
        AdminDeriveTokenCall::of(call, admin_derive_token::parse)
    }

    /// Get one imported API key
    ///
    /// Returns what Ory knows about an imported API key, revoked or not.
    ///
    /// The key itself is not part of it, since Ory has only its hash. To check a key that
    /// somebody presents to you, use [`adminVerifyApiKey`](crate::api::api_keys::ApiKeysApi::admin_verify_api_key()).
    ///
    /// # Arguments
    ///
    /// - `key_id`: The [`key_id`](field@crate::models::ImportedApiKey::key_id) of the imported key. It is a hash, and not the key.
    ///
    /// # Request
    ///
    /// `GET /v2alpha1/admin/importedApiKeys/{key_id}`, with `ory_access_token`. The document calls it `adminGetImportedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The record of the key. Gives [`ImportedApiKey`](crate::models::ImportedApiKey).
    ///
    /// # Errors
    ///
    /// - Any other status: The record was not found or not read. An unknown ID is answered with 404. Its body is [`Status`](crate::models::Status).
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
    ///     let response = client
    ///         .api_keys()
    ///         .admin_get_imported_api_key("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{:?}", response.actor_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminGetImportedApiKey")]
    #[inline]
    pub fn admin_get_imported_api_key(
        &self,
        key_id: impl Into<String>,
    ) -> AdminGetImportedApiKeyCall {
        let mut call = self.client.call(&admin_get_imported_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        AdminGetImportedApiKeyCall::of(call, admin_get_imported_api_key::parse)
    }

    /// Get one issued API key
    ///
    /// Returns what Ory knows about an issued API key, revoked or not. The secret is left out.
    ///
    /// To check a key that somebody presents to you, use [`adminVerifyApiKey`](crate::api::api_keys::ApiKeysApi::admin_verify_api_key()).
    ///
    /// # Arguments
    ///
    /// - `key_id`: The [`key_id`](field@crate::models::IssuedApiKey::key_id) of the issued key, which is not a secret.
    ///
    /// # Request
    ///
    /// `GET /v2alpha1/admin/issuedApiKeys/{key_id}`, with `ory_access_token`. The document calls it `adminGetIssuedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The record of the key. Gives [`IssuedApiKey`](crate::models::IssuedApiKey).
    ///
    /// # Errors
    ///
    /// - Any other status: The record was not found or not read. An unknown ID is answered with 404. Its body is [`Status`](crate::models::Status).
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
    ///     let response = client
    ///         .api_keys()
    ///         .admin_get_issued_api_key("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{:?}", response.actor_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminGetIssuedApiKey")]
    #[inline]
    pub fn admin_get_issued_api_key(
        &self,
        key_id: impl Into<String>,
    ) -> AdminGetIssuedApiKeyCall {
        let mut call = self.client.call(&admin_get_issued_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        AdminGetIssuedApiKeyCall::of(call, admin_get_issued_api_key::parse)
    }

    /// Import an API key that exists elsewhere
    ///
    /// Registers an API key that another system has made, so that Ory can check it from now on.
    ///
    /// Use it to move to Ory without new keys for your customers. Ory stores a hash of the key
    /// and cannot show the key again. Afterwards it can be verified, restricted, revoked and used
    /// to derive tokens like a key that Ory issued; only rotation is reserved for issued keys.
    ///
    /// A key can be imported once. Set [`request_id`](field@crate::models::ImportApiKeyRequest::request_id) to repeat a request safely after a time-out.
    /// Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `body`: The key and its properties. [`raw_key`](field@crate::models::ImportApiKeyRequest::raw_key), `name` and `actor_id` are required.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/importedApiKeys`, with `ory_access_token`. The document calls it `adminImportApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 201: The key has been imported and is active. Keep its [`key_id`](field@crate::models::ImportedApiKey::key_id) to manage it later. Gives [`ImportedApiKey`](crate::models::ImportedApiKey).
    ///
    /// # Errors
    ///
    /// - Any other status: The key was not imported; the body says why. • 400: the request is not valid. • 409: the key has been imported before, or looks like a credential that Ory makes itself. The request also fails when the plan allows no more active keys. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_import_api_key(
    ///             models::ImportApiKeyRequest::new()
    ///                 .actor_id("alice")
    ///                 .name("Orders service")
    ///                 .raw_key("acme_3fQ9xVb4T7hK2m")
    ///                 .scopes(["orders:read"]),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.actor_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminImportApiKey")]
    #[inline]
    pub fn admin_import_api_key(
        &self,
        body: models::ImportApiKeyRequest,
    ) -> AdminImportApiKeyCall {
        let mut call = self.client.call(&admin_import_api_key::OPERATION);
        call.json("application/json", &body);
        AdminImportApiKeyCall::of(call, admin_import_api_key::parse)
    }

    /// Issue an API key
    ///
    /// Makes a new API key for one of your users, services or agents.
    ///
    /// Hand [`secret`](field@crate::models::IssueApiKeyResponse::secret) of the answer to its holder, or store it now: this is the only time that it
    /// can be read. Ory checks keys with [`adminVerifyApiKey`](crate::api::api_keys::ApiKeysApi::admin_verify_api_key()); what a scope permits is up to your
    /// services.
    ///
    /// To repeat the request safely after a time-out, set [`request_id`](field@crate::models::IssueApiKeyRequest::request_id). The second answer
    /// describes the key of the first, but without its secret. If you never received the secret,
    /// revoke the key and issue another.
    ///
    /// Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `body`: The properties of the key. [`name`](field@crate::models::IssueApiKeyRequest::name) and [`actor_id`](field@crate::models::IssueApiKeyRequest::actor_id) are required.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/issuedApiKeys`, with `ory_access_token`. The document calls it `adminIssueApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 201: The key is active. Take [`secret`](field@crate::models::IssueApiKeyResponse::secret) from the body, which shows it this once. Gives [`IssueApiKeyResponse`](crate::models::IssueApiKeyResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: No key was made. 400 means that the request is not valid. The request also fails when the plan allows no more active keys. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_issue_api_key(
    ///             models::IssueApiKeyRequest::new()
    ///                 .actor_id("alice")
    ///                 .name("Orders service")
    ///                 .scopes(["orders:read"]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminIssueApiKey")]
    #[inline]
    pub fn admin_issue_api_key(
        &self,
        body: models::IssueApiKeyRequest,
    ) -> AdminIssueApiKeyCall {
        let mut call = self.client.call(&admin_issue_api_key::OPERATION);
        call.json("application/json", &body);
        AdminIssueApiKeyCall::of(call, admin_issue_api_key::parse)
    }

    /// List imported API keys
    ///
    /// Returns the imported API keys, one page at a time. [`adminListIssuedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_list_issued_api_keys()) lists the
    /// others.
    ///
    /// Revoked keys are listed too unless `filter` excludes them. The keys themselves are never
    /// part of the answer.
    ///
    /// Follow [`next_page_token`](field@crate::models::ListImportedApiKeysResponse::next_page_token) until it is empty or absent. Reserve this call for your own
    /// backend.
    ///
    /// # Optional
    ///
    /// - [`page_size`](AdminListImportedApiKeysCall::page_size()): `i32`. How many keys a page holds at most.
    /// - [`page_token`](AdminListImportedApiKeysCall::page_token()): `String`. Where the page starts: the [`next_page_token`](field@crate::models::ListImportedApiKeysResponse::next_page_token) of the page before.
    /// - [`filter`](AdminListImportedApiKeysCall::filter()): `String`. Which keys to return, as an expression in the filter language of Google's AIP-160.
    ///
    /// # Request
    ///
    /// `GET /v2alpha1/admin/importedApiKeys`, with `ory_access_token`. The document calls it `adminListImportedApiKeys`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of keys. It can be empty. Gives [`ListImportedApiKeysResponse`](crate::models::ListImportedApiKeysResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was listed. A filter or a page token that is not valid is answered with 400. Its body is [`Status`](crate::models::Status).
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
    ///     let mut items = client
    ///         .api_keys()
    ///         .admin_list_imported_api_keys()
    ///         .page_size(10)
    ///         .filter("actor_id=\"alice\" AND status=KEY_STATUS_ACTIVE")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{:?}", item.actor_id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminListImportedApiKeys")]
    #[inline]
    pub fn admin_list_imported_api_keys(&self) -> AdminListImportedApiKeysCall {
        let call = self.client.call(&admin_list_imported_api_keys::OPERATION);
        AdminListImportedApiKeysCall::of(call, admin_list_imported_api_keys::parse)
    }

    /// List issued API keys
    ///
    /// Returns the API keys that Ory made, one page at a time. [`adminListImportedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_list_imported_api_keys()) lists
    /// those that came from elsewhere.
    ///
    /// Revoked keys are listed too unless `filter` excludes them. Secrets are never part of the
    /// answer.
    ///
    /// Follow [`next_page_token`](field@crate::models::ListIssuedApiKeysResponse::next_page_token) until it is empty or absent. Reserve this call for your own
    /// backend.
    ///
    /// # Optional
    ///
    /// - [`page_size`](AdminListIssuedApiKeysCall::page_size()): `i32`. How many keys a page holds at most.
    /// - [`page_token`](AdminListIssuedApiKeysCall::page_token()): `String`. Where the page starts: the [`next_page_token`](field@crate::models::ListIssuedApiKeysResponse::next_page_token) of the page before.
    /// - [`filter`](AdminListIssuedApiKeysCall::filter()): `String`. Which keys to return, as an expression in the filter language of Google's AIP-160.
    ///
    /// # Request
    ///
    /// `GET /v2alpha1/admin/issuedApiKeys`, with `ory_access_token`. The document calls it `adminListIssuedApiKeys`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of keys. It can be empty. Gives [`ListIssuedApiKeysResponse`](crate::models::ListIssuedApiKeysResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was listed. A filter or a page token that is not valid is answered with 400. Its body is [`Status`](crate::models::Status).
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
    ///     let mut items = client
    ///         .api_keys()
    ///         .admin_list_issued_api_keys()
    ///         .page_size(10)
    ///         .filter("actor_id=\"alice\" AND status=KEY_STATUS_ACTIVE")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{:?}", item.actor_id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminListIssuedApiKeys")]
    #[inline]
    pub fn admin_list_issued_api_keys(&self) -> AdminListIssuedApiKeysCall {
        let call = self.client.call(&admin_list_issued_api_keys::OPERATION);
        AdminListIssuedApiKeysCall::of(call, admin_list_issued_api_keys::parse)
    }

    /// Revoke an imported API key
    ///
    /// Ends the life of an imported API key, and keeps its record together with the reason.
    ///
    /// The key stops verifying at once in the database; results from a cache can lag behind.
    /// Tokens that were derived from the key stay valid until they expire. There is no undo.
    ///
    /// Reserve this call for your own backend. Whoever holds the key can use [`revokeApiKey`](crate::api::api_keys::ApiKeysApi::revoke_api_key()).
    ///
    /// # Arguments
    ///
    /// - `key_id`: The `key_id` of the imported key. It is a hash, and not the key.
    /// - `body`: The reason, which is required, and perhaps an explanation.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/importedApiKeys/{key_id}:revoke`, with `ory_access_token`. The document calls it `adminRevokeImportedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 204: The key is revoked. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was changed; the body says why. • 400: the reason is missing, or a [`description`](field@crate::models::AdminRevokeImportedApiKeyBody::description) came with a reason that allows none. • 404: the ID is unknown. • 409: the key had been revoked before. Its body is [`Status`](crate::models::Status).
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
    ///     client
    ///         .api_keys()
    ///         .admin_revoke_imported_api_key(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::AdminRevokeImportedApiKeyBody::new().description("An example"),
    ///         )
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminRevokeImportedApiKey")]
    #[inline]
    pub fn admin_revoke_imported_api_key(
        &self,
        key_id: impl Into<String>,
        body: models::AdminRevokeImportedApiKeyBody,
    ) -> AdminRevokeImportedApiKeyCall {
        let mut call = self.client.call(&admin_revoke_imported_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        call.json("application/json", &body);
        AdminRevokeImportedApiKeyCall::of(call, admin_revoke_imported_api_key::parse)
    }

    /// Revoke an issued API key
    ///
    /// Ends the life of an issued API key, and keeps its record together with the reason.
    ///
    /// The key stops verifying at once in the database; results from a cache can lag behind.
    /// Tokens that were derived from the key stay valid until they expire. There is no undo, and
    /// issued keys cannot be deleted.
    ///
    /// Reserve this call for your own backend. Whoever holds the key can use [`revokeApiKey`](crate::api::api_keys::ApiKeysApi::revoke_api_key()).
    ///
    /// # Arguments
    ///
    /// - `key_id`: The `key_id` of the issued key, which is not a secret.
    /// - `body`: The reason, which is required, and perhaps an explanation.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/issuedApiKeys/{key_id}:revoke`, with `ory_access_token`. The document calls it `adminRevokeIssuedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 204: The key is revoked. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was changed; the body says why. • 400: the reason is missing, or a [`description`](field@crate::models::AdminRevokeIssuedApiKeyBody::description) came with a reason that allows none. • 404: the ID is unknown. • 409: the key had been revoked before. Its body is [`Status`](crate::models::Status).
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
    ///     client
    ///         .api_keys()
    ///         .admin_revoke_issued_api_key(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::AdminRevokeIssuedApiKeyBody::new().description("An example"),
    ///         )
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminRevokeIssuedApiKey")]
    #[inline]
    pub fn admin_revoke_issued_api_key(
        &self,
        key_id: impl Into<String>,
        body: models::AdminRevokeIssuedApiKeyBody,
    ) -> AdminRevokeIssuedApiKeyCall {
        let mut call = self.client.call(&admin_revoke_issued_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        call.json("application/json", &body);
        AdminRevokeIssuedApiKeyCall::of(call, admin_revoke_issued_api_key::parse)
    }

    /// Replace an API key and revoke the old one
    ///
    /// Issues a successor of an API key and revokes the old key in the same step.
    ///
    /// The new key has its own `key_id` and secret. It acts for the same actor, and expires when
    /// the old one would have. Other properties carry over unless the body sets them.
    ///
    /// The old key stops working right away, so whoever uses it is locked out until they have the
    /// new secret. To avoid that, issue a second key with [`adminIssueApiKey`](crate::api::api_keys::ApiKeysApi::admin_issue_api_key()), roll it out, and
    /// then revoke the first with [`adminRevokeIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_revoke_issued_api_key()).
    ///
    /// Do not repeat the call blindly. After a time-out the old key may already be revoked while
    /// you lack the new secret; in that case issue a fresh key. Reserve this call for your own
    /// backend.
    ///
    /// # Arguments
    ///
    /// - `key_id`: The `key_id` of the key to replace, which must be active.
    /// - `body`: What is different about the new key. An empty object changes only the secret and the ID.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/issuedApiKeys/{key_id}:rotate`, with `ory_access_token`. The document calls it `adminRotateIssuedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new key is active and the old one revoked. Take [`secret`](field@crate::models::RotateIssuedApiKeyResponse::secret) from the body, which shows it this once. Gives [`RotateIssuedApiKeyResponse`](crate::models::RotateIssuedApiKeyResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was changed. An unknown ID is answered with 404, and a key that is revoked or expired with 409. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_rotate_issued_api_key(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::AdminRotateIssuedApiKeyBody::new()
    ///                 .name("Example")
    ///                 .scopes(["openid"]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminRotateIssuedApiKey")]
    #[inline]
    pub fn admin_rotate_issued_api_key(
        &self,
        key_id: impl Into<String>,
        body: models::AdminRotateIssuedApiKeyBody,
    ) -> AdminRotateIssuedApiKeyCall {
        let mut call = self.client.call(&admin_rotate_issued_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        call.json("application/json", &body);
        AdminRotateIssuedApiKeyCall::of(call, admin_rotate_issued_api_key::parse)
    }

    /// Change the properties of an imported API key
    ///
    /// Changes the name, scopes, metadata, rate limit or IP restriction of an imported API key.
    ///
    /// `update_mask` says which of them. To empty a property, name it in the mask and leave it
    /// out of the body. Everything else about a key stays as it is.
    ///
    /// The change also reaches results that come from a cache, though with a delay on some
    /// servers. Tokens that have already been derived keep what they were made with. Repeating
    /// the request does no harm. Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `key_id`: The [`key_id`](field@crate::models::ImportedApiKey::key_id) of the imported key. It is a hash, and not the key.
    /// - `body`: The new values. A property that is present replaces the old value as a whole, lists and `metadata` included.
    ///
    /// # Optional
    ///
    /// - [`update_mask`](AdminUpdateImportedApiKeyCall::update_mask()): `String`. Which properties to change: their names, separated by commas, such as `name,scopes`.
    ///
    /// # Request
    ///
    /// `PATCH /v2alpha1/admin/importedApiKeys/{key_id}`, with `ory_access_token`. The document calls it `adminUpdateImportedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The record of the key after the change. Gives [`ImportedApiKey`](crate::models::ImportedApiKey).
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was changed. An unknown ID is answered with 404, and a mask with a property that cannot be changed with 400. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_update_imported_api_key(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::AdminUpdateImportedApiKeyBody::new()
    ///                 .name("Example")
    ///                 .revocation_description("An example"),
    ///         )
    ///         .update_mask("name,scopes")
    ///         .await?;
    ///     println!("{:?}", response.actor_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminUpdateImportedApiKey")]
    #[inline]
    pub fn admin_update_imported_api_key(
        &self,
        key_id: impl Into<String>,
        body: models::AdminUpdateImportedApiKeyBody,
    ) -> AdminUpdateImportedApiKeyCall {
        let mut call = self.client.call(&admin_update_imported_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        call.json("application/json", &body);
        AdminUpdateImportedApiKeyCall::of(call, admin_update_imported_api_key::parse)
    }

    /// Change the properties of an issued API key
    ///
    /// Changes the name, scopes, metadata, rate limit or IP restriction of an issued API key. The
    /// secret stays the same; [`adminRotateIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_rotate_issued_api_key()) replaces it.
    ///
    /// `update_mask` says which properties change. To empty a property, name it in the mask and
    /// leave it out of the body. Everything else about a key stays as it is.
    ///
    /// The change also reaches results that come from a cache, though with a delay on some
    /// servers. Tokens that have already been derived keep what they were made with. Repeating
    /// the request does no harm. Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `key_id`: The [`key_id`](field@crate::models::IssuedApiKey::key_id) of the issued key, which is not a secret.
    /// - `body`: The new values. A property that is present replaces the old value as a whole, lists and `metadata` included.
    ///
    /// # Optional
    ///
    /// - [`update_mask`](AdminUpdateIssuedApiKeyCall::update_mask()): `String`. Which properties to change: their names, separated by commas, such as `name,scopes`.
    ///
    /// # Request
    ///
    /// `PATCH /v2alpha1/admin/issuedApiKeys/{key_id}`, with `ory_access_token`. The document calls it `adminUpdateIssuedApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The record of the key after the change. Gives [`IssuedApiKey`](crate::models::IssuedApiKey).
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was changed. An unknown ID is answered with 404, and a mask with a property that cannot be changed with 400. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_update_issued_api_key(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::AdminUpdateIssuedApiKeyBody::new()
    ///                 .name("Example")
    ///                 .revocation_description("An example"),
    ///         )
    ///         .update_mask("name,scopes")
    ///         .await?;
    ///     println!("{:?}", response.actor_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminUpdateIssuedApiKey")]
    #[inline]
    pub fn admin_update_issued_api_key(
        &self,
        key_id: impl Into<String>,
        body: models::AdminUpdateIssuedApiKeyBody,
    ) -> AdminUpdateIssuedApiKeyCall {
        let mut call = self.client.call(&admin_update_issued_api_key::OPERATION);
        let key_id: String = key_id.into();
        call.path("key_id", key_id);
        call.json("application/json", &body);
        AdminUpdateIssuedApiKeyCall::of(call, admin_update_issued_api_key::parse)
    }

    /// Check an API key
    ///
    /// Tells your gateway or service whether an API key or a derived token is good, and for whom.
    ///
    /// It accepts issued keys, imported keys, JWTs and macaroons, and detects the kind by itself.
    /// The answer to a bad credential also has status 200, with [`is_valid`](field@crate::models::VerifyApiKeyResponse::is_valid) set to false and the
    /// cause in [`error_code`](field@crate::models::VerifyApiKeyResponse::error_code). Decide by [`is_valid`](field@crate::models::VerifyApiKeyResponse::is_valid) alone, then check that [`scopes`](field@crate::models::VerifyApiKeyResponse::scopes) permits what
    /// the caller wants to do.
    ///
    /// An IP restriction is checked against the address that this request comes from. If your
    /// gateway makes the call, it must forward the address of its own client, in the header that
    /// the server is configured to trust.
    ///
    /// A result may come from a cache, so a revoked key can count as valid until its entry
    /// expires. Set `Cache-Control` to `no-cache` where that matters. For derived tokens Ory
    /// looks only at the token itself, and not at the key that it came from.
    ///
    /// Reserve this call for your own backend.
    ///
    /// # Arguments
    ///
    /// - `body`: The credential, as your client presented it, and the audiences that you accept.
    ///
    /// # Optional
    ///
    /// - [`cache_control`](AdminVerifyApiKeyCall::cache_control()): `String`. Whether a cached result may be used.
    /// - [`pragma`](AdminVerifyApiKeyCall::pragma()): `String`. The old way to say `no-cache`, for proxies that speak HTTP/1.0.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/admin/apiKeys:verify`, with `ory_access_token`. The document calls it `adminVerifyApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The verdict. It is also the answer for a bad credential, with [`is_valid`](field@crate::models::VerifyApiKeyResponse::is_valid) set to false. Gives [`VerifyApiKeyResponse`](crate::models::VerifyApiKeyResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: The credential was not checked, for example because the request has none. This says nothing about the credential. Treat it as unproven. Its body is [`Status`](crate::models::Status).
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
    ///         .api_keys()
    ///         .admin_verify_api_key(
    ///             models::VerifyApiKeyRequest::new().credential("acme_3fQ9xVb4T7hK2m"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.actor_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "adminVerifyApiKey")]
    #[inline]
    pub fn admin_verify_api_key(
        &self,
        body: models::VerifyApiKeyRequest,
    ) -> AdminVerifyApiKeyCall {
        let mut call = self.client.call(&admin_verify_api_key::OPERATION);
        call.json("application/json", &body);
        AdminVerifyApiKeyCall::of(call, admin_verify_api_key::parse)
    }

    /// Get the public keys that verify derived tokens
    ///
    /// Returns the key set (RFC 7517) for the signatures of JWTs that [`adminDeriveToken`](crate::api::api_keys::ApiKeysApi::admin_derive_token()) makes.
    ///
    /// With it your services check derived JWTs by themselves. Pick the key whose `kid` the
    /// header of the token names. Cache the set for some minutes, and fetch it once more when a
    /// token names a `kid` that you do not have, since keys get rotated.
    ///
    /// Anyone may call it. It says nothing about macaroons, which only Ory can check, and nothing
    /// about OAuth 2.0 tokens, whose keys come from [`discoverJsonWebKeys`](crate::api::wellknown::WellknownApi::discover_json_web_keys()).
    ///
    /// # Request
    ///
    /// `GET /v2alpha1/derivedKeys/jwks.json`, without credentials. The document calls it `getJwks`.
    ///
    /// # Returns
    ///
    /// - Status 200: The key set, with public keys only. Gives [`GetJwksResponse`](crate::models::GetJwksResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: The keys could not be read. Go on with the ones that you have cached. Its body is [`Status`](crate::models::Status).
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
    ///     let response = client.api_keys().get_jwks().await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getJwks")]
    #[inline]
    pub fn get_jwks(&self) -> GetJwksCall {
        let call = self.client.call(&get_jwks::OPERATION);
        GetJwksCall::of(call, get_jwks::parse)
    }

    /// Revoke an API key by presenting it
    ///
    /// Lets the holder of an API key revoke it. The key itself is the only proof that is needed.
    ///
    /// Offer it to people who find that their key has leaked, or let a scanner call it when it
    /// comes across a key. No API key of the project is sent, so programs outside your backend
    /// can make the call. It works for issued and imported keys, but not for derived tokens,
    /// which expire by themselves, nor for active keys with `KEY_VISIBILITY_PUBLIC`.
    ///
    /// There is no undo. Revoking a key that is already revoked counts as success.
    ///
    /// # Arguments
    ///
    /// - `body`: The complete key and the reason. Both are required.
    ///
    /// # Request
    ///
    /// `POST /v2alpha1/apiKeys:selfRevoke`, without credentials. The document calls it `revokeApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 200: The key is revoked, now or before. The body is empty. Gives [`SelfRevokeApiKeyResponse`](crate::models::SelfRevokeApiKeyResponse).
    ///
    /// # Errors
    ///
    /// - Any other status: Nothing was changed; the body says why. • 400: the credential is missing or a derived token, or the reason is not allowed here. • 403: the key is public, so only [`adminRevokeIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_revoke_issued_api_key()) or [`adminRevokeImportedApiKey`](crate::api::api_keys::ApiKeysApi::admin_revoke_imported_api_key()) can revoke it. Its body is [`Status`](crate::models::Status).
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
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .api_keys()
    ///         .revoke_api_key(
    ///             models::SelfRevokeApiKeyRequest::new()
    ///                 .credential("acme_3fQ9xVb4T7hK2m")
    ///                 .reason(models::RevocationReason::Superseded),
    ///         )
    ///         .await?;
    ///     println!("{response}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "revokeApiKey")]
    #[inline]
    pub fn revoke_api_key(
        &self,
        body: models::SelfRevokeApiKeyRequest,
    ) -> RevokeApiKeyCall {
        let mut call = self.client.call(&revoke_api_key::OPERATION);
        call.json("application/json", &body);
        RevokeApiKeyCall::of(call, revoke_api_key::parse)
    }
}
