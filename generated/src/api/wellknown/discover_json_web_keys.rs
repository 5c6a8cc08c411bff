use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "discoverJsonWebKeys",
    method: "GET",
    path: "/.well-known/jwks.json",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the public keys that verify ID tokens
///
/// A call of `GET /.well-known/jwks.json`, begun by [`WellknownApi::discover_json_web_keys`](super::WellknownApi::discover_json_web_keys()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DiscoverJsonWebKeysCall {
    call: Box<runtime::Call>,
}

impl DiscoverJsonWebKeysCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client) -> Self {
        let call = runtime::Call::new(client, &OPERATION);
        Self { call }
    }
}

runtime::call! {
    DiscoverJsonWebKeysCall, parse, models::JsonWebKeySet, models::ErrorOAuth2
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::JsonWebKeySet, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DiscoverJsonWebKeysCall, models::JsonWebKeySet, body => json(200, & body)
}
