use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "setJsonWebKeySet",
    method: "PUT",
    path: "/admin/keys/{set}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Replace a key set with your own keys
///
/// A call of `PUT /admin/keys/{set}`, begun by [`JwkApi::set_json_web_key_set`](super::JwkApi::set_json_web_key_set()), which says all about it. It is sent when it is awaited.
pub type SetJsonWebKeySetCall = runtime::OperationCall<
    Op,
    models::JsonWebKeySet,
    models::ErrorOAuth2,
>;

/// The operation `PUT /admin/keys/{set}`, as a type.
pub enum Op {}

impl SetJsonWebKeySetCall {
    /// All keys of the new set. A set that signs needs the private keys, so the body is a secret.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::JsonWebKeySet>>) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::JsonWebKeySet, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    SetJsonWebKeySetCall, models::JsonWebKeySet, body => json(200, & body)
}
