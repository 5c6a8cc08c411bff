//! Text in other character encodings than UTF-8.

use ory_sdk_runtime::runtime::{Error, NoBody, Response};

use crate::api::{GetThingError, get_thing};
use crate::server::Server;
use crate::via::Via;

fn answer(status: u16, content_type: &str, body: &[u8]) -> Server {
    let head = format!(
        "HTTP/1.1 {status} X\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    Server::says([head.as_bytes(), body].concat())
}

fn text(via: &Via, content_type: &str, body: &[u8]) -> Result<String, Error<NoBody>> {
    let server = answer(200, content_type, body);
    let client = via.builder(&server.url).build().unwrap();
    via.send(get_thing(&client), |response: &mut Response| response.text())
}

/// A byte order mark is no part of the text.
pub fn mark(via: &Via) {
    for content_type in ["text/plain", "text/plain; charset=utf-8", "text/plain;charset=latin1"] {
        let found = text(via, content_type, b"\xEF\xBB\xBFa\xC3\xA9").unwrap();
        assert_eq!(found, "aé");
    }
    // Inside, it is a character.
    assert_eq!(text(via, "text/plain", "a\u{feff}".as_bytes()).unwrap(), "a\u{feff}");
    assert_eq!(text(via, "text/plain", b"\xEF\xBB\xBF").unwrap(), "");
}

pub fn latin1(via: &Via) {
    for name in ["iso-8859-1", "ISO-8859-1", "\"iso-8859-1\"", "latin1", " ISO_8859-1 "] {
        let content_type = format!("text/plain; format=flowed; charset={name}");
        assert_eq!(text(via, &content_type, b"caf\xE9 \xFF").unwrap(), "café ÿ");
    }
}

pub fn ascii(via: &Via) {
    for name in ["us-ascii", "US-ASCII", "utf-8", "utf8", "UTF-8", "windows-1252", "iso-8859-15", "gbk"] {
        let content_type = format!("text/plain; charset={name}");
        assert_eq!(text(via, &content_type, b"plain").unwrap(), "plain", "{name}");
    }
    assert_eq!(text(via, "text/plain; charset=", "é".as_bytes()).unwrap(), "é");
}

pub fn other_encodings(via: &Via) {
    for (name, body) in [
        ("windows-1252", &b"caf\xE9"[..]),
        ("Shift_JIS", b"\x83\x65"),
        ("utf-16", b"\xFF\xFEa\0"),
        // It would be UTF-8, too.
        ("utf-16le", b"a\0b\0"),
        ("utf-7", b"+AOk-"),
    ] {
        let error = text(via, &format!("text/plain; charset={name}"), body).unwrap_err();
        let told = format!("the text is in `{}`, which is not read", name.to_lowercase());
        assert!(error.to_string().contains(&told), "{error}");
        assert_eq!(error.raw_body().unwrap(), body);
    }
    // A name that is none is not repeated.
    let odd = text(via, "text/plain; charset=<hush>", b"a").unwrap_err();
    assert!(odd.to_string().contains("the text is in `unknown`"), "{odd}");
}

pub fn not_utf8(via: &Via) {
    for (content_type, body, offset) in [
        ("text/plain", &b"ab\xE9"[..], 2),
        ("text/plain; charset=utf-8", b"\xEF\xBB\xBFa\xE9", 4),
        ("text/plain; charset=us-ascii", b"\xE9", 0),
    ] {
        let error = text(via, content_type, body).unwrap_err();
        let told = format!("the text is not UTF-8 (offset {offset})");
        assert!(error.to_string().contains(&told), "{error}");
        assert_eq!(error.raw_body().unwrap(), body);
    }
}

/// An error is shown as well as can be.
pub fn errors(via: &Via) {
    for (content_type, body, read) in [
        ("text/plain", &b"\xEF\xBB\xBFgone"[..], "gone"),
        ("text/plain; charset=iso-8859-1", b"pass\xE9", "passé"),
        ("text/plain; charset=shift_jis", b"\x83e", "\u{fffd}e"),
    ] {
        let server = answer(410, content_type, body);
        let client = via.builder(&server.url).build().unwrap();
        let parse = |response: &mut Response| {
            Err::<(), _>(response.failure_text(GetThingError::Gone))
        };
        let error = via.send(get_thing(&client), parse).unwrap_err();
        assert_eq!(error.body(), Some(&GetThingError::Gone(read.to_owned())));
        assert_eq!(error.raw_body().unwrap(), body);
    }
}
