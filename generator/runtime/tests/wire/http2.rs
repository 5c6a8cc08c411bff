//! The feature `http2`: which protocol is offered, many calls on one connection, and what a server refuses unread.

use std::io::Read;
use std::net::TcpListener as Blocking;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use h2::Reason;
use http::Response;
use ory_sdk_runtime::runtime::{Call, Client, Operation, RetryPolicy};
use rcgen::generate_simple_self_signed;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::api::{builder, get_thing, operation, parse};

static POST_THING: Operation = operation("postThing", "POST", "/things", &[]);

/// A server of HTTP/2 without TLS.
struct Server {
    client: Client,
    connections: Arc<AtomicUsize>,
    /// `METHOD PATH` of each request.
    heard: mpsc::UnboundedReceiver<String>,
}

impl Server {
    /// Refuses so many requests on each connection before it reads them, and answers the rest.
    async fn new(refused: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, heard) = mpsc::unbounded_channel();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, refused, sender.clone()));
            }
        });
        // There is no TLS to negotiate it in.
        let http = builder(&url).reqwest(|http| http.http2_prior_knowledge());
        let client = http.retries(RetryPolicy::none()).build().unwrap();
        Self { client, connections, heard }
    }

    fn heard(&mut self) -> Vec<String> {
        std::iter::from_fn(|| self.heard.try_recv().ok()).collect()
    }
}

async fn serve(stream: TcpStream, refused: usize, heard: mpsc::UnboundedSender<String>) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    let mut left = refused;
    while let Some(Ok((request, mut answer))) = connection.accept().await {
        let line = format!("{} {}", request.method(), request.uri().path());
        heard.send(line).unwrap();
        if left > 0 {
            left -= 1;
            answer.send_reset(Reason::REFUSED_STREAM);
            continue;
        }
        let head = Response::builder().header("content-type", "application/json");
        let mut body = answer.send_response(head.body(()).unwrap(), false).unwrap();
        body.send_data(Bytes::from_static(br#"{"name":"ann"}"#), true).unwrap();
    }
}

#[tokio::test]
async fn calls_share_a_connection() {
    let mut server = Server::new(0).await;
    assert_eq!(get_thing(&server.client).send(parse).await.unwrap().name, "ann");
    let calls = (0..50).map(|_| tokio::spawn(get_thing(&server.client).send(parse)));
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().unwrap().name, "ann");
    }
    assert_eq!(server.heard(), vec!["GET /things/1"; 51]);
    assert_eq!(server.connections.load(Ordering::Relaxed), 1);
}

/// RFC 9113, section 8.7: such a request can be sent again whatever its method, for nobody has read it. No retry of ours
/// is spent on it.
#[tokio::test]
async fn what_is_refused_unread_is_sent_again() {
    let mut server = Server::new(1).await;
    let mut call = Call::new(&server.client, &POST_THING);
    call.bytes("application/json", "{}");
    let response = call.send_raw().await.unwrap();
    assert_eq!((response.status(), response.attempts()), (200, 1));
    assert_eq!(server.heard(), ["POST /things"; 2]);
}

/// What a client offers in the handshake of TLS, and what the server takes then.
fn negotiated(offered: fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Vec<u8> {
    let own = generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    let chain = vec![own.cert.der().clone()];
    let config = ServerConfig::builder().with_no_client_auth();
    let mut config = config.with_single_cert(chain, key).unwrap();
    config.alpn_protocols = ["h2", "http/1.1"].map(|name| name.into()).into();
    let listener = Blocking::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut tls = ServerConnection::new(config.into()).unwrap();
        let mut tls_stream = rustls::Stream::new(&mut tls, &mut stream);
        // The first bytes of the client come after the handshake.
        assert!(tls_stream.read(&mut [0; 1]).unwrap() > 0);
        tls.alpn_protocol().unwrap_or_default().to_vec()
    });
    let authority = reqwest::Certificate::from_der(own.cert.der()).unwrap();
    let http = builder(&url)
        .reqwest(move |http| offered(http.tls_certs_merge([authority.clone()])));
    let client = http.retries(RetryPolicy::none()).build().unwrap();
    // The server hangs up: only the handshake matters.
    get_thing(&client).send_raw().wait().unwrap_err();
    server.join().unwrap()
}

#[test]
fn it_is_offered() {
    assert_eq!(negotiated(|http| http), b"h2");
    // As it is without the feature.
    assert_eq!(negotiated(|http| http.http1_only()), b"http/1.1");
}
