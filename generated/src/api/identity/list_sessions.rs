use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listSessions",
    method: "GET",
    path: "/admin/sessions",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List the sessions of all users
///
/// A call of `GET /admin/sessions`, begun by [`IdentityApi::list_sessions`](super::IdentityApi::list_sessions()), which says all about it. It is sent when it is awaited.
pub type ListSessionsCall = runtime::OperationCall<
    Op,
    Vec<models::Session>,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/sessions`, as a type.
pub enum Op {}

impl ListSessionsCall {
    /// How many sessions a page holds at most.
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

    /// What to add to each session: `identity`, `devices` or both.
    ///
    /// Absent, the session has neither.
    ///
    /// One of `identity`, `devices`.
    #[inline]
    pub fn expand<M>(
        mut self,
        values: impl runtime::IntoItems<models::ListSessionsExpand, M>,
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
) -> Result<Vec<models::Session>, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListSessionsCall, Vec < models::Session >, body => json(200, & body)
}

runtime::paged! {
    ListSessionsCall, PAGING, page, page, Vec < models::Session >, models::Session,
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
) -> runtime::Paged<Vec<models::Session>, models::ErrorGeneric> {
    Ok((parse(r)?, None))
}
