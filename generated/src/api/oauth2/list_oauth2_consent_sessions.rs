use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listOAuth2ConsentSessions",
    method: "GET",
    path: "/admin/oauth2/auth/sessions/consent",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List what a user has consented to
///
/// A call of `GET /admin/oauth2/auth/sessions/consent`, begun by [`OAuth2Api::list_oauth2_consent_sessions`](super::OAuth2Api::list_oauth2_consent_sessions()), which says all about it. It is sent when it is awaited.
pub type ListOAuth2ConsentSessionsCall = runtime::OperationCall<
    Op,
    models::OAuth2ConsentSessions,
    models::ErrorOAuth2,
>;

/// The operation `GET /admin/oauth2/auth/sessions/consent`, as a type.
pub enum Op {}

impl ListOAuth2ConsentSessionsCall {
    /// How many consent sessions a page holds at most.
    ///
    /// Send it when the number matters to you, since servers do not agree about the default.
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

    /// Only return consent that was given during this login session.
    ///
    /// It is the `sid` claim of an ID token, and `login_session_id` of a consent request.
    #[inline]
    pub fn login_session_id<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("login_session_id", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2ConsentSessions, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListOAuth2ConsentSessionsCall, models::OAuth2ConsentSessions, body => json(200, &
    body)
}

runtime::paged! {
    ListOAuth2ConsentSessionsCall, PAGING, page, page, models::OAuth2ConsentSessions,
    models::OAuth2ConsentSession, models::ErrorOAuth2
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
) -> runtime::Paged<models::OAuth2ConsentSessions, models::ErrorOAuth2> {
    Ok((parse(r)?, None))
}
