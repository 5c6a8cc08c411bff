//! A stand-in of the server, which keeps its books in memory.
//!
//! Listens at the address in `LISTEN`, or at that of the document.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

fn main() -> std::io::Result<()> {
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(address)?;
    println!("listening at http://{}", listener.local_addr()?);
    let mut books = Vec::new();
    for stream in listener.incoming() {
        // Whoever hangs up has lost interest.
        if let Err(error) = answer(stream?, &mut books) {
            eprintln!("{error}");
        }
    }
    Ok(())
}

/// Answers one request, and hangs up.
fn answer(mut stream: TcpStream, books: &mut Vec<String>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().unwrap_or(0);
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    let (status, body) = match first.split(' ').next() {
        Some("POST") => {
            books.push(body.clone());
            ("201 Created", body)
        }
        Some("GET") => ("200 OK", format!("[{}]", books.join(","))),
        _ => ("405 Method Not Allowed", r#"{"message":"GET or POST"}"#.to_owned()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}
