//! What becomes of an answer.

use super::api::{GetThingError, Thing, client, get_thing, parse};
use ory_sdk_runtime::runtime::Response;

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

/// A call that is never polled sends nothing.
#[tokio::test]
async fn a_call_that_nobody_awaits_is_not_sent() {
    let server = Server::json(200, r#"{"name":"ann"}"#);
    drop(get_thing(&client(&server.url)).send(parse));
    server.heard_nothing();
}

/// Calls can be spawned.
#[tokio::test]
async fn calls_are_send() {
    let server = Server::json(200, r#"{"name":"ann"}"#);
    let client = client(&server.url);
    let task = tokio::spawn(async move { get_thing(&client).send(parse).await });
    assert!(task.await.unwrap().is_ok());
}

/// Neither is an error of the server, whatever the document says of "any other status".
#[tokio::test]
async fn a_status_that_is_no_result_is_named_as_such() {
    for status in [204, 304] {
        let server =
            Server::says(format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n"));
        let parse = |it: &mut Response| Err::<(), _>(it.failure(GetThingError::Default));
        let error = get_thing(&client(&server.url)).send(parse).await.unwrap_err();
        let told = format!(
            "getThing: the server answered with neither a documented success nor a documented \
             error (status {status})"
        );
        assert_eq!(error.to_string(), told);
    }
}

/// Where the document describes a body for any other status, a redirect is still called what it is.
#[tokio::test]
async fn a_redirect_that_is_no_result_is_named_as_such() {
    let server = Server::says(
        "HTTP/1.1 301 X\r\ncontent-length: 0\r\nlocation: https://a.example/?code=1\r\n\r\n",
    );
    let parse = |it: &mut Response| Err::<(), _>(it.failure(GetThingError::Default));
    let error = get_thing(&client(&server.url)).send(parse).await.unwrap_err();
    let told = "getThing: the server answered with a redirect (status 301)";
    assert_eq!(
        (error.to_string(), format!("{error:?}")),
        (told.to_owned(), told.to_owned())
    );
}

#[tokio::test]
async fn a_location_need_not_be_ascii() {
    for (location, read) in
        [("/caf\u{e9}?q=\u{2713}".as_bytes(), true), (b"/caf\xe9", false)]
    {
        let head = b"HTTP/1.1 302 X\r\ncontent-length: 0\r\nlocation: ";
        let server = Server::says([head, location, b"\r\n\r\n"].concat());
        let call = get_thing(&client(&server.url));
        let redirect = call.send(|it| it.redirect::<GetThingError>()).await;
        match redirect {
            Ok(redirect) => {
                assert!(read);
                assert_eq!(redirect.location.as_bytes(), location);
            }
            Err(error) => {
                assert!(!read);
                assert!(
                    error.to_string().contains("`Location` is not UTF-8"),
                    "{error}"
                );
            }
        }
    }
}
