use anyhow::Result;
use tests::server::{Reply, Server};

use super::app::App;

fn start() -> Result<(Server, App)> {
    let project = Server::replying(|_| Reply::text(200, "ory"))?;
    let app = App::start(&project.url(), |proxy| proxy.token("a secret"))?;
    Ok((project, app))
}

#[test]
fn requests_that_lead_elsewhere_do_not_leave() -> Result<()> {
    let (project, app) = start()?;
    let host = app.url().replace("http://", "");
    for (line, headers, status) in [
        ("GET http://evil.test/ui HTTP/1.1", &*format!("host: {host}"), 421),
        ("GET /ui HTTP/1.1", "host: evil.test", 421),
        ("GET /self-service/%2e%2e/admin HTTP/1.1", &*format!("host: {host}"), 400),
        ("GET /self-service/../admin HTTP/1.1", &*format!("host: {host}"), 400),
        ("TRACE /ui HTTP/1.1", &*format!("host: {host}"), 405),
        (
            "GET /ui HTTP/1.1",
            &*format!("host: {host}\r\nconnection: upgrade\r\nupgrade: websocket"),
            501,
        ),
        ("GET /ui HTTP/1.1", &*format!("host: {host}\r\nhost: evil.test"), 400),
        ("GET /ui HTTP/1.1", &*format!("host: {host}\r\nory-base-url-rewrite: x"), 508),
        ("GET //evil.test/ui HTTP/1.1", &*format!("host: {host}"), 404),
    ] {
        let page =
            app.raw(&format!("{line}\r\n{headers}\r\nconnection: close\r\n\r\n"))?;
        assert_eq!(page.status, status, "{line} {headers}: {}", page.body);
        assert!(!page.body.contains("secret") && !page.body.contains("evil"));
    }
    assert!(project.requests().is_empty());
    Ok(())
}

#[test]
fn a_request_within_a_request_stays_there() -> Result<()> {
    let (project, app) = start()?;
    let host = app.url().replace("http://", "");
    let inner = "GET /admin HTTP/1.1\r\nhost: x\r\n\r\n";
    let head = format!("POST /ui HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    // The server beneath forgets the length beside chunks, as RFC 9112, 6.3, lets it: they end at once.
    let both = "content-length: 5\r\ntransfer-encoding: chunked\r\n";
    assert_eq!(app.raw(&format!("{head}{both}\r\n0\r\n\r\n{inner}"))?.status, 200);
    for framing in [
        "content-length: 0\r\ncontent-length: 40\r\n",
        "content-length: +5\r\n",
        "transfer-encoding: xchunked\r\n",
        "transfer-encoding: chunked, identity\r\n",
    ] {
        let page = app.raw(&format!("{head}{framing}\r\n0\r\n\r\n{inner}"))?;
        assert_eq!(page.status, 400, "{framing}");
    }
    let length = inner.len();
    let framing = format!("content-length: {length}\r\n");
    assert_eq!(app.raw(&format!("{head}{framing}\r\n{inner}"))?.status, 200);
    let framing =
        format!("transfer-encoding: chunked\r\n\r\n{length:x}\r\n{inner}\r\n0\r\n\r\n");
    assert_eq!(app.raw(&format!("{head}{framing}"))?.status, 200);
    // A GET is sent without its body.
    let get = head.replace("POST", "GET");
    let framing = format!("content-length: {length}\r\n");
    assert_eq!(app.raw(&format!("{get}{framing}\r\n{inner}"))?.status, 200);
    let requests = project.requests();
    let bodies: Vec<_> = requests.iter().map(tests::server::Request::text).collect();
    assert_eq!(bodies, ["", inner, inner, ""]);
    assert!(requests.iter().all(|request| request.target == "/ui"));
    assert!(
        requests.iter().all(|request| request.header("transfer-encoding").is_none())
    );
    Ok(())
}

#[test]
fn large_requests_are_refused_before_they_are_sent() -> Result<()> {
    let project = Server::replying(|_| Reply::text(200, "ory"))?;
    let app = App::start(&project.url(), |proxy| proxy.max_request_size(1000))?;
    assert_eq!(app.fetch("/ui", "", &"x".repeat(1000))?.status, 200);
    assert_eq!(app.fetch("/ui", "", &"x".repeat(1001))?.status, 413);
    assert_eq!(project.requests().len(), 1);
    Ok(())
}
