use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "setEventStream",
    method: "PUT",
    path: "/projects/{project_id}/eventstreams/{event_stream_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Change, pause or resume an event stream
///
/// A call of `PUT /projects/{project_id}/eventstreams/{event_stream_id}`, begun by [`EventsApi::set_event_stream`](super::EventsApi::set_event_stream()), which says all about it. It is sent when it is awaited.
pub type SetEventStreamCall = runtime::OperationCall<
    Op,
    models::EventStream,
    models::ErrorGeneric,
>;

/// The operation `PUT /projects/{project_id}/eventstreams/{event_stream_id}`, as a type.
pub enum Op {}

impl SetEventStreamCall {
    /// The members to change.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::SetEventStreamBody>>) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::EventStream, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    SetEventStreamCall, models::EventStream, body => json(200, & body)
}
