use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listTrustedOAuth2JwtGrantIssuers",
    method: "GET",
    path: "/admin/trust/grants/jwt-bearer/issuers",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List the trusted issuers of JWT assertions
///
/// A call of `GET /admin/trust/grants/jwt-bearer/issuers`, begun by [`OAuth2Api::list_trusted_oauth2_jwt_grant_issuers`](super::OAuth2Api::list_trusted_oauth2_jwt_grant_issuers()), which says all about it. It is sent when it is awaited.
pub type ListTrustedOAuth2JwtGrantIssuersCall = runtime::OperationCall<
    Op,
    models::TrustedOAuth2JwtGrantIssuers,
    models::GenericError,
>;

/// The operation `GET /admin/trust/grants/jwt-bearer/issuers`, as a type.
pub enum Op {}

impl ListTrustedOAuth2JwtGrantIssuersCall {
    /// How many trust relationships a page holds at most.
    ///
    /// Send it when the number matters to you, since servers do not agree about the default.
    ///
    /// Defaults to `250`; at least `1` and at most `1000`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("page_size", value);
        }
        self
    }

    /// Where the page starts: the token from the `next` link of the page before.
    ///
    /// Leave it out for the first page. The content is opaque, so do not build or change it.
    #[inline]
    pub fn page_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("page_token", value);
        }
        self
    }

    /// Only return the relationships with this issuer.
    ///
    /// Compared with the `iss` claim of assertions, letter by letter.
    #[inline]
    pub fn issuer<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("issuer", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::TrustedOAuth2JwtGrantIssuers, runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListTrustedOAuth2JwtGrantIssuersCall, models::TrustedOAuth2JwtGrantIssuers, body =>
    json(200, & body)
}

runtime::paged! {
    ListTrustedOAuth2JwtGrantIssuersCall, PAGING, page, page,
    models::TrustedOAuth2JwtGrantIssuers, models::TrustedOAuth2JwtGrantIssuer,
    models::GenericError
}

static PAGING: runtime::Paging = runtime::Paging {
    token: "page_token",
    total: None,
    source: runtime::PagingSource::Link,
};

/// Reads a page, and the token of the next one where it stands in the body.
#[inline]
fn page(
    r: &mut runtime::Response,
) -> runtime::Paged<models::TrustedOAuth2JwtGrantIssuers, models::GenericError> {
    Ok((parse(r)?, None))
}
