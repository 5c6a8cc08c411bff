use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listEventStreams",
    method: "GET",
    path: "/projects/{project_id}/eventstreams",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the event streams of a project
///
/// A call of `GET /projects/{project_id}/eventstreams`, begun by [`EventsApi::list_event_streams`](super::EventsApi::list_event_streams()), which says all about it. It is sent when it is awaited.
pub type ListEventStreamsCall = runtime::OperationCall<
    Op,
    models::ListEventStreams,
    models::ErrorGeneric,
>;

/// The operation `GET /projects/{project_id}/eventstreams`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ListEventStreams, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListEventStreamsCall, models::ListEventStreams, body => json(200, & body)
}
