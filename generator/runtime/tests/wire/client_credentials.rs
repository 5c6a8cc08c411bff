//! Tokens by the client credentials grant (RFC 6749, section 4.4).

use std::future::pending;
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{
    BoxFuture, Call, Client, ClientCredentials, Error, Request, RetryPolicy, TestClock,
    Transport, TransportError, TransportResponse,
};

use super::api::{GET_SECRET, TOKEN, builder};
use super::server::Server;

const GRANTED: &str = r#"{"access_token":"at","token_type":"bearer","expires_in":3600}"#;

fn granting() -> Server {
    Server::script(&[(200, "", GRANTED), (200, "", "{}")])
}

fn client(server: &Server, credentials: ClientCredentials) -> Client {
    let builder =
        builder(&server.url).retries(RetryPolicy::new().base_delay(Duration::ZERO));
    builder.credential(&TOKEN, credentials).build().unwrap()
}

async fn error_of(client: &Client) -> (Error, String) {
    let error = Call::new(client, &GET_SECRET).send_raw().await.unwrap_err();
    let mut shown = format!("{error} {error:?} {client:?}");
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        shown.push_str(&format!(" {error} {error:?}"));
        cause = error.source();
    }
    assert!(!shown.contains("hush"), "{shown}");
    (error, shown)
}

#[tokio::test]
async fn the_secret_travels_in_the_header_form_encoded() {
    let server = granting();
    let credentials = ClientCredentials::new("/oauth2/token", "a b:é", "p&%+ w")
        .scopes(["read", "write&all"])
        .audience(["https://api.example.com"]);
    Call::new(&client(&server, credentials), &GET_SECRET).send_raw().await.unwrap();
    let heard = server.heard();
    assert_eq!(heard.line(), "POST /oauth2/token HTTP/1.1");
    let mut headers = heard.headers.clone();
    headers.retain(|(name, _)| name != "host" && name != "user-agent");
    headers.sort_unstable();
    // a+b%3A%C3%A9:p%26%25%2B+w
    let basic = "Basic YStiJTNBJUMzJUE5OnAlMjYlMjUlMkIrdw==";
    let expected = [
        ("accept", "application/json"),
        ("accept-encoding", "gzip"),
        ("authorization", basic),
        ("content-length", "91"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    assert_eq!(headers, expected.map(|(name, value)| (name.into(), value.into())));
    assert_eq!(
        heard.text(),
        "grant_type=client_credentials&scope=read+write%26all\
         &audience=https%3A%2F%2Fapi.example.com"
    );
    assert_eq!(server.heard().header("authorization"), Some("Bearer at"));
}

#[tokio::test]
async fn the_secret_can_travel_in_the_body() {
    let server = granting();
    let url = format!("{}/token?tenant=1", server.url);
    let credentials = ClientCredentials::new(url, "id", "p&w").secret_in_body();
    Call::new(&client(&server, credentials), &GET_SECRET).send_raw().await.unwrap();
    let heard = server.heard();
    assert_eq!(heard.line(), "POST /token?tenant=1 HTTP/1.1");
    assert_eq!(heard.header("authorization"), None);
    assert_eq!(
        heard.text(),
        "grant_type=client_credentials&client_id=id&client_secret=p%26w"
    );
}

#[tokio::test]
async fn the_lifetime_is_kept() {
    let first = r#"{"access_token":"t1","token_type":"Bearer","expires_in":"100"}"#;
    let server = Server::script(&[
        (200, "", first),
        (200, "", "{}"),
        (200, "", "{}"),
        (200, "", r#"{"access_token":"t2"}"#),
        (200, "", "{}"),
    ]);
    let clock = TestClock::new();
    let credentials = ClientCredentials::new("/token", "id", "hush");
    let client = builder(&server.url).clock(clock.clone());
    let client = client.credential(&TOKEN, credentials).build().unwrap();
    for advance in [0, 80, 30] {
        clock.advance(Duration::from_secs(advance));
        Call::new(&client, &GET_SECRET).send_raw().await.unwrap();
    }
    let tokens: Vec<_> = (0..5)
        .map(|_| server.heard().header("authorization").unwrap().to_owned())
        .filter(|value| !value.starts_with("Basic "))
        .collect();
    assert_eq!(tokens, ["Bearer t1", "Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn a_refusal_is_clear_and_shows_no_secret() {
    let prefix = "getSecret: no token for `accessToken`: ";
    for (status, body, expected) in [
        (
            401,
            r#"{"error":"invalid_client","error_description":"hush is wrong"}"#,
            "the token endpoint answered with an error (status 401, `invalid_client`)",
        ),
        (
            400,
            r#"{"error":"hush"}"#,
            "the token endpoint answered with an error (status 400)",
        ),
        (500, "<hush>", "the token endpoint answered with an error (status 500)"),
        (302, "", "the token endpoint answered with an error (status 302)"),
        (200, "<hush>", "the answer of the token endpoint is not as RFC 6749 has it"),
        (200, "{}", "the token endpoint gave no `access_token`"),
        (
            200,
            r#"{"access_token":"hush","token_type":"mac"}"#,
            "the token is not a bearer token",
        ),
    ] {
        let server = Server::json(status, body);
        let credentials = ClientCredentials::new("/token", "id", "hush");
        let (error, _) = error_of(&client(&server, credentials)).await;
        let Error::Token(failure) = &error else { panic!("{error:?}") };
        let told = failure.token_error();
        assert_eq!(told.status(), (status != 200).then_some(status));
        assert_eq!(
            told.code(),
            body.contains("invalid_client").then_some("invalid_client")
        );
        assert_eq!(error.to_string(), format!("{prefix}{expected}"));
        assert!(!error.is_retryable());
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn an_endpoint_in_trouble_is_asked_again() {
    let server = Server::script(&[(503, "", ""), (200, "", GRANTED), (200, "", "{}")]);
    let credentials = ClientCredentials::new("/token", "id", "hush");
    let response =
        Call::new(&client(&server, credentials), &GET_SECRET).send_raw().await.unwrap();
    assert_eq!((response.attempts(), server.count()), (1, 3));
}

/// The call waits as long as the endpoint says, or says so.
#[tokio::test]
async fn an_endpoint_says_when_it_is_to_be_asked_again() {
    let busy = |status, seconds| (status, seconds, "");
    let answers = [
        busy(503, "retry-after: 1\r\n"),
        busy(429, "retry-after: 0\r\n"),
        (200, "", GRANTED),
        (200, "", "{}"),
    ];
    let server = Server::script(&answers);
    let credentials = ClientCredentials::new("/token", "id", "hush");
    let patient = builder(&server.url).retry_budget(0);
    let patient = patient.credential(&TOKEN, credentials).build().unwrap();
    let (call, start) = (Call::new(&patient, &GET_SECRET), Instant::now());
    assert_eq!(call.send_raw().await.unwrap().status(), 200);
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());

    let server = Server::script(&[busy(503, "retry-after: 3600\r\n")]);
    let credentials = ClientCredentials::new("/token", "id", "hush");
    let (error, _) = error_of(&client(&server, credentials)).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!(error.to_string().ends_with("(status 503), retry after 3600 s"), "{error}");
    assert_eq!(server.count(), 1);
}

/// A lifetime is any number, as text or not, and what is over is not kept.
#[tokio::test]
async fn a_lifetime_is_a_number_in_any_form() {
    let hour = Duration::from_secs(3600);
    for (lifetime, kept) in [
        ("3.6e3", Some(hour)),
        ("\"3.6E+3\"", Some(hour)),
        ("3600.0", Some(hour)),
        ("36e2", Some(hour)),
        ("\"soon\"", None),
        ("null", None),
        ("-1", Some(Duration::ZERO)),
        ("\"-3600\"", Some(Duration::ZERO)),
        ("0", Some(Duration::ZERO)),
    ] {
        let token = format!(r#"{{"access_token":"at","expires_in":{lifetime}}}"#);
        let server = Server::answers(move |heard| {
            let body = if heard.line().contains("/token ") { &token } else { "{}" };
            format!("HTTP/1.1 200 X\r\ncontent-length: {}\r\n\r\n{body}", body.len())
        });
        let clock = TestClock::new();
        let credentials = ClientCredentials::new("/token", "id", "hush");
        let client = builder(&server.url).clock(clock.clone());
        let client = client.credential(&TOKEN, credentials).build().unwrap();
        let fetched = async |advance| {
            clock.advance(advance);
            Call::new(&client, &GET_SECRET).send_raw().await.unwrap();
            server.all().iter().filter(|heard| heard.line().contains("/token ")).count()
        };
        assert_eq!(fetched(Duration::ZERO).await, 1, "{lifetime}");
        let longest = kept.unwrap_or(100 * hour);
        if !longest.is_zero() {
            assert_eq!(fetched(longest / 2).await, 0, "{lifetime}");
        }
        let again = usize::from(kept.is_some());
        assert_eq!(fetched(longest / 2).await, again, "{lifetime}");
    }
}

#[tokio::test]
async fn an_endpoint_that_is_not_there_is_a_token_error() {
    let server = Server::json(200, "{}");
    let credentials = ClientCredentials::new("http://127.0.0.1:1/token", "id", "hush");
    let (error, shown) = error_of(&client(&server, credentials)).await;
    assert!(shown.contains("the connection failed"), "{shown}");
    assert!(error.is_retryable());
    server.heard_nothing();
}

struct Silent;

impl Transport for Silent {
    fn send(
        &self,
        _: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(pending())
    }
}

#[tokio::test]
async fn a_silent_endpoint_has_its_own_time() {
    let clock = TestClock::new();
    let credentials = ClientCredentials::new("/token", "id", "hush");
    let client = builder("https://a.example").transport(Silent).clock(clock.clone());
    let client = client.credential(&TOKEN, credentials);
    let client = client.retries(RetryPolicy::none()).build().unwrap();
    let call = tokio::spawn(async move { error_of(&client).await });
    while clock.waits().len() < 2 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(10));
    let (error, shown) = call.await.unwrap();
    assert!(matches!(error, Error::Token(_)), "{error:?}");
    assert!(shown.contains("the response took too long"), "{shown}");
}

#[test]
fn a_secret_does_not_go_to_a_place_in_the_clear() {
    let build = |url: &str| {
        let credentials = ClientCredentials::new(url, "id", "hush");
        builder("https://a.example").credential(&TOKEN, credentials).build()
    };
    for good in ["/token", "https://b.example/t?x=1", "http://localhost:1/t"] {
        build(good).unwrap();
    }
    let error = build("http://b.example/token").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the `token_url` of `access_token` is plain `http://` to another machine: it needs \
         `https://`, or `danger_allow_plain_http` on the client builder"
    );
    for bad in ["token", "", "https://u:hush@b.example/t", "https://b.example/t#x"] {
        let error = build(bad).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
    }
}
