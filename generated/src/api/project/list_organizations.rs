use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listOrganizations",
    method: "GET",
    path: "/projects/{project_id}/organizations",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the organizations of a project
///
/// A call of `GET /projects/{project_id}/organizations`, begun by [`ProjectApi::list_organizations`](super::ProjectApi::list_organizations()), which says all about it. It is sent when it is awaited.
pub type ListOrganizationsCall = runtime::OperationCall<
    Op,
    models::ListOrganizationsResponse,
    models::ErrorGeneric,
>;

/// The operation `GET /projects/{project_id}/organizations`, as a type.
pub enum Op {}

impl ListOrganizationsCall {
    /// How many entries a page holds at most.
    ///
    /// Defaults to `250`; at least `1` and at most `1000`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("page_size", value);
        }
        self
    }

    /// Where the page starts: the `next_page_token` of the page before.
    ///
    /// Leave it out for the first page. The content is opaque, so do not build or change it.
    #[inline]
    pub fn page_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("page_token", value);
        }
        self
    }

    /// Only return organizations that have exactly this e-mail domain, for example
    /// `example.com`.
    #[inline]
    pub fn domain<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("domain", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ListOrganizationsResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListOrganizationsCall, models::ListOrganizationsResponse, body => json(200, & body)
}

runtime::paged! {
    ListOrganizationsCall, PAGING, page, items, models::ListOrganizationsResponse,
    models::Organization, models::ErrorGeneric
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
) -> runtime::Paged<models::ListOrganizationsResponse, models::ErrorGeneric> {
    let page = parse(r)?;
    let next = runtime::next_token(Some(&page.next_page_token));
    Ok((page, next))
}

/// Reads the items of a page, and the token of the next one.
#[inline]
fn items(
    r: &mut runtime::Response,
) -> runtime::Paged<Vec<models::Organization>, models::ErrorGeneric> {
    let (page, next) = page(r)?;
    Ok((page.organizations, next))
}
