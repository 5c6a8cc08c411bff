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
        let mut body: Option<String> = None;
        let mut channel: Option<String> = None;
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut dispatches: Option<Vec<models::MessageDispatch>> = None;
        let mut id: Option<String> = None;
        let mut recipient: Option<String> = None;
        let mut send_count: Option<i64> = None;
        let mut status: Option<models::CourierMessageStatus> = None;
        let mut subject: Option<String> = None;
        let mut template_type: Option<models::MessageTemplateType> = None;
        let mut r#type: Option<models::CourierMessageType> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        r.object([
            ("body", &mut json::Required(&mut body)),
            ("channel", &mut channel),
            ("created_at", &mut json::Required(&mut created_at)),
            ("dispatches", &mut json::OrEmpty(&mut dispatches)),
            ("id", &mut json::Required(&mut id)),
            ("recipient", &mut json::Required(&mut recipient)),
            ("send_count", &mut json::Required(&mut send_count)),
            ("status", &mut json::Required(&mut status)),
            ("subject", &mut json::Required(&mut subject)),
            ("template_type", &mut json::Required(&mut template_type)),
            ("type", &mut json::Required(&mut r#type)),
            ("updated_at", &mut json::Required(&mut updated_at)),
        ])?;
        let Some(body) = body else {
            return Err(r.lacks("body"));
        };
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(recipient) = recipient else {
            return Err(r.lacks("recipient"));
        };
        let Some(send_count) = send_count else {
            return Err(r.lacks("send_count"));
        };
        let Some(status) = status else {
            return Err(r.lacks("status"));
        };
        let Some(subject) = subject else {
            return Err(r.lacks("subject"));
        };
        let Some(template_type) = template_type else {
            return Err(r.lacks("template_type"));
        };
        let Some(r#type) = r#type else {
            return Err(r.lacks("type"));
        };
        let Some(updated_at) = updated_at else {
            return Err(r.lacks("updated_at"));
        };
        Ok(Self {
            body,
            channel,
            created_at,
            dispatches,
            id,
            recipient,
            send_count,
            status,
            subject,
            template_type,
            r#type,
            updated_at,
        })
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
