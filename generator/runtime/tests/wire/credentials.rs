//! Who may call, and where credentials go.

use ory_sdk_runtime::runtime::{
    Call, ClientBuilder, Credential, Error, NoBody, Operation, Secret,
};

use super::api::{
    self, CONSOLE, GET_CONSOLE, GET_KEYS, GET_PUBLIC, GET_SECRET, KEY, PASSWORD,
    QUERY_KEY, SERVERS, SESSION, TOKEN, builder, get_thing,
};
use super::server::{Heard, Server};

fn token(text: &str) -> Credential {
    Secret::from(text).into()
}

fn password() -> Credential {
    Credential::basic("user", "päss:word")
}

async fn send(
    builder: ClientBuilder,
    operation: &'static Operation,
) -> Result<(), Error<NoBody>> {
    Call::new(&builder.build().unwrap(), operation).send(|it| it.empty()).await
}

async fn heard(
    operation: &'static Operation,
    credentials: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Heard {
    let server = Server::json(200, "{}");
    send(credentials(builder(&server.url)), operation).await.unwrap();
    server.heard()
}

#[tokio::test]
async fn the_first_alternative_that_can_be_satisfied_is_used() {
    let both = heard(&GET_SECRET, |builder| {
        builder.credential(&KEY, token("k")).credential(&TOKEN, token("t"))
    });
    let both = both.await;
    assert_eq!(both.header("authorization"), Some("Bearer t"));
    assert_eq!(both.header("x-api-key"), None);
    let second = heard(&GET_SECRET, |builder| {
        builder.credential(&PASSWORD, password()).credential(&KEY, token("k"))
    });
    let second = second.await;
    assert_eq!(second.header("authorization"), Some("Basic dXNlcjpww6Rzczp3b3Jk"));
    assert_eq!(second.header("x-api-key"), Some("k"));
}

#[tokio::test]
async fn keys_travel_in_header_query_and_cookie() {
    let heard = heard(&GET_KEYS, |builder| {
        builder
            .credential(&KEY, token("a"))
            .credential(&QUERY_KEY, token("b&c"))
            .credential(&SESSION, token("d="))
    })
    .await;
    assert_eq!(heard.line(), "GET /keys?api%20key=b%26c HTTP/1.1");
    assert_eq!(heard.header("x-api-key"), Some("a"));
    assert_eq!(heard.header("cookie"), Some("session=d="));
}

#[tokio::test]
async fn a_missing_credential_is_found_before_any_io() {
    let server = Server::json(200, "{}");
    let incomplete = builder(&server.url).credential(&KEY, token("k"));
    let error = send(incomplete, &GET_SECRET).await.unwrap_err();
    assert!(matches!(error, Error::MissingCredential(_)));
    assert_eq!(
        error.to_string(),
        "getSecret: needs a credential that the client does not have: call `access_token` (scheme \
         `accessToken`), or `password` (scheme `password`) and `key` (scheme `key`) on the client \
         builder, or `anonymous` if the server asks for none"
    );
    server.heard_nothing();
}

#[tokio::test]
async fn optional_credentials_are_sent_if_they_are_there() {
    assert_eq!(
        heard(&GET_PUBLIC, |builder| builder).await.header("authorization"),
        None
    );
    let heard = heard(&GET_PUBLIC, |builder| builder.credential(&TOKEN, token("t")));
    assert_eq!(heard.await.header("authorization"), Some("Bearer t"));
}

#[tokio::test]
async fn an_operation_without_security_gets_no_credential() {
    let server = Server::json(200, "{}");
    let client = builder(&server.url).credential(&TOKEN, token("t")).build().unwrap();
    get_thing(&client).send_raw().await.unwrap();
    assert_eq!(server.heard().header("authorization"), None);
}

#[tokio::test]
async fn a_credential_does_not_travel_in_the_clear() {
    let client = builder("http://api.example.com").credential(&TOKEN, token("hush"));
    let error = send(client, &GET_SECRET).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert!(error.to_string().contains("https://"), "{error}");
    let mut call = get_thing(&api::client("http://api.example.com"));
    call.options().header("Authorization", "Bearer hush");
    let error = call.send_raw().await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert!(!format!("{error:?}").contains("hush"));
}

#[tokio::test]
async fn an_operation_with_its_own_server_goes_there() {
    let project = Server::json(200, "{}");
    let console = Server::json(200, "{}");
    let client = builder(&project.url)
        .server_url(&[&CONSOLE], CONSOLE.url, &console.url)
        .credential(&TOKEN, token("t"));
    send(client, &GET_CONSOLE).await.unwrap();
    assert_eq!(console.heard().line(), "GET /console HTTP/1.1");
    project.heard_nothing();
}

#[test]
fn a_client_that_does_not_know_its_server_is_not_built() {
    let error = ClientBuilder::new(&SERVERS, &[]).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "no server is known: set `project_slug` (the server is \
         `https://{project_slug}.projects.example.com`) or `base_url`"
    );
    let client = ClientBuilder::new(&SERVERS, &[])
        .server_variable("project_slug", "mine")
        .build();
    let shown = format!("{:?}", client.unwrap());
    assert!(shown.contains("https://mine.projects.example.com"), "{shown}");
    assert!(ClientBuilder::new(&[], &[]).build().is_err());
}

#[test]
fn every_problem_of_a_builder_is_named_and_no_secret() {
    let error = builder("https://u:hush@a.example")
        .credential(&TOKEN, token("hush\n"))
        .credential(&KEY, token(""))
        .credential(&PASSWORD, token("hush"))
        .user_agent("a\nb")
        .build()
        .unwrap_err();
    assert_eq!(error.problems().len(), 5, "{error}");
    assert!(!format!("{error} {error:?}").contains("hush"));
}

#[test]
fn debug_of_a_client_shows_no_secret() {
    let builder = builder("https://a.example")
        .credential(&TOKEN, token("hush"))
        .credential(&PASSWORD, Credential::basic("hush", "hush"))
        .credential(&QUERY_KEY, token("hush"))
        .credential(&SESSION, token("hush"));
    let shown = format!("{builder:?} {:?}", token("hush"));
    let shown = format!("{shown} {:?}", builder.build().unwrap());
    assert!(shown.contains("accessToken") && !shown.contains("hush"), "{shown}");
}

/// Some servers repeat the credential that they refuse.
#[tokio::test]
async fn an_error_that_repeats_a_credential_does_not_show_it() {
    let said = r#"{"error":"hush-b%26c","error_description":"Bearer hush-t hush-päss hush-k hush-b&c hush-d= bad"}"#;
    let all = |url: &str| {
        builder(url)
            .credential(&KEY, token("hush-k"))
            .credential(&QUERY_KEY, token("hush-b&c"))
            .credential(&SESSION, token("hush-d="))
    };
    let basic =
        |url: &str| all(url).credential(&PASSWORD, Credential::basic("u", "hush-päss"));
    let bearer = |url: &str| builder(url).credential(&TOKEN, token("hush-t"));
    let server = Server::json(401, said);
    for (builder, operation, kept) in [
        (all(&server.url), &GET_KEYS, 2),
        (basic(&server.url), &GET_SECRET, 3),
        (bearer(&server.url), &GET_SECRET, 4),
    ] {
        let call = Call::new(&builder.build().unwrap(), operation);
        let error =
            call.send(|it| Err::<(), Error<NoBody>>(it.unexpected())).await.unwrap_err();
        let reason = error.reason().unwrap().into_owned();
        assert!(reason.contains("[redacted]") && reason.ends_with(" bad"), "{reason}");
        assert_eq!(reason.matches("hush").count(), kept, "{reason}");
        assert!(
            error.to_string().contains(&reason)
                && format!("{error:?}").contains(&reason)
        );
        assert_eq!(error.raw_body().unwrap(), said);
    }
}
