use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "setJsonWebKey",
    method: "PUT",
    path: "/admin/keys/{set}/{kid}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Store a key of your own in a key set
///
/// A call of `PUT /admin/keys/{set}/{kid}`, begun by [`JwkApi::set_json_web_key`](super::JwkApi::set_json_web_key()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SetJsonWebKeyCall {
    call: Box<runtime::Call>,
}

impl SetJsonWebKeyCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, set: String, kid: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("set", set);
        call.path("kid", kid);
        Self { call }
    }

    /// The key. Its `kid` must be the one in the path, or be absent. A private key makes the body
    /// a secret.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::JsonWebKey>>) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

runtime::call! {
    SetJsonWebKeyCall, parse, models::JsonWebKey, models::ErrorOAuth2
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::JsonWebKey, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    SetJsonWebKeyCall, models::JsonWebKey, body => json(200, & body)
}
