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
        let mut this = Self {
            created_at: runtime::Timestamp::UNIX_EPOCH,
            error: None,
            id: String::new(),
            message_id: String::new(),
            status: models::MessageDispatchStatus::Failed,
            updated_at: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("error", &mut this.error),
                ("id", &mut json::InPlace(&mut this.id)),
                ("message_id", &mut json::InPlace(&mut this.message_id)),
                ("status", &mut json::InPlace(&mut this.status)),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
            ],
            &["created_at", "id", "message_id", "status", "updated_at"],
        )?;
        Ok(this)
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
