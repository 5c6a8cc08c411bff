//! A server that answers as it likes.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::chance::Chance;
use crate::server::spawned::Spawned;

/// The name of the one thing that it has. A part of the answer is no JSON.
pub const NAME: &str = "whole";

/// Starts one that stalls for longer than a client waits, which is slower by `pace`.
pub fn unruly(pace: u32) -> Spawned {
    let stall = Duration::from_millis(500) * pace;
    let mut seed = 0;
    Spawned::new(move |stream| {
        seed += 1;
        serve(stream, Chance::new(seed - 1), stall)
    })
}

/// Answers one request after another, until something closes the connection.
async fn serve(mut stream: TcpStream, mut chance: Chance, stall: Duration) {
    while let Some(head) = head(&mut stream).await {
        let goes_on = match accepted(&head) {
            "application/json" => answer(&mut stream, &mut chance, stall).await,
            kind => pour(&mut stream, &mut chance, kind, stall).await,
        };
        if goes_on.is_none() {
            return;
        }
    }
}

async fn head(stream: &mut TcpStream) -> Option<String> {
    let (mut head, mut buffer) = (Vec::new(), [0; 1024]);
    while !head.ends_with(b"\r\n\r\n") {
        let read = stream.read(&mut buffer).await.ok()?;
        if read == 0 {
            return None;
        }
        head.extend_from_slice(&buffer[..read]);
    }
    String::from_utf8(head).ok()
}

fn accepted(head: &str) -> &str {
    let mut lines = head.lines();
    lines.find_map(|line| line.strip_prefix("accept: ")).unwrap_or_default()
}

/// Returns `None` where the connection is to close.
async fn answer(
    stream: &mut TcpStream,
    chance: &mut Chance,
    stall: Duration,
) -> Option<()> {
    let whole = format!(r#"{{"name": "{NAME}"}}"#);
    let (status, headers, body) = match chance.below(20) {
        0 => return reset(stream),
        1 => return None,
        2 => {
            sleep(stall).await;
            return None;
        }
        3 => {
            stream.write_all(b"HELLO, how are you?\r\n\r\n").await.ok()?;
            return None;
        }
        4 => (429, "retry-after: 0\r\n", whole),
        5 => (503, "", "no JSON".to_owned()),
        6 => (500, "", whole),
        7 => {
            sleep(Duration::from_millis(chance.below(200))).await;
            (200, "", whole)
        }
        _ => (200, "", whole),
    };
    let head = format!(
        "HTTP/1.1 {status} X\r\n{headers}content-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    match chance.below(20) {
        0 => stream.write_all(&body.as_bytes()[..4]).await.ok()?,
        1 => {
            stream.write_all(&body.as_bytes()[..4]).await.ok()?;
            sleep(stall).await;
        }
        2 => {
            for byte in body.as_bytes() {
                stream.write_all(&[*byte]).await.ok()?;
                sleep(Duration::from_millis(1)).await;
            }
            return Some(());
        }
        _ => return stream.write_all(body.as_bytes()).await.ok(),
    }
    None
}

/// Answers with a stream of things, which may go wrong behind each.
async fn pour(
    stream: &mut TcpStream,
    chance: &mut Chance,
    kind: &str,
    stall: Duration,
) -> Option<()> {
    let is_events = kind == "text/event-stream";
    let content_type =
        if kind.is_empty() || kind == "*/*" { "application/octet-stream" } else { kind };
    let head = format!(
        "HTTP/1.1 200 X\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    for _ in 0..chance.below(20) {
        let item = match chance.below(30) {
            0 => return reset(stream),
            1 => return None,
            2 => {
                stream.write_all(b"no length\r\n").await.ok()?;
                return None;
            }
            3 => {
                sleep(stall).await;
                return None;
            }
            4 => r#"{"name": 1}"#.to_owned(),
            5 => r#"{"na"#.to_owned(),
            _ => format!(r#"{{"name": "{NAME}"}}"#),
        };
        let item =
            if is_events { format!("data: {item}\n\n") } else { format!("{item}\n") };
        let chunk = format!("{:x}\r\n{item}\r\n", item.len());
        stream.write_all(chunk.as_bytes()).await.ok()?;
    }
    stream.write_all(b"0\r\n\r\n").await.ok()
}

fn reset(stream: &TcpStream) -> Option<()> {
    socket2::SockRef::from(stream).set_linger(Some(Duration::ZERO)).ok()?;
    None
}
