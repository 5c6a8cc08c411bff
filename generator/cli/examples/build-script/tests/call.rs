//! The crate calls a server.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use shelf_sdk::Client;
use shelf_sdk::models::Book;

#[tokio::test]
async fn a_book_is_sent_and_comes_back() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let server = thread::spawn(move || -> std::io::Result<String> {
        let (mut stream, _) = listener.accept()?;
        let mut request = Vec::new();
        let mut buffer = [0; 1024];
        while !request.ends_with(b"}") {
            match stream.read(&mut buffer)? {
                0 => break,
                count => request.extend_from_slice(&buffer[..count]),
            }
        }
        let body = r#"{"title":"Moby-Dick","pages":635}"#;
        let head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\nconnection: close";
        write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())?;
        Ok(String::from_utf8_lossy(&request).into_owned())
    });
    let client = Client::builder().base_url(url).build()?;
    let book = client.books().add_book(Book::new("Moby-Dick")).await?;
    assert_eq!((book.title.as_str(), book.pages), ("Moby-Dick", Some(635)));
    let request = server.join().expect("it answers one request")?;
    assert!(request.starts_with("POST /books HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with(r#"{"title":"Moby-Dick"}"#), "{request}");
    Ok(())
}
