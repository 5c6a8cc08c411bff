//! Bodies of parts, and which of several kinds of body the caller chooses.

use anyhow::{Context as _, Result, ensure};
use tests::server::{Reply, Request, Server};

use crate::program::run;

/// Returns the parts of a request: their heads, lines joined by ` | `, and what they hold.
fn parts(request: &Request) -> Result<Vec<(String, String)>> {
    let kind = request.header("content-type").context("a content type")?;
    let (_, boundary) = kind.split_once("; boundary=").context("a boundary")?;
    let text = request.text();
    let body =
        text.strip_prefix(&format!("--{boundary}\r\n")).context("a first part")?;
    let body =
        body.strip_suffix(&format!("\r\n--{boundary}--\r\n")).context("an end")?;
    let between = format!("\r\n--{boundary}\r\n");
    let parts = body.split(between.as_str());
    let split = |part: &str| {
        let (head, content) = part.split_once("\r\n\r\n").unwrap_or(("", part));
        (head.replace("\r\n", " | "), content.trim_start_matches("\r\n").to_owned())
    };
    Ok(parts.map(split).collect())
}

/// Returns the head of a part of a form.
fn field(name: &str, more: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"{more}")
}

#[test]
fn parts_have_names_types_and_file_names() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("multipart", &server)?;
    let [full, streamed, both] = &server.requests()[..] else {
        anyhow::bail!("{} requests", server.requests().len())
    };
    let json = " | Content-Type: application/json";
    let png = "; filename=\"thumbnails\" | Content-Type: image/png";
    let expected = [
        (
            field("file", "; filename=\"ca%22t%0D%0A.png\" | Content-Type: image/png"),
            "\u{89}PNG",
        ),
        (field("purpose", ""), "vision"),
        (field("secret", ""), "hush"),
        (field("tags", ""), "a"),
        (field("tags", ""), "b c"),
        (field("thumbnails", png), "\0\u{fffd}"),
        (field("thumbnails", png), "\n"),
        (field("size", ""), "7"),
        (field("meta", json), r#"{"level":1,"name":"m"}"#),
        (field("history", json), r#"{"name":"x"}"#),
        (field("history", json), r#"{"name":"y"}"#),
        (field("report", " | Content-Type: text/xml"), "<r/>"),
        (field("any", ""), "anything"),
    ];
    let expected = expected.map(|(head, content)| (head, content.to_owned()));
    assert_eq!(parts(full)?, expected);
    assert!(full.header("content-length").is_some());

    let octets = " | Content-Type: application/octet-stream";
    let file = format!("; filename=\"file\"{octets}");
    let expected = [
        (field("file", &file), "one two".to_owned()),
        (field("purpose", ""), "batch".to_owned()),
        (field("tags", ""), "kept".to_owned()),
    ];
    assert_eq!(parts(streamed)?, expected);
    assert_eq!(streamed.header("transfer-encoding"), Some("chunked"));

    let expected = [
        (field("name", ""), "n".to_owned()),
        (field("file", &file), "bytes".to_owned()),
    ];
    assert_eq!(parts(both)?, expected);
    Ok(())
}

#[test]
fn the_caller_chooses_the_kind_of_body() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("chosen_bodies", &server)?;
    let requests = server.requests();
    ensure!(requests.len() == 6, "{} requests", requests.len());
    let kinds: Vec<_> = requests
        .iter()
        .map(|it| it.header("content-type").unwrap_or_default())
        .map(|kind| kind.split(';').next().unwrap_or_default())
        .collect();
    let expected = [
        "application/json",
        "multipart/form-data",
        "multipart/related",
        "application/octet-stream",
        "application/x-ndjson",
        "application/x-www-form-urlencoded",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(requests[0].text(), r#"{"name":"json"}"#);
    let octets = "Content-Type: application/octet-stream";
    let file = format!("; filename=\"file\" | {octets}");
    let note = (field("note", ""), "é".to_owned());
    assert_eq!(parts(&requests[1])?, [note, (field("file", &file), "f".to_owned())]);
    let content = |head: &str, content: &str| (head.to_owned(), content.to_owned());
    let related = parts(&requests[2])?;
    assert_eq!(related[1], content(octets, "f"));
    assert_eq!(requests[3].text(), "ab");
    assert_eq!(requests[3].header("content-length"), Some("2"));
    assert_eq!(requests[4].text(), "{\"name\":\"1\"}\n{\"name\":\"2\"}\n");
    assert_eq!(
        requests[5].text(),
        "expand%5B0%5D=a&expand%5B1%5D=b%26c&items%5B0%5D%5Bname%5D=i&items%5B1%5D%5Bname%5D=j\
         &meta%5Blevel%5D=2&meta%5Bname%5D=m&metadata%5Bk%5D=v+w&joined=x,y%2Cz&plain=1&plain=2\
         &raw=%7B%22name%22%3A%22r%22%7D&usual=u&usual=v%2Cw&unstyled=u,v%2Cw&named=n&named=o\
         &text=%5B%22t%22%2C%22%C3%A9%22%5D&level=3&name=k"
    );
    Ok(())
}
