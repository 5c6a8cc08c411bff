use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// An HTTP endpoint through which Ory sends messages to users, as part of a project revision.
///
/// Use it to deliver text messages, or e-mails in place of SMTP.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalizedProjectRevisionCourierChannel {
    /// Which messages go through the channel, for example `sms`.
    pub channel_id: String,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// Where the API key travels: `header` or `query`. Only with [`request_config_auth_type`](field@crate::models::NormalizedProjectRevisionCourierChannel::request_config_auth_type)
    /// `api_key`.
    pub request_config_auth_config_api_key_in: Option<String>,
    /// The name of the header or query parameter. Only with [`request_config_auth_type`](field@crate::models::NormalizedProjectRevisionCourierChannel::request_config_auth_type)
    /// `api_key`.
    pub request_config_auth_config_api_key_name: Option<String>,
    /// The secret itself. Only with [`request_config_auth_type`](field@crate::models::NormalizedProjectRevisionCourierChannel::request_config_auth_type) `api_key`.
    ///
    /// Secret: not in `Debug` output.
    pub request_config_auth_config_api_key_value: Option<String>,
    /// The password. Only with [`request_config_auth_type`](field@crate::models::NormalizedProjectRevisionCourierChannel::request_config_auth_type) `basic_auth`.
    ///
    /// Secret: not in `Debug` output.
    pub request_config_auth_config_basic_auth_password: Option<String>,
    /// The user name. Only with [`request_config_auth_type`](field@crate::models::NormalizedProjectRevisionCourierChannel::request_config_auth_type) `basic_auth`.
    pub request_config_auth_config_basic_auth_user: Option<String>,
    /// How Ory authenticates at the endpoint. Absent means no authentication.
    ///
    /// One of `basic_auth`, `api_key`.
    pub request_config_auth_type: Option<
        models::NormalizedProjectRevisionCourierChannelRequestConfigAuthType,
    >,
    /// The Jsonnet template that makes the request body, as a URL. `base64://` followed by the
    /// encoded template carries it in place.
    pub request_config_body: String,
    /// Headers to add to each request, as an object of names and values.
    ///
    /// Secret: not in `Debug` output.
    pub request_config_headers: Option<models::NullJsonRawMessage>,
    /// The key `request_config_method`.
    pub request_config_method: String,
    /// The endpoint that gets one request for each message.
    pub request_config_url: Option<String>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for NormalizedProjectRevisionCourierChannel {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizedProjectRevisionCourierChannel");
        out.field("channel_id", &self.channel_id);
        out.field("created_at", &self.created_at);
        out.field(
            "request_config_auth_config_api_key_in",
            &self.request_config_auth_config_api_key_in,
        );
        out.field(
            "request_config_auth_config_api_key_name",
            &self.request_config_auth_config_api_key_name,
        );
        out.field("request_config_auth_config_api_key_value", &runtime::Redacted);
        out.field("request_config_auth_config_basic_auth_password", &runtime::Redacted);
        out.field(
            "request_config_auth_config_basic_auth_user",
            &self.request_config_auth_config_basic_auth_user,
        );
        out.field("request_config_auth_type", &self.request_config_auth_type);
        out.field("request_config_body", &self.request_config_body);
        out.field("request_config_headers", &runtime::Redacted);
        out.field("request_config_method", &self.request_config_method);
        out.field("request_config_url", &self.request_config_url);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

impl json::Decode for NormalizedProjectRevisionCourierChannel {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            channel_id: String::new(),
            created_at: None,
            request_config_auth_config_api_key_in: None,
            request_config_auth_config_api_key_name: None,
            request_config_auth_config_api_key_value: None,
            request_config_auth_config_basic_auth_password: None,
            request_config_auth_config_basic_auth_user: None,
            request_config_auth_type: None,
            request_config_body: String::new(),
            request_config_headers: None,
            request_config_method: String::new(),
            request_config_url: None,
            updated_at: None,
        };
        r.object_with(
            [
                ("channel_id", &mut json::InPlace(&mut this.channel_id)),
                ("created_at", &mut this.created_at),
                (
                    "request_config_auth_config_api_key_in",
                    &mut this.request_config_auth_config_api_key_in,
                ),
                (
                    "request_config_auth_config_api_key_name",
                    &mut this.request_config_auth_config_api_key_name,
                ),
                (
                    "request_config_auth_config_api_key_value",
                    &mut this.request_config_auth_config_api_key_value,
                ),
                (
                    "request_config_auth_config_basic_auth_password",
                    &mut this.request_config_auth_config_basic_auth_password,
                ),
                (
                    "request_config_auth_config_basic_auth_user",
                    &mut this.request_config_auth_config_basic_auth_user,
                ),
                ("request_config_auth_type", &mut this.request_config_auth_type),
                (
                    "request_config_body",
                    &mut json::InPlace(&mut this.request_config_body),
                ),
                ("request_config_headers", &mut this.request_config_headers),
                (
                    "request_config_method",
                    &mut json::InPlace(&mut this.request_config_method),
                ),
                ("request_config_url", &mut this.request_config_url),
                ("updated_at", &mut this.updated_at),
            ],
            &["channel_id", "request_config_body", "request_config_method"],
        )?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevisionCourierChannel {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("channel_id", &self.channel_id),
            ("created_at", &self.created_at),
            (
                "request_config_auth_config_api_key_in",
                &self.request_config_auth_config_api_key_in,
            ),
            (
                "request_config_auth_config_api_key_name",
                &self.request_config_auth_config_api_key_name,
            ),
            (
                "request_config_auth_config_api_key_value",
                &self.request_config_auth_config_api_key_value,
            ),
            (
                "request_config_auth_config_basic_auth_password",
                &self.request_config_auth_config_basic_auth_password,
            ),
            (
                "request_config_auth_config_basic_auth_user",
                &self.request_config_auth_config_basic_auth_user,
            ),
            ("request_config_auth_type", &self.request_config_auth_type),
            ("request_config_body", &self.request_config_body),
            ("request_config_headers", &self.request_config_headers),
            ("request_config_method", &self.request_config_method),
            ("request_config_url", &self.request_config_url),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevisionCourierChannel);
