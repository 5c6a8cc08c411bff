//! Path arguments that a URL can carry, if they are written well.

use ory_sdk_runtime::runtime::Call;

use crate::api::GET_PART;
use crate::server::Server;
use crate::via::Via;

fn arrives(via: &Via, value: &str, segment: &str) {
    let server = Server::json(200, "{}");
    let mut call = Call::new(&via.builder(&server.url).build().unwrap(), &GET_PART);
    call.path("id", value);
    call.path("part", 7_i64);
    via.raw(call).unwrap();
    assert_eq!(
        server.heard().line(),
        format!("GET /things/{segment}/parts/7:go HTTP/1.1")
    );
}

pub fn slash(via: &Via) {
    arrives(via, "a/b", "a%2Fb");
    arrives(via, "../..", "..%2F..");
    arrives(via, "a\\b", "a%5Cb");
}

pub fn question_mark(via: &Via) {
    arrives(via, "?x", "%3Fx");
}

pub fn hash(via: &Via) {
    arrives(via, "#y", "%23y");
}

pub fn percent_2e(via: &Via) {
    arrives(via, "%2e", "%252e");
    arrives(via, "%2E%2e", "%252E%252e");
}

pub fn non_ascii(via: &Via) {
    arrives(via, "é", "%C3%A9");
    arrives(via, "😀\u{202e}", "%F0%9F%98%80%E2%80%AE");
}

pub fn line_break(via: &Via) {
    arrives(via, "\r\n", "%0D%0A");
    arrives(via, "\t\0", "%09%00");
}

pub fn others(via: &Via) {
    for (value, segment) in [
        ("a b+c", "a%20b%2Bc"),
        ("...", "..."),
        ("'\"<>|^`{}", "%27%22%3C%3E%7C%5E%60%7B%7D"),
        ("~-._", "~-._"),
        (":@!$&()*,;=", "%3A%40%21%24%26%28%29%2A%2C%3B%3D"),
    ] {
        arrives(via, value, segment);
    }
}

/// As long as a URL may be.
pub fn long(via: &Via) {
    let value = "/x".repeat(16_000);
    arrives(via, &value, &value.replace('/', "%2F"));
}
