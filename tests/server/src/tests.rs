use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use anyhow::Result;

use super::{Reply, Server, listen};

fn talk(server: &Server, request: &str) -> Result<String> {
    let mut stream = TcpStream::connect(server.address)?;
    stream.write_all(request.as_bytes())?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply)?;
    Ok(reply)
}

#[test]
fn replies_in_order_and_remembers() -> Result<()> {
    let server =
        Server::scripted([Reply::json(200, "{}"), Reply::raw("HTTP/1.1 200 OK\r\n")])?;
    let reply = talk(
        &server,
        "POST /a?b=%20 HTTP/1.1\r\nContent-Length: 2\r\nX-Y: z\r\n\r\nhi",
    )?;
    assert!(
        reply.starts_with("HTTP/1.1 200 ") && reply.ends_with("\r\n\r\n{}"),
        "{reply}"
    );
    assert_eq!(talk(&server, "GET / HTTP/1.1\r\n\r\n")?, "HTTP/1.1 200 OK\r\n");
    assert!(talk(&server, "GET / HTTP/1.1\r\n\r\n")?.starts_with("HTTP/1.1 599 "));

    let requests = server.requests();
    let first = &requests[0];
    assert_eq!(
        (first.method.as_str(), first.path(), first.query()),
        ("POST", "/a", "b=%20")
    );
    assert_eq!((first.header("x-y"), first.text().as_str()), (Some("z"), "hi"));
    assert_eq!(requests.len(), 3);
    Ok(())
}

#[test]
fn joins_chunks_and_sends_no_body_to_head() -> Result<()> {
    let server = Server::replying(|request| Reply::text(200, request.body.clone()))?;
    let chunked = "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    assert!(talk(&server, chunked)?.ends_with("\r\n\r\nabc"));
    let head = talk(&server, "HEAD / HTTP/1.1\r\nContent-Length: 1\r\n\r\nx")?;
    assert!(
        head.contains("content-length: 1\r\n") && head.ends_with("\r\n\r\n"),
        "{head}"
    );
    Ok(())
}

#[test]
fn a_connection_is_handed_over_with_the_request_or_without() -> Result<()> {
    let (_, listener) = listen()?;
    let server = Server::telling(listener, |request, mut stream| {
        let line = request.map(super::Request::line).unwrap_or_default();
        // What follows the head has not been taken.
        let mut rest = [0; 3];
        _ = stream.read_exact(&mut rest);
        _ = stream
            .write_all(format!("{line}|{}", String::from_utf8_lossy(&rest)).as_bytes());
    })?;
    let chunked = "PUT /a?b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n";
    assert_eq!(talk(&server, chunked)?, "PUT /a?b HTTP/1.1|0\r\n");
    drop(TcpStream::connect(server.address())?);
    assert_eq!(server.requests().len(), 1);

    let echo = Server::connected(|mut stream| {
        let mut bytes = [0; 2];
        _ = stream.read_exact(&mut bytes);
        _ = stream.write_all(&bytes);
    })?;
    assert_eq!(talk(&echo, "hi")?, "hi");
    Ok(())
}
