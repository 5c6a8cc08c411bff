//! Statuses that the document does not know, and error bodies that it does not.

use ory_sdk_runtime::runtime::{Error, Response};

use crate::api::{self, GetThingError, Thing, get_thing, parse};
use crate::server::Server;
use crate::via::Via;

/// As for a document with 200 and `4XX`.
fn ranged(response: &mut Response) -> Result<Thing, api::Error> {
    match response.status() {
        200 => response.json(),
        400..=499 => Err(response.failure(GetThingError::Default)),
        _ => Err(response.unexpected()),
    }
}

fn error(via: &Via, server: &Server) -> api::Error {
    let client = via.builder(&server.url).build().unwrap();
    via.send(get_thing(&client), ranged).unwrap_err()
}

pub fn undocumented_success(via: &Via) {
    let server = Server::json(201, r#"{"name":"hush"}"#);
    let error = error(via, &server);
    assert_eq!((error.status(), error.body()), (Some(201), None));
    assert_eq!(error.raw_body().unwrap(), r#"{"name":"hush"}"#);
    let told = "getThing: the call succeeded, but with an undocumented status (status 201)";
    assert!(error.to_string().starts_with(told), "{error}");
    assert!(matches!(error, Error::Decode(_)) && !error.is_retryable());
    assert!(!format!("{error} {error:?}").contains("hush"));
}

pub fn undocumented_client_error(via: &Via) {
    let error = error(via, &Server::json(418, r#"{"name":"teapot"}"#));
    let Some(GetThingError::Default(thing)) = error.body() else { panic!("{error:?}") };
    assert_eq!((error.status(), thing.name.as_str()), (Some(418), "teapot"));
}

pub fn undocumented_server_error(via: &Via) {
    let error = error(via, &Server::json(599, r#"{"name":"hush"}"#));
    assert_eq!((error.status(), error.body()), (Some(599), None));
    assert_eq!(error.raw_body().unwrap(), r#"{"name":"hush"}"#);
    assert!(error.api().unwrap().decode_error().is_none());
}

pub fn html_error(via: &Via) {
    let html = "<html>hush</html>";
    let headers = "content-type: text/html\r\nx-request-id: r1\r\n";
    let error = error(via, &Server::script(&[(404, headers, html)]));
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert_eq!((api.status(), api.body()), (404, None));
    assert_eq!(api.raw_body(), html);
    assert!(api.decode_error().is_some());
    assert_eq!(error.request_id(), Some("r1"));
    assert!(!format!("{error} {error:?}").contains("hush"));
}

pub fn empty_error(via: &Via) {
    for answer in [
        "HTTP/1.1 404 X\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 404 X\r\nconnection: close\r\n\r\n",
    ] {
        let server = Server::says(answer);
        let client = via.builder(&server.url).build().unwrap();
        let error = via.send(get_thing(&client), parse).unwrap_err();
        assert_eq!((error.status(), error.body()), (Some(404), None));
        assert!(error.raw_body().unwrap().is_empty());
        assert!(error.api().unwrap().decode_error().is_none(), "there is nothing to decode");
        assert!(error.to_string().contains("an error that has no body (status 404)"), "{error}");
    }
}
