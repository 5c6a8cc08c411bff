//! JSON that is not as the document says.

use ory_sdk_runtime::runtime::{Error, NoBody};

use crate::api::get_thing;
use crate::api::item::Item;
use crate::server::Server;
use crate::via::Via;

/// Checks that a list with such an item is a decode error that says this.
fn is_refused(via: &Via, item: &str, path: &str, said: &str) {
    let good =
        r#"{"id":1,"name":"hush","color":"red","node":{"kind":"text","text":"hush"}}"#;
    let server = Server::json(200, &format!("[{good},{item}]"));
    let client = via.builder(&server.url).build().unwrap();
    let items: Result<Vec<Item>, Error<NoBody>> =
        via.send(get_thing(&client), |it| it.json());
    let error = items.unwrap_err();
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.decode_error().unwrap().path(), path);
    assert_eq!(error.status(), Some(200));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(said), "{shown}");
    assert!(!shown.contains("hush"), "{shown}");
    assert!(failure.excerpt().unwrap().contains("hush"));
}

pub fn missing_key(via: &Via) {
    is_refused(via, r#"{"name":"hush"}"#, "$[1]", "missing field `id` at $[1] ");
    let nested = r#"{"id":1,"name":"a","color":"red","node":{"kind":"text","x":"hush"}}"#;
    is_refused(via, nested, "$[1].node", "missing field `text` at $[1].node ");
}

pub fn null_for_a_scalar(via: &Via) {
    let item = r#"{"id":1,"name":null,"x":"hush"}"#;
    is_refused(via, item, "$[1].name", "expected a string, found null at $[1].name ");
}

pub fn string_for_a_number(via: &Via) {
    let item = r#"{"id":"hush"}"#;
    is_refused(via, item, "$[1].id", "expected an integer, found a string at $[1].id ");
}

pub fn integer_overflow(via: &Via) {
    for number in ["9223372036854775808", "-9223372036854775809"] {
        let item = format!(r#"{{"id":{number},"x":"hush"}}"#);
        is_refused(via, &item, "$[1].id", "at $[1].id ");
    }
}
