//! Header values, tokens and cookies that would end their line.

use ory_sdk_runtime::runtime::{Call, Client, Credential, Error, Token};

use crate::api::{GET_SECRET, KEY, SESSION, TOKEN, get_thing};
use crate::server::Server;
use crate::via::Via;

/// Checks that such a call is an invalid argument, that it is not sent, and that the value is not
/// shown.
fn is_refused(via: &Via, build: impl FnOnce(&Client) -> Box<Call>) {
    let server = Server::json(200, "{}");
    let call = build(&via.builder(&server.url).build().unwrap());
    let error = via.raw(call).unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("hush"));
    server.heard_nothing();
}

/// Checks that a value is refused wherever it is to travel.
fn is_refused_everywhere(via: &Via, value: &'static str) {
    is_refused(via, |client| {
        let mut call = get_thing(client);
        call.header("x-token", value);
        call
    });
    is_refused(via, |client| {
        let mut call = get_thing(client);
        call.header_list("x-list", ["a", value]);
        call
    });
    is_refused(via, |client| {
        let mut call = get_thing(client);
        call.options().header("x-token", value);
        call
    });
    is_refused_as_a_token(via, value);
}

/// A token that is known is found when the client is made, any other when it comes.
fn is_refused_as_a_token(via: &Via, value: &'static str) {
    let server = Server::json(200, "{}");
    for scheme in [&TOKEN, &KEY, &SESSION] {
        let client = via.builder(&server.url).credential(scheme, value);
        let error = client.build().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
    let source = Credential::source(move || async move { Ok(Token::new(value)) });
    let client = via.builder(&server.url).credential(&TOKEN, source).build().unwrap();
    let error = via.raw(Call::new(&client, &GET_SECRET)).unwrap_err();
    assert!(matches!(error, Error::Token(_)), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("hush"));
    server.heard_nothing();
}

pub fn carriage_return(via: &Via) {
    is_refused_everywhere(via, "hush\r");
    is_refused_everywhere(via, "hush\r\nx: y");
}

pub fn line_feed(via: &Via) {
    is_refused_everywhere(via, "hush\n");
    is_refused_everywhere(via, "\nhush");
}

pub fn nul(via: &Via) {
    is_refused_everywhere(via, "hu\0hush");
}

pub fn cookie(via: &Via) {
    for value in ["a;hush", "a hush", "hush\n", "hushé", "\0", "a,b", "\"hush\""] {
        is_refused(via, |client| {
            let mut call = get_thing(client);
            call.cookie("c", value);
            call
        });
    }
}

pub fn name(via: &Via) {
    for name in ["", "a b", "host", "Content-Length", "x\n", "x:"] {
        is_refused(via, |client| {
            let mut call = get_thing(client);
            call.options().header(name, "hush");
            call
        });
    }
}
