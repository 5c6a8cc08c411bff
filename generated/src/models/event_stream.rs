use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A stream that delivers the events of a project to an endpoint of yours.
///
/// Each event is a JSON object with `name`, `version`, `timestamp`, `projectId` and
/// `eventAttributes`. New event names and new members can come at any time.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventStream {
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// Which events the stream delivers, sorted: names such as `LoginSucceeded`, or patterns
    /// with `*` for any characters, such as `Session*`. An empty list means all events.
    pub event_types: Option<Vec<String>>,
    /// The HTTP version that the endpoint spoke when Ory last checked it with success: 1 or 2.
    ///
    /// `null` if there was no such check, for example for a stream that is paused or is not of
    /// type `https`.
    ///
    /// Set by the server alone.
    pub http_protocol_major_version: Option<i64>,
    /// The request header that carries the API key, with [`https_auth_type`](field@crate::models::EventStream::https_auth_type) `api_key`.
    pub https_auth_header_name: Option<String>,
    /// The API key or the bearer token, masked.
    ///
    /// The mask is not the secret, and Ory rejects it in [`setEventStream`](crate::api::events::EventsApi::set_event_stream()).
    ///
    /// Secret: not in `Debug` output.
    pub https_auth_secret: Option<String>,
    /// How deliveries authenticate to your endpoint.
    ///
    /// A user name and password in the URL of the endpoint are sent as HTTP Basic credentials
    /// in any case.
    ///
    /// One of `none`, `api_key`, `bearer`.
    pub https_auth_type: Option<models::EventStreamHttpsAuthType>,
    /// The URL that Ory posts events to, with credentials and the values of the query masked.
    ///
    /// `null` if the type is not `https`. Leave it out of [`setEventStream`](crate::api::events::EventsApi::set_event_stream()) to keep it.
    ///
    /// Secret: not in `Debug` output.
    pub https_endpoint: Option<String>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The AWS IAM role that Ory assumes to publish to the topic. Only with type `sns`.
    pub role_arn: Option<String>,
    /// Whether the stream delivers events.
    ///
    /// One of `active`, `paused`.
    pub status: Option<models::EventStreamStatus>,
    /// The AWS SNS topic that Ory publishes to. Only with type `sns`.
    pub topic_arn: Option<String>,
    /// The kind of destination: `sns` or `https`. Be ready for others.
    pub r#type: Option<String>,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for EventStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("EventStream");
        out.field("created_at", &self.created_at);
        out.field("event_types", &self.event_types);
        out.field("http_protocol_major_version", &self.http_protocol_major_version);
        out.field("https_auth_header_name", &self.https_auth_header_name);
        out.field("https_auth_secret", &runtime::Redacted);
        out.field("https_auth_type", &self.https_auth_type);
        out.field("https_endpoint", &runtime::Redacted);
        out.field("id", &self.id);
        out.field("role_arn", &self.role_arn);
        out.field("status", &self.status);
        out.field("topic_arn", &self.topic_arn);
        out.field("type", &self.r#type);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl EventStream {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `event_types`.
    #[inline]
    #[must_use]
    pub fn event_types<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.event_types = Some(values);
        }
        self
    }

    /// Sets `http_protocol_major_version`.
    #[inline]
    #[must_use]
    pub fn http_protocol_major_version(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.http_protocol_major_version = Some(value);
        }
        self
    }

    /// Sets `https_auth_header_name`.
    #[inline]
    #[must_use]
    pub fn https_auth_header_name<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
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
        value: impl crate::runtime::IntoOption<String, M>,
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
        value: impl Into<Option<crate::models::EventStreamHttpsAuthType>>,
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
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.https_endpoint = Some(value);
        }
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.id = Some(value);
        }
        self
    }

    /// Sets `role_arn`.
    #[inline]
    #[must_use]
    pub fn role_arn<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
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
        value: impl Into<Option<crate::models::EventStreamStatus>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.status = Some(value);
        }
        self
    }

    /// Sets `topic_arn`.
    #[inline]
    #[must_use]
    pub fn topic_arn<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.topic_arn = Some(value);
        }
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.r#type = Some(value);
        }
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }
}

impl json::Decode for EventStream {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("created_at", &mut this.created_at),
            ("event_types", &mut json::OrEmpty(&mut this.event_types)),
            ("http_protocol_major_version", &mut this.http_protocol_major_version),
            ("https_auth_header_name", &mut this.https_auth_header_name),
            ("https_auth_secret", &mut this.https_auth_secret),
            ("https_auth_type", &mut this.https_auth_type),
            ("https_endpoint", &mut this.https_endpoint),
            ("id", &mut this.id),
            ("role_arn", &mut this.role_arn),
            ("status", &mut this.status),
            ("topic_arn", &mut this.topic_arn),
            ("type", &mut this.r#type),
            ("updated_at", &mut this.updated_at),
        ])?;
        Ok(this)
    }
}

impl json::Encode for EventStream {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("event_types", &self.event_types),
            ("http_protocol_major_version", &self.http_protocol_major_version),
            ("https_auth_header_name", &self.https_auth_header_name),
            ("https_auth_secret", &self.https_auth_secret),
            ("https_auth_type", &self.https_auth_type),
            ("https_endpoint", &self.https_endpoint),
            ("id", &self.id),
            ("role_arn", &self.role_arn),
            ("status", &self.status),
            ("topic_arn", &self.topic_arn),
            ("type", &self.r#type),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(EventStream);
