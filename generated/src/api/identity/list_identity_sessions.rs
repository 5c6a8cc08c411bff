use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listIdentitySessions",
    method: "GET",
    path: "/admin/identities/{id}/sessions",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List the sessions of an identity
///
/// A call of `GET /admin/identities/{id}/sessions`, begun by [`IdentityApi::list_identity_sessions`](super::IdentityApi::list_identity_sessions()), which says all about it. It is sent when it is awaited.
pub type ListIdentitySessionsCall = runtime::OperationCall<
    Op,
    Vec<models::Session>,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/identities/{id}/sessions`, as a type.
pub enum Op {}

impl ListIdentitySessionsCall {
    /// How many sessions a page holds at most, in the old style of paging.
    ///
    /// Deprecated. Use `page_size` together with `page_token`.
    ///
    /// Defaults to `250`; at least `1` and at most `1000`.
    #[deprecated]
    #[inline]
    pub fn per_page(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("per_page", value);
        }
        self
    }

    /// Which page to return, in the old style of paging.
    ///
    /// Deprecated. Use `page_token`. Take the value from the `Link` header and do not compute
    /// it.
    #[deprecated]
    #[inline]
    pub fn page(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("page", value);
        }
        self
    }

    /// How many sessions a page holds at most.
    ///
    /// Defaults to `250`; at least `1` and at most `500`.
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

    /// True for sessions that can still be used, false for those that were ended or have
    /// expired.
    ///
    /// Absent, you get both.
    #[inline]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("active", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<Vec<models::Session>, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListIdentitySessionsCall, Vec < models::Session >, body => json(200, & body)
}

runtime::paged! {
    ListIdentitySessionsCall, PAGING, page, page, Vec < models::Session >,
    models::Session, models::ErrorGeneric
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
) -> runtime::Paged<Vec<models::Session>, models::ErrorGeneric> {
    Ok((parse(r)?, None))
}
