//! The administration of identities, their credentials and their sessions.
//!
//! Create and import identities, search and change them, issue recovery codes and links, and end sessions. Called by your
//! own backend with an API key.

use crate::models;
use crate::runtime;

mod batch_patch_identities;
pub use self::batch_patch_identities::BatchPatchIdentitiesCall;

mod create_identity;
pub use self::create_identity::CreateIdentityCall;

mod create_recovery_code_for_identity;
pub use self::create_recovery_code_for_identity::CreateRecoveryCodeForIdentityCall;

mod create_recovery_link_for_identity;
pub use self::create_recovery_link_for_identity::CreateRecoveryLinkForIdentityCall;

mod create_test_login_flow;
pub use self::create_test_login_flow::CreateTestLoginFlowCall;

mod delete_identity;
pub use self::delete_identity::DeleteIdentityCall;

mod delete_identity_credentials;
pub use self::delete_identity_credentials::DeleteIdentityCredentialsCall;

mod delete_identity_sessions;
pub use self::delete_identity_sessions::DeleteIdentitySessionsCall;

mod disable_session;
pub use self::disable_session::DisableSessionCall;

mod extend_session;
pub use self::extend_session::{ExtendSessionCall, ExtendSessionResponse};

mod get_identity;
pub use self::get_identity::GetIdentityCall;

mod get_identity_by_external_id;
pub use self::get_identity_by_external_id::GetIdentityByExternalIdCall;

mod get_identity_schema;
pub use self::get_identity_schema::GetIdentitySchemaCall;

mod get_session;
pub use self::get_session::GetSessionCall;

mod list_identities;
pub use self::list_identities::ListIdentitiesCall;

mod list_identity_schemas;
pub use self::list_identity_schemas::ListIdentitySchemasCall;

mod list_identity_sessions;
pub use self::list_identity_sessions::ListIdentitySessionsCall;

mod list_sessions;
pub use self::list_sessions::ListSessionsCall;

mod manage_sessions;
pub use self::manage_sessions::ManageSessionsCall;

mod patch_identity;
pub use self::patch_identity::PatchIdentityCall;

mod update_identity;
pub use self::update_identity::UpdateIdentityCall;

/// The administration of identities, their credentials and their sessions.
///
/// Create and import identities, search and change them, issue recovery codes and links, and end sessions. Called by your
/// own backend with an API key.
#[derive(Debug, Clone)]
pub struct IdentityApi {
    client: runtime::Client,
}

impl IdentityApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create many identities
    ///
    /// Creates up to 1,000 identities in one request. Use it to import users from another system.
    ///
    /// Each entry takes the same properties as [`createIdentity`](crate::api::identity::IdentityApi::create_identity()), credentials included. At most
    /// 200 of them may bring a password in plain text, because Ory has to hash each one, and that
    /// takes time. Send hashes instead if you have them.
    ///
    /// Status 200 only means that at least one identity has been created. Look at the `action` of
    /// each entry in the answer to find those that failed. If all fail, the status is 400 or 409.
    ///
    /// The import is partial by default: a conflict costs you one entry, and the others are
    /// created. Set [`with_partial_inserts`](field@crate::models::PatchIdentitiesBody::with_partial_inserts) to false to get all or nothing, which is also much
    /// faster.
    ///
    /// A request that takes too long ends with a gateway timeout (504). Send fewer identities at
    /// a time, and hash passwords with bcrypt beforehand. After a timeout, part of the batch may
    /// exist, and sending it again reports conflicts for that part.
    ///
    /// # Optional
    ///
    /// - [`body`](BatchPatchIdentitiesCall::body()): [`PatchIdentitiesBody`](crate::models::PatchIdentitiesBody). The identities to create.
    ///
    /// # Request
    ///
    /// `PATCH /admin/identities`, with `ory_access_token`. The document calls it `batchPatchIdentities`.
    ///
    /// # Returns
    ///
    /// - Status 200: At least one identity has been created. The entries have the order of the request; check the `action` of each. Gives [`BatchPatchIdentitiesResponse`](crate::models::BatchPatchIdentitiesResponse).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing has been created. The body is malformed, there are too many entries, or an entry is invalid, for example because a password hash has an unknown format. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: Nothing has been created, since there are conflicts: an identifier, an address or an external ID is taken. With [`with_partial_inserts`](field@crate::models::PatchIdentitiesBody::with_partial_inserts) set to false a single conflict is enough. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The import failed; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .batch_patch_identities()
    ///         .body(
    ///             models::PatchIdentitiesBody::new()
    ///                 .identities([
    ///                     models::IdentityPatch::new()
    ///                         .create(models::CreateIdentityBody::new(
    ///                             "preset://email",
    ///                             serde_json::json!({ "email": "alice@example.com" }),
    ///                         ))
    ///                         .patch_id("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"),
    ///                 ]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "batchPatchIdentities")]
    #[inline]
    pub fn batch_patch_identities(&self) -> BatchPatchIdentitiesCall {
        let call = self.client.call(&batch_patch_identities::OPERATION);
        BatchPatchIdentitiesCall::of(call, batch_patch_identities::parse)
    }

    /// Create an identity
    ///
    /// Creates an identity, which is the account of one user or machine.
    ///
    /// Ory validates the traits against the identity schema and derives the sign-in identifiers
    /// and the addresses from them. To let the user sign in, import credentials with the
    /// identity, or send them an invitation made with [`createRecoveryCodeForIdentity`](crate::api::identity::IdentityApi::create_recovery_code_for_identity()) afterwards.
    ///
    /// No flow runs: there is no session, no message is sent, and no webhook of the registration
    /// flow is called. Imported passwords are not checked against the password policy.
    ///
    /// Do not repeat the request blindly after a timeout. If the first one was successful, the
    /// second one fails with 409 when the identity has an identifier or an `external_id`, and
    /// creates a second identity when it has neither.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateIdentityCall::body()): [`CreateIdentityBody`](crate::models::CreateIdentityBody). The identity to create.
    ///
    /// # Request
    ///
    /// `POST /admin/identities`, with `ory_access_token`. The document calls it `createIdentity`.
    ///
    /// # Returns
    ///
    /// - Status 201: The identity has been created. The body shows it with the types of its credentials, but without their secrets. Gives [`Identity`](crate::models::Identity).
    ///
    /// # Errors
    ///
    /// - Status 400: The identity is invalid. Usually the traits do not match the schema, the schema does not exist, or a password hash has an unknown format. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: Another identity has the same identifier, address or `external_id`. To find it, call [`listIdentities`](crate::api::identity::IdentityApi::list_identities()) with `credentials_identifier`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The identity was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .create_identity()
    ///         .body(models::CreateIdentityBody::new(
    ///             "preset://email",
    ///             serde_json::json!({ "email": "alice@example.com" }),
    ///         ))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createIdentity")]
    #[inline]
    pub fn create_identity(&self) -> CreateIdentityCall {
        let call = self.client.call(&create_identity::OPERATION);
        CreateIdentityCall::of(call, create_identity::parse)
    }

    /// Create a recovery code for a user
    ///
    /// Starts a recovery flow for an identity and returns the code that completes it.
    ///
    /// Use it to invite a user whose account you have created, or to help one who has lost
    /// access. Ory sends no message. Hand over [`recovery_link`](field@crate::models::RecoveryCodeForIdentity::recovery_link) and [`recovery_code`](field@crate::models::RecoveryCodeForIdentity::recovery_code) yourself, on a
    /// channel that you trust: whoever has both can take over the account.
    ///
    /// The link opens your recovery page in any browser. There the user types the code, gets a
    /// session and lands on your settings page to choose a new password. The code works once.
    /// Each call starts a separate flow, and the codes of earlier calls stay valid until they
    /// expire.
    ///
    /// The identity needs no recovery address. The method `code` has to be enabled in the
    /// project; for links there is [`createRecoveryLinkForIdentity`](crate::api::identity::IdentityApi::create_recovery_link_for_identity()).
    ///
    /// # Optional
    ///
    /// - [`body`](CreateRecoveryCodeForIdentityCall::body()): [`CreateRecoveryCodeForIdentityBody`](crate::models::CreateRecoveryCodeForIdentityBody). Whose account to recover, and for how long the code is good.
    ///
    /// # Request
    ///
    /// `POST /admin/recovery/code`, with `ory_access_token`. The document calls it `createRecoveryCodeForIdentity`.
    ///
    /// # Returns
    ///
    /// - Status 201: The code and the link. They appear only in this answer, and Ory cannot show the code again. Gives [`RecoveryCodeForIdentity`](crate::models::RecoveryCodeForIdentity).
    ///
    /// # Errors
    ///
    /// - Status 400: [`expires_in`](field@crate::models::CreateRecoveryCodeForIdentityBody::expires_in) or [`flow_type`](field@crate::models::CreateRecoveryCodeForIdentityBody::flow_type) is invalid. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no identity with this ID, or the method `code` is disabled in the project. The `reason` of the error tells which. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The code was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .create_recovery_code_for_identity()
    ///         .body(
    ///             models::CreateRecoveryCodeForIdentityBody::new(
    ///                 "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             )
    ///             .expires_in("15m"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.expires_at);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createRecoveryCodeForIdentity")]
    #[inline]
    pub fn create_recovery_code_for_identity(
        &self,
    ) -> CreateRecoveryCodeForIdentityCall {
        let call = self.client.call(&create_recovery_code_for_identity::OPERATION);
        CreateRecoveryCodeForIdentityCall::of(
            call,
            create_recovery_code_for_identity::parse,
        )
    }

    /// Create a recovery link for a user
    ///
    /// Starts a recovery flow for an identity and returns the link that completes it.
    ///
    /// Whoever opens the link is signed in as the user and lands on your settings page to choose
    /// a new password. Ory sends no message, so deliver the link yourself, on a channel that you
    /// trust. Mind that mail scanners and chat previews open links as well, and the link works
    /// once. A code ([`createRecoveryCodeForIdentity`](crate::api::identity::IdentityApi::create_recovery_code_for_identity())) does not have this problem.
    ///
    /// The link is for browsers. The identity needs no recovery address, but the method `link`
    /// has to be enabled in the project.
    ///
    /// # Optional
    ///
    /// - [`return_to`](CreateRecoveryLinkForIdentityCall::return_to()): `String`. Where the browser goes when the user has saved the settings after the recovery.
    /// - [`body`](CreateRecoveryLinkForIdentityCall::body()): [`CreateRecoveryLinkForIdentityBody`](crate::models::CreateRecoveryLinkForIdentityBody). Whose account to recover, and for how long the link is good.
    ///
    /// # Request
    ///
    /// `POST /admin/recovery/link`, with `ory_access_token`. The document calls it `createRecoveryLinkForIdentity`.
    ///
    /// # Returns
    ///
    /// - Status 200: The link. It appears only in this answer. Gives [`RecoveryLinkForIdentity`](crate::models::RecoveryLinkForIdentity).
    ///
    /// # Errors
    ///
    /// - Status 400: [`expires_in`](field@crate::models::CreateRecoveryLinkForIdentityBody::expires_in) is invalid, or there is no identity with this ID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: The method `link` is disabled in the project. Enable it, or create a code instead. An unknown identity can lead here too. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The link was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .create_recovery_link_for_identity()
    ///         .return_to("https://www.example.com/")
    ///         .body(
    ///             models::CreateRecoveryLinkForIdentityBody::new(
    ///                 "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             )
    ///             .expires_in("1h"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.expires_at);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createRecoveryLinkForIdentity")]
    #[inline]
    pub fn create_recovery_link_for_identity(
        &self,
    ) -> CreateRecoveryLinkForIdentityCall {
        let call = self.client.call(&create_recovery_link_for_identity::OPERATION);
        CreateRecoveryLinkForIdentityCall::of(
            call,
            create_recovery_link_for_identity::parse,
        )
    }

    /// Start a test of a social sign-in provider
    ///
    /// Creates a login flow that tries out one OpenID Connect provider without consequences.
    ///
    /// Use it in an admin tool after you have configured a provider or changed its data mapping.
    /// The returned flow has a single button. Somebody completes the sign-in at the provider in a
    /// browser; no identity is created and nobody is signed in. Then fetch the flow again:
    /// [`test_context`](field@crate::models::LoginFlow::test_context) shows the claims of the provider, what the mapping made of them, and where
    /// it failed.
    ///
    /// Flows for real users start with [`createBrowserLoginFlow`](crate::api::frontend::FrontendApi::create_browser_login_flow()) or [`createNativeLoginFlow`](crate::api::frontend::FrontendApi::create_native_login_flow()).
    ///
    /// # Arguments
    ///
    /// - `body`: Which provider to test.
    ///
    /// # Request
    ///
    /// `POST /admin/test-login-flows`, with `ory_access_token`. The document calls it `createTestLoginFlow`.
    ///
    /// # Returns
    ///
    /// - Status 201: The flow. Render its [`ui`](field@crate::models::LoginFlow::ui), which contains a CSRF token, and let the tester submit it. Gives [`LoginFlow`](crate::models::LoginFlow).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is invalid, for example because [`provider_id`](field@crate::models::CreateTestLoginFlowBody::provider_id) is missing or too long. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: The project has no OpenID Connect provider with this ID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .create_test_login_flow(
    ///             models::CreateTestLoginFlowBody::new("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createTestLoginFlow")]
    #[inline]
    pub fn create_test_login_flow(
        &self,
        body: models::CreateTestLoginFlowBody,
    ) -> CreateTestLoginFlowCall {
        let mut call = self.client.call(&create_test_login_flow::OPERATION);
        call.json("application/json", &body);
        CreateTestLoginFlowCall::of(call, create_test_login_flow::parse)
    }

    /// Delete an identity
    ///
    /// Removes an identity for good. There is no undo.
    ///
    /// Its credentials, addresses and sessions go with it, so the user is signed out everywhere.
    /// A new identity with the same e-mail address can be created at once and gets a new ID.
    ///
    /// What other parts of Ory know about the user is not deleted: OAuth 2.0 tokens and consent
    /// (see [`revokeOAuth2ConsentSessions`](crate::api::oauth2::OAuth2Api::revoke_oauth2_consent_sessions())) and relationships that name the user as subject.
    /// Sessions that were converted to a JWT stay valid until they expire.
    ///
    /// To lock a user out without losing the account, set `state` to `inactive` with
    /// [`patchIdentity`](crate::api::identity::IdentityApi::patch_identity()).
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity to delete. It cannot be an external ID.
    ///
    /// # Request
    ///
    /// `DELETE /admin/identities/{id}`, with `ory_access_token`. The document calls it `deleteIdentity`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 404: There is no identity with this ID, or it has been deleted before. A retry after a timeout can take this as success. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The identity was not deleted; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     client.identity().delete_identity("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteIdentity")]
    #[inline]
    pub fn delete_identity(&self, id: impl Into<String>) -> DeleteIdentityCall {
        let mut call = self.client.call(&delete_identity::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DeleteIdentityCall::of(call, delete_identity::parse)
    }

    /// Remove a credential from an identity
    ///
    /// Removes one type of credential from an identity, for example the TOTP app of a user who
    /// has lost the phone.
    ///
    /// - `totp` and `lookup_secret` are removed completely.
    /// - `webauthn` removes the keys that serve as a second factor. Keys for sign-in without a
    ///   password stay.
    /// - `password` is removed if the user has another first factor to sign in with.
    /// - `oidc` and `saml` lose the one link that `identifier` names, on the same condition.
    /// - `deviceauthn` loses the one key that `identifier` names.
    /// - `passkey` and `code` cannot be removed here.
    ///
    /// Sessions of the user stay open; end them with [`deleteIdentitySessions`](crate::api::identity::IdentityApi::delete_identity_sessions()) if you have to.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity. It cannot be an external ID.
    /// - `type`: The type of credential to remove. Not every value of the list can be removed; see the description of the operation. (one of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, …)
    ///
    /// # Optional
    ///
    /// - [`identifier`](DeleteIdentityCredentialsCall::identifier()): `String`. Which link or key to remove.
    ///
    /// # Request
    ///
    /// `DELETE /admin/identities/{id}/credentials/{type}`, with `ory_access_token`. The document calls it `deleteIdentityCredentials`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The credential cannot be removed: its type does not allow it, `identifier` is missing, or it is the last first factor and the user could not sign in any more. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such identity, or it has no credential of this type. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The credential was not removed; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .delete_identity_credentials(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::DeleteIdentityCredentialsType::Password,
    ///         )
    ///         .identifier("alice@example.com")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteIdentityCredentials")]
    #[inline]
    pub fn delete_identity_credentials(
        &self,
        id: impl Into<String>,
        r#type: models::DeleteIdentityCredentialsType,
    ) -> DeleteIdentityCredentialsCall {
        let mut call = self.client.call(&delete_identity_credentials::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        call.path("type", r#type);
        DeleteIdentityCredentialsCall::of(call, delete_identity_credentials::parse)
    }

    /// Delete all sessions of an identity
    ///
    /// Signs a user out everywhere and deletes the sessions from the database.
    ///
    /// Use it when an account is compromised or somebody leaves your company. The records are
    /// gone afterwards. If you want to keep them for an audit, call [`manageSessions`](crate::api::identity::IdentityApi::manage_sessions()) with the
    /// action `disable`.
    ///
    /// The identity itself does not change, so the user can sign in again at once. OAuth 2.0
    /// tokens stay valid; revoke them with [`revokeOAuth2ConsentSessions`](crate::api::oauth2::OAuth2Api::revoke_oauth2_consent_sessions()). Sessions that were
    /// converted to a JWT stay valid until they expire.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity whose sessions are deleted. It cannot be an external ID.
    ///
    /// # Request
    ///
    /// `DELETE /admin/identities/{id}/sessions`, with `ory_access_token`. The document calls it `deleteIdentitySessions`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The request has no valid API key. A self-hosted Ory Kratos does not ask for one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: The identity has no session, or does not exist. If you only want the user to be signed out, take this as success. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sessions were not deleted; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .delete_identity_sessions("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteIdentitySessions")]
    #[inline]
    pub fn delete_identity_sessions(
        &self,
        id: impl Into<String>,
    ) -> DeleteIdentitySessionsCall {
        let mut call = self.client.call(&delete_identity_sessions::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DeleteIdentitySessionsCall::of(call, delete_identity_sessions::parse)
    }

    /// End a session
    ///
    /// Ends one session and keeps its record with `active` set to false.
    ///
    /// The user is signed out on that device the next time the session is checked. To end all
    /// sessions of a user, call [`deleteIdentitySessions`](crate::api::identity::IdentityApi::delete_identity_sessions()) or [`manageSessions`](crate::api::identity::IdentityApi::manage_sessions()). Users end their own
    /// sessions with [`disableMySession`](crate::api::frontend::FrontendApi::disable_my_session()).
    ///
    /// A session that was converted to a JWT stays valid in that form until the JWT expires.
    ///
    /// # Arguments
    ///
    /// - `id`: The `id` of the session. It is not the session token.
    ///
    /// # Request
    ///
    /// `DELETE /admin/sessions/{id}`, with `ory_access_token`. The document calls it `disableSession`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The request has no valid API key. A self-hosted Ory Kratos does not ask for one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The session was not ended; the body says why. An unknown session is answered with 404. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     client.identity().disable_session("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "disableSession")]
    #[inline]
    pub fn disable_session(&self, id: impl Into<String>) -> DisableSessionCall {
        let mut call = self.client.call(&disable_session::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DisableSessionCall::of(call, disable_session::parse)
    }

    /// Extend a session
    ///
    /// Moves the end of a session to the lifespan of the project, counted from now.
    ///
    /// If the project sets an earliest time to extend, a session that has more time left than
    /// that stays as it is. The call is successful all the same, so you need not check first. The
    /// same holds when two calls run at once.
    ///
    /// Get the ID of the session from [`toSession`](crate::api::frontend::FrontendApi::to_session()). The cookie in the browser keeps its own expiry
    /// until the browser itself calls [`toSession`](crate::api::frontend::FrontendApi::to_session()).
    ///
    /// # Arguments
    ///
    /// - `id`: The `id` of the session. It is not the session token.
    ///
    /// # Request
    ///
    /// `PATCH /admin/sessions/{id}/extend`, with `ory_access_token`. The document calls it `extendSession`.
    ///
    /// # Returns
    ///
    /// - Status 200: Success, with the session in the body. Only older projects of the Ory Network answer like this. Do not rely on the body. Gives [`ExtendSessionResponse::Ok`](ExtendSessionResponse::Ok).
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives [`ExtendSessionResponse::NoContent`](ExtendSessionResponse::NoContent).
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no session with this ID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The session was not extended; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    /// use ory_sdk::api::identity::ExtendSessionResponse;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response =
    ///         client.identity().extend_session("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     match response {
    ///         ExtendSessionResponse::Ok(body) => {
    ///             println!("{}", body.id);
    ///         }
    ///         ExtendSessionResponse::NoContent => println!("NoContent"),
    ///         _ => {}
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "extendSession")]
    #[inline]
    pub fn extend_session(&self, id: impl Into<String>) -> ExtendSessionCall {
        let mut call = self.client.call(&extend_session::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        ExtendSessionCall::of(call, extend_session::parse)
    }

    /// Get an identity
    ///
    /// Returns one identity by its ID.
    ///
    /// The answer contains [`metadata_admin`](field@crate::models::Identity::metadata_admin) and lists the credentials by type, with their
    /// identifiers. Their secrets are left out unless `include_credential` asks for them. Do not
    /// pass the answer on to a browser; what users may know about themselves is in [`toSession`](crate::api::frontend::FrontendApi::to_session()).
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity, which is also `identity.id` in a session and usually the subject of OAuth 2.0 tokens.
    ///
    /// # Optional
    ///
    /// - [`include_credential`](GetIdentityCall::include_credential()): [`Vec<GetIdentityIncludeCredential>`](crate::models::GetIdentityIncludeCredential). The types of credentials to show in full. (one of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, …)
    ///
    /// # Request
    ///
    /// `GET /admin/identities/{id}`, with `ory_access_token`. The document calls it `getIdentity`.
    ///
    /// # Returns
    ///
    /// - Status 200: The identity, with [`metadata_admin`](field@crate::models::Identity::metadata_admin). Gives [`Identity`](crate::models::Identity).
    ///
    /// # Errors
    ///
    /// - Status 404: There is no identity with this ID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The identity could not be read; the body says why. 400 means that `include_credential` names an unknown type. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         client.identity().get_identity("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getIdentity")]
    #[inline]
    pub fn get_identity(&self, id: impl Into<String>) -> GetIdentityCall {
        let mut call = self.client.call(&get_identity::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        GetIdentityCall::of(call, get_identity::parse)
    }

    /// Get an identity by your own ID
    ///
    /// Returns the identity whose [`external_id`](field@crate::models::Identity::external_id) has the given value.
    ///
    /// The external ID is the one that you set in [`createIdentity`](crate::api::identity::IdentityApi::create_identity()), [`updateIdentity`](crate::api::identity::IdentityApi::update_identity()) or
    /// [`patchIdentity`](crate::api::identity::IdentityApi::patch_identity()), usually the key of the user in your own database. It is unique in the
    /// project.
    ///
    /// The answer is the same as that of [`getIdentity`](crate::api::identity::IdentityApi::get_identity()): it contains [`metadata_admin`](field@crate::models::Identity::metadata_admin) and must not
    /// leave your backend.
    ///
    /// # Arguments
    ///
    /// - `external_id`: The [`external_id`](field@crate::models::Identity::external_id) that you gave the identity. It is not the [`id`](field@crate::models::Identity::id).
    ///
    /// # Optional
    ///
    /// - [`include_credential`](GetIdentityByExternalIdCall::include_credential()): [`Vec<GetIdentityByExternalIdIncludeCredential>`](crate::models::GetIdentityByExternalIdIncludeCredential). The types of credentials to show in full. (one of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, …)
    ///
    /// # Request
    ///
    /// `GET /admin/identities/by/external/{externalID}`, with `ory_access_token`. The document calls it `getIdentityByExternalID`.
    ///
    /// # Returns
    ///
    /// - Status 200: The identity, with [`metadata_admin`](field@crate::models::Identity::metadata_admin). Gives [`Identity`](crate::models::Identity).
    ///
    /// # Errors
    ///
    /// - Status 404: No identity has this external ID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The identity could not be read; the body says why. 400 means that `include_credential` names an unknown type. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .get_identity_by_external_id("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getIdentityByExternalID")]
    #[inline]
    pub fn get_identity_by_external_id(
        &self,
        external_id: impl Into<String>,
    ) -> GetIdentityByExternalIdCall {
        let mut call = self.client.call(&get_identity_by_external_id::OPERATION);
        let external_id: String = external_id.into();
        call.path("externalID", external_id);
        GetIdentityByExternalIdCall::of(call, get_identity_by_external_id::parse)
    }

    /// Get an identity schema
    ///
    /// Returns one identity schema as plain JSON Schema, without an envelope.
    ///
    /// Use it to build a profile form or to validate traits before you send them. The call needs
    /// no API key. The `schema_url` of an identity points here.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the schema, the `schema_id` of an identity. If it contains characters that do not fit into a path, encode it as base64url without padding.
    ///
    /// # Request
    ///
    /// `GET /schemas/{id}`, without credentials. The document calls it `getIdentitySchema`.
    ///
    /// # Returns
    ///
    /// - Status 200: The JSON Schema. Gives [`IdentitySchema`](crate::models::IdentitySchema).
    ///
    /// # Errors
    ///
    /// - Status 404: The project has no schema with this ID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The schema could not be read; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     let response = client
    ///         .identity()
    ///         .get_identity_schema("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{response}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getIdentitySchema")]
    #[inline]
    pub fn get_identity_schema(&self, id: impl Into<String>) -> GetIdentitySchemaCall {
        let mut call = self.client.call(&get_identity_schema::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        GetIdentitySchemaCall::of(call, get_identity_schema::parse)
    }

    /// Get a session
    ///
    /// Returns one session by its ID, whether it is still active or not.
    ///
    /// Check [`active`](field@crate::models::Session::active) and [`expires_at`](field@crate::models::Session::expires_at) yourself: this operation reads a record and authenticates
    /// nobody. To check who is signed in, call [`toSession`](crate::api::frontend::FrontendApi::to_session()) with the cookie or token of the user.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`id`](field@crate::models::Session::id) of the session. It is not the session token.
    ///
    /// # Optional
    ///
    /// - [`expand`](GetSessionCall::expand()): [`Vec<GetSessionExpand>`](crate::models::GetSessionExpand). What to add to the session: [`identity`](field@crate::models::Session::identity), [`devices`](field@crate::models::Session::devices) or both. (one of `identity`, `devices`)
    ///
    /// # Request
    ///
    /// `GET /admin/sessions/{id}`, with `ory_access_token`. The document calls it `getSession`.
    ///
    /// # Returns
    ///
    /// - Status 200: The session, active or not. Gives [`Session`](crate::models::Session).
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID, or `expand` has an unknown value. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The session could not be read; the body says why. An unknown session is answered with 404. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         client.identity().get_session("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getSession")]
    #[inline]
    pub fn get_session(&self, id: impl Into<String>) -> GetSessionCall {
        let mut call = self.client.call(&get_session::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        GetSessionCall::of(call, get_session::parse)
    }

    /// List identities
    ///
    /// Returns the identities of the project, one page at a time.
    ///
    /// Without a filter you get all of them. The filters are `ids`, `credentials_identifier`,
    /// `preview_credentials_identifier_similar` and [`organization_id`](field@crate::models::Identity::organization_id); use one at a time, since a
    /// request with two filters is answered with 400. To find the account behind an e-mail
    /// address, pass the address as `credentials_identifier`.
    ///
    /// The answer is for your backend only: it contains [`metadata_admin`](field@crate::models::Identity::metadata_admin), and with
    /// `include_credential` also secrets.
    ///
    /// The body holds only the identities. The token of the next page is in the `Link` response
    /// header, in the link whose relation is `next` (RFC 8288). Without such a link you have seen
    /// everything. Do not stop at a page that is shorter than you asked for.
    ///
    /// In the Ory Network a list can lag a few seconds behind the last write; see `consistency`.
    ///
    /// # Optional
    ///
    /// - [`per_page`](ListIdentitiesCall::per_page()): `i64`. How many identities a page holds at most, in the old style of paging. (defaults to `250`; at least `1` and at most `500`; **deprecated**)
    /// - [`page`](ListIdentitiesCall::page()): `i64`. Which page to return, in the old style of paging. (**deprecated**)
    /// - [`page_size`](ListIdentitiesCall::page_size()): `i64`. How many identities a page holds at most. (defaults to `250`; at least `1` and at most `500`)
    /// - [`page_token`](ListIdentitiesCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`consistency`](ListIdentitiesCall::consistency()): [`ListIdentitiesConsistency`](crate::models::ListIdentitiesConsistency). How fresh the result has to be. (one of `""`, `strong`, `eventual`)
    /// - [`ids`](ListIdentitiesCall::ids()): `Vec<String>`. Only return the identities with these IDs, up to 500 of them.
    /// - [`credentials_identifier`](ListIdentitiesCall::credentials_identifier()): `String`. Only return the identity that signs in with exactly this identifier, such as an e-mail address or a user name.
    /// - [`preview_credentials_identifier_similar`](ListIdentitiesCall::preview_credentials_identifier_similar()): `String`. Only return identities with an identifier that resembles this text.
    /// - [`include_credential`](ListIdentitiesCall::include_credential()): `Vec<String>`. The types of credentials, for example `password` or `oidc`, to show in full.
    /// - [`organization_id`](ListIdentitiesCall::organization_id()): `String`. Only return the identities of the organization with this ID, which must be a UUID.
    ///
    /// # Request
    ///
    /// `GET /admin/identities`, with `ory_access_token`. The document calls it `listIdentities`.
    ///
    /// # Returns
    ///
    /// - Status 200: A page of identities. The `Link` header leads to the next page. An empty list means that no identity matches. Gives [`Vec<Identity>`](crate::models::Identity).
    ///
    /// # Errors
    ///
    /// - Any other status: The list could not be read; the body says why. 400 means that a filter is malformed, or that there is more than one filter. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .list_identities()
    ///         .page_size(250)
    ///         .credentials_identifier("alice@example.com")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listIdentities")]
    #[inline]
    pub fn list_identities(&self) -> ListIdentitiesCall {
        let call = self.client.call(&list_identities::OPERATION);
        ListIdentitiesCall::of(call, list_identities::parse)
    }

    /// List the identity schemas
    ///
    /// Returns the identity schemas of the project with their IDs.
    ///
    /// An identity schema is a JSON Schema that says which traits an identity has, and which of
    /// them serve for sign-in, verification and recovery. A project can have several, for example
    /// for customers and employees.
    ///
    /// The call needs no API key, so treat schemas as public and keep secrets out of them.
    ///
    /// The body holds only the schemas. The token of the next page is in the `Link` response
    /// header, in the link whose relation is `next` (RFC 8288). Few projects have more than one
    /// page.
    ///
    /// # Optional
    ///
    /// - [`per_page`](ListIdentitySchemasCall::per_page()): `i64`. How many schemas a page holds at most, in the old style of paging. (defaults to `250`; at least `1` and at most `1000`; **deprecated**)
    /// - [`page`](ListIdentitySchemasCall::page()): `i64`. Which page to return, in the old style of paging. (**deprecated**)
    /// - [`page_size`](ListIdentitySchemasCall::page_size()): `i64`. How many schemas a page holds at most. (defaults to `250`; at least `1` and at most `500`)
    /// - [`page_token`](ListIdentitySchemasCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    ///
    /// # Request
    ///
    /// `GET /schemas`, without credentials. The document calls it `listIdentitySchemas`.
    ///
    /// # Returns
    ///
    /// - Status 200: A page of identity schemas. The `Link` header leads to the next page. Gives [`IdentitySchemas`](crate::models::IdentitySchemas).
    ///
    /// # Errors
    ///
    /// - Any other status: The schemas could not be read; the body says why. 500 usually means that the configuration names a schema file that cannot be loaded. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     let mut items = client.identity().list_identity_schemas().page_size(250).items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listIdentitySchemas")]
    #[inline]
    pub fn list_identity_schemas(&self) -> ListIdentitySchemasCall {
        let call = self.client.call(&list_identity_schemas::OPERATION);
        ListIdentitySchemasCall::of(call, list_identity_schemas::parse)
    }

    /// List the sessions of an identity
    ///
    /// Returns the sessions of one user, with the identity and the devices. The latest comes
    /// first.
    ///
    /// Sessions that have expired or were ended are part of the list, unless you set [`active`](field@crate::models::Session::active) to
    /// true. The tokens and cookies of the sessions are never shown.
    ///
    /// The body holds only the sessions. The token of the next page is in the `Link` response
    /// header, in the link whose relation is `next` (RFC 8288), and the `X-Total-Count` header
    /// says how many sessions there are in all.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity whose sessions are listed. It cannot be an external ID.
    ///
    /// # Optional
    ///
    /// - [`per_page`](ListIdentitySessionsCall::per_page()): `i64`. How many sessions a page holds at most, in the old style of paging. (defaults to `250`; at least `1` and at most `1000`; **deprecated**)
    /// - [`page`](ListIdentitySessionsCall::page()): `i64`. Which page to return, in the old style of paging. (**deprecated**)
    /// - [`page_size`](ListIdentitySessionsCall::page_size()): `i64`. How many sessions a page holds at most. (defaults to `250`; at least `1` and at most `500`)
    /// - [`page_token`](ListIdentitySessionsCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`active`](ListIdentitySessionsCall::active()): `bool`. True for sessions that can still be used, false for those that were ended or have expired.
    ///
    /// # Request
    ///
    /// `GET /admin/identities/{id}/sessions`, with `ory_access_token`. The document calls it `listIdentitySessions`.
    ///
    /// # Returns
    ///
    /// - Status 200: A page of sessions of the identity, the latest first. The `Link` header leads to the next page. Gives [`Vec<Session>`](crate::models::Session).
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID, or [`active`](field@crate::models::Session::active) is not a boolean. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no identity with this ID. Be prepared for an empty list in this case too. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sessions could not be read; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .list_identity_sessions("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .page_size(250)
    ///         .active(true)
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listIdentitySessions")]
    #[inline]
    pub fn list_identity_sessions(
        &self,
        id: impl Into<String>,
    ) -> ListIdentitySessionsCall {
        let mut call = self.client.call(&list_identity_sessions::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        ListIdentitySessionsCall::of(call, list_identity_sessions::parse)
    }

    /// List the sessions of all users
    ///
    /// Returns the sessions of the project, one page at a time.
    ///
    /// The sessions come without identity and devices unless `expand` asks for them. Their tokens
    /// and cookies are never shown. For the sessions of one user, call [`listIdentitySessions`](crate::api::identity::IdentityApi::list_identity_sessions()).
    ///
    /// The body holds only the sessions. The token of the next page is in the `Link` response
    /// header, in the link whose relation is `next` (RFC 8288). Without such a link you have seen
    /// everything.
    ///
    /// # Optional
    ///
    /// - [`page_size`](ListSessionsCall::page_size()): `i64`. How many sessions a page holds at most. (defaults to `250`; at least `1` and at most `1000`)
    /// - [`page_token`](ListSessionsCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`active`](ListSessionsCall::active()): `bool`. True for sessions that can still be used, false for those that were ended or have expired.
    /// - [`expand`](ListSessionsCall::expand()): [`Vec<ListSessionsExpand>`](crate::models::ListSessionsExpand). What to add to each session: [`identity`](field@crate::models::Session::identity), [`devices`](field@crate::models::Session::devices) or both. (one of `identity`, `devices`)
    ///
    /// # Request
    ///
    /// `GET /admin/sessions`, with `ory_access_token`. The document calls it `listSessions`.
    ///
    /// # Returns
    ///
    /// - Status 200: A page of sessions. The `Link` header leads to the next page. Gives [`Vec<Session>`](crate::models::Session).
    ///
    /// # Errors
    ///
    /// - Status 400: A parameter is invalid, for example an unknown value of `expand`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sessions could not be read; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     let mut items =
    ///         client.identity().list_sessions().page_size(250).active(true).items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listSessions")]
    #[inline]
    pub fn list_sessions(&self) -> ListSessionsCall {
        let call = self.client.call(&list_sessions::OPERATION);
        ListSessionsCall::of(call, list_sessions::parse)
    }

    /// End or delete many sessions
    ///
    /// Ends or deletes the sessions of many users, or a list of sessions, in one request.
    ///
    /// Name either [`identities`](field@crate::models::ManageSessionsBody::identities) or [`sessions`](field@crate::models::ManageSessionsBody::sessions), up to 500 IDs. The list `["*"]` in [`identities`](field@crate::models::ManageSessionsBody::identities)
    /// means every session of the project, so that everybody is signed out. [`sessions`](field@crate::models::ManageSessionsBody::sessions) does not
    /// accept it.
    ///
    /// - `disable` ends the sessions and keeps their records for an audit.
    /// - `delete` removes the records too. There is no undo.
    ///
    /// With `["*"]` one call handles a limited number of sessions. Repeat it as long as [`more`](field@crate::models::ManageSessionsResponse::more) is
    /// true; the last call may report 0. With IDs one call is always enough.
    ///
    /// IDs without sessions are no error, so the call can be repeated safely. Look at [`processed`](field@crate::models::ManageSessionsResponse::processed)
    /// to see what has happened.
    ///
    /// # Arguments
    ///
    /// - `body`: What to do, and with which sessions.
    ///
    /// # Request
    ///
    /// `POST /admin/sessions`, with `ory_access_token`. The document calls it `manageSessions`.
    ///
    /// # Returns
    ///
    /// - Status 200: The sessions were handled. If [`more`](field@crate::models::ManageSessionsResponse::more) is true, send the same request again. Gives [`ManageSessionsResponse`](crate::models::ManageSessionsResponse).
    ///
    /// # Errors
    ///
    /// - Status 400: The body is invalid: an unknown [`action`](field@crate::models::ManageSessionsBody::action), both lists or neither, more than 500 IDs, an ID that is not a UUID, or a `*` in the wrong place. No session has changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The request has no valid API key. A self-hosted Ory Kratos does not ask for one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .manage_sessions(
    ///             models::ManageSessionsBody::new(models::ManageSessionsBodyAction::Disable)
    ///                 .identities(["7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"]),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.more);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "manageSessions")]
    #[inline]
    pub fn manage_sessions(
        &self,
        body: models::ManageSessionsBody,
    ) -> ManageSessionsCall {
        let mut call = self.client.call(&manage_sessions::OPERATION);
        call.json("application/json", &body);
        ManageSessionsCall::of(call, manage_sessions::parse)
    }

    /// Change parts of an identity
    ///
    /// Applies a JSON Patch (RFC 6902) to an identity.
    ///
    /// This is the safe way to change one thing, since everything that the patch does not name
    /// stays as it is. Typical paths are `/traits/email`, `/state` and `/metadata_public/plan`.
    /// When one operation fails, none takes effect, so a leading `test` guards against a change
    /// in between.
    ///
    /// Three things cannot be changed here: the ID, the time of the last change of state, and the
    /// credentials. Use [`updateIdentity`](crate::api::identity::IdentityApi::update_identity()) to add credentials and [`deleteIdentityCredentials`](crate::api::identity::IdentityApi::delete_identity_credentials()) to
    /// remove them.
    ///
    /// Ory validates the result against the identity schema. An address that changes with the
    /// traits counts as unverified. Sessions of the user stay open, but none of them is accepted
    /// while the identity is `inactive`.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity to change. It cannot be an external ID.
    ///
    /// # Optional
    ///
    /// - [`body`](PatchIdentityCall::body()): [`JsonPatchDocument`](crate::models::JsonPatchDocument). The operations, in the order in which they run.
    ///
    /// # Request
    ///
    /// `PATCH /admin/identities/{id}`, with `ory_access_token`. The document calls it `patchIdentity`.
    ///
    /// # Returns
    ///
    /// - Status 200: The identity after the change. Gives [`Identity`](crate::models::Identity).
    ///
    /// # Errors
    ///
    /// - Status 400: The patch is malformed, names a protected path or a path that does not exist, or leads to an identity that does not match its schema. Nothing has changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no identity with this ID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The new identifier, address or [`external_id`](field@crate::models::Identity::external_id) belongs to another identity. Nothing has changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The identity was not changed; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .patch_identity("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body([
    ///             models::JsonPatch::new(models::JsonPatchOp::Replace, "/traits/email")
    ///                 .value("alice@example.com"),
    ///         ])
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "patchIdentity")]
    #[inline]
    pub fn patch_identity(&self, id: impl Into<String>) -> PatchIdentityCall {
        let mut call = self.client.call(&patch_identity::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        PatchIdentityCall::of(call, patch_identity::parse)
    }

    /// Replace an identity
    ///
    /// Replaces the traits, the metadata, the state and the external ID of an identity.
    ///
    /// Send everything that is to stay: traits that you leave out are removed, and so are
    /// `metadata_public`, `metadata_admin` and `external_id`. Use [`patchIdentity`](crate::api::identity::IdentityApi::patch_identity()) if you want to
    /// change a single value.
    ///
    /// Credentials are the exception. Without `credentials` they all stay, and what you send is
    /// merged into what exists:
    ///
    /// - `password` and `totp` replace the credential of the same type.
    /// - `oidc` and `saml` add links to providers.
    /// - `lookup_secret` adds codes.
    /// - `webauthn` and `passkey` add keys, and replace those with the same [`id`](field@crate::models::Identity::id). A new
    ///   `user_handle` is added to the identifiers, and the earlier ones still work.
    /// - `code` cannot be sent. Mark a trait as an identifier for codes in the identity schema
    ///   instead.
    ///
    /// Nothing can be removed this way; see [`deleteIdentityCredentials`](crate::api::identity::IdentityApi::delete_identity_credentials()). Sessions of the user
    /// stay open even if the password changes. End them with [`deleteIdentitySessions`](crate::api::identity::IdentityApi::delete_identity_sessions()) if the
    /// account was in the wrong hands.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity to replace. It cannot be an external ID.
    ///
    /// # Optional
    ///
    /// - [`body`](UpdateIdentityCall::body()): [`UpdateIdentityBody`](crate::models::UpdateIdentityBody). The new content of the identity.
    ///
    /// # Request
    ///
    /// `PUT /admin/identities/{id}`, with `ory_access_token`. The document calls it `updateIdentity`.
    ///
    /// # Returns
    ///
    /// - Status 200: The identity after the change, without the secrets of its credentials. Gives [`Identity`](crate::models::Identity).
    ///
    /// # Errors
    ///
    /// - Status 400: The new content is invalid. Usually the traits do not match the schema, or a password hash has an unknown format. Nothing has changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no identity with this ID. This call never creates one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: An identifier, an address or the `external_id` belongs to another identity. Nothing has changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The identity was not changed; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .identity()
    ///         .update_identity("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body(models::UpdateIdentityBody::new(
    ///             "preset://email",
    ///             models::UpdateIdentityBodyState::Active,
    ///             serde_json::json!({ "email": "alice@example.com" }),
    ///         ))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateIdentity")]
    #[inline]
    pub fn update_identity(&self, id: impl Into<String>) -> UpdateIdentityCall {
        let mut call = self.client.call(&update_identity::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        UpdateIdentityCall::of(call, update_identity::parse)
    }
}
