use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteJsonWebKey",
    method: "DELETE",
    path: "/admin/keys/{set}/{kid}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete a key of a key set
///
/// A call of `DELETE /admin/keys/{set}/{kid}`, begun by [`JwkApi::delete_json_web_key`](super::JwkApi::delete_json_web_key()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteJsonWebKeyCall {
    call: Box<runtime::Call>,
}

impl DeleteJsonWebKeyCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, set: String, kid: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("set", set);
        call.path("kid", kid);
        Self { call }
    }
}

runtime::call! {
    DeleteJsonWebKeyCall, parse, (), models::ErrorOAuth2
}

#[inline]
fn parse(r: &mut runtime::Response) -> Result<(), runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        204 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteJsonWebKeyCall, (), () => empty(204)
}
