//! Connections that go away after the request, and before the head of the response.

use std::time::Duration;

use ory_sdk_runtime::runtime::{
    Call, Error, Operation, RetryPolicy, TransportErrorKind,
};
use socket2::SockRef;

use crate::api::{PUT_THING, get_thing};
use crate::server::Server;
use crate::via::Via;

fn is_lost(via: &Via, server: &Server) {
    let error = via.error(&server.url);
    let Error::Interrupted(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.transport_error().kind(), TransportErrorKind::Lost);
    assert!(error.is_retryable() && !error.is_connect());
    assert_eq!((error.attempts(), error.was_sent(), error.status()), (1, true, None));
    let told = "getThing: the connection was lost before the response";
    assert_eq!(error.to_string(), told);
    assert_eq!(server.count(), 1);
}

fn resetting() -> Server {
    Server::does(|stream| {
        // To close at once, with what is on its way, is a reset.
        SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
    })
}

pub fn reset_before_the_head(via: &Via) {
    is_lost(via, &resetting());
}

pub fn closed_before_the_head(via: &Via) {
    for sent in ["", "HTTP/1.1 200 OK\r\ncontent-le"] {
        is_lost(via, &Server::says(sent));
    }
}

/// What may have been done is done again only where that does no harm.
pub fn tried_again_if_it_may_be(via: &Via) {
    for (method, attempts) in [("GET", 3), ("DELETE", 3), ("POST", 1), ("PATCH", 1)] {
        for server in [resetting(), Server::says("")] {
            let operation = Operation { method, ..PUT_THING };
            let client = via.builder(&server.url);
            let client = client.retries(RetryPolicy::new().base_delay(Duration::ZERO)).build().unwrap();
            let call = Call::new(&client, Box::leak(Box::new(operation)));
            let error = via.raw(call).unwrap_err();
            assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
            assert_eq!((error.attempts(), error.was_sent()), (attempts, true));
            assert_eq!(server.count(), attempts as usize, "{method}");
        }
    }
    let server = Server::in_turn([
        String::new(),
        "HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\n{}".to_owned(),
    ]);
    let client = via.builder(&server.url);
    let client = client.retries(RetryPolicy::new().base_delay(Duration::ZERO)).build().unwrap();
    assert_eq!(via.raw(get_thing(&client)).unwrap().attempts(), 2);
}
