//! What becomes of an answer.

use std::time::Duration;

use ory_sdk_runtime::runtime::{Error, Response};

use super::api::{self, GetThingError, Thing, client, get_thing, parse};
use super::server::Server;

#[tokio::test]
async fn a_success_is_a_value_with_its_meta() {
    let server = Server::says(
        "HTTP/1.1 200 OK\r\nx-request-id: r1\r\ncontent-length: 14\r\n\r\n{\"name\":\"ann\"}",
    );
    let client = client(&server.url);
    let ann = Thing { name: "ann".to_owned() };
    assert_eq!(get_thing(&client).send(parse).await.unwrap(), ann);
    let with_meta = get_thing(&client).send(parse).with_meta().await.unwrap();
    assert_eq!(with_meta.value, ann);
    assert_eq!(with_meta.meta.status, 200);
    assert_eq!(with_meta.meta.request_id.as_deref(), Some("r1"));
    let raw = get_thing(&client).send_raw().await.unwrap();
    assert_eq!(raw.body(), r#"{"name":"ann"}"#);
}

#[tokio::test]
async fn the_status_chooses_the_error() {
    let server = Server::json(410, "\"moved\"");
    let error = get_thing(&client(&server.url)).send(parse).await.unwrap_err();
    assert_eq!(error.body(), Some(&GetThingError::Gone("moved".to_owned())));
    let server = Server::json(404, r#"{"name":"none"}"#);
    let error = get_thing(&client(&server.url)).send(parse).await.unwrap_err();
    assert!(matches!(error.body(), Some(GetThingError::Default(_))));
    assert_eq!(error.status(), Some(404));
    let raw = get_thing(&client(&server.url)).send_raw().await.unwrap();
    assert_eq!(raw.status(), 404);
}

#[tokio::test]
async fn redirects_are_never_followed() {
    let elsewhere = Server::json(200, r#"{"name":"thief"}"#);
    for status in [301, 302, 303, 307, 308] {
        let server = Server::says(format!(
            "HTTP/1.1 {status} X\r\nlocation: {}/x?code=1\r\ncontent-length: 0\r\n\r\n",
            elsewhere.url
        ));
        let client = client(&server.url);
        let undocumented = get_thing(&client).send(parse).await.unwrap_err();
        assert_eq!(undocumented.status(), Some(status));
        let documented: Result<_, api::Error> =
            get_thing(&client).send(Response::redirect).await;
        let redirect = documented.unwrap();
        assert_eq!(redirect.status, status);
        assert_eq!(redirect.location, format!("{}/x?code=1", elsewhere.url));
    }
    elsewhere.heard_nothing();
}

#[tokio::test]
async fn no_content_is_a_result_where_nothing_is_due() {
    let server = Server::says("HTTP/1.1 204 No Content\r\n\r\n");
    let client = client(&server.url);
    let empty: Result<(), api::Error> = get_thing(&client).send(Response::empty).await;
    empty.unwrap();
    let error = get_thing(&client).send(parse).await.unwrap_err();
    assert_eq!(error.status(), Some(204));
}

#[tokio::test]
async fn a_broken_body_is_a_decode_error_with_its_place() {
    for (body, place) in [
        ("<html>hush</html>", "at $ (offset 0)"),
        ("", "found the end of the text at $ (offset 0)"),
        (r#"{"name":"hush""#, "found the end of the text"),
        (r#"{"name":{"x":"hush"}}"#, "expected a string, found an object at $.name"),
        (r#"{"nom":"hush"}"#, "missing field `name` at $ "),
        ("{\"name\":\"hush\"}x", "expected the end of the text"),
        ("\u{feff}{\"name\":\"hush\"}", "byte order mark"),
    ] {
        let server = Server::json(200, body);
        let error = get_thing(&client(&server.url)).send(parse).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)));
        assert_eq!(error.status(), Some(200));
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(place), "{shown}");
        assert!(!shown.contains("hush"), "{shown}");
    }
}

/// A future that is dropped half-way leaves the client usable.
#[tokio::test]
async fn a_dropped_call_is_no_harm() {
    let silent = Server::does(|stream| {
        std::thread::sleep(Duration::from_millis(200));
        drop(stream);
    });
    let client = client(&silent.url);
    let call = get_thing(&client).send(parse);
    assert!(tokio::time::timeout(Duration::from_millis(20), call).await.is_err());
    drop(get_thing(&client).send(parse));
    let server = Server::json(200, r#"{"name":"ann"}"#);
    assert!(get_thing(&super::api::client(&server.url)).send(parse).await.is_ok());
}

/// Calls can be spawned.
#[tokio::test]
async fn calls_are_send() {
    let server = Server::json(200, r#"{"name":"ann"}"#);
    let client = client(&server.url);
    let task = tokio::spawn(async move { get_thing(&client).send(parse).await });
    assert!(task.await.unwrap().is_ok());
}
