use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "disableSession",
    method: "DELETE",
    path: "/admin/sessions/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// End a session
///
/// A call of `DELETE /admin/sessions/{id}`, begun by [`IdentityApi::disable_session`](super::IdentityApi::disable_session()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DisableSessionCall {
    call: Box<runtime::Call>,
}

impl DisableSessionCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, id: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("id", id);
        Self { call }
    }
}

runtime::call! {
    DisableSessionCall, parse, (), models::ErrorGeneric
}

#[inline]
fn parse(r: &mut runtime::Response) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        204 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DisableSessionCall, (), () => empty(204)
}
