use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminListIssuedApiKeys",
    method: "GET",
    path: "/v2alpha1/admin/issuedApiKeys",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List issued API keys
///
/// A call of `GET /v2alpha1/admin/issuedApiKeys`, begun by [`ApiKeysApi::admin_list_issued_api_keys`](super::ApiKeysApi::admin_list_issued_api_keys()), which says all about it. It is sent when it is awaited.
pub type AdminListIssuedApiKeysCall = runtime::OperationCall<
    Op,
    models::ListIssuedApiKeysResponse,
    models::Status,
>;

/// The operation `GET /v2alpha1/admin/issuedApiKeys`, as a type.
pub enum Op {}

impl AdminListIssuedApiKeysCall {
    /// How many keys a page holds at most.
    ///
    /// 50 if absent, and never more than 1000.
    #[inline]
    pub fn page_size(mut self, value: impl Into<Option<i32>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("page_size", value);
        }
        self
    }

    /// Where the page starts: the `next_page_token` of the page before.
    ///
    /// Leave it out for the first page. Its content is opaque, so do not build or change it.
    #[inline]
    pub fn page_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("page_token", value);
        }
        self
    }

    /// Which keys to return, as an expression in the filter language of Google's AIP-160.
    ///
    /// Compare `actor_id` or `status`, and join two comparisons by `AND`, for example
    /// `actor_id="alice" AND status=KEY_STATUS_ACTIVE`. The server can refuse other fields.
    #[inline]
    pub fn filter<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("filter", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ListIssuedApiKeysResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminListIssuedApiKeysCall, models::ListIssuedApiKeysResponse, body => json(200, &
    body)
}

runtime::paged! {
    AdminListIssuedApiKeysCall, PAGING, page, items, models::ListIssuedApiKeysResponse,
    models::IssuedApiKey, models::Status
}

static PAGING: runtime::Paging = runtime::Paging {
    token: "page_token",
    total: None,
    source: runtime::PagingSource::Body,
};

/// Reads a page, and the token of the next one where it stands in the body.
#[inline]
fn page(
    r: &mut runtime::Response,
) -> runtime::Paged<models::ListIssuedApiKeysResponse, models::Status> {
    let page = parse(r)?;
    let next = runtime::next_token(page.next_page_token.as_ref());
    Ok((page, next))
}

/// Reads the items of a page, and the token of the next one.
#[inline]
fn items(
    r: &mut runtime::Response,
) -> runtime::Paged<Vec<models::IssuedApiKey>, models::Status> {
    let (page, next) = page(r)?;
    Ok((page.issued_api_keys.unwrap_or_default(), next))
}
