//! A transport for browsers: their own `fetch`.

mod body;

use std::error::Error;

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, RequestCredentials, RequestInit, RequestRedirect,
    Response, ResponseType,
};

use self::body::FetchBody;
use super::extra;
use super::transport::{
    BoxFuture, Request, ResponseBody, Transport, TransportError, TransportErrorKind,
    TransportResponse,
};

/// Sends requests with `fetch`, in a window, in a worker, or wherever else it exists.
///
/// The browser's cookies are sent, even to another origin (`credentials: include`), where the server
/// allows that. Redirects are not followed; browsers do not reveal their target, so they are errors. A
/// call that is dropped is aborted. `User-Agent` is the browser's own, and a body that is a stream
/// cannot be sent. A request that CORS forbids looks like a lost connection.
#[derive(Debug, Clone, Default)]
pub struct FetchTransport {
    without_cookies: bool,
}

impl FetchTransport {
    /// Returns a transport that sends cookies.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Neither sends nor stores cookies (`credentials: omit`).
    #[must_use]
    pub fn without_cookies(mut self) -> Self {
        self.without_cookies = true;
        self
    }
}

impl Transport for FetchTransport {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let credentials = match self.without_cookies {
            true => RequestCredentials::Omit,
            false => RequestCredentials::Include,
        };
        Box::pin(async move {
            let (sent, abort) = start(request, credentials)?;
            let answer = JsFuture::from(sent).await.map_err(lost)?;
            answered(answer.dyn_into().map_err(lost)?, abort)
        })
    }
}

/// Aborts a request when its call or its body is dropped.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn start(
    request: Request,
    credentials: RequestCredentials,
) -> Result<(Promise, Abort), TransportError> {
    let (head, body) = request.into_parts();
    let init = RequestInit::new();
    init.set_method(head.method.as_str());
    init.set_credentials(credentials);
    // A redirect would take credentials along.
    init.set_redirect(RequestRedirect::Manual);
    let headers = Headers::new().map_err(unsent)?;
    // Setting it makes browsers ask the server first whether they may.
    for (name, value) in head.headers.iter().filter(|(name, _)| *name != USER_AGENT) {
        // To a browser, each byte is the character of that number.
        let value: String = value.as_bytes().iter().copied().map(char::from).collect();
        headers.append(name.as_str(), &value).map_err(unsent)?;
    }
    init.set_headers(&headers);
    let Some(body) = extra::known(&body) else {
        return Err(other("a body that is a stream cannot be sent by `fetch`").unsent());
    };
    if !body.is_empty() {
        init.set_body(&Uint8Array::from(&body[..]));
    }
    let abort = Abort(AbortController::new().map_err(unsent)?);
    init.set_signal(Some(&abort.0.signal()));
    let url = head.uri.to_string();
    let request =
        web_sys::Request::new_with_str_and_init(&url, &init).map_err(unsent)?;
    // A worker has one, and no window.
    let global = js_sys::global();
    let fetch = Reflect::get(&global, &"fetch".into()).map_err(unsent)?;
    let fetch: Function = fetch.dyn_into().map_err(unsent)?;
    let sent = fetch.call1(&global, &request).map_err(unsent)?;
    Ok((sent.dyn_into().map_err(unsent)?, abort))
}

fn answered(
    response: Response,
    abort: Abort,
) -> Result<TransportResponse, TransportError> {
    if response.type_() == ResponseType::Opaqueredirect {
        return Err(other("a redirect, which browsers neither show nor leave alone"));
    }
    let mut headers = HeaderMap::new();
    for pair in response.headers().entries() {
        let pair: Array = pair.map_err(lost)?.unchecked_into();
        let text = |at| pair.get(at).as_string().unwrap_or_default();
        let value: Result<Vec<u8>, _> =
            text(1).chars().map(|ch| u8::try_from(u32::from(ch))).collect();
        let name = HeaderName::try_from(text(0)).ok();
        let value = value.ok().and_then(|value| HeaderValue::from_bytes(&value).ok());
        if let (Some(name), Some(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    // The browser has unpacked the body, and these speak of the packed one.
    if headers.remove(CONTENT_ENCODING).is_some() {
        headers.remove(CONTENT_LENGTH);
    }
    let body: Box<dyn ResponseBody> = match response.body() {
        Some(stream) => Box::new(FetchBody::new(&stream, abort)),
        None => Box::new(bytes::Bytes::new()),
    };
    Ok(TransportResponse {
        status: StatusCode::from_u16(response.status()).map_err(other)?,
        headers,
        body,
    })
}

fn other(reason: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Other, reason)
}

/// An exception of the browser. Its message may contain the URL, so only its name is used.
fn thrown(kind: TransportErrorKind, error: JsValue) -> TransportError {
    let name = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.name()));
    let name = name.unwrap_or_else(|| "no error object".to_owned());
    TransportError::new(kind, format!("`fetch` failed: {name}"))
}

fn unsent(error: impl Into<JsValue>) -> TransportError {
    thrown(TransportErrorKind::Other, error.into()).unsent()
}

/// Browsers do not distinguish a lost connection from one that was never made.
fn lost(error: impl Into<JsValue>) -> TransportError {
    thrown(TransportErrorKind::Lost, error.into())
}
