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
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListEventStreamsCall {
    call: Box<runtime::Call>,
}

impl ListEventStreamsCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, project_id: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("project_id", project_id);
        Self { call }
    }
}

runtime::call! {
    ListEventStreamsCall, parse, models::ListEventStreams, models::ErrorGeneric
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::ListEventStreams, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListEventStreamsCall, models::ListEventStreams, body => json(200, & body)
}
