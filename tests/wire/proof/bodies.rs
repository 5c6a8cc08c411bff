//! What is in a request, and what is made of a response.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

const JSON: Option<&str> = Some("application/json");
const FORM: Option<&str> = Some("application/x-www-form-urlencoded");

#[test]
fn bodies_travel_as_their_media_type_says() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("bodies", &server)?;
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|it| {
            (it.target.clone(), it.header("content-type").map(str::to_owned), it.text())
        })
        .collect();
    let expected = [
        ("/json", JSON, r#"{"stars":5,"text":"a\"b\\\né\u0001"}"#),
        ("/json", None, ""),
        ("/form", FORM, "token=t+%26%3D%2B&limit=3&scope=a&scope=b+c"),
        ("/form", FORM, "token="),
        ("/either", JSON, r#"{"text":"x & y"}"#),
        ("/either", FORM, "stars=-1&text=x+%26+y"),
    ];
    let expected = expected.map(|(target, kind, text)| {
        (target.to_owned(), kind.map(str::to_owned), text.to_owned())
    });
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn text_and_bytes_arrive_as_they_are() -> Result<()> {
    let echo = |kind: &str, body: &[u8]| {
        Reply::status(200).header("content-type", kind).body(body)
    };
    let server = Server::scripted([
        Reply::text(200, "grüße"),
        Reply::text(200, b"\xff"),
        echo("application/octet-stream", b"\xff\x00\n"),
    ])?;
    run("contents", &server)?;
    assert_eq!(lines(&server), ["POST /text", "POST /text", "PUT /bytes"]);
    let requests = server.requests();
    assert_eq!(requests[0].header("content-type"), Some("text/plain"));
    assert_eq!(requests[0].header("accept"), Some("text/plain"));
    assert_eq!(requests[0].text(), "héllo\r\n");
    assert_eq!(requests[2].header("content-type"), Some("application/octet-stream"));
    assert_eq!(requests[2].body, [0, 255, 13, 10]);
    Ok(())
}
