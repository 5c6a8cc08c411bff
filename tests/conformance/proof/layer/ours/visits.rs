//! Requests of browsers to an app with Ory under its origin.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use anyhow::Result;
use axum::body::{Body, to_bytes};
use http::header::{ACCEPT_ENCODING, HOST, LOCATION, SET_COOKIE};
use http::{HeaderMap, Request, Response};
use ory_sdk::proxy::OryProxy;
use serde::Deserialize;
use tower_layer::Layer as _;
use tower_service::Service;

use super::upstream::Upstream;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    request: Asked,
    answer: Answer,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    method: String,
    url: String,
    headers: BTreeMap<String, String>,
    body: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

/// The application, which has an empty page for everything.
struct App;

impl Service<Request<Body>> for App {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        ready(Ok(Response::default()))
    }
}

pub(super) async fn tell(
    tell: &mut impl FnMut(&str, &str, Option<String>),
) -> Result<()> {
    let cases: Vec<Case> = super::read("visits")?;
    for Case { name, request, answer } in cases {
        let upstream = Upstream::new(answer.status, &answer.headers, answer.body)?;
        let proxy = OryProxy::builder(&upstream.client()?).token("token");
        let mut app = proxy.page("/ui/login", "/login").build()?.layer(App);
        let mut asked = Request::builder().method(&*request.method).uri(request.url);
        for (name, value) in request.headers {
            asked = asked.header(name, value);
        }
        let asked = asked.body(Body::from(request.body.unwrap_or_default()))?;
        let (head, body) = app.call(asked).await?.into_parts();
        let sent = upstream.sent();
        let lines = sent.iter().map(|it| format!("{} {}", it.method(), it.uri()));
        let lines: Vec<_> = lines.collect();
        let forwarded =
            if lines.is_empty() { "the app".to_owned() } else { lines.join(" ") };
        tell("forward", &name, Some(forwarded));
        tell("headers", &name, sent.first().map(|it| shown(it.headers())));
        tell("status", &name, Some(head.status.as_u16().to_string()));
        let cookies = head.headers.get_all(SET_COOKIE).iter();
        let cookies: Vec<_> = cookies.map(|it| cookie(&text(it))).collect();
        tell("set-cookie", &name, Some(cookies.join(" | ")));
        tell("location", &name, head.headers.get(LOCATION).map(text));
        let body = to_bytes(Body::new(body), usize::MAX).await?;
        tell("body", &name, Some(String::from_utf8(body.to_vec())?));
    }
    Ok(())
}

fn text(value: &http::HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

/// Returns the headers but those that each HTTP library writes by itself.
fn shown(headers: &HeaderMap) -> String {
    let pairs =
        headers.iter().filter(|(name, _)| *name != HOST && *name != ACCEPT_ENCODING);
    let mut pairs: Vec<_> =
        pairs.map(|(name, value)| format!("{name}: {}", text(value))).collect();
    pairs.sort_unstable();
    pairs.join("; ")
}

/// Returns a cookie with its attributes in order.
fn cookie(text: &str) -> String {
    let mut parts: Vec<_> = text.split("; ").collect();
    parts[1..].sort_unstable();
    parts.join("; ")
}
