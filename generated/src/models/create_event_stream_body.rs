use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A new event stream, for [`createEventStream`](crate::api::events::EventsApi::create_event_stream()).
///
/// For type `https` give [`https_endpoint`](field@crate::models::CreateEventStreamBody::https_endpoint), and for type `sns` give [`topic_arn`](field@crate::models::CreateEventStreamBody::topic_arn) and
/// [`role_arn`](field@crate::models::CreateEventStreamBody::role_arn).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEventStreamBody {
    /// Which events to deliver: names such as `LoginSucceeded`, or patterns with `*` for any
    /// characters, such as `Session*` or `*Failed`. An absent or empty list means all events.
    pub event_types: Option<Vec<String>>,
    /// The request header that carries the API key. Required with [`https_auth_type`](field@crate::models::CreateEventStreamBody::https_auth_type) `api_key`.
    ///
    /// It cannot be a header that Ory sets itself, nor one that belongs to the connection, such
    /// as `Connection` or `TE`.
    pub https_auth_header_name: Option<String>,
    /// The API key or the bearer token. Required with [`https_auth_type`](field@crate::models::CreateEventStreamBody::https_auth_type) `api_key` and `bearer`.
    ///
    /// It may have 4096 bytes at most. You cannot read it back, so keep your own copy.
    ///
    /// Secret: not in `Debug` output.
    pub https_auth_secret: Option<String>,
    /// How deliveries authenticate to your endpoint. The default is `none`.
    ///
    /// One of `none`, `api_key`, `bearer`.
    pub https_auth_type: Option<models::CreateEventStreamBodyHttpsAuthType>,
    /// The URL that Ory posts events to. Required with type `https`.
    ///
    /// Secret: not in `Debug` output.
    pub https_endpoint: Option<String>,
    /// The AWS IAM role that Ory assumes to publish to the topic. Required with type `sns`.
    pub role_arn: Option<String>,
    /// Whether deliveries start at once. The default is `active`.
    ///
    /// One of `active`, `paused`.
    pub status: Option<models::CreateEventStreamBodyStatus>,
    /// The AWS SNS topic that Ory publishes to. Required with type `sns`.
    pub topic_arn: Option<String>,
    /// The key `type`.
    ///
    /// One of `sns`, `https`.
    pub r#type: models::CreateEventStreamBodyType,
}

impl fmt::Debug for CreateEventStreamBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("CreateEventStreamBody");
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

impl CreateEventStreamBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(r#type: models::CreateEventStreamBodyType) -> Self {
        Self {
            event_types: None,
            https_auth_header_name: None,
            https_auth_secret: None,
            https_auth_type: None,
            https_endpoint: None,
            role_arn: None,
            status: None,
            topic_arn: None,
            r#type,
        }
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
        value: impl Into<Option<models::CreateEventStreamBodyHttpsAuthType>>,
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
        value: impl Into<Option<models::CreateEventStreamBodyStatus>>,
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
}

impl json::Decode for CreateEventStreamBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            event_types: None,
            https_auth_header_name: None,
            https_auth_secret: None,
            https_auth_type: None,
            https_endpoint: None,
            role_arn: None,
            status: None,
            topic_arn: None,
            r#type: models::CreateEventStreamBodyType::Sns,
        };
        r.object_with(
            [
                ("event_types", &mut json::OrEmpty(&mut this.event_types)),
                ("https_auth_header_name", &mut this.https_auth_header_name),
                ("https_auth_secret", &mut this.https_auth_secret),
                ("https_auth_type", &mut this.https_auth_type),
                ("https_endpoint", &mut this.https_endpoint),
                ("role_arn", &mut this.role_arn),
                ("status", &mut this.status),
                ("topic_arn", &mut this.topic_arn),
                ("type", &mut json::InPlace(&mut this.r#type)),
            ],
            &["type"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateEventStreamBody {
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

json::serde_impls!(CreateEventStreamBody);
