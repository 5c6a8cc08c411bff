//! Hooks around each attempt.

use std::future::ready;
use std::sync::{Arc, Mutex};

use http::HeaderValue;
use ory_sdk_runtime::runtime::{
    Attempt, BoxFuture, Call, Error, Interceptor, NoBody, Request, Response,
    RetryPolicy, TestClock, TransportError, TransportErrorKind,
};

use super::api::{GET_SECRET, TOKEN, builder, get_thing};
use super::server::Server;

type Log = Arc<Mutex<Vec<String>>>;

struct Recorder(&'static str, Log);

impl Recorder {
    fn note(&self, what: &str, attempt: &Attempt, detail: impl std::fmt::Display) {
        let (name, number) = (self.0, attempt.number());
        self.1.lock().unwrap().push(format!("{name} {what} {number} {detail}"));
    }
}

impl Interceptor for Recorder {
    fn before<'a>(
        &'a self,
        attempt: &'a Attempt,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), TransportError>> {
        self.note("before", attempt, attempt.path());
        request.headers_mut().append("x-by", HeaderValue::from_static(self.0));
        Box::pin(ready(Ok(())))
    }

    fn after<'a>(
        &'a self,
        attempt: &'a Attempt,
        response: &'a Response,
    ) -> BoxFuture<'a, ()> {
        self.note("after", attempt, response.status());
        Box::pin(ready(()))
    }

    fn on_error<'a>(
        &'a self,
        attempt: &'a Attempt,
        error: &'a Error<NoBody>,
    ) -> BoxFuture<'a, ()> {
        self.note("error", attempt, error);
        Box::pin(ready(()))
    }
}

#[tokio::test]
async fn they_run_in_order_around_each_attempt() {
    let log = Log::default();
    let server = Server::script(&[(503, "", ""), (200, "", "{}")]);
    let client = builder(&server.url)
        .clock(TestClock::skipping())
        .interceptor(Recorder("a", log.clone()))
        .interceptor(Recorder("b", log.clone()));
    get_thing(&client.build().unwrap()).send_raw().await.unwrap();
    assert_eq!(
        *log.lock().unwrap(),
        [
            "a before 1 /things/{id}",
            "b before 1 /things/{id}",
            "a after 1 503",
            "b after 1 503",
            "a before 2 /things/{id}",
            "b before 2 /things/{id}",
            "a after 2 200",
            "b after 2 200",
        ]
    );
    let heard = server.heard();
    let by: Vec<_> = heard.headers.iter().filter(|(name, _)| name == "x-by").collect();
    assert_eq!(
        by.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>(),
        ["a", "b"]
    );
}

#[tokio::test]
async fn an_error_is_shown_to_all() {
    let log = Log::default();
    let client = builder("http://127.0.0.1:1")
        .clock(TestClock::skipping())
        .retries(RetryPolicy::none())
        .interceptor(Recorder("a", log.clone()));
    get_thing(&client.build().unwrap()).send_raw().await.unwrap_err();
    assert_eq!(log.lock().unwrap()[1], "a error 1 getThing: the connection failed");
}

/// Does to the request what it is told.
struct Change(fn(&mut Request) -> Result<(), TransportError>);

impl Interceptor for Change {
    fn before<'a>(
        &'a self,
        _: &'a Attempt,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), TransportError>> {
        Box::pin(ready(self.0(request)))
    }
}

#[tokio::test]
async fn a_refusal_ends_the_call() {
    let server = Server::json(200, "{}");
    let refuse = |_: &mut Request| {
        Err(TransportError::new(TransportErrorKind::Other, "not today"))
    };
    let client = builder(&server.url).interceptor(Change(refuse)).build().unwrap();
    let error = get_thing(&client).send_raw().await.unwrap_err();
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "not today");
    server.heard_nothing();
}

#[tokio::test]
async fn credentials_stay_on_their_way() {
    let elsewhere = |request: &mut Request| {
        *request.uri_mut() = "https://evil.example/".parse().unwrap();
        Ok(())
    };
    let server = Server::json(200, "{}");
    let client = builder(&server.url).credential(&TOKEN, "hush");
    let client = client.interceptor(Change(elsewhere)).build().unwrap();
    let error = Call::new(&client, &GET_SECRET).send_raw().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    server.heard_nothing();

    let sign = |request: &mut Request| {
        request.headers_mut().insert("authorization", HeaderValue::from_static("hush"));
        Ok(())
    };
    let client = builder("http://a.example").interceptor(Change(sign)).build().unwrap();
    let error = get_thing(&client).send_raw().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(!format!("{error:?}").contains("hush"));
}
