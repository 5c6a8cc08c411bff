use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getSession",
    method: "GET",
    path: "/admin/sessions/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get a session
///
/// A call of `GET /admin/sessions/{id}`, begun by [`IdentityApi::get_session`](super::IdentityApi::get_session()), which says all about it. It is sent when it is awaited.
pub type GetSessionCall = runtime::OperationCall<
    Op,
    models::Session,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/sessions/{id}`, as a type.
pub enum Op {}

impl GetSessionCall {
    /// What to add to the session: `identity`, `devices` or both.
    ///
    /// Absent, the session has neither.
    ///
    /// One of `identity`, `devices`.
    #[inline]
    pub fn expand<M>(
        mut self,
        values: impl runtime::IntoItems<models::GetSessionExpand, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.call.query_list("expand", values, runtime::ListStyle::Exploded);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::Session, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetSessionCall, models::Session, body => json(200, & body)
}
