//! No output of a client, a call or an error shows a secret.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::run;

#[test]
fn no_output_shows_a_secret() -> Result<()> {
    let server = Server::replying(|request| match request.path() {
        "/broken" | "/broken/either" => Reply::raw("PLANTED\r\n\r\n"),
        path if path.starts_with("/cut") => {
            Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nPLANTED")
        }
        path if path.starts_with("/moved") => Reply::status(302)
            .header("location", "https://u:PLANTED@x.invalid/?c=PLANTED"),
        "/told/jobs/1" => {
            Reply::json(404, r#"{"message": "It is gone", "token": "PLANTED"}"#)
        }
        _ => Reply::json(500, r#"{"message": ["PLANTED"]}"#)
            .header("set-cookie", "session=PLANTED"),
    })?;
    run("secrets", &server)?;
    let sent = server.requests();
    let planted = sent.iter().filter(|it| it.target.contains("PLANTED")).count();
    assert!(planted > 0, "the secrets did travel");
    Ok(())
}
