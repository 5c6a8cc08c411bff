//! Headers of all calls, and headers that are sent twice.

use std::future::ready;
use std::sync::{Arc, Mutex};

use ory_sdk_runtime::runtime::{
    Attempt, BoxFuture, Call, ClientBuilder, Error, Interceptor, Request, TransportError,
};

use super::api::{GET_SECRET, TOKEN, builder, get_thing};
use super::server::{Heard, Server};

fn values<'h>(heard: &'h Heard, name: &str) -> Vec<&'h str> {
    let found = heard.headers.iter().filter(|(key, _)| key == name);
    found.map(|(_, value)| value.as_str()).collect()
}

/// Sends the call that needs nothing, and returns what the server heard.
async fn heard(
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    own: impl FnOnce(&mut Call),
) -> Heard {
    let server = Server::json(200, r#"{"name":"x"}"#);
    let client = settings(builder(&server.url)).build().unwrap();
    let mut call = get_thing(&client);
    own(&mut call);
    call.send_raw().await.unwrap();
    server.heard()
}

#[tokio::test]
async fn all_calls_have_them() {
    let heard = heard(
        |client| client.default_header("X-Tenant", "a").default_header("x-tenant", "b"),
        |_| {},
    );
    assert_eq!(values(&heard.await, "x-tenant"), ["a", "b"]);
}

#[tokio::test]
async fn what_a_call_says_goes_before() {
    let settings = |client: ClientBuilder| {
        client
            .default_header("Accept", "application/vnd.thing+json")
            .default_header("User-Agent", "me/1")
            .default_header("X-Of-Call", "client")
            .default_header("X-Of-Param", "client")
    };
    let heard = heard(settings, |call| {
        call.options().header("x-of-call", "call");
        call.header("x-of-param", "param");
    })
    .await;
    assert_eq!(values(&heard, "accept"), ["application/vnd.thing+json"]);
    assert_eq!(values(&heard, "user-agent"), ["me/1"]);
    assert_eq!(values(&heard, "x-of-call"), ["call"]);
    assert_eq!(values(&heard, "x-of-param"), ["param"]);
}

struct Seen(Arc<Mutex<Vec<String>>>);

impl Interceptor for Seen {
    fn before<'a>(
        &'a self,
        _: &'a Attempt,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), TransportError>> {
        let value = &request.headers()["x-tenant"];
        self.0.lock().unwrap().push(value.to_str().unwrap().to_owned());
        Box::pin(ready(Ok(())))
    }
}

#[tokio::test]
async fn interceptors_see_them() {
    let seen = Arc::default();
    let interceptor = Seen(Arc::clone(&seen));
    heard(
        |client| client.default_header("x-tenant", "a").interceptor(interceptor),
        |_| {},
    )
    .await;
    assert_eq!(*seen.lock().unwrap(), ["a"]);
}

/// It takes the place of a credential that is not there, and gives way to one that is.
#[tokio::test]
async fn one_can_be_the_credential() {
    let server = Server::json(200, "{}");
    let settings =
        || builder(&server.url).default_header("Authorization", "Bearer of-all");
    for (client, sent) in [
        (settings(), "Bearer of-all"),
        (settings().credential(&TOKEN, "own"), "Bearer own"),
    ] {
        let client = client.build().unwrap();
        Call::new(&client, &GET_SECRET).send_raw().await.unwrap();
        assert_eq!(values(&server.heard(), "authorization"), [sent]);
    }
    let client = settings().build().unwrap();
    let mut call = Call::new(&client, &GET_SECRET);
    call.options().header("authorization", "Bearer of-call");
    call.send_raw().await.unwrap();
    assert_eq!(values(&server.heard(), "authorization"), ["Bearer of-call"]);
}

#[tokio::test]
async fn one_that_is_a_credential_needs_a_safe_way() {
    let client = builder("http://api.example.com").default_header("X-Api-Key", "hush");
    let client = client.build().unwrap();
    let error = get_thing(&client).send_raw().await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert!(error.to_string().contains("x-api-key"), "{error}");
    assert!(!format!("{error} {error:?} {client:?}").contains("hush"));
}

#[test]
fn one_that_cannot_be_sent_is_an_error_of_build() {
    let client = builder("https://a.example")
        .default_header("Host", "b.example")
        .default_header("a b", "hush")
        .default_header("x-token", "hu\nsh");
    let error = client.build().unwrap_err();
    assert_eq!(
        error.problems(),
        [
            "a `default_header` `Host` is a header that the transport sets",
            "a `default_header` has a name that HTTP does not allow",
            "the `default_header` `x-token` has a line break or another character that a \
             header cannot carry",
        ]
    );
}

#[tokio::test]
async fn a_header_is_sent_twice() {
    let heard = heard(
        |client| client.default_header("x-tag", "all"),
        |call| {
            call.options().append_header("X-Tag", "a").append_header("x-tag", "b");
            call.options().header("x-one", "a").header("x-one", "b");
            call.options().append_header("x-one", "c");
        },
    )
    .await;
    assert_eq!(values(&heard, "x-tag"), ["all", "a", "b"]);
    assert_eq!(values(&heard, "x-one"), ["b", "c"]);
}

#[tokio::test]
async fn what_is_appended_is_checked_as_others_are() {
    for (name, value) in [("content-length", "3"), ("x-tag", "a\r\nb"), ("a b", "c")] {
        let server = Server::json(200, "{}");
        let mut call = get_thing(&builder(&server.url).build().unwrap());
        call.options().append_header(name, value);
        let error = call.send_raw().await.unwrap_err();
        assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
        server.heard_nothing();
    }
}
