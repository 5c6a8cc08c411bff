//! Many calls, one token that is good no more.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Call, Client, Credential, TestClock, Token};
use tokio::sync::Semaphore;

use crate::api::{GET_SECRET, TOKEN};
use crate::server::Server;
use crate::server::sockets::eventually;
use crate::via::Via;

const CALLS: usize = 40;

/// Gives `t1`, `t2`, … for 100 seconds each, as often as it has leave to.
struct Source {
    asked: Arc<AtomicUsize>,
    leave: Arc<Semaphore>,
}

impl Source {
    fn new() -> Self {
        Self {
            asked: Arc::default(),
            leave: Arc::new(Semaphore::new(1)),
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

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

/// Sends many calls at once, and gives leave for the second token when it is asked for. Returns the
/// tokens of all requests.
fn tokens(via: &Via, client: &Client, source: &Source, server: &Server) -> Vec<String> {
    let calls = (0..CALLS).map(|_| Call::new(client, &GET_SECRET));
    thread::scope(|scope| {
        scope.spawn(|| {
            eventually("a refresh begins", || source.asked() == 2);
            // Others come to wait for it in the meantime; the test holds without them, too.
            thread::sleep(Duration::from_millis(20));
            source.leave.add_permits(CALLS);
        });
        for result in via.at_once(calls) {
            assert_eq!(result.unwrap().status(), 200);
        }
    });
    assert_eq!(source.asked(), 2);
    server.all().iter().map(|heard| heard.header("authorization").unwrap().into()).collect()
}

pub fn many_calls_with_an_expired_token(via: &Via) {
    let (source, clock) = (Source::new(), TestClock::new());
    let server = Server::json(200, "{}");
    let client = via.builder(&server.url).clock(clock.clone());
    let client = client.credential(&TOKEN, source.credential()).build().unwrap();
    via.raw(Call::new(&client, &GET_SECRET)).unwrap();
    assert_eq!(server.heard().header("authorization"), Some("Bearer t1"));
    clock.advance(Duration::from_secs(100));
    assert_eq!(tokens(via, &client, &source, &server), ["Bearer t2"; CALLS]);
}

/// The server refuses the first token before its time.
pub fn many_calls_with_a_refused_token(via: &Via) {
    let source = Source::new();
    let server = Server::answers(|heard| {
        let good = heard.header("authorization") == Some("Bearer t2");
        let status = if good { "200 OK" } else { "401 Unauthorized" };
        format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n")
    });
    let client = via.builder(&server.url).credential(&TOKEN, source.credential());
    let tokens = tokens(via, &client.build().unwrap(), &source, &server);
    let good = tokens.iter().filter(|token| *token == "Bearer t2").count();
    assert_eq!(good, CALLS);
    assert!(tokens.len() > CALLS, "none was refused");
}
