//! The causes of an HTTP library's errors, whose types do not tell them.

use std::error::Error;
use std::io;

use super::{TransportError, TransportErrorKind};
use crate::runtime::text::find_part;

/// Classifies what went wrong before the head of a response, given whether it happened while connecting
/// and whether the time was up.
pub(crate) fn sort(
    error: impl Into<Box<dyn Error + Send + Sync>>,
    connecting: bool,
    timed_out: bool,
) -> TransportError {
    let error = error.into();
    let (kind, sent) = match connecting {
        true => (while_connecting(&*error, timed_out), false),
        false => when_connected(&*error, timed_out),
    };
    TransportError::new(kind, error).sent(sent)
}

fn while_connecting(
    error: &(dyn Error + 'static),
    timed_out: bool,
) -> TransportErrorKind {
    if timed_out {
        TransportErrorKind::ConnectTimeout
    } else if io_kinds(error).any(|kind| kind == io::ErrorKind::InvalidData) {
        // Bytes that were none of TLS, or a certificate that is not good.
        TransportErrorKind::Tls
    } else if says(error, refuses_proxy) {
        // The proxy answers 407, and will do so again.
        TransportErrorKind::Other
    } else {
        TransportErrorKind::Connect
    }
}

/// Returns the kind, and whether the request may have reached the server.
fn when_connected(
    error: &(dyn Error + 'static),
    timed_out: bool,
) -> (TransportErrorKind, bool) {
    if timed_out {
        (TransportErrorKind::Timeout, true)
    } else if says(error, is_of_the_caller) {
        // Whatever it was, it is not of the connection.
        (TransportErrorKind::Other, true)
    } else if io_kinds(error).any(|kind| kind == io::ErrorKind::InvalidData) {
        // With TLS 1.3, the handshake is over for the client before the server has judged its certificate.
        (TransportErrorKind::Tls, !says(error, refuses_certificate))
    } else if says(error, is_unread) {
        (TransportErrorKind::Lost, false)
    } else if is_lost(error) {
        (TransportErrorKind::Lost, true)
    } else {
        (TransportErrorKind::Other, true)
    }
}

/// Returns whether the proxy wants credentials.
fn refuses_proxy(text: &str) -> bool {
    find_part(text, "proxy authorization required").is_some()
}

/// Returns whether a body that is read while it is sent has failed, or panicked.
fn is_of_the_caller(text: &str) -> bool {
    matches!(text, "error from user's Body stream" | "user code panicked")
}

/// Returns whether the connection was lost before an answer came.
fn is_lost(error: &(dyn Error + 'static)) -> bool {
    io_kinds(error).next().is_some()
        || says(error, |text| match text {
            // hyper.
            "connection closed before message completed"
            | "operation was canceled"
            | "dispatch task is gone"
            | "runtime dropped the dispatch task"
            | "connection closed" => true,
            // h2. What the server wants HTTP/1.1 for, it will want it for again.
            _ => {
                let received = text.starts_with("stream error received: ")
                    || text.starts_with("connection error received: ");
                received && find_part(text, "endpoint requires HTTP/1.1").is_none()
            }
        })
}

/// Returns whether an HTTP/2 server says that it did not process the request: REFUSED_STREAM, or a
/// GOAWAY without an error (RFC 9113, 8.7).
fn is_unread(text: &str) -> bool {
    text == "stream error received: refused stream before processing any application logic"
        || text.starts_with("connection error received: not a result of an error")
}

/// Returns whether the server refuses the client's certificate, or the lack of one.
fn refuses_certificate(text: &str) -> bool {
    const ALERTS: [&str; 9] = [
        "AccessDenied",
        "BadCertificate",
        "CertificateExpired",
        "CertificateRequired",
        "CertificateRevoked",
        "CertificateUnknown",
        "DecryptError",
        "UnknownCA",
        "UnsupportedCertificate",
    ];
    let alert = text.strip_prefix("received fatal alert: ");
    alert.is_some_and(|alert| ALERTS.contains(&alert))
}

/// Returns whether hyper's client, or the system, failed to connect.
#[cfg(feature = "tower")]
pub(crate) fn is_connecting(error: &(dyn Error + 'static)) -> bool {
    let connects = |kind| {
        matches!(
            kind,
            io::ErrorKind::ConnectionRefused
                | io::ErrorKind::HostUnreachable
                | io::ErrorKind::NetworkUnreachable
                | io::ErrorKind::AddrNotAvailable
        )
    };
    io_kinds(error).any(connects) || says(error, |text| text == "client error (Connect)")
}

/// Returns whether a time limit was exceeded.
#[cfg(feature = "tower")]
pub(crate) fn is_timed_out(error: &(dyn Error + 'static)) -> bool {
    io_kinds(error).any(|kind| kind == io::ErrorKind::TimedOut)
}

/// Returns whether a cause has such a message.
fn says(error: &(dyn Error + 'static), like: fn(&str) -> bool) -> bool {
    causes(error).any(|cause| like(&cause.to_string()))
}

fn io_kinds(error: &(dyn Error + 'static)) -> impl Iterator<Item = io::ErrorKind> {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>().map(io::Error::kind))
}

fn causes<'e>(
    error: &'e (dyn Error + 'static),
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error| cause(*error))
}

/// The source of an `io::Error` is that of the error inside it, so the error inside would be missed.
fn cause<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    let inside = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    inside.map(|inside| inside as _).or_else(|| error.source())
}
