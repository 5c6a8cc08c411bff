//! Servers of the caller's own: no credentials, plain HTTP, and a credential for one call alone.

use ory_sdk_runtime::runtime::{
    Attempt, BoxFuture, Call, Client, ClientBuilder, Credential, Error, Interceptor,
    NoBody, Operation, Request, Secret, TransportError,
};

use super::api::{
    GET_KEYS, GET_PUBLIC, GET_SECRET, KEY, PASSWORD, QUERY_KEY, SESSION, TOKEN, builder,
};
use super::server::{Heard, Server};

fn token(text: &str) -> Credential {
    Secret::from(text).into()
}

async fn send(call: Box<Call>) -> Result<(), Error<NoBody>> {
    call.send(|it| it.empty()).await
}

async fn heard(
    operation: &'static Operation,
    build: impl FnOnce(ClientBuilder) -> ClientBuilder,
    change: impl FnOnce(&mut Call),
) -> Heard {
    let server = Server::json(200, "{}");
    let client = build(builder(&server.url)).build().unwrap();
    let mut call = Call::new(&client, operation);
    change(&mut call);
    send(call).await.unwrap();
    server.heard()
}

/// Returns a builder of a client whose server has a name that is not this machine's, as in a cluster.
fn in_a_cluster(server: &Server) -> ClientBuilder {
    let address = server.url.trim_start_matches("http://").parse().unwrap();
    let builder = builder(&server.url.replace("127.0.0.1", "hydra.internal"));
    builder.reqwest(move |http| http.resolve("hydra.internal", address))
}

#[tokio::test]
async fn an_anonymous_client_needs_no_credential_and_sends_those_it_has() {
    let none = heard(&GET_SECRET, ClientBuilder::anonymous, |_| ()).await;
    assert_eq!(none.header("authorization"), None);
    let some =
        |builder: ClientBuilder| builder.anonymous().credential(&TOKEN, token("t"));
    let some = heard(&GET_SECRET, some, |_| ()).await;
    assert_eq!(some.header("authorization"), Some("Bearer t"));
    // A gateway adds the password.
    let part = |builder: ClientBuilder| builder.anonymous().credential(&KEY, token("k"));
    let part = heard(&GET_SECRET, part, |_| ()).await;
    assert_eq!(part.header("x-api-key"), Some("k"));
    assert_eq!(part.header("authorization"), None);
}

#[tokio::test]
async fn one_scheme_can_do_without() {
    let own = |builder: ClientBuilder| {
        builder
            .credential(&KEY, Credential::Anonymous)
            .credential(&QUERY_KEY, token("q"))
            .credential(&SESSION, token("s"))
    };
    let own = heard(&GET_KEYS, own, |_| ()).await;
    assert_eq!(own.header("x-api-key"), None);
    assert_eq!(own.header("cookie"), Some("session=s"));
    assert_eq!(own.line(), "GET /keys?api%20key=q HTTP/1.1");
}

#[tokio::test]
async fn plain_http_to_another_machine_is_a_choice() {
    let server = Server::json(200, "{}");
    let strict = in_a_cluster(&server).credential(&TOKEN, token("hush"));
    let error =
        send(Call::new(&strict.build().unwrap(), &GET_SECRET)).await.unwrap_err();
    assert!(error.to_string().contains("danger_allow_plain_http"), "{error}");
    server.heard_nothing();

    let open = in_a_cluster(&server).danger_allow_plain_http();
    let open = open.credential(&TOKEN, token("t")).build().unwrap();
    send(Call::new(&open, &GET_SECRET)).await.unwrap();
    let heard = server.heard();
    assert_eq!(heard.header("authorization"), Some("Bearer t"));
    assert!(heard.header("host").unwrap().starts_with("hydra.internal:"));

    // Without a credential, there is nothing to protect.
    let anonymous = in_a_cluster(&server).anonymous().build().unwrap();
    send(Call::new(&anonymous, &GET_SECRET)).await.unwrap();
    assert_eq!(server.heard().header("authorization"), None);
}

#[tokio::test]
async fn each_call_can_have_its_own_credential_over_one_client() {
    let server = Server::json(200, "{}");
    let client = builder(&server.url).build().unwrap();
    for user in ["Bearer of-a", "Bearer of-b"] {
        let mut call = Call::new(&client, &GET_SECRET);
        call.credential(&token(user.trim_start_matches("Bearer ")));
        send(call).await.unwrap();
        assert_eq!(server.heard().header("authorization"), Some(user));
    }
    let error = send(Call::new(&client, &GET_SECRET)).await.unwrap_err();
    assert!(matches!(error, Error::MissingCredential(_)), "{error:?}");
}

#[tokio::test]
async fn the_credential_of_a_call_goes_before_that_of_the_client() {
    let client = |builder: ClientBuilder| builder.credential(&TOKEN, token("of-all"));
    let own = heard(&GET_SECRET, client, |call| call.credential(&token("own"))).await;
    assert_eq!(own.header("authorization"), Some("Bearer own"));
    let none = |call: &mut Call| call.credential(&Credential::Anonymous);
    let none = heard(&GET_PUBLIC, client, none).await;
    assert_eq!(none.header("authorization"), None);
    let source = || async { Ok(ory_sdk_runtime::runtime::Token::new("fetched")) };
    let fetched = |call: &mut Call| call.credential(&Credential::source(source));
    let fetched = heard(&GET_SECRET, client, fetched).await;
    assert_eq!(fetched.header("authorization"), Some("Bearer fetched"));
    // The second alternative takes two, each by its scheme.
    let pair = |call: &mut Call| {
        call.credential_for(&PASSWORD, &Credential::basic("user", "word"));
        call.credential_for(&KEY, &token("k"));
    };
    let pair = heard(&GET_SECRET, |builder| builder, pair).await;
    assert_eq!(pair.header("authorization"), Some("Basic dXNlcjp3b3Jk"));
    assert_eq!(pair.header("x-api-key"), Some("k"));
}

#[tokio::test]
async fn a_credential_that_does_not_fit_is_found_before_any_io() {
    let server = Server::json(200, "{}");
    let client = builder(&server.url).build().unwrap();
    let mut call = Call::new(&client, &GET_PUBLIC);
    call.credential(&Credential::basic("user", "hush"));
    let error = send(call).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert!(!format!("{error:?} {error}").contains("hush"));
    server.heard_nothing();
}

#[tokio::test]
async fn a_header_of_the_caller_is_the_credential() {
    let own = |name: &'static str| {
        move |call: &mut Call| {
            call.options().header(name, "Bearer of-this-user");
        }
    };
    let alone = heard(&GET_SECRET, |builder| builder, own("authorization")).await;
    assert_eq!(alone.header("authorization"), Some("Bearer of-this-user"));
    let source = || async {
        panic!("a token is fetched that is not sent");
        #[allow(unreachable_code)]
        Ok(ory_sdk_runtime::runtime::Token::new(""))
    };
    let client =
        |builder: ClientBuilder| builder.credential(&TOKEN, Credential::source(source));
    let instead = heard(&GET_SECRET, client, own("Authorization")).await;
    assert_eq!(instead.header("authorization"), Some("Bearer of-this-user"));
}

/// Sets a header of every request.
struct Sets(&'static str, &'static str);

impl Interceptor for Sets {
    fn before<'a>(
        &'a self,
        _attempt: &'a Attempt,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), TransportError>> {
        request.headers_mut().insert(self.0, self.1.parse().unwrap());
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn a_key_of_the_document_is_guarded_wherever_it_was_set() {
    let server = Server::json(200, "{}");
    let by_header = |client: &Client| {
        let mut call = Call::new(client, &GET_PUBLIC);
        call.options().header("X-Api-Key", "hush");
        call
    };
    let client = in_a_cluster(&server).build().unwrap();
    let error = send(by_header(&client)).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    let client = in_a_cluster(&server).interceptor(Sets("x-api-key", "hush"));
    let error = send(Call::new(&client.build().unwrap(), &GET_PUBLIC)).await;
    assert!(matches!(error, Err(Error::Transport(_))), "{error:?}");
    server.heard_nothing();
    let client = in_a_cluster(&server).danger_allow_plain_http().build().unwrap();
    send(by_header(&client)).await.unwrap();
    assert_eq!(server.heard().header("x-api-key"), Some("hush"));
}

#[tokio::test]
async fn an_interceptor_sets_nothing_that_frames_the_request() {
    let server = Server::json(200, "{}");
    for (name, value) in [("host", "evil.test"), ("content-length", "3")] {
        let client = builder(&server.url).interceptor(Sets(name, value));
        let client = client.credential(&TOKEN, token("t")).build().unwrap();
        let error = send(Call::new(&client, &GET_SECRET)).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{name}: {error:?}");
    }
    server.heard_nothing();
}
