//! Workspaces, which hold projects, members and the bill, and their API keys.

use crate::runtime;

mod create_workspace;
pub use self::create_workspace::CreateWorkspaceCall;

mod create_workspace_api_key;
pub use self::create_workspace_api_key::CreateWorkspaceApiKeyCall;

mod delete_workspace_api_key;
pub use self::delete_workspace_api_key::DeleteWorkspaceApiKeyCall;

mod get_workspace;
pub use self::get_workspace::GetWorkspaceCall;

mod list_workspace_api_keys;
pub use self::list_workspace_api_keys::ListWorkspaceApiKeysCall;

mod list_workspace_projects;
pub use self::list_workspace_projects::ListWorkspaceProjectsCall;

mod list_workspaces;
pub use self::list_workspaces::ListWorkspacesCall;

mod update_workspace;
pub use self::update_workspace::UpdateWorkspaceCall;

/// Workspaces, which hold projects, members and the bill, and their API keys.
#[derive(Debug, Clone)]
pub struct WorkspaceApi {
    client: runtime::Client,
}

impl WorkspaceApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a workspace
    ///
    /// Creates an empty workspace.
    ///
    /// A workspace holds projects, the people who work on them, and the subscription that pays
    /// for them. It can be renamed with [`updateWorkspace`](crate::api::workspace::WorkspaceApi::update_workspace()), but no call of this API deletes it.
    ///
    /// A workspace API key belongs to one workspace and gives no access to the new one. Create a
    /// key for the new workspace before you create projects in it.
    ///
    /// The call is not idempotent: a repeated request creates a second workspace with the same
    /// name.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateWorkspaceCall::body()): [`CreateWorkspaceBody`](crate::models::CreateWorkspaceBody). The name of the new workspace.
    ///
    /// # Request
    ///
    /// `POST /workspaces`, with `ory_workspace_api_key`. The document calls it `createWorkspace`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new workspace. Keep its [`id`](field@crate::models::Workspace::id) for [`createProject`](crate::api::project::ProjectApi::create_project()). Gives [`Workspace`](crate::models::Workspace).
    ///
    /// # Errors
    ///
    /// - Status 400: The body is not valid, for example because the name is missing. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The caller may not create workspaces. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 500: Ory failed. The workspace may exist all the same, so look at `listWorkspaces` before you try again. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .workspace()
    ///         .create_workspace()
    ///         .body(models::CreateWorkspaceBody::new("Example"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createWorkspace")]
    #[inline]
    pub fn create_workspace(&self) -> CreateWorkspaceCall {
        let call = self.client.call(&create_workspace::OPERATION);
        CreateWorkspaceCall::of(call, create_workspace::parse)
    }

    /// Create an API key for a workspace
    ///
    /// Creates a key that administers a workspace and all of its projects, now and in the future.
    ///
    /// The key is in [`value`](field@crate::models::WorkspaceApiKey::value) of the answer, and nowhere else: store it before you do anything
    /// else. Send it as a bearer token to `api.console.ory.sh`, and nowhere else. It does not
    /// open the data of the projects, such as identities or OAuth 2.0 clients; for these create a
    /// key with [`createProjectApiKey`](crate::api::project::ProjectApi::create_project_api_key()).
    ///
    /// Guard it well. Whoever has it can change and delete every project of the workspace, and it
    /// goes on working when its creator leaves. Let it expire, and rotate it before it does.
    ///
    /// Only owners of the workspace may call it. Ory can refuse it to a caller who has a
    /// workspace API key and no session in the Ory Console; create the key in the settings of the
    /// workspace then.
    ///
    /// # Arguments
    ///
    /// - `workspace`: The [`id`](field@crate::models::WorkspaceApiKey::id) of the workspace, a UUID. `listWorkspaces` returns it, and it is part of the address of the workspace in the Ory Console.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateWorkspaceApiKeyCall::body()): [`CreateWorkspaceApiKeyBody`](crate::models::CreateWorkspaceApiKeyBody). The name of the key and, if you want it to end by itself, the time when it expires.
    ///
    /// # Request
    ///
    /// `POST /workspaces/{workspace}/tokens`, with `ory_workspace_api_key`. The document calls it `createWorkspaceApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new key. This is the only answer that contains [`value`](field@crate::models::WorkspaceApiKey::value). Gives [`WorkspaceApiKey`](crate::models::WorkspaceApiKey).
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body says why. Typical statuses are 401 and 403 for a caller who may not manage the keys of this workspace, and 404 for an unknown workspace or key. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .workspace()
    ///         .create_workspace_api_key("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body(models::CreateWorkspaceApiKeyBody::new("Example"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createWorkspaceApiKey")]
    #[inline]
    pub fn create_workspace_api_key(
        &self,
        workspace: impl Into<String>,
    ) -> CreateWorkspaceApiKeyCall {
        let mut call = self.client.call(&create_workspace_api_key::OPERATION);
        let workspace: String = workspace.into();
        call.path("workspace", workspace);
        CreateWorkspaceApiKeyCall::of(call, create_workspace_api_key::parse)
    }

    /// Delete an API key of a workspace
    ///
    /// Deletes a key at once. Requests that use it fail from then on.
    ///
    /// There is no undo. If you delete the key that you are calling with, this is the last call
    /// that it makes. Only owners of the workspace may do this, and Ory can refuse it to a caller
    /// who has only a workspace API key.
    ///
    /// # Arguments
    ///
    /// - `workspace`: The `id` or the slug of the workspace.
    /// - `token_id`: The `id` of the key from [`listWorkspaceApiKeys`](crate::api::workspace::WorkspaceApi::list_workspace_api_keys()). It is not the key itself.
    ///
    /// # Request
    ///
    /// `DELETE /workspaces/{workspace}/tokens/{token_id}`, with `ory_workspace_api_key`. The document calls it `deleteWorkspaceApiKey`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body says why. Typical statuses are 401 and 403 for a caller who may not manage the keys of this workspace, and 404 for an unknown workspace or key. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .workspace()
    ///         .delete_workspace_api_key(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteWorkspaceApiKey")]
    #[inline]
    pub fn delete_workspace_api_key(
        &self,
        workspace: impl Into<String>,
        token_id: impl Into<String>,
    ) -> DeleteWorkspaceApiKeyCall {
        let mut call = self.client.call(&delete_workspace_api_key::OPERATION);
        let workspace: String = workspace.into();
        call.path("workspace", workspace);
        let token_id: String = token_id.into();
        call.path("token_id", token_id);
        DeleteWorkspaceApiKeyCall::of(call, delete_workspace_api_key::parse)
    }

    /// Get one workspace
    ///
    /// Returns a workspace with its access policy and its subscription.
    ///
    /// Any member of the workspace may call it. Some API keys are refused with 403 although the
    /// workspace is in their `listWorkspaces`; take it from that list then.
    ///
    /// # Arguments
    ///
    /// - `workspace`: The [`id`](field@crate::models::Workspace::id) of the workspace, a UUID. `listWorkspaces` returns it, and it is part of the address of the workspace in the Ory Console.
    ///
    /// # Request
    ///
    /// `GET /workspaces/{workspace}`, with `ory_workspace_api_key`. The document calls it `getWorkspace`.
    ///
    /// # Returns
    ///
    /// - Status 200: The workspace. Gives [`Workspace`](crate::models::Workspace).
    ///
    /// # Errors
    ///
    /// - Status 400: The ID of the workspace is not valid. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The caller is not a member of this workspace, or the API key belongs to another one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 500: Ory failed. Try again after a pause, and give `error.request` to Ory support if it persists. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         client.workspace().get_workspace("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getWorkspace")]
    #[inline]
    pub fn get_workspace(&self, workspace: impl Into<String>) -> GetWorkspaceCall {
        let mut call = self.client.call(&get_workspace::OPERATION);
        let workspace: String = workspace.into();
        call.path("workspace", workspace);
        GetWorkspaceCall::of(call, get_workspace::parse)
    }

    /// List the API keys of a workspace
    ///
    /// Returns all API keys of a workspace, in one answer.
    ///
    /// The keys themselves are not shown. Tell them apart by `name` and `last_characters`. Use
    /// this list to find keys that expire soon. Ory can refuse this call to a workspace API key;
    /// the Ory Console shows the list to members of the workspace.
    ///
    /// # Arguments
    ///
    /// - `workspace`: The `id` or the slug of the workspace.
    ///
    /// # Request
    ///
    /// `GET /workspaces/{workspace}/tokens`, with `ory_workspace_api_key`. The document calls it `listWorkspaceApiKeys`.
    ///
    /// # Returns
    ///
    /// - Status 200: The API keys without `value`. Gives [`WorkspaceApiKeys`](crate::models::WorkspaceApiKeys).
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body says why. Typical statuses are 401 and 403 for a caller who may not manage the keys of this workspace, and 404 for an unknown workspace or key. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     let items = client
    ///         .workspace()
    ///         .list_workspace_api_keys("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     for item in &items {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listWorkspaceApiKeys")]
    #[inline]
    pub fn list_workspace_api_keys(
        &self,
        workspace: impl Into<String>,
    ) -> ListWorkspaceApiKeysCall {
        let mut call = self.client.call(&list_workspace_api_keys::OPERATION);
        let workspace: String = workspace.into();
        call.path("workspace", workspace);
        ListWorkspaceApiKeysCall::of(call, list_workspace_api_keys::parse)
    }

    /// List the projects of a workspace
    ///
    /// Returns projects of a workspace in the short form, without their configuration.
    ///
    /// Any member of the workspace may call it. Call [`getProject`](crate::api::project::ProjectApi::get_project()) for the configuration of one
    /// project.
    ///
    /// The answer says in [`has_next_page`](field@crate::models::ListWorkspaceProjects::has_next_page) whether there are more projects, but the operation
    /// takes no page token. If it is true, use [`listProjects`](crate::api::project::ProjectApi::list_projects()) for the complete list.
    ///
    /// # Arguments
    ///
    /// - `workspace`: The `id` of the workspace, a UUID. `listWorkspaces` returns it, and it is part of the address of the workspace in the Ory Console.
    ///
    /// # Request
    ///
    /// `GET /workspaces/{workspace}/projects`, with `ory_workspace_api_key`. The document calls it `listWorkspaceProjects`.
    ///
    /// # Returns
    ///
    /// - Status 200: The projects. The list is empty if the workspace has none. Gives [`ListWorkspaceProjects`](crate::models::ListWorkspaceProjects).
    ///
    /// # Errors
    ///
    /// - Status 400: The ID of the workspace is not valid. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The caller is not a member of this workspace, or the API key belongs to another one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 500: Ory failed. Try again after a pause, and give `error.request` to Ory support if it persists. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .workspace()
    ///         .list_workspace_projects("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{}", response.has_next_page);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listWorkspaceProjects")]
    #[inline]
    pub fn list_workspace_projects(
        &self,
        workspace: impl Into<String>,
    ) -> ListWorkspaceProjectsCall {
        let mut call = self.client.call(&list_workspace_projects::OPERATION);
        let workspace: String = workspace.into();
        call.path("workspace", workspace);
        ListWorkspaceProjectsCall::of(call, list_workspace_projects::parse)
    }

    /// List the workspaces you can reach
    ///
    /// Returns the workspaces that the caller is a member of, one page at a time. With a
    /// workspace API key, that is the workspace of the key.
    ///
    /// The token of the next page is in the body. Go on while [`has_next_page`](field@crate::models::ListWorkspaces::has_next_page) is true, and send
    /// [`next_page_token`](field@crate::models::ListWorkspaces::next_page_token) as `page_token`.
    ///
    /// # Optional
    ///
    /// - [`page_size`](ListWorkspacesCall::page_size()): `i64`. How many entries a page holds at most. (defaults to `250`; at least `1` and at most `1000`)
    /// - [`page_token`](ListWorkspacesCall::page_token()): `String`. Where the page starts: the [`next_page_token`](field@crate::models::ListWorkspaces::next_page_token) of the page before.
    ///
    /// # Request
    ///
    /// `GET /workspaces`, with `ory_workspace_api_key`. The document calls it `listWorkspaces`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of workspaces. Gives [`ListWorkspaces`](crate::models::ListWorkspaces).
    ///
    /// # Errors
    ///
    /// - Status 400: A query parameter is not valid, for example a page token that Ory did not issue. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key is valid but may not do this. Typically it belongs to another workspace. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 500: Ory failed. Try again after a pause, and give `error.request` to Ory support if it persists. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     let mut items = client.workspace().list_workspaces().page_size(250).items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listWorkspaces")]
    #[inline]
    pub fn list_workspaces(&self) -> ListWorkspacesCall {
        let call = self.client.call(&list_workspaces::OPERATION);
        ListWorkspacesCall::of(call, list_workspaces::parse)
    }

    /// Rename a workspace or change who may enter it
    ///
    /// Sets the name of a workspace and, if you send it, its access policy.
    ///
    /// Only owners of the workspace may call it. A stricter access policy can lock people out at
    /// once, so check that the people you need belong to the organization of the workspace.
    ///
    /// # Arguments
    ///
    /// - `workspace`: The [`id`](field@crate::models::Workspace::id) of the workspace, a UUID. `listWorkspaces` returns it, and it is part of the address of the workspace in the Ory Console.
    ///
    /// # Optional
    ///
    /// - [`body`](UpdateWorkspaceCall::body()): [`UpdateWorkspaceBody`](crate::models::UpdateWorkspaceBody). The new settings.
    ///
    /// # Request
    ///
    /// `PUT /workspaces/{workspace}`, with `ory_workspace_api_key`. The document calls it `updateWorkspace`.
    ///
    /// # Returns
    ///
    /// - Status 200: The workspace after the change. Gives [`Workspace`](crate::models::Workspace).
    ///
    /// # Errors
    ///
    /// - Status 400: The ID or the body is not valid. `error.reason` says what is wrong. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: The workspace API key is missing, wrong, expired or deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The caller is not an owner of this workspace, or the API key belongs to another one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 500: Ory failed. Try again after a pause, and give `error.request` to Ory support if it persists. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .workspace()
    ///         .update_workspace("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .body(models::UpdateWorkspaceBody::new("Example"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateWorkspace")]
    #[inline]
    pub fn update_workspace(&self, workspace: impl Into<String>) -> UpdateWorkspaceCall {
        let mut call = self.client.call(&update_workspace::OPERATION);
        let workspace: String = workspace.into();
        call.path("workspace", workspace);
        UpdateWorkspaceCall::of(call, update_workspace::parse)
    }
}
