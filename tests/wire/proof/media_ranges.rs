//! Bodies of any content type, or of a range of them.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::run;

#[test]
fn a_body_of_any_type_is_json_where_its_schema_has_a_form() -> Result<()> {
    let note = r#"{"lines":1,"text":"a"}"#;
    let server = Server::replying(move |request| match request.path() {
        "/object" => Reply::json(200, request.text()),
        _ => Reply::status(204),
    })?;
    run("media_ranges", &server)?;
    let expected = [
        ("application/json", note),
        ("application/vnd.note", note),
        ("application/json", r#"[{"at":1},{"at":2}]"#),
        ("application/json", "7"),
        ("application/octet-stream", "\0\u{1}"),
        ("image/png", "\u{2}"),
        ("text/plain", "words"),
        ("application/json", note),
        ("application/json", note),
    ];
    let requests = server.requests();
    assert_eq!(requests.len(), expected.len());
    for (request, (content_type, body)) in requests.iter().zip(expected) {
        let sent = (request.header("content-type"), request.text());
        assert_eq!(sent, (Some(content_type), body.to_owned()), "{}", request.path());
    }
    Ok(())
}
