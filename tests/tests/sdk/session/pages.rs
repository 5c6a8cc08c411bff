//! Requests to an app: the extractors of axum, and the layer of tower.

use std::future::{Ready, poll_fn, ready};
use std::sync::Arc;

use anyhow::{Result, bail, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::FromRef;
use axum::routing::{get, post};
use http::{Request, Response, StatusCode};
use ory_sdk::models::Session;
use ory_sdk::session::{
    Outcome, Rejection, ReturnTo, SecondFactor, SessionLayer, Sessions, SignedIn,
};
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};
use tower_layer::Layer as _;
use tower_service::Service;

use super::{EMAIL, client};

#[derive(Clone)]
struct App {
    sessions: Sessions,
}

impl FromRef<App> for Sessions {
    fn from_ref(app: &App) -> Self {
        app.sessions.clone()
    }
}

fn app(url: &str) -> Result<Router> {
    let sessions = Sessions::new(&client(url)?).app_url("https://app.test")?;
    let own = async |it: Result<SignedIn, Rejection>| match it {
        Ok(_) => (StatusCode::OK, "yes".to_owned()),
        Err(it) => {
            assert!(!format!("{it:#?}").contains("return_to"), "{it:?}");
            assert!(it.login_url().contains("return_to"), "{it:?}");
            (StatusCode::IM_A_TEAPOT, format!("{:?}", it.status()))
        }
    };
    let outcome = async |it: Outcome| match it {
        Outcome::Session(_) => "session",
        Outcome::Nobody => "nobody",
        Outcome::StepUp(_) => "step up",
        Outcome::Failed(_) => "failed",
    };
    Ok(Router::new()
        .route("/account", get(async |SignedIn(it): SignedIn| it.id.clone()))
        .route("/transfer", get(async |SecondFactor(it): SecondFactor| it.id.clone()))
        .route("/", get(async |it: Option<SignedIn>| it.is_some().to_string()))
        .route("/own", get(own))
        .route("/outcome", get(outcome))
        .with_state(App { sessions }))
}

/// An app that has a form alone.
fn form(url: &str) -> Result<Router> {
    let sessions = Sessions::new(&client(url)?).app_url("https://app.test")?;
    let handler = async |SignedIn(it): SignedIn| it.id.clone();
    Ok(Router::new().route("/account", post(handler)).with_state(App { sessions }))
}

/// What comes back: status, `location`, body.
type Seen = (u16, Option<String>, String);

async fn ask<S, B>(service: &mut S, request: Request<Body>) -> Result<Seen>
where
    S: Service<Request<Body>, Response = Response<B>>,
    S::Error: std::error::Error + Send + Sync + 'static,
    Body: From<B>,
{
    poll_fn(|cx| service.poll_ready(cx)).await?;
    let (parts, body) = service.call(request).await?.into_parts();
    let bytes = to_bytes(Body::from(body), 1000).await?;
    let location =
        parts.headers.get("location").map(|it| it.to_str().map(str::to_owned));
    Ok((parts.status.as_u16(), location.transpose()?, String::from_utf8(bytes.into())?))
}

fn page(path: &str, header: Option<(&str, &str)>) -> Result<Request<Body>> {
    let mut request = Request::get(path).header("accept", "text/html,*/*");
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    Ok(request.body(Body::empty())?)
}

#[tokio::test]
async fn extractors_let_in_who_is_signed_in() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let held = kratos.sign_in(EMAIL)?;
    let mut app = app(&kratos.url())?;
    let cookie = Some(("cookie", &*held.cookie));
    for (path, body) in [
        ("/account", &*held.id),
        ("/", "true"),
        ("/own", "yes"),
        ("/outcome", "session"),
    ] {
        let seen = ask(&mut app, page(path, cookie)?).await?;
        assert_eq!(seen, (200, None, body.to_owned()), "{path}");
    }
    let login = format!("{}/self-service/login/browser", kratos.url());
    let seen = ask(&mut app, page("/transfer?to=a", cookie)?).await?;
    let back = "return_to=https%3A%2F%2Fapp%2Etest%2Ftransfer%3Fto%3Da";
    let step_up = Some(format!("{login}?aal=aal2&{back}"));
    assert_eq!(seen, (303, step_up, "session_aal2_required".to_owned()));
    let token = Some(("x-session-token", &*held.token));
    let seen = ask(&mut app, page("/transfer", token)?).await?;
    assert_eq!(seen, (403, None, "session_aal2_required".to_owned()));
    kratos.is_as_documented()
}

#[tokio::test]
async fn a_session_that_does_not_suffice_is_none_where_none_is_needed() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    kratos.second_factor(EMAIL, "123456")?;
    let held = kratos.sign_in(EMAIL)?;
    let mut app = app(&kratos.url())?;
    let cookie = Some(("cookie", &*held.cookie));
    for (path, body) in [("/", "false"), ("/outcome", "step up")] {
        let seen = ask(&mut app, page(path, cookie)?).await?;
        assert_eq!(seen, (200, None, body.to_owned()), "{path}");
    }
    // Where Ory itself sends it, the browser comes back from, too.
    let (status, location, _) = ask(&mut app, page("/account", cookie)?).await?;
    let login = format!("{}/self-service/login/browser?aal=aal2", kratos.url());
    let expected = format!("{login}&return_to=https%3A%2F%2Fapp%2Etest%2Faccount");
    assert_eq!((status, location), (303, Some(expected)));
    kratos.raise(&held);
    for (path, body) in
        [("/", "true"), ("/account", &*held.id), ("/transfer", &*held.id)]
    {
        let seen = ask(&mut app, page(path, cookie)?).await?;
        assert_eq!(seen, (200, None, body.to_owned()), "{path}");
    }
    kratos.is_as_documented()
}

#[tokio::test]
async fn extractors_keep_out_nobody() -> Result<()> {
    let kratos = Kratos::start()?;
    let mut app = app(&kratos.url())?;
    for (path, status, body) in
        [("/", 200, "false"), ("/own", 418, "303"), ("/outcome", 200, "nobody")]
    {
        let seen = ask(&mut app, page(path, None)?).await?;
        assert_eq!(seen, (status, None, body.to_owned()), "{path}");
    }
    let login = format!("{}/self-service/login/browser", kratos.url());
    let back = "return_to=https%3A%2F%2Fapp%2Etest%2Faccount";
    for path in ["/account", "https://evil.test/account"] {
        // The host of a request is anybody's word.
        let mut request = page(path, Some(("host", "evil.test")))?;
        let seen = ask(&mut app, request).await?;
        assert_eq!(seen.1, Some(format!("{login}?{back}")), "{path}");
        request = page(path, Some(("x-session-token", "made-up")))?;
        let seen = ask(&mut app, request).await?;
        assert_eq!(seen, (401, None, "session_inactive".to_owned()), "{path}");
    }
    // A form is not sent again.
    let mut request = page("/account", None)?;
    *request.method_mut() = http::Method::POST;
    let seen = ask(&mut form(&kratos.url())?, request).await?;
    assert_eq!((seen.0, seen.1), (303, Some(login.clone())));
    // A nested router sees a part of the path.
    let mut request = page("/account", None)?;
    request.extensions_mut().insert(ReturnTo("/de/account".to_owned()));
    let seen = ask(&mut app, request).await?;
    let back = "return_to=https%3A%2F%2Fapp%2Etest%2Fde%2Faccount";
    assert_eq!(seen.1, Some(format!("{login}?{back}")));
    kratos.is_as_documented()
}

#[tokio::test]
async fn a_failure_is_a_bad_gateway() -> Result<()> {
    let ory = Server::replying(|_| Reply::json(400, "{}"))?;
    let mut app = app(&ory.url())?;
    let cookie = Some(("cookie", "ory_session_a=SECRET"));
    for path in ["/account", "/transfer", "/"] {
        let seen = ask(&mut app, page(path, cookie)?).await?;
        assert_eq!(seen, (502, None, "session_unknown".to_owned()), "{path}");
    }
    let seen = ask(&mut app, page("/outcome", cookie)?).await?;
    assert_eq!(seen.2, "failed");
    Ok(())
}

/// A service that was never polled until it is ready panics when it is called.
struct Inner {
    is_ready: bool,
}

impl Clone for Inner {
    fn clone(&self) -> Self {
        Self { is_ready: false }
    }
}

impl Service<Request<Body>> for Inner {
    type Response = Response<String>;
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Response<String>, Self::Error>>;

    fn poll_ready(
        &mut self,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), Self::Error>> {
        self.is_ready = true;
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        assert!(std::mem::take(&mut self.is_ready), "called before it was ready");
        let session = request.extensions().get::<Arc<Session>>();
        let session = session.map(|it| it.id.clone());
        let outcome = match request.extensions().get::<Outcome>() {
            Some(Outcome::Session(it)) => it.id.clone(),
            Some(Outcome::Nobody) => "nobody".to_owned(),
            Some(Outcome::StepUp(it)) => it.code().to_owned(),
            other => format!("{other:?}"),
        };
        ready(Ok(Response::new(format!("{session:?} {outcome}"))))
    }
}

#[tokio::test]
async fn a_layer_puts_the_session_into_the_request() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let held = kratos.sign_in(EMAIL)?;
    let sessions = Sessions::new(&client(&kratos.url())?);
    let render = |it: Rejection| match it.outcome() {
        Outcome::Failed(_) => it.response::<String>(),
        _ => Response::new(format!("mine: {}", it.status())),
    };
    let inner = Inner { is_ready: false };
    let strict = SessionLayer::new(sessions.clone(), render);
    let (mut open, mut strict) =
        (strict.clone().optional().layer(inner.clone()), strict.layer(inner.clone()));
    let (some, id) = (Some(("x-session-token", &*held.token)), &held.id);
    let signed_in = format!("Some({id:?}) {id}");
    assert_eq!(ask(&mut strict, page("/", some)?).await?.2, signed_in);
    assert_eq!(ask(&mut open, page("/", some)?).await?.2, signed_in);
    assert_eq!(ask(&mut strict, page("/", None)?).await?.2, "mine: 303 See Other");
    assert_eq!(ask(&mut open, page("/", None)?).await?.2, "None nobody");
    let aal2 = SessionLayer::new(sessions.require_aal2(), render).optional();
    let seen = ask(&mut aal2.layer(inner.clone()), page("/", some)?).await?;
    assert_eq!(seen.2, "None session_aal2_required");
    drop(kratos);
    for service in [&mut strict, &mut open] {
        let (status, _, body) = ask(service, page("/", some)?).await?;
        let (502, "session_unknown") = (status, &*body) else { bail!("{status}") };
    }
    ensure!(!inner.is_ready);
    Ok(())
}
