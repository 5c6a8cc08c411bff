//! The feature `http2`: which protocol is offered, many calls on one connection, and what a server refuses unread.

use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

use bytes::Bytes;
use h2::Reason;
use http::Response;
use ory_sdk_runtime::runtime::{Call, Client, Error, Operation, RetryPolicy};
use rcgen::generate_simple_self_signed;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use crate::api::{builder, get_thing, operation, parse};
use crate::server::Connected;
use crate::server::spawned::Spawned;

static POST_THING: Operation = operation("postThing", "POST", "/things", &[]);

/// A server of HTTP/2 without TLS.
struct Server {
    running: Spawned,
    client: Client,
    connections: Arc<AtomicUsize>,
    /// `METHOD PATH` of each request.
    heard: mpsc::UnboundedReceiver<String>,
}

impl Server {
    /// Does this to so many requests, and answers the rest.
    fn new(left: usize, harm: Harm) -> Self {
        let (sender, heard) = mpsc::unbounded_channel();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        let left = Arc::new(AtomicUsize::new(left));
        let running = Spawned::new(move |stream| {
            count.fetch_add(1, Ordering::Relaxed);
            serve(stream, left.clone(), harm, sender.clone())
        });
        // There is no TLS to negotiate it in.
        let http = builder(&running.url).reqwest(|http| http.http2_prior_knowledge());
        let client = http.retries(RetryPolicy::none()).build().unwrap();
        Self {
            running,
            client,
            connections,
            heard,
        }
    }

    fn heard(&mut self) -> Vec<String> {
        std::iter::from_fn(|| self.heard.try_recv().ok()).collect()
    }
}

/// What a server does to a request that it does not answer.
#[derive(Clone, Copy)]
enum Harm {
    /// Ends its stream.
    Reset(Reason),
    /// Ends the connection.
    Leave(Reason),
}

async fn serve(
    stream: TcpStream,
    left: Arc<AtomicUsize>,
    harm: Harm,
    heard: mpsc::UnboundedSender<String>,
) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut answer))) = connection.accept().await {
        let line = format!("{} {}", request.method(), request.uri().path());
        heard.send(line).unwrap();
        let less = |left: usize| left.checked_sub(1);
        if left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less).is_ok() {
            match harm {
                Harm::Reset(reason) => answer.send_reset(reason),
                Harm::Leave(reason) => connection.abrupt_shutdown(reason),
            }
            continue;
        }
        let head = Response::builder().header("content-type", "application/json");
        let mut body = answer.send_response(head.body(()).unwrap(), false).unwrap();
        body.send_data(Bytes::from_static(br#"{"name":"ann"}"#), true).unwrap();
    }
}

#[tokio::test]
async fn calls_share_a_connection() {
    let mut server = Server::new(0, Harm::Leave(Reason::NO_ERROR));
    assert_eq!(get_thing(&server.client).send(parse).await.unwrap().name, "ann");
    let calls = (0..50).map(|_| tokio::spawn(get_thing(&server.client).send(parse)));
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().unwrap().name, "ann");
    }
    assert_eq!(server.heard(), vec!["GET /things/1"; 51]);
    assert_eq!(server.connections.load(Ordering::Relaxed), 1);
}

fn calls(client: &Client, retries: u32) -> [Box<Call>; 2] {
    let mut post = Call::new(client, &POST_THING);
    post.bytes("application/json", "{}");
    [get_thing(client), post].map(|mut call| {
        let policy = RetryPolicy::new().base_delay(Duration::ZERO);
        call.options().retries(policy.max_attempts(retries));
        call
    })
}

/// RFC 9113, section 8.7: such a request can be sent again whatever its method, for nobody has looked at it.
#[tokio::test]
async fn what_is_refused_unread_is_sent_again_and_counted() {
    for index in 0..2 {
        let mut server = Server::new(2, Harm::Reset(Reason::REFUSED_STREAM));
        let response = calls(&server.client, 3)[index].clone().send_raw().await;
        let response = response.unwrap();
        assert_eq!((response.status(), response.attempts()), (200, 3));
        assert_eq!(server.heard().len(), 3);

        let mut server = Server::new(9, Harm::Reset(Reason::REFUSED_STREAM));
        for retries in [1, 2] {
            let call = calls(&server.client, retries)[index].clone();
            is_unread(call, retries).await;
            assert_eq!(server.heard().len(), retries as usize);
        }
    }
}

/// The same for one that a server which goes away has not looked at (GOAWAY).
#[tokio::test]
async fn what_a_leaving_server_has_not_read_is_sent_again() {
    let (server, connections) = leaving();
    let http = builder(&server.url).reqwest(|http| http.http2_prior_knowledge());
    let client = http.build().unwrap();
    for index in 0..2 {
        for retries in [1, 2] {
            is_unread(calls(&client, retries)[index].clone(), retries).await;
            assert_eq!(connections.swap(0, Ordering::SeqCst), retries as usize);
        }
    }
}

async fn is_unread(call: Box<Call>, attempts: u32) {
    let error = call.send_raw().await.unwrap_err();
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert_eq!((error.attempts(), error.was_sent()), (attempts, false));
    assert!(error.is_retryable());
    assert!(
        error.to_string().contains("the server did not take the request"),
        "{error}"
    );
}

/// Waits for a request on each connection, and says that it has looked at none.
fn leaving() -> (Connected, Arc<AtomicUsize>) {
    const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
    const GOAWAY: &[u8] = &[0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const HEADERS: u8 = 1;
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let server = Connected::http(move |mut stream| {
        stream.write_all(SETTINGS).unwrap();
        stream.read_exact(&mut [0; b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len()]).unwrap();
        let mut kind = 0;
        while kind != HEADERS {
            let mut head = [0; 9];
            stream.read_exact(&mut head).unwrap();
            kind = head[3];
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            stream.read_exact(&mut vec![0; length as usize]).unwrap();
        }
        count.fetch_add(1, Ordering::SeqCst);
        stream.write_all(GOAWAY).unwrap();
        // Until the client has gone, too.
        let _ = stream.read_to_end(&mut Vec::new());
    });
    (server, connections)
}

/// As a lost connection of HTTP/1.1.
#[tokio::test]
async fn a_stream_that_the_server_ends_is_lost() {
    let reasons = [
        Reason::INTERNAL_ERROR,
        Reason::ENHANCE_YOUR_CALM,
        Reason::CANCEL,
        Reason::from(99),
    ];
    let leaves = [Reason::ENHANCE_YOUR_CALM, Reason::INTERNAL_ERROR, Reason::NO_ERROR];
    let leaves = leaves.map(Harm::Leave);
    for harm in reasons.map(Harm::Reset).into_iter().chain(leaves) {
        let mut server = Server::new(9, harm);
        for (index, attempts) in [(0, 3), (1, 1)] {
            let call = calls(&server.client, 3)[index].clone();
            let error = call.send_raw().await.unwrap_err();
            assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
            assert_eq!((error.attempts(), error.was_sent()), (attempts, true));
            assert!(error.is_retryable());
            assert_eq!(server.heard().len(), attempts as usize);
        }
    }
}

/// The server would say so again.
#[tokio::test]
async fn a_server_that_wants_http_1_is_not_asked_again() {
    let mut server = Server::new(9, Harm::Reset(Reason::HTTP_1_1_REQUIRED));
    for call in calls(&server.client, 3) {
        let error = call.send_raw().await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert!(!error.is_retryable());
        assert_eq!((error.attempts(), server.heard().len()), (1, 1));
    }
}

/// What the caller does to the library does not bring its own resending back.
#[tokio::test]
async fn the_library_sends_nothing_again_by_itself() {
    let mut server = Server::new(1, Harm::Reset(Reason::REFUSED_STREAM));
    let url = server.running.url.clone();
    let again = || reqwest::retry::for_host("127.0.0.1").max_retries_per_request(5);
    let client =
        builder(&url).reqwest(move |http| http.http2_prior_knowledge().retry(again()));
    let client = client.retries(RetryPolicy::none()).build().unwrap();
    assert_eq!(get_thing(&client).send_raw().await.unwrap_err().attempts(), 1);
    assert_eq!(server.heard().len(), 1);
}

/// What a client offers in the handshake of TLS, and what the server takes then.
fn negotiated(offered: fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Vec<u8> {
    let own = generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    let chain = vec![own.cert.der().clone()];
    let config = ServerConfig::builder().with_no_client_auth();
    let mut config = config.with_single_cert(chain, key).unwrap();
    config.alpn_protocols = ["h2", "http/1.1"].map(|name| name.into()).into();
    let config = Arc::new(config);
    let (sender, taken) = channel();
    let server = Connected::https(move |mut stream| {
        let mut tls = ServerConnection::new(config.clone()).unwrap();
        let mut tls_stream = rustls::Stream::new(&mut tls, &mut stream);
        // The first bytes of the client come after the handshake.
        assert!(tls_stream.read(&mut [0; 1]).unwrap() > 0);
        sender.send(tls.alpn_protocol().unwrap_or_default().to_vec()).unwrap();
    });
    let authority = reqwest::Certificate::from_der(own.cert.der()).unwrap();
    let http = builder(&server.url)
        .reqwest(move |http| offered(http.tls_certs_merge([authority.clone()])));
    let client = http.retries(RetryPolicy::none()).build().unwrap();
    // The server hangs up: only the handshake matters.
    get_thing(&client).send_raw().wait().unwrap_err();
    taken.recv().unwrap()
}

#[test]
fn it_is_offered() {
    assert_eq!(negotiated(|http| http), b"h2");
    // As it is without the feature.
    assert_eq!(negotiated(|http| http.http1_only()), b"http/1.1");
}
