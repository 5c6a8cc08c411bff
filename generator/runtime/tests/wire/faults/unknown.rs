//! What a newer server says.

use ory_sdk_runtime::runtime::{Error, NoBody, json};

use crate::api::get_thing;
use crate::api::item::{Color, Item, Node};
use crate::server::Server;
use crate::via::Via;

/// Reads an item, and checks that it is written as `written`.
fn read(via: &Via, body: &str, written: &str) -> Item {
    let server = Server::json(200, body);
    let client = via.builder(&server.url).build().unwrap();
    let item: Result<Item, Error<NoBody>> = via.send(get_thing(&client), |it| it.json());
    let item = item.unwrap();
    assert_eq!(String::from_utf8(json::encode(&item).unwrap()).unwrap(), written);
    item
}

pub fn enum_value(via: &Via) {
    let body = r#"{"id":1,"name":"a","color":"bleu","node":{"kind":"text","text":"t"}}"#;
    let item = read(via, body, body);
    assert_eq!(item.color, Color::Unrecognized("bleu".to_owned()));
}

pub fn key(via: &Via) {
    let body = r#"{"new":[{"id":{}}],"id":1,"name":"a","color":"red","node":{"kind":"text","text":"t","x":1}}"#;
    let known = r#"{"id":1,"name":"a","color":"red","node":{"kind":"text","text":"t"}}"#;
    assert_eq!(read(via, body, known).color, Color::Red);
}

pub fn union_tag(via: &Via) {
    let body = r#"{"id":1,"name":"a","color":"red","node":{"at": [1, 2.50], "kind":"image"}}"#;
    assert!(matches!(read(via, body, body).node, Node::Unrecognized(_)));
}
