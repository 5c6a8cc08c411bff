//! What answers: a thread for each connection, which knows four requests.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::Sender;

use crate::responses;

/// A request as it came: sorted lines of its head, and its body.
pub type Seen = (Vec<String>, Vec<u8>);

/// Answers for ever, and tells `seen` of each request if there is one.
pub fn serve(listener: TcpListener, seen: Option<Sender<Seen>>) {
    for stream in listener.incoming() {
        let (stream, seen) = (stream.unwrap(), seen.clone());
        std::thread::spawn(move || connection(stream, seen));
    }
}

fn connection(mut stream: TcpStream, seen: Option<Sender<Seen>>) {
    stream.set_nodelay(true).unwrap();
    let (mut buffer, mut length) = (vec![0; 1 << 16], 0);
    loop {
        match stream.read(&mut buffer[length..]) {
            Ok(0) | Err(_) => return,
            Ok(count) => length += count,
        }
        let Some(head) = buffer[..length].windows(4).position(|end| end == b"\r\n\r\n")
        else {
            continue;
        };
        let text = std::str::from_utf8(&buffer[..head]).unwrap();
        let end = head + 4 + content_length(text);
        if length < end {
            continue;
        }
        if let Some(seen) = &seen {
            let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
            lines.sort();
            seen.send((lines, buffer[head + 4..end].to_vec())).unwrap();
        }
        let answer = answer(text);
        if stream.write_all(&answer).is_err() {
            return;
        }
        length = 0;
    }
}

fn content_length(head: &str) -> usize {
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().unwrap())
    });
    length.unwrap_or(0)
}

fn answer(head: &str) -> Vec<u8> {
    let target = head.split(' ').nth(1).unwrap();
    let (status, body) = responses::to(target.split('?').next().unwrap());
    let head = format!(
        "HTTP/1.1 {status} Any\r\ncontent-type: application/json\r\nx-request-id: 1234567890\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let mut answer = head.into_bytes();
    answer.extend_from_slice(body);
    answer
}
