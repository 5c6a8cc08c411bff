//! Path arguments that no URL can carry.

use ory_sdk_runtime::runtime::{Call, Error};

use crate::api::{GET_PAIR, GET_THING};
use crate::server::Server;
use crate::via::Via;

/// Checks that such a call is not sent, and returns why.
fn refused(via: &Via, build: impl FnOnce(&mut Call), pair: bool) -> String {
    let server = Server::json(200, "{}");
    let client = via.builder(&server.url).build().unwrap();
    let mut call = Call::new(&client, if pair { &GET_PAIR } else { &GET_THING });
    build(&mut call);
    let error = via.raw(call).unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert_eq!(error.attempts(), 0);
    server.heard_nothing();
    error.to_string()
}

fn value_refused(via: &Via, value: &str) -> String {
    refused(via, |call| call.path("id", value), false)
}

pub fn empty(via: &Via) {
    assert_eq!(value_refused(via, ""), "getThing: `id` is empty");
}

pub fn dot(via: &Via) {
    let message = "getThing: `id` is a dot segment, which no URL can carry";
    assert_eq!(value_refused(via, "."), message);
}

pub fn dot_dot(via: &Via) {
    let message = "getThing: `id` is a dot segment, which no URL can carry";
    assert_eq!(value_refused(via, ".."), message);
}

/// Each of two arguments may be dots, unless both together are a segment that URL parsers drop.
pub fn dots_of_two_arguments(via: &Via) {
    let build = |call: &mut Call| {
        call.path("a", ".");
        call.path("b", ".");
    };
    let message = refused(via, build, true);
    assert_eq!(message, "getPair: `path` would have `.` or `..` as a segment");

    let server = Server::json(200, "{}");
    let client = via.builder(&server.url).build().unwrap();
    let mut call = Call::new(&client, &GET_PAIR);
    call.path("a", "..");
    call.path("b", "x");
    via.raw(call).unwrap();
    assert!(server.heard().line().starts_with("GET /pairs/..x "));
}

/// The `http` crate takes URLs up to 65,534 bytes.
pub fn too_long(via: &Via) {
    let message = value_refused(via, &"x".repeat(1 << 20));
    assert_eq!(message, "getThing: `URL` is too long");
}
