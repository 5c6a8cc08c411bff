use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteEventStream",
    method: "DELETE",
    path: "/projects/{project_id}/eventstreams/{event_stream_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Delete an event stream of a project
///
/// A call of `DELETE /projects/{project_id}/eventstreams/{event_stream_id}`, begun by [`EventsApi::delete_event_stream`](super::EventsApi::delete_event_stream()), which says all about it. It is sent when it is awaited.
pub type DeleteEventStreamCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `DELETE /projects/{project_id}/eventstreams/{event_stream_id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteEventStreamCall, (), () => empty(204)
}
