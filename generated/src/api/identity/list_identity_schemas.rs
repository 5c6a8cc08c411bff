use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listIdentitySchemas",
    method: "GET",
    path: "/schemas",
    security: &[],
    server: None,
    accept: "application/json",
};

/// List the identity schemas
///
/// A call of `GET /schemas`, begun by [`IdentityApi::list_identity_schemas`](super::IdentityApi::list_identity_schemas()), which says all about it. It is sent when it is awaited.
pub type ListIdentitySchemasCall = runtime::OperationCall<
    Op,
    models::IdentitySchemas,
    models::ErrorGeneric,
>;

/// The operation `GET /schemas`, as a type.
pub enum Op {}

impl ListIdentitySchemasCall {
    /// How many schemas a page holds at most, in the old style of paging.
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

    /// How many schemas a page holds at most.
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
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::IdentitySchemas, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListIdentitySchemasCall, models::IdentitySchemas, body => json(200, & body)
}

runtime::paged! {
    ListIdentitySchemasCall, PAGING, page, page, models::IdentitySchemas,
    models::IdentitySchemaContainer, models::ErrorGeneric
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
) -> runtime::Paged<models::IdentitySchemas, models::ErrorGeneric> {
    Ok((parse(r)?, None))
}
