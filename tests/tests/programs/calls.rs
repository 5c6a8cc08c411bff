//! The programs that make some calls and end.

use anyhow::{Context as _, Result, ensure};
use tests::program::lines;
use tests::server::{Reply, Request, Server};

use crate::run::{KEY, run};

/// Each request came with the key of the project.
fn all_have_the_key(server: &Server) -> Result<()> {
    let key = format!("Bearer {KEY}");
    for request in server.requests() {
        ensure!(request.header("authorization") == Some(&*key), "{request:?}");
    }
    Ok(())
}

fn client(id: &str) -> String {
    format!(r#"{{"client_id": "{id}", "client_name": "Client {id}"}}"#)
}

fn page_of_clients(request: &Request) -> Reply {
    let path = "/admin/clients?page_size=250&page_token";
    let next = format!("<{path}=2>; rel=\"next\", <{path}=1>; rel=\"first\"");
    if request.query().contains("page_token=2") {
        Reply::json(200, format!("[{}]", client("c")))
    } else {
        let page = format!("[{}, {}]", client("a"), client("b"));
        Reply::json(200, page).header("link", &next)
    }
}

#[test]
fn list_clients_lists_all() -> Result<()> {
    let server = Server::replying(page_of_clients)?;
    let outcome = run("list_clients", &server, &[], &[])?;
    assert_eq!(outcome.lines, ["a: Client a", "b: Client b", "c: Client c"]);
    ensure!(outcome.success, "{outcome:?}");
    let first = "GET /admin/clients?page_size=250";
    assert_eq!(lines(&server), [first, &format!("{first}&page_token=2")]);
    all_have_the_key(&server)
}

#[test]
fn list_clients_goes_on_where_it_stopped() -> Result<()> {
    let server = Server::replying(|request| match request.query() {
        query if query.contains("page_token=2") => Reply::status(403),
        _ => page_of_clients(request),
    })?;
    let outcome = run("list_clients", &server, &[], &[])?;
    assert_eq!(
        outcome.lines,
        ["a: Client a", "b: Client b", "to go on: list_clients 2"]
    );
    ensure!(!outcome.success && outcome.errors.contains("403"), "{outcome:?}");

    let server = Server::replying(page_of_clients)?;
    let outcome = run("list_clients", &server, &["2"], &[])?;
    assert_eq!(outcome.lines, ["c: Client c"]);
    assert_eq!(server.requests().len(), 1);
    Ok(())
}

#[test]
fn machine_to_machine_gets_checks_and_renews() -> Result<()> {
    let server =
        Server::replying(|request| match (request.method.as_str(), request.path()) {
            ("POST", "/oauth2/token") => Reply::json(
                200,
                r#"{"access_token": "at", "token_type": "bearer", "expires_in": 3600}"#,
            ),
            ("POST", "/admin/oauth2/introspect") => Reply::json(
                200,
                r#"{"active": true, "client_id": "photos", "scope": "x photos.read"}"#,
            ),
            ("GET", "/admin/clients") => Reply::json(200, "[]"),
            _ => Reply::status(500),
        })?;
    let env = [("CLIENT_ID", "photos"), ("CLIENT_SECRET", "s3cret")];
    let outcome = run("machine_to_machine", &server, &[], &env)?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(
        outcome.lines,
        ["a token for 3600 seconds", "photos may read photos", "0 clients", "0 clients"]
    );
    let requests = server.requests();
    let [caller, check, source, first, second] = &requests[..] else {
        anyhow::bail!("one token for both lists: {requests:#?}");
    };
    assert_eq!(caller.text(), "grant_type=client_credentials&scope=photos.read");
    // photos:s3cret
    let basic = Some("Basic cGhvdG9zOnMzY3JldA==");
    assert_eq!(
        (caller.header("authorization"), source.header("authorization")),
        (basic, basic)
    );
    assert_eq!(check.text(), "token=at");
    assert_eq!(check.header("authorization"), Some("Bearer the-key"));
    assert_eq!(source.text(), "grant_type=client_credentials&scope=admin");
    for list in [first, second] {
        assert_eq!(list.header("authorization"), Some("Bearer at"));
    }
    Ok(())
}

#[test]
fn error_handling_tells_what_to_do() -> Result<()> {
    let answer = |status, body: &'static str| {
        move |request: &Request| match request.path() {
            "/admin/oauth2/auth/requests/login" => {
                Reply::json(410, r#"{"redirect_to": "https://example.test/?c=SECRET"}"#)
            }
            _ => Reply::json(status, body)
                .header("x-request-id", "r-1")
                .header("retry-after", "7"),
        }
    };
    let missing = "set a credential; trying again will not help";
    for (status, body, expected) in [
        (200, r#"{"client_name": "Photos"}"#, "id is Photos"),
        (404, "{}", "id is not there"),
        (
            403,
            "{}",
            "the server refused, see its log for r-1; trying again will not help",
        ),
        (503, "{}", "the server refused, see its log for r-1; try again in 7 s"),
        (
            200,
            r#"{"client_name": 1}"#,
            "report this: getOAuth2Client: the response is not as documented: expected a string",
        ),
    ] {
        let server = Server::replying(answer(status, body))?;
        let outcome = run("error_handling", &server, &["id"], &[])?;
        ensure!(outcome.success, "{outcome:?}");
        let [first, login, nobody] = &outcome.lines[..] else {
            anyhow::bail!("{outcome:?}")
        };
        ensure!(first.starts_with(expected), "{first} is not {expected}");
        assert_eq!((login.as_str(), nobody.as_str()), ("answered before", missing));
        ensure!(!outcome.lines.concat().contains("SECRET"), "{outcome:?}");
        // Tried once, and not at all without a credential.
        assert_eq!(server.requests().len(), 2);
        all_have_the_key(&server)?;
    }
    Ok(())
}

#[test]
fn own_transport_sends_through_hyper() -> Result<()> {
    let server = Server::replying(|_| Reply::json(200, client("holiday-photos")))?;
    let outcome = run("own_transport", &server, &[], &[])?;
    ensure!(outcome.success, "{outcome:?}");
    let [log, name] = &outcome.lines[..] else { anyhow::bail!("{outcome:?}") };
    ensure!(log.starts_with("GET /admin/clients/holiday-photos: 200 in "), "{log}");
    assert_eq!(name, "Client holiday-photos");
    all_have_the_key(&server)
}

#[test]
fn blocking_creates_finds_and_deletes() -> Result<()> {
    let server = Server::replying(|request| match request.method.as_str() {
        "POST" => Reply::json(201, r#"{"client_id": "n", "client_secret": "SECRET"}"#),
        "GET" => Reply::json(200, format!("[{}]", client("n"))),
        _ => Reply::status(204),
    })?;
    let outcome = run("blocking", &server, &[], &[])?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(
        outcome.lines,
        ["created n, with a secret of 6 characters", "found n", "deleted n: status 204"]
    );
    let expected = [
        "POST /admin/clients",
        "GET /admin/clients?owner=the-example",
        "DELETE /admin/clients/n",
    ];
    assert_eq!(lines(&server), expected);
    let sent: serde_json::Value = serde_json::from_str(&server.requests()[0].text())?;
    assert_eq!(sent["grant_types"][0], "client_credentials");
    all_have_the_key(&server)
}

#[test]
fn delete_clients_deletes_those_of_the_owner() -> Result<()> {
    let server = Server::replying(|request| match request.method.as_str() {
        "GET" => page_of_clients(request),
        _ if request.path().ends_with("/b") => Reply::json(404, "{}"),
        _ => Reply::status(204),
    })?;
    let outcome = run("delete_clients", &server, &["me"], &[])?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(outcome.lines, ["deleted 2 clients"]);
    assert_eq!(
        lines(&server),
        [
            "GET /admin/clients?owner=me",
            "DELETE /admin/clients/a",
            "DELETE /admin/clients/b",
            "GET /admin/clients?owner=me&page_token=2",
            "DELETE /admin/clients/c",
        ]
    );
    let usage = run("delete_clients", &server, &[], &[])?;
    ensure!(!usage.success && usage.errors.contains("whose clients?"), "{usage:?}");
    let nothing = usage.lines.first().context("no line").err();
    ensure!(nothing.is_some(), "{usage:?}");
    all_have_the_key(&server)
}

/// The name of the host is not that of this machine, and the program asks nobody for its address.
#[test]
fn own_server_needs_no_credential_and_no_tls() -> Result<()> {
    let server =
        Server::replying(|request| match (request.method.as_str(), request.path()) {
            ("POST", "/admin/clients") => Reply::json(201, client("photos")),
            ("GET", "/admin/clients") => {
                Reply::json(200, format!("[{}]", client("photos")))
            }
            _ => Reply::status(500),
        })?;
    let url = server.url();
    let address = url.trim_start_matches("http://");
    let named = url.replace("127.0.0.1", "hydra.internal");
    let env = [("HYDRA_ADMIN_URL", named.as_str()), ("HYDRA_ADDRESS", address)];
    let outcome = run("own_server", &server, &[], &env)?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(outcome.lines, ["registered photos", "photos"]);
    assert_eq!(lines(&server), ["POST /admin/clients", "GET /admin/clients"]);
    for request in server.requests() {
        let host = request.header("host").unwrap_or_default();
        ensure!(host.starts_with("hydra.internal:"), "{request:?}");
        ensure!(request.header("authorization").is_none(), "{request:?}");
    }
    Ok(())
}
