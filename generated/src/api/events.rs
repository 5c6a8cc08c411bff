//! Streams of what happens in a project, such as sign-ins and registrations, to an endpoint of yours.

use crate::models;
use crate::runtime;

mod create_event_stream;
pub use self::create_event_stream::CreateEventStreamCall;

mod delete_event_stream;
pub use self::delete_event_stream::DeleteEventStreamCall;

mod list_event_streams;
pub use self::list_event_streams::ListEventStreamsCall;

mod set_event_stream;
pub use self::set_event_stream::SetEventStreamCall;

/// Streams of what happens in a project, such as sign-ins and registrations, to an endpoint of yours.
#[derive(Debug, Clone)]
pub struct EventsApi {
    client: runtime::Client,
}

impl EventsApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an event stream for a project
    ///
    /// Starts to deliver the events of a project, such as sign-ups, logins and issued tokens, to
    /// an endpoint of yours.
    ///
    /// There are two kinds of streams. For `https`, Ory posts events to your URL. For `sns`, Ory
    /// publishes them to a topic in your AWS account: give the ARN of the topic, and of a role
    /// with `sns:Publish` on it whose trust policy allows the account of Ory to assume it, with
    /// the ID of the project as `sts:ExternalId`.
    ///
    /// Ory checks that it can reach the destination before it saves an active stream. If yours is
    /// not ready, create the stream with status `paused`.
    ///
    /// Failed deliveries are retried with growing pauses. Expect events out of order and more
    /// than once, and expect event names that you do not know.
    ///
    /// Event streams need an enterprise contract.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The [`id`](field@crate::models::EventStream::id) of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `body`: The destination, how to authenticate there, and which events to deliver.
    ///
    /// # Request
    ///
    /// `POST /projects/{project_id}/eventstreams`, with `ory_workspace_api_key`. The document calls it `createEventStream`.
    ///
    /// # Returns
    ///
    /// - Status 201: The new stream, with its secret masked. Unless it is paused, events arrive from now on. Gives [`EventStream`](crate::models::EventStream).
    ///
    /// # Errors
    ///
    /// - Status 400: The body is not valid, a member that the type requires is missing, or the destination did not pass the check. `error.reason` says which. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the contract does not include event streams. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The request conflicts with the present state of the event streams. List them again before you retry. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .events()
    ///         .create_event_stream(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::CreateEventStreamBody::new(models::CreateEventStreamBodyType::Https)
    ///                 .event_types(["LoginSucceeded"])
    ///                 .https_endpoint("https://hooks.example.com/ory"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createEventStream")]
    #[inline]
    pub fn create_event_stream(
        &self,
        project_id: impl Into<String>,
        body: models::CreateEventStreamBody,
    ) -> CreateEventStreamCall {
        let mut call = self.client.call(&create_event_stream::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        call.json("application/json", &body);
        CreateEventStreamCall::of(call, create_event_stream::parse)
    }

    /// Delete an event stream of a project
    ///
    /// Deletes a stream and ends its deliveries.
    ///
    /// There is no undo. To stop deliveries for a while, set the status to `paused` with
    /// [`setEventStream`](crate::api::events::EventsApi::set_event_stream()); Ory then keeps the events for up to seven days. Other streams of the
    /// project are not affected.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `event_stream_id`: The `id` of the event stream, from [`createEventStream`](crate::api::events::EventsApi::create_event_stream()) or `listEventStreams`.
    ///
    /// # Request
    ///
    /// `DELETE /projects/{project_id}/eventstreams/{event_stream_id}`, with `ory_workspace_api_key`. The document calls it `deleteEventStream`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid, for example because an ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the contract does not include event streams. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The request conflicts with the present state of the event streams. List them again before you retry. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired, a 404 that there is no such stream. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     client
    ///         .events()
    ///         .delete_event_stream(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteEventStream")]
    #[inline]
    pub fn delete_event_stream(
        &self,
        project_id: impl Into<String>,
        event_stream_id: impl Into<String>,
    ) -> DeleteEventStreamCall {
        let mut call = self.client.call(&delete_event_stream::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let event_stream_id: String = event_stream_id.into();
        call.path("event_stream_id", event_stream_id);
        DeleteEventStreamCall::of(call, delete_event_stream::parse)
    }

    /// List the event streams of a project
    ///
    /// Returns all event streams of a project, in one answer.
    ///
    /// There is no call for a single stream, so look it up here by `id`. Secrets and the
    /// sensitive parts of endpoints are masked.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The `id` of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    ///
    /// # Request
    ///
    /// `GET /projects/{project_id}/eventstreams`, with `ory_workspace_api_key`. The document calls it `listEventStreams`.
    ///
    /// # Returns
    ///
    /// - Status 200: The event streams. The list is absent or empty if the project has none. Gives [`ListEventStreams`](crate::models::ListEventStreams).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid, for example because the ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the contract does not include event streams. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired. Wait before you retry after a 429 or a 5xx. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .events()
    ///         .list_event_streams("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listEventStreams")]
    #[inline]
    pub fn list_event_streams(
        &self,
        project_id: impl Into<String>,
    ) -> ListEventStreamsCall {
        let mut call = self.client.call(&list_event_streams::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        ListEventStreamsCall::of(call, list_event_streams::parse)
    }

    /// Change, pause or resume an event stream
    ///
    /// Changes an event stream. Members that you leave out keep their values, although the method
    /// is PUT.
    ///
    /// To pause or resume a stream, send nothing but `status`. While a stream is paused, Ory
    /// keeps its events for up to seven days and delivers them when you resume, possibly out of
    /// order and more than once. Older events are lost.
    ///
    /// Leave out whatever you read masked, because Ory rejects a masked value. When you change
    /// the endpoint of a stream that authenticates, or the way it authenticates, send the secret
    /// along.
    ///
    /// Ory checks that it can reach the destination before it saves an active stream, and also
    /// when you resume one.
    ///
    /// # Arguments
    ///
    /// - `project_id`: The [`id`](field@crate::models::EventStream::id) of the project, a UUID. [`listProjects`](crate::api::project::ProjectApi::list_projects()) returns it, and the Ory Console shows it in the settings of the project.
    /// - `event_stream_id`: The [`id`](field@crate::models::EventStream::id) of the event stream, from [`createEventStream`](crate::api::events::EventsApi::create_event_stream()) or `listEventStreams`.
    ///
    /// # Optional
    ///
    /// - [`body`](SetEventStreamCall::body()): [`SetEventStreamBody`](crate::models::SetEventStreamBody). The members to change.
    ///
    /// # Request
    ///
    /// `PUT /projects/{project_id}/eventstreams/{event_stream_id}`, with `ory_workspace_api_key`. The document calls it `setEventStream`.
    ///
    /// # Returns
    ///
    /// - Status 200: The stream after the change, with its secret masked. Gives [`EventStream`](crate::models::EventStream).
    ///
    /// # Errors
    ///
    /// - Status 400: The body is not valid, contains a masked value or lacks the secret for a new endpoint, or the destination did not pass the check. `error.reason` says which. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The API key may not manage this project, or the contract does not include event streams. In the second case `error.id` is `feature_not_available`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 409: The request conflicts with the present state of the event streams. List them again before you retry. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The request failed; the body says why. A 401 means that the API key is missing, wrong or expired, a 404 that there is no such stream. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_workspace_api_key(
    ///             std::env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .events()
    ///         .set_event_stream(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///         )
    ///         .body(
    ///             models::SetEventStreamBody::new()
    ///                 .status(models::SetEventStreamBodyStatus::Paused),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "setEventStream")]
    #[inline]
    pub fn set_event_stream(
        &self,
        project_id: impl Into<String>,
        event_stream_id: impl Into<String>,
    ) -> SetEventStreamCall {
        let mut call = self.client.call(&set_event_stream::OPERATION);
        let project_id: String = project_id.into();
        call.path("project_id", project_id);
        let event_stream_id: String = event_stream_id.into();
        call.path("event_stream_id", event_stream_id);
        SetEventStreamCall::of(call, set_event_stream::parse)
    }
}
