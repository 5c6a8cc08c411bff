use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listIdentities",
    method: "GET",
    path: "/admin/identities",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List identities
///
/// A call of `GET /admin/identities`, begun by [`IdentityApi::list_identities`](super::IdentityApi::list_identities()), which says all about it. It is sent when it is awaited.
pub type ListIdentitiesCall = runtime::OperationCall<
    Op,
    Vec<models::Identity>,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/identities`, as a type.
pub enum Op {}

impl ListIdentitiesCall {
    /// How many identities a page holds at most, in the old style of paging.
    ///
    /// Deprecated. Use `page_size` together with `page_token`.
    ///
    /// Defaults to `250`; at least `1` and at most `500`.
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
    /// Deprecated. Use `page_token`. The value is a reference from the `Link` header and not a
    /// count: a page can be empty although later ones are not. Ory does not go beyond the first
    /// 1,000 identities this way.
    #[deprecated]
    #[inline]
    pub fn page(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("page", value);
        }
        self
    }

    /// How many identities a page holds at most.
    ///
    /// Ory lowers a larger number to the maximum without an error, so follow the `next` link
    /// and do not compare the number of results with this one.
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

    /// How fresh the result has to be. In preview, and only in the Ory Network.
    ///
    /// - `strong`: includes every write that was finished before the request. Slower.
    /// - `eventual`: may miss the writes of the last five seconds. Fast.
    /// - empty or absent: the default of the project.
    ///
    /// Ask for `strong` when you have just written and want to see it in the list.
    ///
    /// One of `""`, `strong`, `eventual`.
    #[inline]
    pub fn consistency(
        mut self,
        value: impl Into<Option<models::ListIdentitiesConsistency>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.query("consistency", value);
        }
        self
    }

    /// Only return the identities with these IDs, up to 500 of them.
    ///
    /// The result has no particular order. Unknown IDs are left out without an error, and an ID
    /// that you send twice comes back once. The result is not split into pages.
    #[inline]
    pub fn ids<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.call.query_list("ids", values, runtime::ListStyle::Exploded);
        }
        self
    }

    /// Only return the identity that signs in with exactly this identifier, such as an e-mail
    /// address or a user name.
    ///
    /// The result is still a list. Usually it has one identity or none.
    #[inline]
    pub fn credentials_identifier<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("credentials_identifier", value);
        }
        self
    }

    /// Only return identities with an identifier that resembles this text.
    ///
    /// An experiment: the matching rules can change at any time, and the parameter is going to
    /// be removed. Use it for a search box in an admin tool at most. It excludes
    /// `credentials_identifier`.
    #[inline]
    pub fn preview_credentials_identifier_similar<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("preview_credentials_identifier_similar", value);
        }
        self
    }

    /// The types of credentials, for example `password` or `oidc`, to show in full.
    ///
    /// The `config` of these credentials is filled in, and it holds secrets: the hash of a
    /// password, the URL of a TOTP secret, recovery codes. For `oidc` it holds the tokens that
    /// the provider issued at the first sign-in, decrypted. Ask for it only if you need it.
    #[inline]
    pub fn include_credential<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.call
                .query_list("include_credential", values, runtime::ListStyle::Exploded);
        }
        self
    }

    /// Only return the identities of the organization with this ID, which must be a UUID.
    #[inline]
    pub fn organization_id<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("organization_id", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<Vec<models::Identity>, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListIdentitiesCall, Vec < models::Identity >, body => json(200, & body)
}

runtime::paged! {
    ListIdentitiesCall, PAGING, page, page, Vec < models::Identity >, models::Identity,
    models::ErrorGeneric
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
) -> runtime::Paged<Vec<models::Identity>, models::ErrorGeneric> {
    Ok((parse(r)?, None))
}
