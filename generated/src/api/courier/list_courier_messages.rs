use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listCourierMessages",
    method: "GET",
    path: "/admin/courier/messages",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List the messages that Ory has sent
///
/// A call of `GET /admin/courier/messages`, begun by [`CourierApi::list_courier_messages`](super::CourierApi::list_courier_messages()), which says all about it. It is sent when it is awaited.
pub type ListCourierMessagesCall = runtime::OperationCall<
    Op,
    Vec<models::Message>,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/courier/messages`, as a type.
pub enum Op {}

impl ListCourierMessagesCall {
    /// How many messages a page holds at most.
    ///
    /// Send it when the number matters to you: some server releases return far fewer than 250
    /// when it is absent.
    ///
    /// Defaults to `250`; at least `1` and at most `1000`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("page_size", value);
        }
        self
    }

    /// Where the page starts: the token from the `next` link of the page before.
    ///
    /// Leave it out for the first page. The content is opaque, so do not build or change it.
    #[inline]
    pub fn page_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("page_token", value);
        }
        self
    }

    /// Only return messages in this state. Absent, the state does not matter.
    ///
    /// One of `queued`, `sent`, `processing`, `abandoned`.
    #[inline]
    pub fn status(
        mut self,
        value: impl Into<Option<models::CourierMessageStatus>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.query("status", value);
        }
        self
    }

    /// Only return messages to exactly this e-mail address or phone number.
    #[inline]
    pub fn recipient<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("recipient", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<Vec<models::Message>, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListCourierMessagesCall, Vec < models::Message >, body => json(200, & body)
}

runtime::paged! {
    ListCourierMessagesCall, PAGING, page, page, Vec < models::Message >,
    models::Message, models::ErrorGeneric
}

static PAGING: runtime::Paging = runtime::Paging {
    token: "page_token",
    total: None,
    source: runtime::PagingSource::Link,
};

/// Reads a page, and the token of the next one where it stands in the body.
#[inline]
fn page(
    r: &mut runtime::Response,
) -> runtime::Paged<Vec<models::Message>, models::ErrorGeneric> {
    Ok((parse(r)?, None))
}
