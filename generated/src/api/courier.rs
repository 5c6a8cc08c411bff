//! The mail and text messages that Ory sends to your users.
//!
//! Look up what was sent, to whom, and what went wrong.

use crate::runtime;

mod get_courier_message;
pub use self::get_courier_message::GetCourierMessageCall;

mod list_courier_messages;
pub use self::list_courier_messages::ListCourierMessagesCall;

/// The mail and text messages that Ory sends to your users.
///
/// Look up what was sent, to whom, and what went wrong.
#[derive(Debug, Clone)]
pub struct CourierApi {
    client: runtime::Client,
}

impl CourierApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get a message that Ory has sent
    ///
    /// Returns one e-mail or text message with its attempts of delivery.
    ///
    /// The [`dispatches`](field@crate::models::Message::dispatches) tell what the mail server or the HTTP gateway answered when a delivery
    /// failed.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`id`](field@crate::models::Message::id) of the message, from [`listCourierMessages`](crate::api::courier::CourierApi::list_courier_messages()).
    ///
    /// # Request
    ///
    /// `GET /admin/courier/messages/{id}`, with `ory_access_token`. The document calls it `getCourierMessage`.
    ///
    /// # Returns
    ///
    /// - Status 200: The message. Gives [`Message`](crate::models::Message).
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The message could not be read; the body says why. An unknown message is answered with 404. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .courier()
    ///         .get_courier_message("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getCourierMessage")]
    #[inline]
    pub fn get_courier_message(&self, id: impl Into<String>) -> GetCourierMessageCall {
        let mut call = self.client.call(&get_courier_message::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        GetCourierMessageCall::of(call, get_courier_message::parse)
    }

    /// List the messages that Ory has sent
    ///
    /// Returns the e-mails and text messages of the project, one page at a time, the latest
    /// first.
    ///
    /// Use it to find out why a user did not get a code. Messages that still wait and messages
    /// that Ory has given up on are part of the list; filter with [`status`](field@crate::models::Message::status).
    ///
    /// The body holds only the messages. The token of the next page is in the `Link` response
    /// header, in the link whose relation is `next` (RFC 8288). Without such a link you have seen
    /// everything.
    ///
    /// # Optional
    ///
    /// - [`page_size`](ListCourierMessagesCall::page_size()): `i64`. How many messages a page holds at most. (defaults to `250`; at least `1` and at most `1000`)
    /// - [`page_token`](ListCourierMessagesCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`status`](ListCourierMessagesCall::status()): [`CourierMessageStatus`](crate::models::CourierMessageStatus). Only return messages in this state. (one of `queued`, `sent`, `processing`, `abandoned`)
    /// - [`recipient`](ListCourierMessagesCall::recipient()): `String`. Only return messages to exactly this e-mail address or phone number.
    ///
    /// # Request
    ///
    /// `GET /admin/courier/messages`, with `ory_access_token`. The document calls it `listCourierMessages`.
    ///
    /// # Returns
    ///
    /// - Status 200: A page of messages, the latest first. The `Link` header leads to the next page. An empty list means that no message matches. Gives [`Vec<Message>`](crate::models::Message).
    ///
    /// # Errors
    ///
    /// - Status 400: A parameter is invalid, for example an unknown [`status`](field@crate::models::Message::status). Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The messages could not be read; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let mut items = client
    ///         .courier()
    ///         .list_courier_messages()
    ///         .page_size(250)
    ///         .recipient("alice@example.com")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listCourierMessages")]
    #[inline]
    pub fn list_courier_messages(&self) -> ListCourierMessagesCall {
        let call = self.client.call(&list_courier_messages::OPERATION);
        ListCourierMessagesCall::of(call, list_courier_messages::parse)
    }
}
