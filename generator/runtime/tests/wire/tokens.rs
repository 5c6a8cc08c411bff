//! Tokens from a source: when it is asked, by whom, and how often.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use ory_sdk_runtime::runtime::{
    Call, Client, Credential, Error, NoBody, Operation, Response, TestClock, Token,
    TokenError,
};
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet, yield_now};

use super::api::{GET_SECRET, GET_THING, TOKEN, builder};
use super::server::Server;

/// Gives `t1`, `t2`, … for 100 seconds each, as often as it has leave to.
#[derive(Clone)]
struct Vault {
    asked: Arc<AtomicU32>,
    leave: Arc<Semaphore>,
    clock: TestClock,
}

impl Vault {
    fn new(leave: usize) -> Self {
        Self {
            asked: Arc::default(),
            leave: Arc::new(Semaphore::new(leave)),
            clock: TestClock::new(),
        }
    }

    fn credential(&self) -> Credential {
        let (asked, leave) = (self.asked.clone(), self.leave.clone());
        Credential::source(move || {
            let (number, leave) =
                (asked.fetch_add(1, Ordering::SeqCst) + 1, leave.clone());
            async move {
                leave.acquire().await.unwrap().forget();
                let token = Token::new(format!("t{number}"));
                Ok(token.expires_in(Duration::from_secs(100)))
            }
        })
    }

    fn client(&self, server: &Server) -> Client {
        let builder = builder(&server.url).clock(self.clock.clone());
        builder.credential(&TOKEN, self.credential()).build().unwrap()
    }

    fn asked(&self) -> u32 {
        self.asked.load(Ordering::SeqCst)
    }

    async fn until_asked(&self, times: u32) {
        while self.asked() < times {
            yield_now().await;
        }
    }
}

async fn call(client: &Client) -> Result<Response, Error> {
    Call::new(client, &GET_SECRET).send_raw().await
}

fn start(client: &Client) -> JoinHandle<Result<Response, Error>> {
    let client = client.clone();
    tokio::spawn(async move { call(&client).await })
}

fn token(server: &Server) -> String {
    server.heard().header("authorization").unwrap().to_owned()
}

#[tokio::test]
async fn a_token_is_kept_for_its_lifetime() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(9));
    let client = vault.client(&server);
    for (advance, expected) in [(0, "t1"), (89, "t1"), (11, "t2"), (89, "t2")] {
        vault.clock.advance(Duration::from_secs(advance));
        call(&client).await.unwrap();
        assert_eq!(token(&server), format!("Bearer {expected}"));
    }
}

#[tokio::test]
async fn many_calls_with_an_expired_token_cause_one_refresh() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(1));
    let client = vault.client(&server);
    call(&client).await.unwrap();
    vault.clock.advance(Duration::from_secs(100));
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { call(&client).await.unwrap().status() });
    }
    vault.until_asked(2).await;
    vault.leave.add_permits(9);
    assert_eq!(calls.join_all().await, [200; 50]);
    assert_eq!(vault.asked(), 2);
    assert_eq!(token(&server), "Bearer t1");
    for _ in 0..50 {
        assert_eq!(token(&server), "Bearer t2");
    }
}

#[tokio::test]
async fn one_call_refreshes_early_while_others_go_on() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(1));
    let client = vault.client(&server);
    call(&client).await.unwrap();
    vault.clock.advance(Duration::from_secs(90));
    let early = start(&client);
    vault.until_asked(2).await;
    call(&client).await.unwrap();
    assert_eq!([token(&server), token(&server)], ["Bearer t1", "Bearer t1"]);
    vault.leave.add_permits(1);
    early.await.unwrap().unwrap();
    assert_eq!(token(&server), "Bearer t2");
    assert_eq!(vault.asked(), 2);
}

#[tokio::test]
async fn a_refresh_survives_the_call_that_drives_it() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(0));
    let client = vault.client(&server);
    let driver = start(&client);
    vault.until_asked(1).await;
    let others = [start(&client), start(&client)];
    yield_now().await;
    driver.abort();
    assert!(driver.await.unwrap_err().is_cancelled());
    vault.leave.add_permits(1);
    for other in others {
        other.await.unwrap().unwrap();
        assert_eq!(token(&server), "Bearer t1");
    }
    assert_eq!(vault.asked(), 1);
}

#[tokio::test]
async fn a_refresh_that_all_have_left_is_taken_up_again() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(1));
    let client = vault.client(&server);
    call(&client).await.unwrap();
    vault.clock.advance(Duration::from_secs(95));
    let early = start(&client);
    vault.until_asked(2).await;
    early.abort();
    early.await.unwrap_err();
    vault.leave.add_permits(1);
    call(&client).await.unwrap();
    assert_eq!([token(&server), token(&server)], ["Bearer t1", "Bearer t2"]);
    assert_eq!(vault.asked(), 2);
}

#[tokio::test]
async fn what_comes_of_it_too_late_is_not_used() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(0));
    let client = vault.client(&server);
    let left = start(&client);
    vault.until_asked(1).await;
    left.abort();
    left.await.unwrap_err();
    vault.clock.advance(Duration::from_secs(200));
    vault.leave.add_permits(2);
    call(&client).await.unwrap();
    assert_eq!(token(&server), "Bearer t2");
}

#[tokio::test]
async fn a_failed_early_refresh_leaves_the_old_token() {
    let server = Server::json(200, "{}");
    let (asked, clock) = (Arc::new(AtomicU32::new(0)), TestClock::new());
    let count = asked.clone();
    let source = Credential::source(move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            if number > 0 {
                return Err(TokenError::new("away"));
            }
            Ok(Token::new("t1").expires_in(Duration::from_secs(100)))
        }
    });
    let client = builder(&server.url).clock(clock.clone()).credential(&TOKEN, source);
    let client = client.build().unwrap();
    for (advance, times) in [(0, 1), (90, 2), (0, 2), (4, 2), (1, 3)] {
        clock.advance(Duration::from_secs(advance));
        call(&client).await.unwrap();
        assert_eq!(token(&server), "Bearer t1");
        assert_eq!(asked.load(Ordering::SeqCst), times, "{advance}");
    }
    clock.advance(Duration::from_secs(5));
    let error = call(&client).await.unwrap_err();
    assert!(matches!(error, Error::Token(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "getSecret: no token for `accessToken`: the token source failed"
    );
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "away");
    assert!(!error.is_retryable());
}

fn post() -> &'static Operation {
    Box::leak(Box::new(Operation {
        method: "POST",
        ..GET_SECRET
    }))
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    for operation in [&GET_SECRET, post()] {
        let server = Server::script(&[(401, "", ""), (200, "", "{}")]);
        let client = Vault::new(9).client(&server);
        let response = Call::new(&client, operation).send_raw().await.unwrap();
        assert_eq!((response.status(), response.attempts()), (200, 2));
        assert_eq!([token(&server), token(&server)], ["Bearer t1", "Bearer t2"]);
    }
    let (server, vault) = (Server::json(401, "{}"), Vault::new(9));
    let response = call(&vault.client(&server)).await.unwrap();
    assert_eq!((response.status(), response.attempts()), (401, 2));
    assert_eq!((server.count(), vault.asked()), (2, 2));
}

#[tokio::test]
async fn a_token_that_cannot_be_replaced_is_not_sent_twice() {
    let server = Server::json(401, "{}");
    let always = || Credential::source(|| async { Ok(Token::new("t")) });
    for credential in [always(), "t".into()] {
        let client = builder(&server.url).credential(&TOKEN, credential);
        call(&client.build().unwrap()).await.unwrap();
        assert_eq!(server.count(), 1);
    }
}

/// Of many calls with the token that is refused, one asks for another.
#[tokio::test]
async fn a_token_that_was_replaced_already_is_not_replaced_again() {
    let server = Server::script(&[(401, "", ""), (401, "", ""), (200, "", "{}")]);
    let vault = Vault::new(9);
    let client = vault.client(&server);
    let calls = [start(&client), start(&client)];
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(vault.asked(), 2);
}

#[tokio::test]
async fn a_source_that_may_recover_is_asked_again_even_for_a_post() {
    let (server, count) = (Server::json(200, "{}"), Arc::new(AtomicU32::new(0)));
    let counted = count.clone();
    let source = Credential::source(move || {
        let number = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            if number < 2 {
                return Err(TokenError::new("away").retryable());
            }
            Ok(Token::new("t"))
        }
    });
    let builder = builder(&server.url).clock(TestClock::skipping());
    let client = builder.credential(&TOKEN, source).build().unwrap();
    let response = Call::new(&client, post()).send_raw().await.unwrap();
    assert_eq!((response.attempts(), count.load(Ordering::SeqCst)), (1, 3));
}

#[tokio::test]
async fn a_call_that_cannot_be_sent_asks_for_no_token() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(9));
    let secret: &'static Operation = Box::leak(Box::new(Operation {
        security: GET_SECRET.security,
        ..GET_THING
    }));
    let mut call = Call::new(&vault.client(&server), secret);
    call.path("id", "..");
    let error = call.send_raw().await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    let plain = builder("http://a.example").credential(&TOKEN, vault.credential());
    let call = Call::new(&plain.build().unwrap(), &GET_SECRET);
    let error: Error<NoBody> = call.send(|it| it.empty()).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert_eq!(vault.asked(), 0);
}

#[tokio::test]
async fn a_source_has_the_total_time() {
    let (server, vault) = (Server::json(200, "{}"), Vault::new(0));
    let client = vault.client(&server);
    let waiting = start(&client);
    vault.until_asked(1).await;
    vault.clock.advance(Duration::from_secs(120));
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn a_source_that_panics_leaves_no_one_waiting() {
    let server = Server::json(200, "{}");
    let panics = Arc::new(AtomicU32::new(0));
    let source = Credential::source(move || {
        let first = panics.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            yield_now().await;
            assert!(!first, "the source is broken");
            Ok(Token::new("t"))
        }
    });
    let client = builder(&server.url).credential(&TOKEN, source).build().unwrap();
    let calls = [start(&client), start(&client)];
    let mut panicked = 0;
    for call in calls {
        match call.await {
            Err(error) => panicked += u32::from(error.is_panic()),
            Ok(result) => assert!(matches!(result, Err(Error::Token(_)))),
        }
    }
    assert_eq!(panicked, 1);
    call(&client).await.unwrap();
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_not_shown() {
    let server = Server::json(200, "{}");
    let source = Credential::source(|| async { Ok(Token::new("hush\n")) });
    let shown = format!("{source:?}");
    let client = builder(&server.url).credential(&TOKEN, source).build().unwrap();
    let error = call(&client).await.unwrap_err();
    let shown = format!("{shown} {error} {error:?} {client:?} {:?}", Token::new("hush"));
    assert!(
        shown.contains("a header cannot carry") && !shown.contains("hush"),
        "{shown}"
    );
}
