//! Compressed bodies.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use ory_sdk_runtime::runtime::{Error, NoBody, Response};

use super::large::{endless_server, is_too_large};
use crate::api::{GetThingError, Thing, get_thing, parse};
use crate::server::Server;
use crate::streams::{Kind, bytes, events, lines};
use crate::via::Via;

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn packed(status: u16, coding: &str, body: &[u8]) -> Server {
    let head = format!(
        "HTTP/1.1 {status} X\r\ncontent-encoding: {coding}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    Server::says([head.as_bytes(), body].concat())
}

/// With the feature, answers are asked for packed and read unpacked.
pub fn unpacked(via: &Via) {
    let server = packed(200, "gzip", &gzip(br#"{"name":"ann"}"#));
    assert_eq!(via.get(&server.url).unwrap().name, "ann");
    assert_eq!(server.heard().header("accept-encoding"), Some("gzip"));
    let server = packed(410, "gzip", &gzip(br#""gone""#));
    let gone = GetThingError::Gone("gone".to_owned());
    assert_eq!(via.error(&server.url).body(), Some(&gone));
}

/// So are those that are read while they come.
pub fn unpacked_streams(via: &Via) {
    let server = |kind: Kind, text: &str| {
        let body = gzip(text.as_bytes());
        let head = format!(
            "HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\ncontent-type: {}\r\n\
             content-length: {}\r\n\r\n",
            kind.accept(),
            body.len()
        );
        Server::says([head.as_bytes(), &body].concat())
    };
    let call = |kind: Kind, server: &Server| {
        kind.call(&via.builder(&server.url).build().unwrap())
    };
    let packed = server(Kind::Events, "data: {\"name\":\"a\"}\n\n");
    let mut events = via.send(call(Kind::Events, &packed), events).unwrap();
    assert_eq!(via.wait(events.event()).unwrap().unwrap().data.name, "a");
    let packed = server(Kind::Lines, "{\"name\":\"a\"}\n");
    let mut lines = via.send(call(Kind::Lines, &packed), lines).unwrap();
    assert_eq!(via.wait(lines.line()).unwrap().unwrap().name, "a");
    let packed = server(Kind::Bytes, "text");
    let bytes = via.send(call(Kind::Bytes, &packed), bytes).unwrap();
    assert_eq!(via.wait(bytes.collect()).unwrap(), "text");
}

/// Each byte stands for a thousand.
pub fn gzip_bomb(via: &Via) {
    let head = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n";
    // There is no end of it: who unpacked it all would never come back.
    let (server, _) = endless_server(head, gzip(&vec![b' '; 1 << 20]));
    is_too_large(via, &server);
    // Small on the wire, far below the limit.
    is_too_large(via, &packed(200, "gzip", &gzip(&vec![b' '; 64 << 20])));
}

pub fn gzip_cut(via: &Via) {
    let whole = gzip(br#"{"name":"ann"}"#);
    let error = via.error(&packed(200, "gzip", &whole[..whole.len() - 9]).url);
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    let error = via.error(&packed(200, "gzip", b"{\"name\":\"ann\"}").url);
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

fn plain(via: &Via, server: &Server) -> ory_sdk_runtime::runtime::Client {
    via.builder(&server.url).reqwest(|http| http.no_gzip()).build().unwrap()
}

pub fn not_asked_for(via: &Via) {
    let body = gzip(br#"{"name":"ann"}"#);
    let server = packed(200, "gzip", &body);
    let client = plain(via, &server);
    let error = via.send(get_thing(&client), parse).unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: the response is not as documented: it is compressed (`gzip`), which was not \
         asked for (status 200)"
    );
    assert_eq!(error.raw_body().unwrap(), &body);
    assert_eq!(server.heard().header("accept-encoding"), None);
    for read in [
        |response: &mut Response| response.text().map(drop),
        |response: &mut Response| response.bytes().map(drop),
    ] {
        let error: Error<NoBody> = via.send(get_thing(&client), read).unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
    // Who takes the bytes as they are gets them.
    let raw = via.raw(get_thing(&client)).unwrap();
    assert_eq!(raw.body(), &body);

    let server = packed(404, "gzip", &body);
    let error = via.send(get_thing(&plain(via, &server)), parse).unwrap_err();
    assert!(error.to_string().contains("it is compressed (`gzip`)"), "{error}");
}

pub fn unknown_coding(via: &Via) {
    let error = via.error(&packed(200, "br", b"\x01\x02").url);
    assert!(error.to_string().contains("it is compressed (`br`)"), "{error}");
    let identity = packed(200, "identity", br#"{"name":"ann"}"#);
    assert_eq!(via.get(&identity.url).unwrap(), Thing { name: "ann".to_owned() });
}
