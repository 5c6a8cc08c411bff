//! What the server calls its body.

use ory_sdk_runtime::runtime::Error;

use crate::server::Server;
use crate::via::Via;

fn typed(content_type: &str, body: &str) -> Server {
    Server::script(&[(200, content_type, body)])
}

pub fn html(via: &Via) {
    let page = "<html>\n<title>Log in</title><input value=\"hush\">";
    let server = typed("content-type: text/html; charset=utf-8\r\n", page);
    let error = via.error(&server.url);
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    let excerpt = "<html> <title>Log in</title><input value=\"hush\">";
    assert_eq!(failure.excerpt(), Some(excerpt));
    assert_eq!(failure.raw_body(), page);
    assert_eq!(error.raw_body().unwrap(), page);
    assert_eq!(error.status(), Some(200));
    assert!(error.to_string().ends_with(", content type `text/html`"), "{error}");
    // A body can hold secrets: only those who ask see it.
    assert!(!format!("{error} {error:?}").contains("hush"));
}

pub fn none(via: &Via) {
    let server = typed("", r#"{"name":"ann"}"#);
    assert_eq!(via.get(&server.url).unwrap().name, "ann");
    let error = via.error(&typed("", "ann").url);
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

pub fn json_with_charset(via: &Via) {
    let content_type = "content-type: application/json; charset=utf-8\r\n";
    let server = typed(content_type, r#"{"name":"änn"}"#);
    assert_eq!(via.get(&server.url).unwrap().name, "änn");
}

pub fn problem_json(via: &Via) {
    let content_type = "content-type: application/problem+json\r\n";
    let server = typed(content_type, r#"{"name":"ann"}"#);
    assert_eq!(via.get(&server.url).unwrap().name, "ann");
    let server = Server::script(&[(404, content_type, r#"{"name":"none"}"#)]);
    assert!(via.error(&server.url).body().is_some());
}
