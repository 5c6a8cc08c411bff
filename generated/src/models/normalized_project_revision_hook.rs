use std::fmt;

use crate::runtime::{self, json};

/// A hook in a project revision: an action before or after a flow, for example a call of your
/// webhook.
///
/// The `web_hook_config_` members count only if [`hook`](field@crate::models::NormalizedProjectRevisionHook::hook) is `web_hook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalizedProjectRevisionHook {
    /// The place of the hook in the configuration: which flow, before or after it, and for
    /// which sign-in method.
    pub config_key: String,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// What the hook does, for example `web_hook`, or `session` for a sign-in after
    /// registration.
    pub hook: String,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// Who gets a message when a user changes verified addresses.
    ///
    /// - `all`: all previous addresses.
    /// - `all_verified`: the previous addresses that were verified.
    /// - `removed`: only addresses that were taken out.
    pub notify_previous_addresses_config_recipients: Option<String>,
    /// The key `project_revision_id`.
    ///
    /// Format `uuid`.
    pub project_revision_id: Option<String>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
    /// Where the API key travels: `header` or `cookie`.
    pub web_hook_config_auth_api_key_in: Option<String>,
    /// The name of the header or cookie with the API key.
    pub web_hook_config_auth_api_key_name: Option<String>,
    /// The secret itself.
    ///
    /// Secret: not in `Debug` output.
    pub web_hook_config_auth_api_key_value: Option<String>,
    /// The password for HTTP Basic.
    ///
    /// Secret: not in `Debug` output.
    pub web_hook_config_auth_basic_auth_password: Option<String>,
    /// The user name for HTTP Basic.
    pub web_hook_config_auth_basic_auth_user: Option<String>,
    /// How Ory authenticates at the webhook: `api_key` or `basic_auth`. Absent means not at
    /// all.
    pub web_hook_config_auth_type: Option<String>,
    /// The Jsonnet template that makes the request body, as a URL. `base64://` followed by the
    /// encoded template carries it in place.
    ///
    /// It has no effect with methods that have no body, such as GET.
    pub web_hook_config_body: Option<String>,
    /// Whether the webhook can stop the flow and show messages to the user.
    ///
    /// Newer configurations use [`web_hook_config_response_parse`](field@crate::models::NormalizedProjectRevisionHook::web_hook_config_response_parse) for this.
    pub web_hook_config_can_interrupt: Option<bool>,
    /// The key `web_hook_config_method`.
    pub web_hook_config_method: Option<String>,
    /// Whether Ory goes on without waiting for the answer. Errors of the webhook then have no
    /// effect on the flow.
    pub web_hook_config_response_ignore: Option<bool>,
    /// Whether Ory acts on the answer. The webhook can then stop the flow with messages, or
    /// change the identity before it is stored.
    pub web_hook_config_response_parse: Option<bool>,
    /// The URL that Ory calls. It has to be reachable from the internet.
    pub web_hook_config_url: Option<String>,
}

impl fmt::Debug for NormalizedProjectRevisionHook {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizedProjectRevisionHook");
        out.field("config_key", &self.config_key);
        out.field("created_at", &self.created_at);
        out.field("hook", &self.hook);
        out.field("id", &self.id);
        out.field(
            "notify_previous_addresses_config_recipients",
            &self.notify_previous_addresses_config_recipients,
        );
        out.field("project_revision_id", &self.project_revision_id);
        out.field("updated_at", &self.updated_at);
        out.field(
            "web_hook_config_auth_api_key_in",
            &self.web_hook_config_auth_api_key_in,
        );
        out.field(
            "web_hook_config_auth_api_key_name",
            &self.web_hook_config_auth_api_key_name,
        );
        out.field("web_hook_config_auth_api_key_value", &runtime::Redacted);
        out.field("web_hook_config_auth_basic_auth_password", &runtime::Redacted);
        out.field(
            "web_hook_config_auth_basic_auth_user",
            &self.web_hook_config_auth_basic_auth_user,
        );
        out.field("web_hook_config_auth_type", &self.web_hook_config_auth_type);
        out.field("web_hook_config_body", &self.web_hook_config_body);
        out.field("web_hook_config_can_interrupt", &self.web_hook_config_can_interrupt);
        out.field("web_hook_config_method", &self.web_hook_config_method);
        out.field(
            "web_hook_config_response_ignore",
            &self.web_hook_config_response_ignore,
        );
        out.field(
            "web_hook_config_response_parse",
            &self.web_hook_config_response_parse,
        );
        out.field("web_hook_config_url", &self.web_hook_config_url);
        out.finish()
    }
}

impl json::Decode for NormalizedProjectRevisionHook {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            config_key: String::new(),
            created_at: None,
            hook: String::new(),
            id: None,
            notify_previous_addresses_config_recipients: None,
            project_revision_id: None,
            updated_at: None,
            web_hook_config_auth_api_key_in: None,
            web_hook_config_auth_api_key_name: None,
            web_hook_config_auth_api_key_value: None,
            web_hook_config_auth_basic_auth_password: None,
            web_hook_config_auth_basic_auth_user: None,
            web_hook_config_auth_type: None,
            web_hook_config_body: None,
            web_hook_config_can_interrupt: None,
            web_hook_config_method: None,
            web_hook_config_response_ignore: None,
            web_hook_config_response_parse: None,
            web_hook_config_url: None,
        };
        r.object_with(
            [
                ("config_key", &mut json::InPlace(&mut this.config_key)),
                ("created_at", &mut this.created_at),
                ("hook", &mut json::InPlace(&mut this.hook)),
                ("id", &mut this.id),
                (
                    "notify_previous_addresses_config_recipients",
                    &mut this.notify_previous_addresses_config_recipients,
                ),
                ("project_revision_id", &mut this.project_revision_id),
                ("updated_at", &mut this.updated_at),
                (
                    "web_hook_config_auth_api_key_in",
                    &mut this.web_hook_config_auth_api_key_in,
                ),
                (
                    "web_hook_config_auth_api_key_name",
                    &mut this.web_hook_config_auth_api_key_name,
                ),
                (
                    "web_hook_config_auth_api_key_value",
                    &mut this.web_hook_config_auth_api_key_value,
                ),
                (
                    "web_hook_config_auth_basic_auth_password",
                    &mut this.web_hook_config_auth_basic_auth_password,
                ),
                (
                    "web_hook_config_auth_basic_auth_user",
                    &mut this.web_hook_config_auth_basic_auth_user,
                ),
                ("web_hook_config_auth_type", &mut this.web_hook_config_auth_type),
                ("web_hook_config_body", &mut this.web_hook_config_body),
                (
                    "web_hook_config_can_interrupt",
                    &mut this.web_hook_config_can_interrupt,
                ),
                ("web_hook_config_method", &mut this.web_hook_config_method),
                (
                    "web_hook_config_response_ignore",
                    &mut this.web_hook_config_response_ignore,
                ),
                (
                    "web_hook_config_response_parse",
                    &mut this.web_hook_config_response_parse,
                ),
                ("web_hook_config_url", &mut this.web_hook_config_url),
            ],
            &["config_key", "hook"],
        )?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevisionHook {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("config_key", &self.config_key),
            ("created_at", &self.created_at),
            ("hook", &self.hook),
            ("id", &self.id),
            (
                "notify_previous_addresses_config_recipients",
                &self.notify_previous_addresses_config_recipients,
            ),
            ("project_revision_id", &self.project_revision_id),
            ("updated_at", &self.updated_at),
            ("web_hook_config_auth_api_key_in", &self.web_hook_config_auth_api_key_in),
            (
                "web_hook_config_auth_api_key_name",
                &self.web_hook_config_auth_api_key_name,
            ),
            (
                "web_hook_config_auth_api_key_value",
                &self.web_hook_config_auth_api_key_value,
            ),
            (
                "web_hook_config_auth_basic_auth_password",
                &self.web_hook_config_auth_basic_auth_password,
            ),
            (
                "web_hook_config_auth_basic_auth_user",
                &self.web_hook_config_auth_basic_auth_user,
            ),
            ("web_hook_config_auth_type", &self.web_hook_config_auth_type),
            ("web_hook_config_body", &self.web_hook_config_body),
            ("web_hook_config_can_interrupt", &self.web_hook_config_can_interrupt),
            ("web_hook_config_method", &self.web_hook_config_method),
            ("web_hook_config_response_ignore", &self.web_hook_config_response_ignore),
            ("web_hook_config_response_parse", &self.web_hook_config_response_parse),
            ("web_hook_config_url", &self.web_hook_config_url),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevisionHook);
