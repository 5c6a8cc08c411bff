use crate::models;
use crate::runtime::{self, json};

/// One attempt to deliver a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDispatch {
    /// The key `created_at`.
    pub created_at: runtime::Timestamp,
    /// What went wrong, as JSON. Absent or empty for a success. The form depends on the way of
    /// delivery.
    pub error: Option<models::JsonRawMessage>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The message that this attempt belongs to.
    ///
    /// Format `uuid`.
    pub message_id: String,
    /// The key `status`.
    ///
    /// One of `failed`, `success`.
    pub status: models::MessageDispatchStatus,
    /// The key `updated_at`.
    pub updated_at: runtime::Timestamp,
}

#[cfg(feature = "test-util")]
impl MessageDispatch {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        created_at: crate::runtime::Timestamp,
        id: impl Into<String>,
        message_id: impl Into<String>,
        status: crate::models::MessageDispatchStatus,
        updated_at: crate::runtime::Timestamp,
    ) -> Self {
        Self {
            created_at,
            error: None,
            id: id.into(),
            message_id: message_id.into(),
            status,
            updated_at,
        }
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.error = Some(value);
        self
    }
}

impl json::Decode for MessageDispatch {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut error: Option<models::JsonRawMessage> = None;
        let mut id: Option<String> = None;
        let mut message_id: Option<String> = None;
        let mut status: Option<models::MessageDispatchStatus> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        r.object([
            ("created_at", &mut json::Required(&mut created_at)),
            ("error", &mut error),
            ("id", &mut json::Required(&mut id)),
            ("message_id", &mut json::Required(&mut message_id)),
            ("status", &mut json::Required(&mut status)),
            ("updated_at", &mut json::Required(&mut updated_at)),
        ])?;
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(message_id) = message_id else {
            return Err(r.lacks("message_id"));
        };
        let Some(status) = status else {
            return Err(r.lacks("status"));
        };
        let Some(updated_at) = updated_at else {
            return Err(r.lacks("updated_at"));
        };
        Ok(Self {
            created_at,
            error,
            id,
            message_id,
            status,
            updated_at,
        })
    }
}

impl json::Encode for MessageDispatch {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("error", &self.error),
            ("id", &self.id),
            ("message_id", &self.message_id),
            ("status", &self.status),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(MessageDispatch);
