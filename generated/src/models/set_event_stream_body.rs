use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// Changes to an event stream, for [`setEventStream`](crate::api::events::EventsApi::set_event_stream()).
///
/// Every member is optional, and one that is absent keeps its value. Send [`status`](field@crate::models::SetEventStreamBody::status) alone to
/// pause or resume a stream.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetEventStreamBody {
    /// Which events to deliver: names such as `LoginSucceeded`, or patterns with `*` for any
    /// characters, such as `Session*` or `*Failed`.
    ///
    /// The list replaces the one before. An empty list means all events, and an absent one
    /// changes nothing.
    pub event_types: Option<Vec<String>>,
    /// The request header that carries the API key, with [`https_auth_type`](field@crate::models::SetEventStreamBody::https_auth_type) `api_key`.
    pub https_auth_header_name: Option<String>,
    /// The new API key or bearer token. Ory rejects the masked value that it returns.
    ///
    /// Send it along whenever [`https_endpoint`](field@crate::models::SetEventStreamBody::https_endpoint) or [`https_auth_type`](field@crate::models::SetEventStreamBody::https_auth_type) changes, or the change is
    /// refused. An absent secret is kept only if both stay the same.
    ///
    /// Secret: not in `Debug` output.
    pub https_auth_secret: Option<String>,
    /// How deliveries authenticate to your endpoint.
    ///
    /// Changing it requires a new secret. `none` deletes the header name and the secret.
    ///
    /// One of `none`, `api_key`, `bearer`.
    pub https_auth_type: Option<models::SetEventStreamBodyHttpsAuthType>,
    /// The URL that Ory posts events to.
    ///
    /// If deliveries authenticate with an API key or a bearer token, a new URL requires
    /// [`https_auth_secret`](field@crate::models::SetEventStreamBody::https_auth_secret) in the same request.
    ///
    /// Secret: not in `Debug` output.
    pub https_endpoint: Option<String>,
    /// The AWS IAM role that Ory assumes to publish to the topic.
    pub role_arn: Option<String>,
    /// Send `paused` to hold deliveries back and `active` to resume them.
    ///
    /// One of `active`, `paused`.
    pub status: Option<models::SetEventStreamBodyStatus>,
    /// The AWS SNS topic that Ory publishes to.
    pub topic_arn: Option<String>,
    /// The kind of destination. When you change it, send the members that the new kind
    /// requires.
    ///
    /// One of `sns`, `https`.
    pub r#type: Option<models::SetEventStreamBodyType>,
}

impl fmt::Debug for SetEventStreamBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("SetEventStreamBody");
        out.field("event_types", &self.event_types);
        out.field("https_auth_header_name", &self.https_auth_header_name);
        out.field("https_auth_secret", &runtime::Redacted);
        out.field("https_auth_type", &self.https_auth_type);
        out.field("https_endpoint", &runtime::Redacted);
        out.field("role_arn", &self.role_arn);
        out.field("status", &self.status);
        out.field("topic_arn", &self.topic_arn);
        out.field("type", &self.r#type);
        out.finish()
    }
}

impl SetEventStreamBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event_types`.
    #[inline]
    #[must_use]
    pub fn event_types<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.event_types = Some(values);
        }
        self
    }

    /// Sets `https_auth_header_name`.
    #[inline]
    #[must_use]
    pub fn https_auth_header_name<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.https_auth_header_name = Some(value);
        }
        self
    }

    /// Sets `https_auth_secret`.
    #[inline]
    #[must_use]
    pub fn https_auth_secret<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.https_auth_secret = Some(value);
        }
        self
    }

    /// Sets `https_auth_type`.
    #[inline]
    #[must_use]
    pub fn https_auth_type(
        mut self,
        value: impl Into<Option<models::SetEventStreamBodyHttpsAuthType>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.https_auth_type = Some(value);
        }
        self
    }

    /// Sets `https_endpoint`.
    #[inline]
    #[must_use]
    pub fn https_endpoint<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.https_endpoint = Some(value);
        }
        self
    }

    /// Sets `role_arn`.
    #[inline]
    #[must_use]
    pub fn role_arn<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.role_arn = Some(value);
        }
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        value: impl Into<Option<models::SetEventStreamBodyStatus>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.status = Some(value);
        }
        self
    }

    /// Sets `topic_arn`.
    #[inline]
    #[must_use]
    pub fn topic_arn<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.topic_arn = Some(value);
        }
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        value: impl Into<Option<models::SetEventStreamBodyType>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.r#type = Some(value);
        }
        self
    }
}

impl json::Decode for SetEventStreamBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("event_types", &mut json::OrEmpty(&mut this.event_types)),
            ("https_auth_header_name", &mut this.https_auth_header_name),
            ("https_auth_secret", &mut this.https_auth_secret),
            ("https_auth_type", &mut this.https_auth_type),
            ("https_endpoint", &mut this.https_endpoint),
            ("role_arn", &mut this.role_arn),
            ("status", &mut this.status),
            ("topic_arn", &mut this.topic_arn),
            ("type", &mut this.r#type),
        ])?;
        Ok(this)
    }
}

impl json::Encode for SetEventStreamBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("event_types", &self.event_types),
            ("https_auth_header_name", &self.https_auth_header_name),
            ("https_auth_secret", &self.https_auth_secret),
            ("https_auth_type", &self.https_auth_type),
            ("https_endpoint", &self.https_endpoint),
            ("role_arn", &self.role_arn),
            ("status", &self.status),
            ("topic_arn", &self.topic_arn),
            ("type", &self.r#type),
        ]);
    }
}

json::serde_impls!(SetEventStreamBody);
