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
pub type SetJsonWebKeyCall = runtime::OperationCall<
    Op,
    models::JsonWebKey,
    models::ErrorOAuth2,
>;

/// The operation `PUT /admin/keys/{set}/{kid}`, as a type.
pub enum Op {}

impl SetJsonWebKeyCall {
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

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::JsonWebKey, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    SetJsonWebKeyCall, models::JsonWebKey, body => json(200, & body)
}
