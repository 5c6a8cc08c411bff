//! Bodies whose stream has another length than was said.

use std::io::Read;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, channel};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use ory_sdk_runtime::runtime::{Body, Call, Error, Multipart};

use crate::api::PUT_THING;
use crate::server::{Connected, Server};
use crate::via::Via;

/// These pieces; before each, and before the end, it lets others have their turn.
struct Pieces(Vec<&'static str>, bool);

impl Stream for Pieces {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.1 = !self.1;
        if self.1 {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let piece = (!self.0.is_empty()).then(|| self.0.remove(0));
        Poll::Ready(piece.map(|piece| Ok(piece.into())))
    }
}

fn pieces(of: &[&'static str]) -> Body {
    Body::stream(Pieces(of.to_vec(), false))
}

/// A server that tells how much of a body came, and is content with what the head says.
fn counting() -> (Connected, Receiver<usize>) {
    let (sender, received) = channel();
    let server = Connected::http(move |mut stream| {
        stream.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
        let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
        while let Ok(length @ 1..) = stream.read(&mut buffer) {
            bytes.extend_from_slice(&buffer[..length]);
        }
        let head = bytes.windows(4).position(|end| end == b"\r\n\r\n").unwrap_or(0);
        // The test may have ended.
        let _ = sender.send(bytes.len().saturating_sub(head + 4));
        let answer = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
        let _ = std::io::Write::write_all(&mut stream, answer);
    });
    (server, received)
}

fn upload(via: &Via, url: &str, body: impl Into<Body>) -> Result<u16, Error> {
    let mut call = Call::new(&via.builder(url).build().unwrap(), &PUT_THING);
    call.bytes("application/octet-stream", body.into());
    via.raw(call).map(|response| response.status())
}

fn causes(error: &Error) -> String {
    let mut shown = String::new();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        shown.push_str(&format!("{error}. "));
        cause = error.source();
    }
    shown
}

fn fails(via: &Via, body: Body, announced: usize, says: &str) {
    let (server, received) = counting();
    let error = upload(via, &server.url, body).unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(causes(&error).contains(says), "{error:?}");
    if let Ok(length) = received.recv_timeout(Duration::from_secs(2)) {
        assert!(length < announced, "{length}");
    }
}

const FEWER: &str = "the stream has fewer bytes than its length says";
const MORE: &str = "the stream has more bytes than its length says";

pub fn fewer(via: &Via) {
    fails(via, pieces(&["a", "b"]).length(3), 3, FEWER);
    fails(via, pieces(&[]).length(3), 3, FEWER);
}

pub fn more(via: &Via) {
    fails(via, pieces(&["abcdef"]).length(3), 3, MORE);
    fails(via, pieces(&["ab", "cd"]).length(3), 3, MORE);
}

/// Nothing of such a body is asked for while it is sent.
pub fn more_than_none(via: &Via) {
    let (server, received) = counting();
    for body in [pieces(&["a"]), pieces(&["", "a"]), Body::reader(&b"a"[..])] {
        let error = upload(via, &server.url, body.length(0)).unwrap_err();
        assert!(causes(&error).contains(MORE), "{error:?}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(received.try_recv().is_err());
}

/// The request would be complete before the rest shows.
pub fn more_in_another_piece(via: &Via) {
    fails(via, pieces(&["abc", "def"]).length(3), 3, MORE);
    fails(via, pieces(&["abc", "", "d"]).length(3), 3, MORE);
    let reader = Body::reader(std::io::Cursor::new(vec![0; (64 << 10) + 1]));
    fails(via, reader.length(64 << 10), 64 << 10, MORE);
}

pub fn more_in_a_part(via: &Via) {
    let (server, _) = counting();
    let parts = Multipart::new().part("file", pieces(&["abc", "d"]).length(3));
    let mut call = Call::new(&via.builder(&server.url).build().unwrap(), &PUT_THING);
    call.multipart("multipart/form-data", parts);
    let error = via.raw(call).unwrap_err();
    assert!(causes(&error).contains(MORE), "{error:?}");
}

pub fn exact(via: &Via) {
    let server = Server::script(&[(200, "", "{}")]);
    for body in [
        pieces(&["a", "bc"]).length(3),
        pieces(&["abc", "", ""]).length(3),
        Body::reader(&b"abc"[..]).length(3),
    ] {
        assert_eq!(upload(via, &server.url, body).unwrap(), 200);
        let heard = server.heard();
        assert_eq!((heard.text().as_str(), heard.header("content-length")), ("abc", Some("3")));
    }
    assert_eq!(upload(via, &server.url, pieces(&[]).length(0)).unwrap(), 200);
}
