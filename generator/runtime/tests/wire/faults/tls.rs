//! Certificates that are not good, and none.

use std::error::Error as _;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Error, RetryPolicy};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, Stream};
use socket2::SockRef;

use crate::api::{get_thing, parse};
use crate::server::Connected;
use crate::via::Via;

const ANSWER: &[u8] =
    b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 14\r\n\r\n{\"name\":\"ann\"}";

/// Who signs certificates.
struct Authority {
    certificate: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        // Two authorities of one name would be told apart by their signatures only.
        let name = key.serialize_der().into_iter().map(|byte| format!("{byte:02x}"));
        params.distinguished_name.push(DnType::CommonName, name.collect::<String>());
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self {
            certificate: params.self_signed(&key).unwrap().der().clone(),
            issuer: Issuer::new(params, key),
        }
    }

    /// Serves a certificate for `host`, which ends in this year.
    fn serve(&self, host: &str, until: i32) -> Connected {
        let key = KeyPair::generate().unwrap();
        let mut params = leaf(host);
        params.not_after = date_time_ymd(until, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        serve(certificate.der().clone(), &key)
    }
}

fn leaf(host: &str) -> CertificateParams {
    let mut params = CertificateParams::new([host.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2020, 1, 1);
    params
}

/// Answers one request after another over TLS.
fn serve(certificate: CertificateDer<'static>, key: &KeyPair) -> Connected {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_no_client_auth();
    listen(config.with_single_cert(vec![certificate], key).unwrap())
}

fn listen(config: ServerConfig) -> Connected {
    let config = Arc::new(config);
    Connected::https(move |mut stream| {
        let mut tls = ServerConnection::new(config.clone()).unwrap();
        greet(&mut tls, &mut stream);
        let mut stream = Stream::new(&mut tls, &mut stream);
        let mut request = [0; 4096];
        // The client hangs up where it does not like the certificate.
        if matches!(stream.read(&mut request), Ok(1..)) {
            stream.write_all(ANSWER).unwrap();
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    })
}

/// Says the first words of the handshake. What comes of the client's answer is not said before it has
/// sent its request, as over a network: hyper's connection may end unread otherwise, with its reason.
fn greet(tls: &mut ServerConnection, stream: &mut TcpStream) {
    let _ = tls.read_tls(stream);
    // What is wrong is said again by the next one who asks.
    let _ = tls.process_new_packets();
    while tls.wants_write() && tls.write_tls(stream).is_ok() {}
    thread::sleep(Duration::from_millis(50));
}

/// Checks that a call to this server fails for this reason, one attempt made.
fn is_refused(via: &Via, url: &str, authorities: &[CertificateDer<'static>], why: &str) {
    let client = via.trusting(url, authorities).build().unwrap();
    let error = via.send(get_thing(&client), parse).unwrap_err();
    assert!(matches!(error, Error::Tls(_)), "{error:?}");
    assert!(!error.is_retryable() && !error.was_sent());
    assert_eq!(error.to_string(), "getThing: no secure connection could be made");
    let mut reasons = String::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        reasons.push_str(&error.to_string());
        cause = error.source();
    }
    assert!(reasons.contains(why), "{reasons}");
}

/// Else the others would prove nothing.
pub fn trusted(via: &Via) {
    let authority = Authority::new();
    let server = authority.serve("127.0.0.1", 2100);
    let client = via.trusting(&server.url, &[authority.certificate]).build().unwrap();
    assert_eq!(via.send(get_thing(&client), parse).unwrap().name, "ann");
}

pub fn self_signed(via: &Via) {
    let key = KeyPair::generate().unwrap();
    let certificate = leaf("127.0.0.1").self_signed(&key).unwrap();
    let server = serve(certificate.der().clone(), &key);
    is_refused(via, &server.url, &[], "UnknownIssuer");
    // Another authority does not help.
    is_refused(via, &server.url, &[Authority::new().certificate], "UnknownIssuer");
}

pub fn expired(via: &Via) {
    let authority = Authority::new();
    let server = authority.serve("127.0.0.1", 2021);
    is_refused(via, &server.url, &[authority.certificate], "certificate expired");
}

pub fn wrong_host(via: &Via) {
    let authority = Authority::new();
    let server = authority.serve("other.example", 2100);
    is_refused(via, &server.url, &[authority.certificate], "not valid for name");
}

pub fn plain_http(via: &Via) {
    let server = Connected::https(|mut stream| {
        // The client may have hung up.
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    is_refused(via, &server.url, &[], "");
}

/// A server that is full, or about to go, says nothing of who it is: there is no connection.
pub fn closed_in_the_handshake(via: &Via) {
    for reset in [false, true] {
        let server = Connected::https(move |mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            if reset {
                SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
            }
        });
        let client = via.trusting(&server.url, &[]);
        let client = client.retries(RetryPolicy::new().base_delay(Duration::ZERO)).build().unwrap();
        let error = via.send(get_thing(&client), parse).unwrap_err();
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
        assert_eq!((error.attempts(), error.was_sent()), (3, false));
        assert!(error.is_retryable());
    }
}

/// With TLS 1.3, the handshake is over for the client before the server says what it lacks.
pub fn no_client_certificate(via: &Via) {
    let authority = Authority::new();
    let mut roots = RootCertStore::empty();
    roots.add(authority.certificate.clone()).unwrap();
    let verifier = WebPkiClientVerifier::builder(roots.into()).build().unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = leaf("127.0.0.1").signed_by(&key, &authority.issuer).unwrap();
    let der = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_client_cert_verifier(verifier);
    let chain = vec![certificate.der().clone()];
    let server = listen(config.with_single_cert(chain, der).unwrap());
    is_refused(via, &server.url, &[authority.certificate], "CertificateRequired");
}
