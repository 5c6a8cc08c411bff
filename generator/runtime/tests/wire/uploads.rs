//! Bodies that are read while they are sent.

use std::io::{self, Read};
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{Body, Call, Error};

use super::api::PUT_THING;
use super::server::Server;
use super::via::Via;

/// Gives one piece, and then does what no reader should.
struct Broken {
    piece: bool,
    panics: bool,
}

impl Read for Broken {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if std::mem::take(&mut self.piece) {
            buffer[..3].copy_from_slice(b"abc");
            return Ok(3);
        }
        assert!(!self.panics, "the reader is broken");
        Ok(buffer.len() + 1)
    }
}

#[test]
fn a_broken_reader_is_an_error_and_no_endless_wait() {
    for via in [Via::asynchronous(), Via::blocking(), Via::own(), Via::tower()] {
        for panics in [false, true] {
            let server = Server::does(|mut stream| {
                let _ = stream.read(&mut [0; 64]);
            });
            let client = via.builder(&server.url).build().unwrap();
            let mut call = Call::new(&client, &PUT_THING);
            let body = Body::reader(Broken { piece: true, panics });
            call.bytes("application/octet-stream", body.length(9));
            call.options().timeout(Duration::from_secs(20));
            let start = Instant::now();
            let error = via.raw(call).unwrap_err();
            assert!(!matches!(error, Error::Timeout(_)), "{error:?}");
            assert!(start.elapsed() < Duration::from_secs(10));
        }
    }
}
