use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteIdentity",
    method: "DELETE",
    path: "/admin/identities/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete an identity
///
/// A call of `DELETE /admin/identities/{id}`, begun by [`IdentityApi::delete_identity`](super::IdentityApi::delete_identity()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteIdentityCall {
    call: Box<runtime::Call>,
}

impl DeleteIdentityCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, id: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("id", id);
        Self { call }
    }
}

runtime::call! {
    DeleteIdentityCall, parse, (), models::ErrorGeneric
}

#[inline]
fn parse(r: &mut runtime::Response) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        204 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteIdentityCall, (), () => empty(204)
}
