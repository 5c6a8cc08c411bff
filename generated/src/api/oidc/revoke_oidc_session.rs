use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "revokeOidcSession",
    method: "GET",
    path: "/oauth2/sessions/logout",
    security: &[],
    server: None,
    accept: "",
};

/// Log a user out at the OpenID Provider
///
/// A call of `GET /oauth2/sessions/logout`, begun by [`OidcApi::revoke_oidc_session`](super::OidcApi::revoke_oidc_session()), which says all about it. It is sent when it is awaited.
pub type RevokeOidcSessionCall = runtime::OperationCall<
    Op,
    runtime::Redirect,
    runtime::NoBody,
>;

/// The operation `GET /oauth2/sessions/logout`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<runtime::Redirect, runtime::Error<runtime::NoBody>> {
    match r.status() {
        302 => r.redirect(),
        _ => Err(r.unexpected()),
    }
}

runtime::mock! {
    RevokeOidcSessionCall, runtime::Redirect, body => redirect(302, & body)
}
