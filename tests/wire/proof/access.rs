//! Credentials of every other kind, and servers that stand with a path or an operation.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

#[test]
fn each_kind_of_credential_has_its_place() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("schemes", &server)?;
    let requests = server.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|it| {
            let header = |name| it.header(name);
            (it.path(), header("authorization"), header("x-first"), header("cookie"))
        })
        .collect();
    let expected = [
        ("/v2/digest", Some("Digest username=\"me\""), None, None),
        ("/v2/connect", Some("Bearer of-connect"), None, None),
        ("/v2/flows", Some("Bearer of-flows"), None, None),
        ("/v2/certificate", Some("Bearer of-bearer"), None, None),
        ("/v2/pairs", None, Some("of-first"), Some("second=of-second")),
        ("/v2/pairs", Some("Bearer of-connect"), Some("of-first"), None),
        ("/v2/pairs", None, None, None),
    ];
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn the_nearest_server_is_called() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("servers", &server)?;
    assert_eq!(lines(&server), ["GET /files/uploads", "PUT /own/uploads"]);
    Ok(())
}
