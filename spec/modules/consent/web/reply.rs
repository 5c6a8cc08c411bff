//! What the browser sends and gets.

use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::Hidden;
use crate::Secret;
use crate::consent::{Csrf, CsrfToken, Failure, Form, RedirectTo};

/// How many bytes the body of a form may have.
const LIMIT: usize = 64 * 1024;

/// Headers that every page has.
const HEADERS: [(HeaderName, &str); 4] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'; base-uri 'none'"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
];

/// Why there is no page.
pub(super) enum Stop {
    Failure(Failure),
    /// The request of the browser is not one of our pages.
    Status(StatusCode, &'static str),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// A request of the browser, for the page with this challenge.
pub(super) struct Asked {
    pub(super) challenge: Secret,
    pub(super) query: Form,
    /// The form, if one was posted, and it is from our page.
    pub(super) form: Option<Form>,
    pub(super) headers: HeaderMap,
    challenge_name: &'static str,
    token: CsrfToken,
}

impl Asked {
    pub(super) async fn read(
        csrf: &Csrf,
        challenge_name: &'static str,
        request: Request,
    ) -> Result<Self, Stop> {
        let (head, body) = request.into_parts();
        let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes());
        let query = query.map_err(|_| bad("The URL cannot be read.\n"))?;
        // HTTP/2 has each cookie in a header of its own (RFC 9113, section 8.2.3).
        let cookies = head.headers.get_all(header::COOKIE);
        let cookies = cookies.iter().filter_map(|it| it.to_str().ok());
        let cookie = cookies.collect::<Vec<_>>().join("; ");
        let cookie = Some(cookie.as_str());
        let mut form = None;
        if head.method == Method::POST {
            let large =
                Stop::Status(StatusCode::PAYLOAD_TOO_LARGE, "The form is too large.\n");
            let bytes = to_bytes(body, LIMIT).await.map_err(|_| large)?;
            let fields =
                Form::parse(&bytes).map_err(|_| bad("The form cannot be read.\n"))?;
            if !csrf.matches(cookie, fields.get("csrf_token").unwrap_or_default()) {
                let message = "The form is from another page, or the browser takes no cookies. Please go back and try again.\n";
                return Err(Stop::Status(StatusCode::FORBIDDEN, message));
            }
            form = Some(fields);
        }
        let posted = form.as_ref().and_then(|form| form.get(challenge_name));
        let challenge = posted.or_else(|| query.get(challenge_name));
        let challenge = challenge.filter(|it| !it.is_empty());
        let challenge = challenge
            .ok_or_else(|| bad("This page is opened by an application.\n"))?
            .into();
        let failed = |_| {
            Stop::Status(StatusCode::INTERNAL_SERVER_ERROR, "Please try again later.\n")
        };
        let token = csrf.token(cookie).map_err(failed)?;
        let headers = head.headers;
        Ok(Self {
            challenge,
            query,
            form,
            headers,
            challenge_name,
            token,
        })
    }

    pub(super) fn hidden(&self) -> Hidden<'_> {
        Hidden {
            challenge_name: self.challenge_name,
            challenge: self.challenge.expose(),
            token: &self.token,
        }
    }

    /// Returns a page with a form, with its cookie.
    pub(super) fn page(&self, csrf: &Csrf, mut page: Response) -> Response {
        if let Ok(cookie) = HeaderValue::from_str(&csrf.set_cookie(&self.token)) {
            page.headers_mut().append(header::SET_COOKIE, cookie);
        }
        page
    }
}

fn bad(message: &'static str) -> Stop {
    Stop::Status(StatusCode::BAD_REQUEST, message)
}

/// Sends the browser to a URL of Ory's, with GET.
pub(super) fn go(to: &RedirectTo) -> Result<Response, Stop> {
    to_url(to.as_str())
}

/// Sends the browser to a URL, with GET.
pub(super) fn to_url(url: &str) -> Result<Response, Stop> {
    let location = HeaderValue::from_str(url).map_err(|_| {
        Stop::Status(StatusCode::BAD_GATEWAY, "The next page has no valid URL.\n")
    })?;
    let mut response = StatusCode::SEE_OTHER.into_response();
    response.headers_mut().insert(header::LOCATION, location);
    Ok(response)
}

/// Adds the headers that a page lacks.
pub(super) fn guarded(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        let headers = response.headers_mut();
        // Of several policies, all count: one of the page's own does not let others frame it.
        if name == header::CONTENT_SECURITY_POLICY {
            headers.append(name, HeaderValue::from_static(value));
            continue;
        }
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
