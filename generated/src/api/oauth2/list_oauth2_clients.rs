use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listOAuth2Clients",
    method: "GET",
    path: "/admin/clients",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List the OAuth 2.0 clients of a project
///
/// A call of `GET /admin/clients`, begun by [`OAuth2Api::list_oauth2_clients`](super::OAuth2Api::list_oauth2_clients()), which says all about it. It is sent when it is awaited.
pub type ListOAuth2ClientsCall = runtime::OperationCall<
    Op,
    Vec<models::OAuth2Client>,
    models::ErrorOAuth2,
>;

/// The operation `GET /admin/clients`, as a type.
pub enum Op {}

impl ListOAuth2ClientsCall {
    /// How many clients a page holds at most.
    ///
    /// Send it when the number matters to you: some server releases use 100 and not 250 when it
    /// is absent.
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

    /// Only return clients with exactly this `client_name`.
    ///
    /// Names are not unique, so more than one client can match.
    #[inline]
    pub fn client_name<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("client_name", value);
        }
        self
    }

    /// Only return clients with exactly this `owner`.
    #[inline]
    pub fn owner<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("owner", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<Vec<models::OAuth2Client>, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListOAuth2ClientsCall, Vec < models::OAuth2Client >, body => json(200, & body)
}

runtime::paged! {
    ListOAuth2ClientsCall, PAGING, page, page, Vec < models::OAuth2Client >,
    models::OAuth2Client, models::ErrorOAuth2
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
) -> runtime::Paged<Vec<models::OAuth2Client>, models::ErrorOAuth2> {
    Ok((parse(r)?, None))
}
