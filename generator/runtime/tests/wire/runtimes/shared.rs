//! Connections of HTTP/2, which calls of several runtimes share.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use ory_sdk_runtime::runtime::{Client, Error, RetryPolicy};
use tokio::net::TcpStream;

use super::{Flavor, wait, without_panic};
use crate::api::{builder, get_thing, parse};
use crate::server::sockets::eventually;
use crate::server::spawned::Spawned;

/// A server of HTTP/2 without TLS, in a runtime of its own, which answers slowly.
struct Server {
    url: String,
    heard: Arc<AtomicUsize>,
    _running: Spawned,
}

impl Server {
    fn new() -> Self {
        let heard = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&heard);
        let running = Spawned::new(move |stream| serve(stream, Arc::clone(&count)));
        Self {
            url: running.url.clone(),
            heard,
            _running: running,
        }
    }

    fn client(&self, retries: RetryPolicy) -> Client {
        let http = builder(&self.url).reqwest(|http| http.http2_prior_knowledge());
        http.retries(retries).build().unwrap()
    }
}

async fn serve(stream: TcpStream, count: Arc<AtomicUsize>) {
    let Ok(mut connection) = h2::server::handshake(stream).await else { return };
    while let Some(Ok((_, mut answer))) = connection.accept().await {
        // The first of all is answered at once, so that the connection is known.
        let number = count.fetch_add(1, Ordering::SeqCst);
        tokio::spawn(async move {
            if number > 0 {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            let head = Response::builder().header("content-type", "application/json");
            // The client may be gone already, which is then what the test is about.
            let Ok(mut body) = answer.send_response(head.body(()).unwrap(), false)
            else {
                return;
            };
            let _ = body.send_data(Bytes::from_static(br#"{"name":"ann"}"#), true);
        });
    }
}

/// The connection is that of the first runtime. It ends while the second waits for an answer.
#[test]
fn a_call_whose_connection_ends_with_another_runtime_is_tried_again() {
    without_panic(|| {
        for retries in
            [RetryPolicy::none(), RetryPolicy::new().base_delay(Duration::ZERO)]
        {
            let server = Server::new();
            let again = retries != RetryPolicy::none();
            let client = server.client(retries);
            let first = Flavor::Multi.runtime();
            wait(&first, get_thing(&client).send(parse)).unwrap();
            thread::scope(|scope| {
                let other = scope.spawn(|| {
                    let runtime = Flavor::Current.runtime();
                    without_panic(|| wait(&runtime, get_thing(&client).send(parse)))
                });
                eventually("it is asked", || server.heard.load(Ordering::SeqCst) == 2);
                first.shutdown_background();
                match other.join().unwrap() {
                    Ok(thing) => assert!(again && thing.name == "ann"),
                    Err(error) => {
                        assert!(
                            !again && matches!(error, Error::Interrupted(_)),
                            "{error:?}"
                        );
                        assert!(error.is_retryable());
                    }
                }
            });
            let second = Flavor::Current.runtime();
            assert_eq!(
                wait(&second, get_thing(&client).send(parse)).unwrap().name,
                "ann"
            );
        }
    });
}
