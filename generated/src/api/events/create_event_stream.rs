use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createEventStream",
    method: "POST",
    path: "/projects/{project_id}/eventstreams",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Create an event stream for a project
///
/// A call of `POST /projects/{project_id}/eventstreams`, begun by [`EventsApi::create_event_stream`](super::EventsApi::create_event_stream()), which says all about it. It is sent when it is awaited.
pub type CreateEventStreamCall = runtime::OperationCall<
    Op,
    models::EventStream,
    models::ErrorGeneric,
>;

/// The operation `POST /projects/{project_id}/eventstreams`, as a type.
pub enum Op {}

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
    CreateEventStreamCall, models::EventStream, body => json(201, & body)
}
