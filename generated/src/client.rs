//! The client and its builder.

use crate::runtime;
use crate::security;
use crate::servers;

/// Whose headers are guarded, whoever sets them.
static SCHEMES: &[&runtime::Scheme] = &[
    &security::BASIC,
    &security::BEARER,
    &security::OAUTH2,
    &security::ORY_ACCESS_TOKEN,
    &security::ORY_WORKSPACE_API_KEY,
    &security::SESSION_TOKEN,
];

/// A client of the Ory API. Cheap to clone.
///
/// Each group of operations has a method, which is there where the cargo feature of the group is on:
///
/// - [`api_keys`](Self::api_keys()): API keys for the customers of your own API. (Feature `api-keys`.)
/// - [`courier`](Self::courier()): The mail and text messages that Ory sends to your users. (Feature `courier`.)
/// - [`elements`](Self::elements()): The look and the settings of the hosted account pages, for an application that renders them itself. (Feature `elements`.)
/// - [`events`](Self::events()): Streams of what happens in a project, such as sign-ins and registrations, to an endpoint of yours. (Feature `events`.)
/// - [`frontend`](Self::frontend()): What your users do themselves: sign in, register, recover an account, verify an address, change settings, sign out. (Feature `frontend`, on by default.)
/// - [`identity`](Self::identity()): The administration of identities, their credentials and their sessions. (Feature `identity`, on by default.)
/// - [`jwk`](Self::jwk()): The sets of JSON Web Keys that a project signs its tokens with. (Feature `jwk`.)
/// - [`metadata`](Self::metadata()): The version of a server that you run yourself. (Feature `metadata`.)
/// - [`oauth2`](Self::oauth2()): Everything about OAuth 2.0, and OpenID Connect on top of it. (Feature `oauth2`, on by default.)
/// - [`oidc`](Self::oidc()): OpenID Connect: discovery, claims of the signed-in user, dynamic registration of clients, logout and verifiable credentials. (Feature `oidc`.)
/// - [`permission`](Self::permission()): Questions about permissions: may this subject do that, one by one or in batches, and who may. (Feature `permission`, on by default.)
/// - [`project`](Self::project()): The projects of the Ory Network: their settings, API keys, organizations, and members. (Feature `project`.)
/// - [`relationship`](Self::relationship()): The relationships that permissions are worked out from: create, replace, delete and list them. (Feature `relationship`, on by default.)
/// - [`wellknown`](Self::wellknown()): The public keys with which anybody can check what a project has signed. (Feature `wellknown`.)
/// - [`workspace`](Self::workspace()): Workspaces, which hold projects, members and the bill, and their API keys. (Feature `workspace`.)
#[derive(Debug, Clone)]
pub struct Ory {
    inner: runtime::Client,
}

impl Ory {
    /// Begins a client.
    pub fn builder() -> OryBuilder {
        let servers = std::slice::from_ref(&servers::DEFAULT);
        OryBuilder {
            inner: runtime::ClientBuilder::new(servers, SCHEMES),
        }
    }

    /// API keys for the customers of your own API.
    ///
    /// Issue, import, rotate and revoke keys, verify them on each request, and derive short-lived tokens from them.
    #[cfg(feature = "api-keys")]
    #[inline]
    #[must_use]
    pub fn api_keys(&self) -> crate::api::api_keys::ApiKeysApi {
        crate::api::api_keys::ApiKeysApi::new(&self.inner)
    }

    /// The mail and text messages that Ory sends to your users.
    ///
    /// Look up what was sent, to whom, and what went wrong.
    #[cfg(feature = "courier")]
    #[inline]
    #[must_use]
    pub fn courier(&self) -> crate::api::courier::CourierApi {
        crate::api::courier::CourierApi::new(&self.inner)
    }

    /// The look and the settings of the hosted account pages, for an application that renders them itself.
    #[cfg(feature = "elements")]
    #[inline]
    #[must_use]
    pub fn elements(&self) -> crate::api::elements::ElementsApi {
        crate::api::elements::ElementsApi::new(&self.inner)
    }

    /// Streams of what happens in a project, such as sign-ins and registrations, to an endpoint of yours.
    #[cfg(feature = "events")]
    #[inline]
    #[must_use]
    pub fn events(&self) -> crate::api::events::EventsApi {
        crate::api::events::EventsApi::new(&self.inner)
    }

    /// What your users do themselves: sign in, register, recover an account, verify an address, change settings, sign out.
    ///
    /// Each of these is a flow: begin it, show the form that it describes, submit what the user typed, and follow what comes
    /// back. Applications in a browser and native ones begin with different operations and share the rest.
    #[cfg(feature = "frontend")]
    #[inline]
    #[must_use]
    pub fn frontend(&self) -> crate::api::frontend::FrontendApi {
        crate::api::frontend::FrontendApi::new(&self.inner)
    }

    /// The administration of identities, their credentials and their sessions.
    ///
    /// Create and import identities, search and change them, issue recovery codes and links, and end sessions. Called by your
    /// own backend with an API key.
    #[cfg(feature = "identity")]
    #[inline]
    #[must_use]
    pub fn identity(&self) -> crate::api::identity::IdentityApi {
        crate::api::identity::IdentityApi::new(&self.inner)
    }

    /// The sets of JSON Web Keys that a project signs its tokens with.
    ///
    /// Make, replace and delete keys. The public halves are at the well-known address of the group `wellknown`.
    #[cfg(feature = "jwk")]
    #[inline]
    #[must_use]
    pub fn jwk(&self) -> crate::api::jwk::JwkApi {
        crate::api::jwk::JwkApi::new(&self.inner)
    }

    /// The version of a server that you run yourself.
    #[cfg(feature = "metadata")]
    #[inline]
    #[must_use]
    pub fn metadata(&self) -> crate::api::metadata::MetadataApi {
        crate::api::metadata::MetadataApi::new(&self.inner)
    }

    /// Everything about OAuth 2.0, and OpenID Connect on top of it.
    ///
    /// Register clients and rotate their secrets, answer login, consent, device and logout requests,
    /// inspect and revoke tokens and sessions, and trust foreign issuers of JWT assertions.
    #[cfg(feature = "oauth2")]
    #[inline]
    #[must_use]
    pub fn oauth2(&self) -> crate::api::oauth2::OAuth2Api {
        crate::api::oauth2::OAuth2Api::new(&self.inner)
    }

    /// OpenID Connect: discovery, claims of the signed-in user, dynamic registration of clients, logout and verifiable
    /// credentials.
    #[cfg(feature = "oidc")]
    #[inline]
    #[must_use]
    pub fn oidc(&self) -> crate::api::oidc::OidcApi {
        crate::api::oidc::OidcApi::new(&self.inner)
    }

    /// Questions about permissions: may this subject do that, one by one or in batches, and who may.
    ///
    /// Also checks the syntax of the Ory Permission Language.
    #[cfg(feature = "permission")]
    #[inline]
    #[must_use]
    pub fn permission(&self) -> crate::api::permission::PermissionApi {
        crate::api::permission::PermissionApi::new(&self.inner)
    }

    /// The projects of the Ory Network: their settings, API keys, organizations, and members.
    ///
    /// Sent to the console with an API key of the workspace.
    #[cfg(feature = "project")]
    #[inline]
    #[must_use]
    pub fn project(&self) -> crate::api::project::ProjectApi {
        crate::api::project::ProjectApi::new(&self.inner)
    }

    /// The relationships that permissions are worked out from: create, replace, delete and list them.
    #[cfg(feature = "relationship")]
    #[inline]
    #[must_use]
    pub fn relationship(&self) -> crate::api::relationship::RelationshipApi {
        crate::api::relationship::RelationshipApi::new(&self.inner)
    }

    /// The public keys with which anybody can check what a project has signed.
    #[cfg(feature = "wellknown")]
    #[inline]
    #[must_use]
    pub fn wellknown(&self) -> crate::api::wellknown::WellknownApi {
        crate::api::wellknown::WellknownApi::new(&self.inner)
    }

    /// Workspaces, which hold projects, members and the bill, and their API keys.
    #[cfg(feature = "workspace")]
    #[inline]
    #[must_use]
    pub fn workspace(&self) -> crate::api::workspace::WorkspaceApi {
        crate::api::workspace::WorkspaceApi::new(&self.inner)
    }
}

impl AsRef<runtime::Client> for Ory {
    fn as_ref(&self) -> &runtime::Client {
        &self.inner
    }
}

/// Makes the client, [`Ory`]. Nothing is checked before [`build`](Self::build).
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct OryBuilder {
    inner: runtime::ClientBuilder,
}

impl OryBuilder {
    /// The slug of your project, the first label of its host name.
    ///
    /// The Ory Console shows it on the overview page of the project. The default belongs to a
    /// public demonstration project, so always set your own.
    pub fn project_slug(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.server_variable("project_slug", value);
        self
    }

    /// Sets the URL that paths are appended to, in place of the server that the API names.
    ///
    /// Operations that have a server of their own stay there: [`server_url`](Self::server_url) sends those
    /// to another one. A test sets both.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.inner = self.inner.base_url(url);
        self
    }

    /// Sends the operations that have this server of their own, as the API names it, to another
    /// URL.
    ///
    /// A server that no operation has is an error of `build`.
    pub fn server_url(mut self, server: &str, url: impl Into<String>) -> Self {
        let own = [&servers::AT_API_CONSOLE_ORY_SH];
        self.inner = self.inner.server_url(&own, server, url);
        self
    }

    /// The ID and the secret of a client, by HTTP Basic authentication (RFC 7617).
    ///
    /// Ory reads both as form-encoded (RFC 6749, section 2.3.1). Secrets that Ory has made are the
    /// same either way; one of your own that holds `+`, `%` or other special characters has to be
    /// percent-encoded before it goes in here.
    pub fn basic(
        mut self,
        user: impl Into<String>,
        password: impl Into<runtime::Secret>,
    ) -> Self {
        let credential = runtime::Credential::Basic {
            user: user.into(),
            password: password.into(),
        };
        self.inner = self.inner.credential(&security::BASIC, credential);
        self
    }

    /// The registration access token of a client, which came with its registration (RFC 7592, section 3).
    pub fn bearer(mut self, token: impl Into<runtime::Credential>) -> Self {
        self.inner = self.inner.credential(&security::BEARER, token);
        self
    }

    /// An access token from an OAuth 2.0 flow.
    ///
    /// The URLs are those of a demonstration server; use the endpoints of your own project.
    pub fn oauth2(mut self, token: impl Into<runtime::Credential>) -> Self {
        self.inner = self.inner.credential(&security::OAUTH2, token);
        self
    }

    /// An API key of your Ory Network project, sent as a bearer token.
    ///
    /// Create one in the Ory Console, in the settings of the project. It opens everything below
    /// `/admin`, so keep it on your servers.
    pub fn ory_access_token(mut self, token: impl Into<runtime::Credential>) -> Self {
        self.inner = self.inner.credential(&security::ORY_ACCESS_TOKEN, token);
        self
    }

    /// An API key of a workspace, which administers its projects. Create one in the Ory Console, in the settings of
    /// the workspace; keep it on your servers.
    pub fn ory_workspace_api_key(
        mut self,
        token: impl Into<runtime::Credential>,
    ) -> Self {
        self.inner = self.inner.credential(&security::ORY_WORKSPACE_API_KEY, token);
        self
    }

    /// The session token of a native application. Whoever sends it is the user.
    pub fn session_token(mut self, token: impl Into<runtime::Credential>) -> Self {
        self.inner = self.inner.credential(&security::SESSION_TOKEN, token);
        self
    }

    /// Sends calls without the credentials that the document asks for, where the client has none.
    ///
    /// For a server that lets its callers in some other way, or lets in everybody who can reach it: behind a
    /// gateway or a mesh, or in a network of its own. To leave out the credential of one scheme alone, give its
    /// setter [`Credential::Anonymous`](runtime::Credential::Anonymous).
    pub fn anonymous(mut self) -> Self {
        self.inner = self.inner.anonymous();
        self
    }

    /// Sends credentials over plain `http://` to other machines, too, where everybody on the way can read them.
    ///
    /// For a network that is safe by itself, for example that of a cluster. Without this, a call with a credential
    /// fails before anything is sent, unless the server is on this machine.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.inner = self.inner.danger_allow_plain_http();
        self
    }

    /// Sets how long one attempt may take, the body of the response included (30 seconds).
    /// `Duration::MAX` is no limit, here and in the other time-outs.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.inner = self.inner.timeout(timeout);
        self
    }

    /// Sets how long a call may take with all its attempts and the waits between them (2
    /// minutes, or the time for one attempt if that is longer).
    pub fn total_timeout(mut self, timeout: std::time::Duration) -> Self {
        self.inner = self.inner.total_timeout(timeout);
        self
    }

    /// Sets how long connecting may take (10 seconds).
    pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
        self.inner = self.inner.connect_timeout(timeout);
        self
    }

    /// Sets how long the server may be silent: before the head of a response, and between two pieces of
    /// its body. There is no such limit by itself, other than in a stream, where it is the time of an attempt.
    pub fn idle_timeout(mut self, timeout: std::time::Duration) -> Self {
        self.inner = self.inner.idle_timeout(timeout);
        self
    }

    /// Lets calls take as long as they take, once there is a connection.
    pub fn no_timeouts(mut self) -> Self {
        self.inner = self.inner.no_timeouts();
        self
    }

    /// Sets how many bytes a response may have (16 MiB).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.inner = self.inner.max_response_size(bytes);
        self
    }

    /// Sets the `User-Agent` header.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.inner = self.inner.user_agent(user_agent);
        self
    }

    /// Adds a header to each call, behind those of that name that were given here before.
    ///
    /// It goes before `User-Agent` and `Accept` as they would be. A parameter, a credential and `.header(…)`
    /// of a call go before it. Where a call needs a credential and has none, the header that carries one is
    /// taken for it. Interceptors see it; the request of a token does not have it.
    pub fn default_header(
        mut self,
        name: impl AsRef<str>,
        value: impl Into<runtime::Secret>,
    ) -> Self {
        self.inner = self.inner.default_header(name, value);
        self
    }

    /// Sends requests by other means than the default transport.
    pub fn transport(mut self, transport: impl runtime::Transport) -> Self {
        self.inner = self.inner.transport(transport);
        self
    }

    /// Configures the HTTP library beneath the default transport: certificate authorities, client
    /// certificates, proxies, how many connections are kept. The library is [`crate::reqwest`].
    ///
    /// The function gets the library's own builder, and may be called more than once. Redirects
    /// are not followed whatever it does.
    ///
    /// For example, `.reqwest(move |http| http.tls_certs_merge([ca.clone()]))` trusts one
    /// certificate authority more.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn reqwest<F>(mut self, configure: F) -> Self
    where
        F: Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    {
        self.inner = self.inner.reqwest(configure);
        self
    }

    /// Sends requests with a client of the HTTP library that is there already, so that several clients share
    /// its connections.
    ///
    /// It is used as it is: its proxies, certificates, HTTP version and time for connecting hold. The other
    /// time-outs and the limit of size are those of this builder. Build it with `redirect(Policy::none())`: a
    /// redirect would take credentials along, and a response that one led to is an error.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.inner = self.inner.reqwest_client(client);
        self
    }

    /// Sets how often calls are tried, and how long they wait in between (3 attempts).
    pub fn retries(mut self, policy: runtime::RetryPolicy) -> Self {
        self.inner = self.inner.retries(policy);
        self
    }

    /// Tries each call once only.
    pub fn no_retries(self) -> Self {
        self.retries(runtime::RetryPolicy::none())
    }

    /// Sets how many retries all calls together may have open (10), so that a server in trouble is
    /// not asked several times as often.
    ///
    /// The retries of a call come back when it succeeds, a tenth of one comes back with each
    /// success, and an empty budget is full again after a minute. Waits that the server asks for
    /// (`Retry-After`) take nothing. With 0, only those are made; `u32::MAX` is no limit.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.inner = self.inner.retry_budget(retries);
        self
    }

    /// Adds an interceptor, behind those that are there.
    pub fn interceptor(mut self, interceptor: impl runtime::Interceptor) -> Self {
        self.inner = self.inner.interceptor(interceptor);
        self
    }

    /// Takes the time from elsewhere than the system, for example in a test.
    pub fn clock(mut self, clock: impl runtime::Clock) -> Self {
        self.inner = self.inner.clock(clock);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// If a setting is not valid, or if none says where the server is. The error names all
    /// problems.
    pub fn build(self) -> Result<Ory, runtime::BuildError> {
        self.inner.build().map(|inner| Ory { inner })
    }
}
