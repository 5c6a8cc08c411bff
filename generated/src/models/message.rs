use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// An e-mail or text message that Ory sends to a user, for example with a recovery code.
///
/// [`listCourierMessages`](crate::api::courier::CourierApi::list_courier_messages()) and [`getCourierMessage`](crate::api::courier::CourierApi::get_courier_message()) return it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The text. Outside development mode the server replaces it by a placeholder, because it
    /// contains codes and links.
    ///
    /// Secret: not in `Debug` output.
    pub body: String,
    /// The ID of the courier channel that delivers the message, as configured in the project.
    /// Absent or empty for the default way.
    pub channel: Option<String>,
    /// The key `created_at`.
    pub created_at: runtime::Timestamp,
    /// The attempts to deliver the message. Look here for the reason of a failure. It can be
    /// absent in lists.
    pub dispatches: Option<Vec<models::MessageDispatch>>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: String,
    /// An e-mail address or a phone number, depending on [`type`](field@crate::models::Message::type).
    pub recipient: String,
    /// How many attempts there have been. When they reach the limit of the project, the message
    /// is abandoned.
    pub send_count: i64,
    /// How far Ory has got with a message. [`listCourierMessages`](crate::api::courier::CourierApi::list_courier_messages()) can filter by it.
    ///
    /// One of `queued`, `sent`, `processing`, `abandoned`.
    pub status: models::CourierMessageStatus,
    /// The subject of the e-mail. Empty for text messages.
    pub subject: String,
    /// Which template the message was made from, and so what it is for.
    ///
    /// One of `recovery_invalid`, `recovery_valid`, `recovery_code_invalid`, `recovery_code_valid`, `verification_invalid`, `verification_valid`, `verification_code_invalid`, `verification_code_valid`, `stub`, `login_code_valid`, `registration_code_valid`, `verifiable_address_changed`, ….
    pub template_type: models::MessageTemplateType,
    /// Whether a message is an e-mail or a text message.
    ///
    /// One of `email`, `sms`.
    pub r#type: models::CourierMessageType,
    /// When the status changed for the last time.
    pub updated_at: runtime::Timestamp,
}

impl fmt::Debug for Message {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Message");
        out.field("body", &runtime::Redacted);
        out.field("channel", &self.channel);
        out.field("created_at", &self.created_at);
        out.field("dispatches", &self.dispatches);
        out.field("id", &self.id);
        out.field("recipient", &self.recipient);
        out.field("send_count", &self.send_count);
        out.field("status", &self.status);
        out.field("subject", &self.subject);
        out.field("template_type", &self.template_type);
        out.field("type", &self.r#type);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl Message {
    /// Makes a value with what is required.
    #[allow(clippy::too_many_arguments, reason = "as many as are required")]
    #[inline]
    #[must_use]
    pub fn new(
        body: impl Into<String>,
        created_at: crate::runtime::Timestamp,
        id: impl Into<String>,
        recipient: impl Into<String>,
        send_count: i64,
        status: crate::models::CourierMessageStatus,
        subject: impl Into<String>,
        template_type: crate::models::MessageTemplateType,
        r#type: crate::models::CourierMessageType,
        updated_at: crate::runtime::Timestamp,
    ) -> Self {
        Self {
            body: body.into(),
            channel: None,
            created_at,
            dispatches: None,
            id: id.into(),
            recipient: recipient.into(),
            send_count,
            status,
            subject: subject.into(),
            template_type,
            r#type,
            updated_at,
        }
    }

    /// Sets `channel`.
    #[inline]
    #[must_use]
    pub fn channel<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.channel = Some(value);
        }
        self
    }

    /// Sets `dispatches`.
    #[inline]
    #[must_use]
    pub fn dispatches<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::MessageDispatch, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.dispatches = Some(values);
        }
        self
    }
}

impl json::Decode for Message {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            body: String::new(),
            channel: None,
            created_at: runtime::Timestamp::UNIX_EPOCH,
            dispatches: None,
            id: String::new(),
            recipient: String::new(),
            send_count: 0,
            status: models::CourierMessageStatus::Queued,
            subject: String::new(),
            template_type: models::MessageTemplateType::RecoveryInvalid,
            r#type: models::CourierMessageType::Email,
            updated_at: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("body", &mut json::InPlace(&mut this.body)),
                ("channel", &mut this.channel),
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("dispatches", &mut json::OrEmpty(&mut this.dispatches)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("recipient", &mut json::InPlace(&mut this.recipient)),
                ("send_count", &mut json::InPlace(&mut this.send_count)),
                ("status", &mut json::InPlace(&mut this.status)),
                ("subject", &mut json::InPlace(&mut this.subject)),
                ("template_type", &mut json::InPlace(&mut this.template_type)),
                ("type", &mut json::InPlace(&mut this.r#type)),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
            ],
            &[
                "body",
                "created_at",
                "id",
                "recipient",
                "send_count",
                "status",
                "subject",
                "template_type",
                "type",
                "updated_at",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for Message {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("body", &self.body),
            ("channel", &self.channel),
            ("created_at", &self.created_at),
            ("dispatches", &self.dispatches),
            ("id", &self.id),
            ("recipient", &self.recipient),
            ("send_count", &self.send_count),
            ("status", &self.status),
            ("subject", &self.subject),
            ("template_type", &self.template_type),
            ("type", &self.r#type),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(Message);
