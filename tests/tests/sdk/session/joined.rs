//! Ory is asked once for all who show the same credential at once.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use anyhow::{Result, ensure};
use http::HeaderMap;
use ory_sdk::session::{Cache, Outcome, Sessions};
use tests::server::{Reply, Server};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::{client, headers};

/// A server whose answers wait until they may go.
#[derive(Clone, Default)]
struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    fn server(&self, reply: Reply) -> Result<Server> {
        let gate = self.clone();
        Server::replying(move |_| {
            let open = gate.0.0.lock().unwrap_or_else(|it| it.into_inner());
            drop(gate.0.1.wait_while(open, |open| !*open));
            reply.clone()
        })
    }

    fn open(&self) {
        *self.0.0.lock().unwrap_or_else(|it| it.into_inner()) = true;
        self.0.1.notify_all();
    }
}

/// Waits until a server has had so many requests.
async fn arrived(ory: &Server, count: usize) -> Result<()> {
    let all = async {
        while ory.requests().len() < count {
            sleep(Duration::from_millis(5)).await;
        }
    };
    Ok(timeout(Duration::from_secs(20), all).await?)
}

fn active() -> Reply {
    Reply::json(200, r#"{"id": "s", "active": true}"#)
}

/// Begins so many checks, each a task of its own as in a server.
fn begin(sessions: &Sessions, headers: &HeaderMap, count: usize) -> JoinSet<Outcome> {
    let mut all = JoinSet::new();
    for _ in 0..count {
        let (sessions, headers) = (sessions.clone(), headers.clone());
        all.spawn(async move { sessions.check(&headers).await });
    }
    all
}

#[tokio::test]
async fn a_session_is_asked_for_once_by_all_who_come_at_once() -> Result<()> {
    for cache in [None, Some(Cache::new(Duration::from_secs(60)))] {
        let gate = Gate::default();
        let ory = gate.server(active())?;
        let is_cached = cache.is_some();
        let sessions = Sessions::new(&client(&ory.url())?);
        let sessions = match cache {
            Some(cache) => sessions.cache(cache),
            None => sessions,
        };
        let cookie = headers("cookie", "a=1; ory_session_x=y")?;
        let mut all = begin(&sessions, &cookie, 100);
        let mut others = begin(&sessions, &headers("cookie", "ory_session_x=z")?, 1);
        arrived(&ory, 2).await?;
        // Time for all the others, which have nothing to wait for but this answer.
        sleep(Duration::from_millis(100)).await;
        assert_eq!(ory.requests().len(), 2, "one a credential");
        gate.open();
        while let Some(outcome) = all.join_next().await {
            ensure!(outcome?.session().is_some());
        }
        ensure!(others.join_next().await.is_some_and(|it| it.is_ok()));
        // Whoever comes later asks anew, unless it is remembered.
        sessions.check(&cookie).await;
        assert_eq!(ory.requests().len(), if is_cached { 2 } else { 3 });
    }
    Ok(())
}

#[tokio::test]
async fn an_error_is_for_those_who_wait_alone() -> Result<()> {
    let is_down = Arc::new(AtomicBool::new(true));
    let down = Arc::clone(&is_down);
    let ory = Server::replying(move |_| match down.load(Ordering::SeqCst) {
        true => Reply::json(400, "{}"),
        false => active(),
    })?;
    let cache = Cache::new(Duration::from_secs(60)).nobody_for(Duration::from_secs(60));
    let sessions = Sessions::new(&client(&ory.url())?).cache(cache);
    let token = headers("x-session-token", "t")?;
    let (one, two) = tokio::join!(sessions.check(&token), sessions.check(&token));
    ensure!(matches!((one, two), (Outcome::Failed(_), Outcome::Failed(_))));
    assert_eq!(ory.requests().len(), 1);
    is_down.store(false, Ordering::SeqCst);
    ensure!(sessions.check(&token).await.session().is_some());
    assert_eq!(ory.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn who_leaves_takes_nothing_from_the_others() -> Result<()> {
    let gate = Gate::default();
    let ory = gate.server(active())?;
    let sessions = Sessions::new(&client(&ory.url())?);
    let token = headers("x-session-token", "t")?;
    let mut first = begin(&sessions, &token, 1);
    arrived(&ory, 1).await?;
    let mut second = begin(&sessions, &token, 1);
    sleep(Duration::from_millis(50)).await;
    first.shutdown().await;
    gate.open();
    let outcome = second.join_next().await.transpose()?;
    ensure!(outcome.is_some_and(|it| it.session().is_some()));
    assert_eq!(ory.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn an_answer_under_way_is_forgotten_too() -> Result<()> {
    let gate = Gate::default();
    let ory = gate.server(active())?;
    let cache = Cache::new(Duration::from_secs(60));
    let sessions = Sessions::new(&client(&ory.url())?).cache(cache);
    let token = headers("x-session-token", "t")?;
    let mut before = begin(&sessions, &token, 1);
    arrived(&ory, 1).await?;
    sessions.forget(&token);
    let mut after = begin(&sessions, &token, 1);
    arrived(&ory, 2).await?;
    gate.open();
    for all in [&mut before, &mut after] {
        let outcome = all.join_next().await.transpose()?;
        ensure!(outcome.is_some_and(|it| it.session().is_some()));
    }
    // The answer that was asked for before is not remembered, the other one is.
    ensure!(sessions.check(&token).await.session().is_some());
    assert_eq!(ory.requests().len(), 2);
    Ok(())
}
