use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listMySessions",
    method: "GET",
    path: "/sessions",
    security: &[],
    server: None,
    accept: "application/json",
};

/// List the other sessions of the signed-in user
///
/// A call of `GET /sessions`, begun by [`FrontendApi::list_my_sessions`](super::FrontendApi::list_my_sessions()), which says all about it. It is sent when it is awaited.
pub type ListMySessionsCall = runtime::OperationCall<
    Op,
    Vec<models::Session>,
    models::ErrorGeneric,
>;

/// The operation `GET /sessions`, as a type.
pub enum Op {}

impl ListMySessionsCall {
    /// Deprecated. Use `page_size`. At most this many sessions are on a page.
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

    /// Deprecated. Use `page_token`. It is a reference and not a page number, so take the value
    /// from the `Link` header and do not compute it.
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

    /// The session token of the user, in a native app. Without a token or a session cookie the
    /// answer is 401.
    #[doc(alias = "X-Session-Token")]
    #[inline]
    pub fn x_session_token<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("X-Session-Token", value);
        }
        self
    }

    /// The `Cookie` header of the browser's request to your server, passed on unchanged. Ory
    /// takes the session from it and ignores other cookies.
    ///
    /// Send either this or a session token. Code that runs in a browser leaves it out, since
    /// the browser adds its cookies by itself.
    #[inline]
    pub fn cookie<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("Cookie", value);
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
    ListMySessionsCall, Vec < models::Session >, body => json(200, & body)
}

runtime::paged! {
    ListMySessionsCall, PAGING, page, page, Vec < models::Session >, models::Session,
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
