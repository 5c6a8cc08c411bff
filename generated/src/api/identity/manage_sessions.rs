use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "manageSessions",
    method: "POST",
    path: "/admin/sessions",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// End or delete many sessions
///
/// A call of `POST /admin/sessions`, begun by [`IdentityApi::manage_sessions`](super::IdentityApi::manage_sessions()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ManageSessionsCall {
    call: Box<runtime::Call>,
}

impl ManageSessionsCall {
    #[inline]
    pub(super) fn new(
        client: &runtime::Client,
        body: models::ManageSessionsBody,
    ) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.json("application/json", &body);
        Self { call }
    }
}

runtime::call! {
    ManageSessionsCall, parse, models::ManageSessionsResponse, models::ErrorGeneric
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::ManageSessionsResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ManageSessionsCall, models::ManageSessionsResponse, body => json(200, & body)
}
