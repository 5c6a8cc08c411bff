//! Answers without a body, where none is due.

use ory_sdk_runtime::runtime::{Call, Error, NoBody, Operation};

use crate::api::{GET_THING, get_thing};
use crate::server::Server;
use crate::via::Via;

/// The operation as a `HEAD` request.
static HEAD_THING: Operation = Operation {
    method: "HEAD",
    ..GET_THING
};

fn is_fine(via: &Via, head: &str, operation: &'static Operation) {
    let server = Server::says(format!("HTTP/1.1 {head}\r\n\r\n"));
    let mut call = Call::new(&via.builder(&server.url).build().unwrap(), operation);
    call.path("id", "1");
    let done: Result<(), Error<NoBody>> = via.send(call, |it| it.empty());
    done.unwrap();
}

pub fn no_content(via: &Via) {
    is_fine(via, "204 No Content", &GET_THING);
    let server = Server::says("HTTP/1.1 204 No Content\r\n\r\n");
    let client = via.builder(&server.url).build().unwrap();
    let error = via.send(get_thing(&client), crate::api::parse).unwrap_err();
    assert_eq!(error.status(), Some(204), "where something is due");
}

pub fn reset_content(via: &Via) {
    is_fine(via, "205 Reset Content\r\ncontent-length: 0", &GET_THING);
    is_fine(via, "205 Reset Content\r\nconnection: close", &GET_THING);
}

pub fn length_zero(via: &Via) {
    is_fine(via, "200 OK\r\ncontent-length: 0", &GET_THING);
}

/// Its length is that of a body which does not come.
pub fn head(via: &Via) {
    is_fine(via, "200 OK\r\ncontent-length: 99999999999", &HEAD_THING);
    is_fine(via, "200 OK\r\ntransfer-encoding: chunked", &HEAD_THING);
}
