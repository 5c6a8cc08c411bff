use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::mpsc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use tests::server::Server;

use super::app::App;

const PIECES: usize = 1024;

/// Answers with this type, one piece at once and the others when it is told to, and then breaks off if `breaks`.
fn project(
    kind: &'static str,
    piece: impl Fn(&str) -> String + Send + 'static,
    breaks: bool,
) -> Result<(String, mpsc::Sender<()>)> {
    let (go, wait) = mpsc::channel();
    let serve = move |mut stream: TcpStream| -> Result<()> {
        let own = format!("http://{}", stream.local_addr()?);
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut line = String::new();
        while reader.read_line(&mut line)? > 2 {
            line.clear();
        }
        let piece = piece(&own);
        let length = piece.len() * PIECES;
        let head = format!("content-type: {kind}\r\ncontent-length: {length}\r\n");
        write!(stream, "HTTP/1.1 200 OK\r\n{head}connection: close\r\n\r\n{piece}")?;
        wait.recv_timeout(Duration::from_secs(20))?;
        let rest = if breaks { PIECES / 2 } else { PIECES - 1 };
        for _ in 0..rest {
            stream.write_all(piece.as_bytes())?;
        }
        Ok(())
    };
    // Who breaks off is seen by the test.
    let server = Server::connected(move |stream| drop(serve(stream)))?;
    Ok((server.url(), go))
}

/// Asks for the answer, and returns it when the project has gone on after its first piece arrived.
fn read(
    app: &App,
    first: &str,
    go: &mpsc::Sender<()>,
) -> Result<(String, std::io::Result<usize>)> {
    let mut stream = app.connect()?;
    let host = app.url().replace("http://", "");
    write!(stream, "GET /ui HTTP/1.0\r\nhost: {host}\r\n\r\n")?;
    let mut got = Vec::new();
    let mut buffer = [0; 4096];
    while !String::from_utf8_lossy(&got).contains(first) {
        let read = stream.read(&mut buffer)?;
        anyhow::ensure!(read > 0, "the first piece does not come by itself");
        got.extend_from_slice(&buffer[..read]);
    }
    go.send(())?;
    let rest = stream.read_to_end(&mut got);
    Ok((String::from_utf8(got)?, rest))
}

#[test]
fn a_large_text_comes_while_it_is_sent_and_is_rewritten() -> Result<()> {
    let filler = "x".repeat(32 * 1024);
    let own = filler.clone();
    let (url, go) = project("text/html", move |url| format!("{url}/a {own}"), false)?;
    let app = App::start(&url, |proxy| proxy)?;
    let (text, rest) = read(&app, &format!("{}/a x", app.url()), &go)?;
    rest?;
    let (_, body) = text.split_once("\r\n\r\n").context("a head")?;
    assert!(
        body == format!("{}/a {filler}", app.url()).repeat(PIECES),
        "{}",
        body.len()
    );
    Ok(())
}

#[test]
fn other_bytes_come_as_they_are_with_their_length() -> Result<()> {
    let (url, go) =
        project("application/octet-stream", |url| format!("{url}/a|"), false)?;
    let app = App::start(&url, |proxy| proxy)?;
    let (text, rest) = read(&app, &format!("{url}/a|"), &go)?;
    rest?;
    let (head, body) = text.split_once("\r\n\r\n").context("a head")?;
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    assert_eq!(body, format!("{url}/a|").repeat(PIECES));
    Ok(())
}

#[test]
fn an_answer_that_breaks_off_is_not_taken_for_whole() -> Result<()> {
    let (url, go) = project("application/octet-stream", |_| "abc".to_owned(), true)?;
    let app = App::start(&url, |proxy| proxy)?;
    let (text, _) = read(&app, "abc", &go)?;
    let (head, body) = text.split_once("\r\n\r\n").context("a head")?;
    assert!(head.contains(&format!("content-length: {}", 3 * PIECES)), "{head}");
    assert!(body.len() < 3 * PIECES);
    Ok(())
}
