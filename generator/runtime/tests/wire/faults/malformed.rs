//! Bodies that are no JSON.

use ory_sdk_runtime::runtime::Error;

use crate::server::Server;
use crate::via::Via;

/// Checks that a body is a decode error that says this, and shows nothing of the body.
fn is_refused(via: &Via, body: impl Into<Vec<u8>>, said: &str) {
    let body = body.into();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
    let server = Server::says([head.as_bytes(), &body].concat());
    let error = via.error(&server.url);
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert_eq!((error.status(), error.attempts()), (Some(200), 1));
    assert!(!error.is_retryable());
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(said), "{shown}");
    assert!(!shown.contains("hush"), "{shown}");
    assert!(failure.decode_error().unwrap().offset() <= body.len());
    assert_eq!(&failure.raw_body()[..], body);
    let text = String::from_utf8_lossy(&body).into_owned();
    assert_eq!(failure.excerpt(), Some(text.as_str()));
}

pub fn invalid_json(via: &Via) {
    is_refused(via, r#"{"name":hush}"#, "at $.name (offset 8)");
    is_refused(via, r#"{"name":"hush""#, "found the end of the text");
    is_refused(via, r#"{"name":{"x":"hush"},}"#, "expected a string, found an object");
}

pub fn empty(via: &Via) {
    is_refused(via, "", "found the end of the text at $ (offset 0)");
}

pub fn trailing_garbage(via: &Via) {
    is_refused(via, r#"{"name":"hush"}x"#, "expected the end of the text");
    is_refused(via, r#"{"name":"hush"}{"name":"hush"}"#, "(offset 15)");
}

pub fn byte_order_mark(via: &Via) {
    is_refused(via, "\u{feff}{\"name\":\"hush\"}", "starts with a byte order mark");
}

pub fn not_a_number(via: &Via) {
    is_refused(via, r#"{"x":NaN,"name":"hush"}"#, "at $.x (offset 5)");
    is_refused(via, "NaN", "at $ (offset 0)");
}

pub fn invalid_utf8(via: &Via) {
    is_refused(via, b"{\"name\":\"hush\xff\"}".as_slice(), "not UTF-8");
}

pub fn lone_surrogate(via: &Via) {
    is_refused(via, r#"{"name":"hush\ud800"}"#, "half of a surrogate pair at $.name");
    is_refused(via, r#"{"name":"hush\udc00x"}"#, "half of a surrogate pair at $.name");
}
