//! Which credential goes where.

use anyhow::Result;
use tests::server::{Reply, Request, Server};

use crate::program::{lines, run, run_with};

/// Returns what of a request is a credential: `Authorization`, `X-Key`, the cookie, and the query.
fn credentials(request: &Request) -> [Option<&str>; 4] {
    let query = Some(request.query()).filter(|query| !query.is_empty());
    let header = |name| request.header(name);
    [header("authorization"), header("x-key"), header("cookie"), query]
}

#[test]
fn each_operation_gets_its_own_credential_and_no_other() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    let console = Server::replying(|_| Reply::status(204))?;
    run_with("credentials", &server, &[("CONSOLE_URL", &console.url())])?;

    let expected = [
        ("/default", [Some("Bearer of-tenant"), None, None, None]),
        ("/none", [None; 4]),
        ("/optional", [Some("Bearer of-tenant"), None, None, None]),
        ("/either", [Some("Basic bWU6cGFzczp3w7ZyZA=="), None, None, None]),
        ("/scoped", [Some("Bearer of-flows"), None, None, None]),
        ("/cookie", [None, None, Some("sid=of-cookie"), None]),
        ("/undefined", [Some("Custom as-it-is"), None, None, None]),
    ];
    let requests = server.requests();
    let sent: Vec<_> = requests.iter().map(|it| (it.path(), credentials(it))).collect();
    assert_eq!(sent, expected);
    assert_eq!(lines(&console), ["GET /c/elsewhere"]);
    let at_console = &console.requests()[0];
    assert_eq!(credentials(at_console), [Some("Bearer of-console"), None, None, None]);
    Ok(())
}

#[test]
fn the_first_alternative_that_is_complete_is_taken() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("alternatives", &server)?;
    let requests = server.requests();
    let sent: Vec<_> = requests.iter().map(|it| (it.path(), credentials(it))).collect();
    let expected = [
        ("/either", [None, Some("of-header"), None, Some("key=k%26y%3D1")]),
        ("/optional", [None; 4]),
        ("/undefined", [None; 4]),
    ];
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn a_call_without_its_credential_is_not_sent() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("refused_credentials", &server)?;
    assert_eq!(lines(&server), [""; 0]);
    Ok(())
}
