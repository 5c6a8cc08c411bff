//! The projects of the Ory Network: their settings, API keys, organizations, and members.
//!
//! Sent to the console with an API key of the workspace.

use crate::runtime;

mod create_organization;
pub use self::create_organization::CreateOrganizationCall;

mod create_organization_onboarding_portal_link;
pub use self::create_organization_onboarding_portal_link::CreateOrganizationOnboardingPortalLinkCall;

mod create_project;
pub use self::create_project::CreateProjectCall;

mod create_project_api_key;
pub use self::create_project_api_key::CreateProjectApiKeyCall;

mod delete_organization;
pub use self::delete_organization::DeleteOrganizationCall;

mod delete_organization_onboarding_portal_link;
pub use self::delete_organization_onboarding_portal_link::DeleteOrganizationOnboardingPortalLinkCall;

mod delete_project_api_key;
pub use self::delete_project_api_key::DeleteProjectApiKeyCall;

mod get_organization;
pub use self::get_organization::GetOrganizationCall;

mod get_organization_onboarding_portal_links;
pub use self::get_organization_onboarding_portal_links::GetOrganizationOnboardingPortalLinksCall;

mod get_project;
pub use self::get_project::GetProjectCall;

mod get_project_members;
pub use self::get_project_members::GetProjectMembersCall;

mod list_organizations;
pub use self::list_organizations::ListOrganizationsCall;

mod list_project_api_keys;
pub use self::list_project_api_keys::ListProjectApiKeysCall;

mod list_projects;
pub use self::list_projects::ListProjectsCall;

mod patch_project;
pub use self::patch_project::PatchProjectCall;

mod patch_project_with_revision;
pub use self::patch_project_with_revision::PatchProjectWithRevisionCall;

mod purge_project;
pub use self::purge_project::PurgeProjectCall;

mod remove_project_member;
pub use self::remove_project_member::RemoveProjectMemberCall;

mod set_project;
pub use self::set_project::SetProjectCall;

mod update_organization;
pub use self::update_organization::UpdateOrganizationCall;

mod update_organization_onboarding_portal_link;
pub use self::update_organization_onboarding_portal_link::UpdateOrganizationOnboardingPortalLinkCall;

mod validate_opl;
pub use self::validate_opl::ValidateOplCall;

/// The projects of the Ory Network: their settings, API keys, organizations, and members.
///
/// Sent to the console with an API key of the workspace.
#[derive(Debug, Clone)]
pub struct ProjectApi {
    client: runtime::Client,
}

impl ProjectApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an organization in a project
    ///
    /// Creates an organization, which groups the users of one of your business customers.
    ///
    /// Deprecated: add the organization to `organizations` with [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()) or
    /// `setProject` instead.
    ///
    /// After this call the organization has no way to sign in yet. Add OpenID Connect or SAML
    /// connections that carry its ID to the identity configuration of the project, or send the
    /// customer a link from [`createOrganizationOnboardingPortalLink`](crate::api::project::ProjectApi::create_organization_onboarding_portal_link()).
    ///
    /// Organizations need a plan that includes them, and an environment other than `dev`. A new
    /// organization can take some seconds to be visible everywhere; until then other calls may
    /// answer 404.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The [`id`](field@crate::models::Organization::id) of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateOrganizationCall::body()): [`OrganizationBody`](crate::models::OrganizationBody). The organization to create.
    ///
    /// # Request
    ///
    /// `POST /projects/{project_id}/organizations`, with `ory_workspace_api_key`. The document calls it `createOrganization`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new organization. Keep its [`id`](field@crate::models::Organization::id): it goes into `organization_id` of identities and connections. Gives [`Organization`](crate::models::Organization).
    ///
    /// # Errors
    ///
    /// - Status 400: The body is not valid, for example because the region is outside the home region of the project. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the plan or environment of the project does not include organizations. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The organization conflicts with one that exists; `error.reason` says how. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// #![allow(deprecated)]
    ///
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .create_organization("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body(
    ///             models::OrganizationBody::new().domains(["acme.example.com"]).label("Acme"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createOrganization")]
    #[deprecated]
    #[inline]
    pub fn create_organization(
        &self,
        project_id: impl Into<String>,
    ) -> CreateOrganizationCall {
        let mut call = self.client.call(&create_organization::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        CreateOrganizationCall::of(call, create_organization::parse)
    }

    /// Create an onboarding portal link for an organization
    ///
    /// Creates a link with which an administrator of your business customer sets up single
    /// sign-on and SCIM for the organization, without access to the Ory Console.
    ///
    /// The link is `https://{slug}.projects.oryapis.com/onboarding/{value}`, with the slug of the
    /// project and the [`value`](field@crate::models::OnboardingPortalLink::value) from the answer. If you set `custom_hostname_id`, the host is the
    /// custom domain. Send it to the administrator over a channel you trust: nobody has to sign
    /// in to use it, and it can be opened any number of times until it expires.
    ///
    /// Set `enable_sso` or `enable_scim` or both; otherwise the portal has nothing to offer. The
    /// plan of the workspace must include the portal. The data mappings and the `proxy_` settings
    /// can be given only here, not in [`updateOrganizationOnboardingPortalLink`](crate::api::project::ProjectApi::update_organization_onboarding_portal_link()).
    ///
    /// # Arguments
    ///
    /// - `project_id`: The [`id`](field@crate::models::OnboardingPortalLink::id) of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `organization_id`: The [`id`](field@crate::models::OnboardingPortalLink::id) of the organization, as listed in `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()).
    ///
    /// # Optional
    ///
    /// - [`body`](CreateOrganizationOnboardingPortalLinkCall::body()): [`CreateOrganizationOnboardingPortalLinkBody`](crate::models::CreateOrganizationOnboardingPortalLinkBody). What the portal offers, how long the link lives, and how the data of the customer's identity provider is mapped to identities.
    ///
    /// # Request
    ///
    /// `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links`, with `ory_workspace_api_key`. The document calls it `createOrganizationOnboardingPortalLink`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new link. Build the address from [`value`](field@crate::models::OnboardingPortalLink::value) and hand it over. Gives [`OnboardingPortalLink`](crate::models::OnboardingPortalLink).
    ///
    /// # Errors
    ///
    /// - Any other status: The link was not created; the body says why. A 400 names the wrong member, for example an expiry that is less than a day away. With 403 and `error.id` `feature_not_available` the plan does not include the portal. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .create_organization_onboarding_portal_link(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .body(
    ///             models::CreateOrganizationOnboardingPortalLinkBody::new(true, true)
    ///                 .apple_mapper_url("https://www.example.com/")
    ///                 .auth0_mapper_url("https://www.example.com/"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createOrganizationOnboardingPortalLink")]
    #[inline]
    pub fn create_organization_onboarding_portal_link(
        &self,
        project_id: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> CreateOrganizationOnboardingPortalLinkCall {
        let mut call = self
            .client
            .call(&create_organization_onboarding_portal_link::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let organization_id: String = organization_id.into();
        call.path("organization_id", organization_id);
        CreateOrganizationOnboardingPortalLinkCall::of(
            call,
            create_organization_onboarding_portal_link::parse,
        )
    }

    /// Create a project
    ///
    /// Creates a project with a default configuration and returns it.
    ///
    /// Ory picks the [`id`](field@crate::models::Project::id) and the [`slug`](field@crate::models::Project::slug); the slug is part of the host name
    /// `{slug}.projects.oryapis.com`, where the APIs of the new project answer. Create an API key
    /// for them with [`createProjectApiKey`](crate::api::project::ProjectApi::create_project_api_key()), since the workspace API key does not open them.
    ///
    /// Choose `home_region` with care, because it cannot be changed afterwards. How many projects
    /// of each environment you may have depends on the subscription of the workspace; beyond that
    /// the call fails with 402.
    ///
    /// The call is not idempotent. A repeated request creates a second project with the same
    /// name.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateProjectCall::body()): [`CreateProjectBody`](crate::models::CreateProjectBody). The name, the environment, the home region and the workspace of the new project.
    ///
    /// # Request
    ///
    /// `POST /projects`, with `ory_workspace_api_key`. The document calls it `createProject`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new project with its whole configuration. Keep [`id`](field@crate::models::Project::id) for the calls that administer the project, and [`slug`](field@crate::models::Project::slug) for the project's own APIs. Gives [`Project`](crate::models::Project).
    ///
    /// # Errors
    ///
    /// - Status 400: The body is not valid, for example because of an unknown environment or region. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not create projects in this workspace, or the subscription does not include something you asked for. In that case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such workspace, or the API key cannot see it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The project was not created. With status 402 the subscription of the workspace does not allow another project of this environment. Wait before you retry after a 429. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .create_project()
    ///         .body(
    ///             models::CreateProjectBody::new(
    ///                 models::CreateProjectBodyEnvironment::Prod,
    ///                 "Example",
    ///             )
    ///             .workspace_id("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createProject")]
    #[inline]
    pub fn create_project(&self) -> CreateProjectCall {
        let call = self.client.call(&create_project::OPERATION);
        CreateProjectCall::of(call, create_project::parse)
    }

    /// Create an API key for a project
    ///
    /// Creates a key for the admin APIs of one project, such as identities, OAuth 2.0 clients and
    /// permissions.
    ///
    /// The key is in [`value`](field@crate::models::ProjectApiKey::value) of the answer, and nowhere else: store it before you do anything
    /// else. If it is lost, create another and delete this one. Send it as a bearer token to
    /// `{slug}.projects.oryapis.com`. It does not work for the calls that administer projects and
    /// workspaces, which need a workspace API key.
    ///
    /// The key has full access to the data of the project and belongs to no person, so it goes on
    /// working when its creator leaves. To rotate a key without an outage, create the new one,
    /// switch your services over, and then delete the old one.
    ///
    /// # Arguments
    ///
    /// - `project`: The [`id`](field@crate::models::ProjectApiKey::id) or the `slug` of the project.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateProjectApiKeyCall::body()): [`CreateProjectApiKeyBody`](crate::models::CreateProjectApiKeyBody). The name of the key and, if you want it to end by itself, the time when it expires.
    ///
    /// # Request
    ///
    /// `POST /projects/{project}/tokens`, with `ory_workspace_api_key`. The document calls it `createProjectApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new key. This is the only answer that contains [`value`](field@crate::models::ProjectApiKey::value). Gives [`ProjectApiKey`](crate::models::ProjectApiKey).
    ///
    /// # Errors
    ///
    /// - Any other status: The key was not created; the body says why. Typical statuses are 400 for a wrong body, 401 and 403 for a workspace API key that may not do this, and 404 for an unknown project. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .create_project_api_key("my-project")
    ///         .body(models::CreateProjectApiKeyBody::new("Example"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createProjectApiKey")]
    #[inline]
    pub fn create_project_api_key(
        &self,
        project: impl Into<String>,
    ) -> CreateProjectApiKeyCall {
        let mut call = self.client.call(&create_project_api_key::OPERATION);
        let project: String = project.into();
        call.path("project", project);
        CreateProjectApiKeyCall::of(call, create_project_api_key::parse)
    }

    /// Delete an organization from a project
    ///
    /// Deletes an organization for good.
    ///
    /// Deprecated: remove the entry from `organizations` with [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()) or
    /// `setProject` instead.
    ///
    /// There is no undo. Identities are not deleted with it. They can keep the ID of the deleted
    /// organization in `organization_id`, so give them another one or none with [`patchIdentity`](crate::api::identity::IdentityApi::patch_identity()).
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `organization_id`: The `id` of the organization, as listed in `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()).
    ///
    /// # Request
    ///
    /// `DELETE /projects/{project_id}/organizations/{organization_id}`, with `ory_workspace_api_key`. The document calls it `deleteOrganization`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid, for example because the ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the plan or environment of the project does not include organizations. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project or no such organization in it. An organization that was created a moment ago may not be visible yet. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The organization cannot be deleted in its present state; `error.reason` says what is in the way. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// #![allow(deprecated)]
    ///
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     client
    ///         .project()
    ///         .delete_organization(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteOrganization")]
    #[deprecated]
    #[inline]
    pub fn delete_organization(
        &self,
        project_id: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> DeleteOrganizationCall {
        let mut call = self.client.call(&delete_organization::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let organization_id: String = organization_id.into();
        call.path("organization_id", organization_id);
        DeleteOrganizationCall::of(call, delete_organization::parse)
    }

    /// Delete an onboarding portal link of an organization
    ///
    /// Deletes a link, so that it no longer opens the portal.
    ///
    /// Connections that were set up through it keep working. Call this if a link got into the
    /// wrong hands, and create a new one.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `organization_id`: The `id` of the organization, as listed in `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()).
    /// - `onboarding_portal_link_id`: The `id` of the link, not the `value` that is part of its address.
    ///
    /// # Request
    ///
    /// `DELETE /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}`, with `ory_workspace_api_key`. The document calls it `deleteOrganizationOnboardingPortalLink`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid, for example because an ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the plan does not include the onboarding portal. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     client
    ///         .project()
    ///         .delete_organization_onboarding_portal_link(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteOrganizationOnboardingPortalLink")]
    #[inline]
    pub fn delete_organization_onboarding_portal_link(
        &self,
        project_id: impl Into<String>,
        organization_id: impl Into<String>,
        onboarding_portal_link_id: impl Into<String>,
    ) -> DeleteOrganizationOnboardingPortalLinkCall {
        let mut call = self
            .client
            .call(&delete_organization_onboarding_portal_link::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let organization_id: String = organization_id.into();
        call.path("organization_id", organization_id);
        let onboarding_portal_link_id: String = onboarding_portal_link_id.into();
        call.path("onboarding_portal_link_id", onboarding_portal_link_id);
        DeleteOrganizationOnboardingPortalLinkCall::of(
            call,
            delete_organization_onboarding_portal_link::parse,
        )
    }

    /// Delete an API key of a project
    ///
    /// Deletes a key at once. Requests that use it fail from then on.
    ///
    /// There is no undo, and Ory does not check whether a service still uses the key. Switch your
    /// services to another key first.
    ///
    /// # Arguments
    ///
    /// - `project`: The `id` or the `slug` of the project.
    /// - `token_id`: The `id` of the key from [`listProjectApiKeys`](crate::api::project::ProjectApi::list_project_api_keys()). It is not the key itself.
    ///
    /// # Request
    ///
    /// `DELETE /projects/{project}/tokens/{token_id}`, with `ory_workspace_api_key`. The document calls it `deleteProjectApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body says why. Typical statuses are 401 and 403 for a workspace API key that may not do this, and 404 for an unknown project or key. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     client
    ///         .project()
    ///         .delete_project_api_key("my-project", "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteProjectApiKey")]
    #[inline]
    pub fn delete_project_api_key(
        &self,
        project: impl Into<String>,
        token_id: impl Into<String>,
    ) -> DeleteProjectApiKeyCall {
        let mut call = self.client.call(&delete_project_api_key::OPERATION);
        let project: String = project.into();
        call.path("project", project);
        let token_id: String = token_id.into();
        call.path("token_id", token_id);
        DeleteProjectApiKeyCall::of(call, delete_project_api_key::parse)
    }

    /// Get one organization of a project
    ///
    /// Returns one organization.
    ///
    /// Deprecated: read `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()) instead.
    ///
    /// An organization that has just been created can be missing for some seconds. Retry a 404
    /// for a moment before you believe it.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `organization_id`: The `id` of the organization, as listed in `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()).
    ///
    /// # Request
    ///
    /// `GET /projects/{project_id}/organizations/{organization_id}`, with `ory_workspace_api_key`. The document calls it `getOrganization`.
    ///
    /// # Returns
    ///
    /// - Status 200: The organization, wrapped in [`organization`](field@crate::models::GetOrganizationResponse::organization). Gives [`GetOrganizationResponse`](crate::models::GetOrganizationResponse).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid, for example because the ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the plan or environment of the project does not include organizations. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project or no such organization in it. An organization that was created a moment ago may not be visible yet. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// #![allow(deprecated)]
    ///
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .get_organization(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOrganization")]
    #[deprecated]
    #[inline]
    pub fn get_organization(
        &self,
        project_id: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> GetOrganizationCall {
        let mut call = self.client.call(&get_organization::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let organization_id: String = organization_id.into();
        call.path("organization_id", organization_id);
        GetOrganizationCall::of(call, get_organization::parse)
    }

    /// List the onboarding portal links of an organization
    ///
    /// Returns all onboarding portal links of an organization, in one answer.
    ///
    /// Each entry contains the token of its link, so whoever reads this answer can open the
    /// portals. Do not log it.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `organization_id`: The `id` of the organization, as listed in `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()).
    ///
    /// # Request
    ///
    /// `GET /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links`, with `ory_workspace_api_key`. The document calls it `getOrganizationOnboardingPortalLinks`.
    ///
    /// # Returns
    ///
    /// - Status 200: The links, wrapped in [`links`](field@crate::models::OrganizationOnboardingPortalLinksResponse::links). The list is empty if there are none. Gives [`OrganizationOnboardingPortalLinksResponse`](crate::models::OrganizationOnboardingPortalLinksResponse).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid, for example because an ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the plan does not include the onboarding portal. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .get_organization_onboarding_portal_links(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOrganizationOnboardingPortalLinks")]
    #[inline]
    pub fn get_organization_onboarding_portal_links(
        &self,
        project_id: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> GetOrganizationOnboardingPortalLinksCall {
        let mut call = self
            .client
            .call(&get_organization_onboarding_portal_links::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let organization_id: String = organization_id.into();
        call.path("organization_id", organization_id);
        GetOrganizationOnboardingPortalLinksCall::of(
            call,
            get_organization_onboarding_portal_links::parse,
        )
    }

    /// Get a project and its configuration
    ///
    /// Returns one project: its names and state, its organizations, its CORS settings, and the
    /// configuration of each service.
    ///
    /// The configuration has the format that the open source servers read from their
    /// configuration files: Ory Kratos under `services.identity`, Ory Hydra under
    /// `services.oauth2`, Ory Keto under `services.permission`. Values that Ory computes, such as
    /// base URLs, are filled in. Settings about running a server, such as ports, logging and
    /// tracing, are not part of it.
    ///
    /// Secrets inside the configuration, such as the client secrets of social sign-in providers,
    /// can come back masked or empty. Snippets that you sent as `base64://` come back as a URL.
    ///
    /// Keep [`revision_id`](field@crate::models::Project::revision_id) from the answer: with it [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()) makes sure that
    /// nobody else has changed the project in between. Right after a change this call can still
    /// return the configuration from before, so prefer the project that the change itself
    /// returned.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The [`id`](field@crate::models::Project::id) of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Request
    ///
    /// `GET /projects/{project_id}`, with `ory_workspace_api_key`. The document calls it `getProject`.
    ///
    /// # Returns
    ///
    /// - Status 200: The project as it is configured now. Gives [`Project`](crate::models::Project).
    ///
    /// # Errors
    ///
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key is valid but may not do this. Typically it belongs to another workspace. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project, or the API key cannot see it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response =
    ///         client.project().get_project("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getProject")]
    #[inline]
    pub fn get_project(&self, project_id: impl Into<String>) -> GetProjectCall {
        let mut call = self.client.call(&get_project::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        GetProjectCall::of(call, get_project::parse)
    }

    /// List the people who have access to a project
    ///
    /// Returns the members of a project in one answer: the people who can open it in the Ory
    /// Console. They are not the users of your application; those are identities.
    ///
    /// The caller needs the role of owner or developer in the project.
    ///
    /// # Arguments
    ///
    /// - `project`: The `id` of the project.
    ///
    /// # Request
    ///
    /// `GET /projects/{project}/members`, with `ory_workspace_api_key`. The document calls it `getProjectMembers`.
    ///
    /// # Returns
    ///
    /// - Status 200: The members, both those of the project itself and those who come in through the workspace. `source` tells them apart. Gives [`ProjectMembers`](crate::models::ProjectMembers).
    ///
    /// # Errors
    ///
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`GenericError`](crate::models::GenericError).
    /// - Status 406: Ory cannot give the answer that the request accepts. Check that the `Accept` header allows `application/json`, and read `error.reason`. Its body is [`GenericError`](crate::models::GenericError).
    /// - Any other status: The members could not be listed; `error.reason` says why. A 403 means that the caller has neither of the two roles. Its body is [`GenericError`](crate::models::GenericError).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let items = client.project().get_project_members("my-project").await?;
    ///     for item in &items {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getProjectMembers")]
    #[inline]
    pub fn get_project_members(
        &self,
        project: impl Into<String>,
    ) -> GetProjectMembersCall {
        let mut call = self.client.call(&get_project_members::OPERATION);
        let project: String = project.into();
        call.path("project", project);
        GetProjectMembersCall::of(call, get_project_members::parse)
    }

    /// List the organizations of a project
    ///
    /// Returns the organizations of a project, one page at a time.
    ///
    /// Deprecated: read [`organizations`](field@crate::models::ListOrganizationsResponse::organizations) of [`getProject`](crate::api::project::ProjectApi::get_project()) instead.
    ///
    /// The token of the next page is in the body. Go on while [`has_next_page`](field@crate::models::ListOrganizationsResponse::has_next_page) is true, and send
    /// [`next_page_token`](field@crate::models::ListOrganizationsResponse::next_page_token) as `page_token`.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Optional
    ///
    /// - [`page_size`](ListOrganizationsCall::page_size()): `i64`. How many entries a page holds at most. (defaults to `250`; at least `1` and at most `1000`)
    /// - [`page_token`](ListOrganizationsCall::page_token()): `String`. Where the page starts: the [`next_page_token`](field@crate::models::ListOrganizationsResponse::next_page_token) of the page before.
    /// - [`domain`](ListOrganizationsCall::domain()): `String`. Only return organizations that have exactly this e-mail domain, for example `example.com`.
    ///
    /// # Request
    ///
    /// `GET /projects/{project_id}/organizations`, with `ory_workspace_api_key`. The document calls it `listOrganizations`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of organizations. The list is empty if the project has none, or none with this domain. Gives [`ListOrganizationsResponse`](crate::models::ListOrganizationsResponse).
    ///
    /// # Errors
    ///
    /// - Status 400: A query parameter is not valid, for example a page token that Ory did not issue. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the plan or environment of the project does not include organizations. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// #![allow(deprecated)]
    ///
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let mut items = client
    ///         .project()
    ///         .list_organizations("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .page_size(250)
    ///         .domain("www.example.com")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listOrganizations")]
    #[deprecated]
    #[inline]
    pub fn list_organizations(
        &self,
        project_id: impl Into<String>,
    ) -> ListOrganizationsCall {
        let mut call = self.client.call(&list_organizations::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        ListOrganizationsCall::of(call, list_organizations::parse)
    }

    /// List the API keys of a project
    ///
    /// Returns all API keys of a project, in one answer.
    ///
    /// The keys themselves are not shown. Tell them apart by `name` and `last_characters`. Use
    /// this list to find keys that expire soon.
    ///
    /// # Arguments
    ///
    /// - `project`: The `id` or the `slug` of the project.
    ///
    /// # Request
    ///
    /// `GET /projects/{project}/tokens`, with `ory_workspace_api_key`. The document calls it `listProjectApiKeys`.
    ///
    /// # Returns
    ///
    /// - Status 200: The API keys without `value`. The list is empty if the project has none. Gives [`ProjectApiKeys`](crate::models::ProjectApiKeys).
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body says why. Typical statuses are 401 and 403 for a workspace API key that may not do this, and 404 for an unknown project or key. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let items = client.project().list_project_api_keys("my-project").await?;
    ///     for item in &items {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listProjectApiKeys")]
    #[inline]
    pub fn list_project_api_keys(
        &self,
        project: impl Into<String>,
    ) -> ListProjectApiKeysCall {
        let mut call = self.client.call(&list_project_api_keys::OPERATION);
        let project: String = project.into();
        call.path("project", project);
        ListProjectApiKeysCall::of(call, list_project_api_keys::parse)
    }

    /// List the projects you can reach
    ///
    /// Returns the projects that the API key has access to, all in one answer.
    ///
    /// The entries are short: names, hosts, state and plan, but no configuration. Call
    /// [`getProject`](crate::api::project::ProjectApi::get_project()) for the configuration of one project. To see only the projects of one
    /// workspace, call `listWorkspaceProjects`.
    ///
    /// # Request
    ///
    /// `GET /projects`, with `ory_workspace_api_key`. The document calls it `listProjects`.
    ///
    /// # Returns
    ///
    /// - Status 200: The projects, without their configuration. The list is empty if the key reaches no project. Gives [`ProjectMetadataList`](crate::models::ProjectMetadataList).
    ///
    /// # Errors
    ///
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key is valid but may not do this. Typically it belongs to another workspace. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: Ory found nothing that belongs to this API key. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let items = client.project().list_projects().await?;
    ///     for item in &items {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listProjects")]
    #[inline]
    pub fn list_projects(&self) -> ListProjectsCall {
        let call = self.client.call(&list_projects::OPERATION);
        ListProjectsCall::of(call, list_projects::parse)
    }

    /// Change parts of a project without checking the revision
    ///
    /// Applies a JSON Patch (RFC 6902) to a project and returns the result.
    ///
    /// Deprecated: use [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()). This call patches whatever revision is current
    /// when it arrives, so changes that several callers make at the same time can overwrite each
    /// other without an error. If you still use it, send one patch at a time for each project.
    ///
    /// The paths point into the document that [`getProject`](crate::api::project::ProjectApi::get_project()) returns, for example
    /// `/services/identity/config/session/lifespan` or `/cors_public/enabled`. Everything that
    /// the patch does not name stays as it is.
    ///
    /// Ory ignores keys that it does not know or support, and still answers 200. Read [`warnings`](field@crate::models::SuccessfulProjectUpdate::warnings),
    /// and look at the returned project to see whether a change took effect. You cannot change
    /// the environment or the home region of a project this way.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Optional
    ///
    /// - [`body`](PatchProjectCall::body()): [`Vec<JsonPatch>`](crate::models::JsonPatch). The changes, as a list of JSON Patch operations on the project.
    ///
    /// # Request
    ///
    /// `PATCH /projects/{project_id}`, with `ory_workspace_api_key`. The document calls it `patchProject`.
    ///
    /// # Returns
    ///
    /// - Status 200: The project after the change, together with warnings about settings that Ory left out. Check [`warnings`](field@crate::models::SuccessfulProjectUpdate::warnings) before you report success. Gives [`SuccessfulProjectUpdate`](crate::models::SuccessfulProjectUpdate).
    ///
    /// # Errors
    ///
    /// - Status 400: The patch is not valid JSON Patch, a path does not exist, or the result is not a valid configuration. `error.reason` names the setting; nothing was changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not change this project, or the plan does not include a feature that you configure. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project, or the API key cannot see it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// #![allow(deprecated)]
    ///
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .patch_project("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body([
    ///             models::JsonPatch::new(
    ///                 models::JsonPatchOp::Replace,
    ///                 "/services/identity/config/session/lifespan",
    ///             )
    ///             .value("24h"),
    ///         ])
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "patchProject")]
    #[deprecated]
    #[inline]
    pub fn patch_project(&self, project_id: impl Into<String>) -> PatchProjectCall {
        let mut call = self.client.call(&patch_project::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        PatchProjectCall::of(call, patch_project::parse)
    }

    /// Change parts of a project if it is still at a given revision
    ///
    /// Applies a JSON Patch (RFC 6902) to a project, provided that nobody has changed the project
    /// since you read it.
    ///
    /// Fetch the project with [`getProject`](crate::api::project::ProjectApi::get_project()), build the patch from it, and send it with the
    /// `revision_id` of that project. Each successful change makes a new revision, whose ID is in
    /// the answer. If the project has moved on, the call fails with 409 and changes nothing:
    /// fetch it again, rebuild the patch and retry.
    ///
    /// The paths point into the document that [`getProject`](crate::api::project::ProjectApi::get_project()) returns, for example
    /// `/services/identity/config/session/lifespan` or `/cors_public/enabled`. Everything that
    /// the patch does not name stays as it is. To append to a list, end the path with `/-`.
    ///
    /// Identity schemas, Jsonnet snippets and similar files go into the configuration as
    /// `base64://` followed by the encoded file. Ory stores the file and puts a URL in its place.
    ///
    /// Ory ignores keys that it does not know or support, and still answers 200. Read [`warnings`](field@crate::models::SuccessfulProjectUpdate::warnings),
    /// and look at the returned project to see whether a change took effect. You cannot change
    /// the environment or the home region of a project this way.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `revision_id`: The `revision_id` of the project that the patch was made for. Take it from [`getProject`](crate::api::project::ProjectApi::get_project()), or from the project in the answer to your last change.
    ///
    /// # Optional
    ///
    /// - [`body`](PatchProjectWithRevisionCall::body()): [`Vec<JsonPatch>`](crate::models::JsonPatch). The changes, as a list of JSON Patch operations on the project.
    ///
    /// # Request
    ///
    /// `PATCH /projects/{project_id}/revision/{revision_id}`, with `ory_workspace_api_key`. The document calls it `patchProjectWithRevision`.
    ///
    /// # Returns
    ///
    /// - Status 200: The project after the change, with a new `revision_id`, together with warnings about settings that Ory left out. Check [`warnings`](field@crate::models::SuccessfulProjectUpdate::warnings) before you report success. Gives [`SuccessfulProjectUpdate`](crate::models::SuccessfulProjectUpdate).
    ///
    /// # Errors
    ///
    /// - Status 400: The patch is not valid JSON Patch, a path does not exist, or the result is not a valid configuration. `error.reason` names the setting; nothing was changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not change this project, or the plan does not include a feature that you configure. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project or no such revision, or the API key cannot see it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The project has a newer revision than the one you named, and nothing was changed. Fetch the project again, build the patch from it and retry. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .patch_project_with_revision(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .body([
    ///             models::JsonPatch::new(
    ///                 models::JsonPatchOp::Replace,
    ///                 "/services/identity/config/session/lifespan",
    ///             )
    ///             .value("24h"),
    ///         ])
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "patchProjectWithRevision")]
    #[inline]
    pub fn patch_project_with_revision(
        &self,
        project_id: impl Into<String>,
        revision_id: impl Into<String>,
    ) -> PatchProjectWithRevisionCall {
        let mut call = self.client.call(&patch_project_with_revision::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let revision_id: String = revision_id.into();
        call.path("revision_id", revision_id);
        PatchProjectWithRevisionCall::of(call, patch_project_with_revision::parse)
    }

    /// Delete a project and all of its data for good
    ///
    /// Deletes a project with everything in it: identities, sessions, OAuth 2.0 clients,
    /// permission relationships, API keys, organizations, custom domains and configuration.
    ///
    /// There is no undo and no second step. Ask for a confirmation in your own tool, and compare
    /// the name of the project before you call.
    ///
    /// A project that is linked to a subscription of its own cannot be deleted. Unlink the
    /// subscription first.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Request
    ///
    /// `DELETE /projects/{project_id}`, with `ory_workspace_api_key`. The document calls it `purgeProject`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`GenericError`](crate::models::GenericError).
    /// - Status 403: The API key is valid but may not do this. Typically it belongs to another workspace. Its body is [`GenericError`](crate::models::GenericError).
    /// - Status 404: There is no such project, or the API key cannot see it. On a repeated call it means that the project is gone already. Its body is [`GenericError`](crate::models::GenericError).
    /// - Any other status: The project was not deleted; `error.reason` says why, for example that a subscription is still linked to it. Its body is [`GenericError`](crate::models::GenericError).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     client.project().purge_project("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "purgeProject")]
    #[inline]
    pub fn purge_project(&self, project_id: impl Into<String>) -> PurgeProjectCall {
        let mut call = self.client.call(&purge_project::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        PurgeProjectCall::of(call, purge_project::parse)
    }

    /// Remove a person from a project
    ///
    /// Takes away a member's access to a project.
    ///
    /// The invitation of the member gets the status `REMOVED`, and the seat is free again. To let
    /// the person back in, invite them anew in the Ory Console. Somebody whose `source` is
    /// `workspace` has access through the workspace; take that away in the settings of the
    /// workspace.
    ///
    /// The caller needs the role of owner in the project. API keys of the project are not bound
    /// to people and stay valid, so delete those that the person knows.
    ///
    /// # Arguments
    ///
    /// - `project`: The `id` of the project.
    /// - `member`: The `id` of the member, as [`getProjectMembers`](crate::api::project::ProjectApi::get_project_members()) returns it.
    ///
    /// # Request
    ///
    /// `DELETE /projects/{project}/members/{member}`, with `ory_workspace_api_key`. The document calls it `removeProjectMember`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`GenericError`](crate::models::GenericError).
    /// - Status 406: Ory cannot give the answer that the request accepts. Check that the `Accept` header allows `application/json`, and read `error.reason`. Its body is [`GenericError`](crate::models::GenericError).
    /// - Any other status: The member was not removed; `error.reason` says why. A 403 means that the caller is not an owner of the project. Its body is [`GenericError`](crate::models::GenericError).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     client
    ///         .project()
    ///         .remove_project_member("my-project", "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "removeProjectMember")]
    #[inline]
    pub fn remove_project_member(
        &self,
        project: impl Into<String>,
        member: impl Into<String>,
    ) -> RemoveProjectMemberCall {
        let mut call = self.client.call(&remove_project_member::OPERATION);
        let project: String = project.into();
        call.path("project", project);
        let member: String = member.into();
        call.path("member", member);
        RemoveProjectMemberCall::of(call, remove_project_member::parse)
    }

    /// Replace the configuration of a project
    ///
    /// Overwrites the configuration of each service that the body contains, together with the
    /// name, the CORS settings and the organizations of the project.
    ///
    /// The configuration of a service is replaced as a whole. Settings that you leave out go back
    /// to their defaults, so fetch the project with [`getProject`](crate::api::project::ProjectApi::get_project()), change it and send it back
    /// complete. Secrets can come back masked, so put the real ones in. Keep all entries of
    /// [`organizations`](field@crate::models::SetProject::organizations): one that is missing is removed. For a single setting use
    /// [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()).
    ///
    /// The configuration has the same format as the configuration files of Ory Kratos, Ory Hydra
    /// and Ory Keto. If it was written for an older version of that format, say so with the
    /// `version` key of the configuration; without it Ory reads the configuration as one of the
    /// newest version. Settings about running a server, such as ports, logging and tracing, are
    /// left out with a warning.
    ///
    /// Nothing checks which revision you started from. Changes that were made since you fetched
    /// the project are lost.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Optional
    ///
    /// - [`body`](SetProjectCall::body()): [`SetProject`](crate::models::SetProject). The new name, CORS settings, organizations and service configurations.
    ///
    /// # Request
    ///
    /// `PUT /projects/{project_id}`, with `ory_workspace_api_key`. The document calls it `setProject`.
    ///
    /// # Returns
    ///
    /// - Status 200: The project after the change, together with warnings about settings that Ory left out. Check [`warnings`](field@crate::models::SuccessfulProjectUpdate::warnings) before you report success. Gives [`SuccessfulProjectUpdate`](crate::models::SuccessfulProjectUpdate).
    ///
    /// # Errors
    ///
    /// - Status 400: The body or one of the configurations is not valid. `error.reason` names the setting; nothing was changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not change this project, or the plan does not include a feature that you configure. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project, or the API key cannot see it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .set_project("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body(models::SetProject::new(
    ///             models::ProjectCors::new(),
    ///             models::ProjectCors::new(),
    ///             "Example",
    ///             [models::BasicOrganization::new(
    ///                 ["www.example.com"],
    ///                 "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///                 "my-label",
    ///             )],
    ///             models::ProjectServices::new(),
    ///         ))
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "setProject")]
    #[inline]
    pub fn set_project(&self, project_id: impl Into<String>) -> SetProjectCall {
        let mut call = self.client.call(&set_project::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        SetProjectCall::of(call, set_project::parse)
    }

    /// Change an organization of a project
    ///
    /// Changes the label, the domains and the other settings of an organization.
    ///
    /// Deprecated: change the entry in `organizations` with [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()) or
    /// `setProject` instead.
    ///
    /// Send the label and the complete list of domains each time. For `default_region` and
    /// `session_lifespan` an empty string removes the value, so that the organization follows the
    /// project again. Leave `session_lifespan` out to keep it.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The [`id`](field@crate::models::Organization::id) of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `organization_id`: The [`id`](field@crate::models::Organization::id) of the organization, as listed in `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()).
    ///
    /// # Optional
    ///
    /// - [`body`](UpdateOrganizationCall::body()): [`OrganizationBody`](crate::models::OrganizationBody). The new settings.
    ///
    /// # Request
    ///
    /// `PUT /projects/{project_id}/organizations/{organization_id}`, with `ory_workspace_api_key`. The document calls it `updateOrganization`.
    ///
    /// # Returns
    ///
    /// - Status 200: The organization after the change. Gives [`Organization`](crate::models::Organization).
    ///
    /// # Errors
    ///
    /// - Status 400: The body is not valid, for example a session lifespan outside its limits. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the plan or environment of the project does not include organizations. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project or no such organization in it. An organization that was created a moment ago may not be visible yet. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The change conflicts with another organization; `error.reason` says how. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// #![allow(deprecated)]
    ///
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .update_organization(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .body(
    ///             models::OrganizationBody::new().domains(["acme.example.com"]).label("Acme"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateOrganization")]
    #[deprecated]
    #[inline]
    pub fn update_organization(
        &self,
        project_id: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> UpdateOrganizationCall {
        let mut call = self.client.call(&update_organization::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let organization_id: String = organization_id.into();
        call.path("organization_id", organization_id);
        UpdateOrganizationCall::of(call, update_organization::parse)
    }

    /// Change an onboarding portal link of an organization
    ///
    /// Changes what an existing link offers and when it expires.
    ///
    /// The address of the link stays the same. To change data mappings, the custom domain or the
    /// `proxy_` settings, delete the link and create another.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The [`id`](field@crate::models::OnboardingPortalLink::id) of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `organization_id`: The [`id`](field@crate::models::OnboardingPortalLink::id) of the organization, as listed in `organizations` of [`getProject`](crate::api::project::ProjectApi::get_project()).
    /// - `onboarding_portal_link_id`: The [`id`](field@crate::models::OnboardingPortalLink::id) of the link, not the [`value`](field@crate::models::OnboardingPortalLink::value) that is part of its address.
    ///
    /// # Optional
    ///
    /// - [`body`](UpdateOrganizationOnboardingPortalLinkCall::body()): [`UpdateOrganizationOnboardingPortalLinkBody`](crate::models::UpdateOrganizationOnboardingPortalLinkBody). The new settings of the link.
    ///
    /// # Request
    ///
    /// `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}`, with `ory_workspace_api_key`. The document calls it `updateOrganizationOnboardingPortalLink`.
    ///
    /// # Returns
    ///
    /// - Status 200: The link after the change. Gives [`OnboardingPortalLink`](crate::models::OnboardingPortalLink).
    ///
    /// # Errors
    ///
    /// - Any other status: The link was not changed; the body says why. A 400 names the wrong member, for example an expiry that is less than a day away. A 404 means that there is no such link. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .update_organization_onboarding_portal_link(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .body(models::UpdateOrganizationOnboardingPortalLinkBody::new(true, true))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateOrganizationOnboardingPortalLink")]
    #[inline]
    pub fn update_organization_onboarding_portal_link(
        &self,
        project_id: impl Into<String>,
        organization_id: impl Into<String>,
        onboarding_portal_link_id: impl Into<String>,
    ) -> UpdateOrganizationOnboardingPortalLinkCall {
        let mut call = self
            .client
            .call(&update_organization_onboarding_portal_link::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let organization_id: String = organization_id.into();
        call.path("organization_id", organization_id);
        let onboarding_portal_link_id: String = onboarding_portal_link_id.into();
        call.path("onboarding_portal_link_id", onboarding_portal_link_id);
        UpdateOrganizationOnboardingPortalLinkCall::of(
            call,
            update_organization_onboarding_portal_link::parse,
        )
    }

    /// Check an Ory Permission Language document against a project
    ///
    /// Parses a document in the Ory Permission Language (OPL) and returns the errors in it,
    /// without saving anything.
    ///
    /// It applies the limits of the project and of its subscription, the same ones that apply
    /// when you save the document as part of the configuration. [`checkOplSyntax`](crate::api::relationship::RelationshipApi::check_opl_syntax()), one of the
    /// project's own APIs, checks only the language. Use this call in a pipeline before you
    /// deploy a permission model.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Optional
    ///
    /// - [`body`](ValidateOplCall::body()): `String`. The source text of the OPL document, as plain text and not as JSON. (travels as `text/plain`)
    ///
    /// # Request
    ///
    /// `POST /projects/{project_id}/opl/validate`, with `ory_workspace_api_key`. The document calls it `validateOpl`.
    ///
    /// # Returns
    ///
    /// - Status 200: The document was parsed. It is valid only if [`errors`](field@crate::models::OplValidateResult::errors) is absent or empty, so look at [`errors`](field@crate::models::OplValidateResult::errors) and not at the status alone. Gives [`OplValidateResult`](crate::models::OplValidateResult).
    ///
    /// # Errors
    ///
    /// - Status 400: The request could not be read. Errors in the document itself do not end up here; they are in the result with status 200. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key is valid but may not do this. Typically it belongs to another workspace. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such project, or the API key cannot see it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .project()
    ///         .validate_opl("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body("class User implements Namespace {}")
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "validateOpl")]
    #[inline]
    pub fn validate_opl(&self, project_id: impl Into<String>) -> ValidateOplCall {
        let mut call = self.client.call(&validate_opl::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        ValidateOplCall::of(call, validate_opl::parse)
    }
}
