//! Imports, plans and sign-outs, as Ory Kratos sees them.

use std::sync::Arc;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::documented::{error, sent, valid};
use tests::program::lines;
use tests::server::{Reply, Request, Server};

use crate::identities::Kratos;
use crate::run::{KEY, Outcome, run_with};

/// Answers what is about one identity, and about sessions; the rest is for the stand-in of imports.
fn serve(kratos: &Kratos, request: &Request) -> Result<Reply> {
    ensure!(
        request.header("authorization") == Some(&format!("Bearer {KEY}")),
        "{request:?}"
    );
    let Some(rest) = request.path().strip_prefix("/admin/identities/") else {
        if request.path() != "/admin/sessions" {
            return kratos.serve(request);
        }
        let body = sent("manageSessionsBody", request)?;
        let count = body["identities"].as_array().map_or(0, Vec::len);
        let told = json!({"processed": 2 * count, "more": false});
        return Ok(Reply::json(200, valid("manageSessionsResponse", told)?.to_string()));
    };
    ensure!(request.method == "PATCH", "{request:?}");
    let patch = sent("jsonPatchDocument", request)?;
    let mut all = kratos.all().into_iter();
    let Some(mut identity) = all.find(|it| it["id"] == rest) else {
        return Ok(Reply::json(
            404,
            error(404, "there is no such identity")?.to_string(),
        ));
    };
    let is_active = identity["external_id"] != "blocked";
    if patch[0] != json!({"op": "test", "path": "/state", "value": "active"})
        || !is_active
    {
        return Ok(Reply::json(400, error(400, "the test has failed")?.to_string()));
    }
    ensure!(
        patch[1]["op"] == "add" && patch[1]["path"] == "/metadata_public",
        "{patch}"
    );
    identity["metadata_public"] = patch[1]["value"].clone();
    Ok(Reply::json(200, valid("identity", identity)?.to_string()))
}

fn start(kratos: Kratos) -> Result<(Server, Arc<Kratos>)> {
    let kratos = Arc::new(kratos);
    let own = Arc::clone(&kratos);
    let server = Server::replying(move |request| {
        serve(&own, request).unwrap_or_else(|it| Reply::text(599, format!("{it:#}")))
    })?;
    Ok((server, kratos))
}

fn bulk(server: &Server, arguments: &[&str], input: &str) -> Result<Outcome> {
    let env = [("SCHEMA_ID", "default")];
    let outcome = run_with("bulk_identities", server, arguments, &env, input)?;
    ensure!(!format!("{outcome:?}").contains("SECRET"), "{outcome:?}");
    Ok(outcome)
}

fn user(name: &str, hash: &str) -> String {
    let email = format!("{name}@example.test");
    let user =
        json!({"id": name, "email": email, "password_hash": hash, "google_id": "g-1"});
    format!("{user}\n")
}

const HASH: &str = "$2a$10$SECRET";

#[test]
fn each_user_has_a_line() -> Result<()> {
    let (server, kratos) = start(Kratos::new(1000).with("ann", "ann@example.test"))?;
    let input = user("ann", HASH) + &user("bob", HASH) + &user("joe", HASH);
    let outcome = bulk(&server, &["import"], &input)?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(
        outcome.lines,
        [
            "line 1: conflict: taken",
            "line 2: created as 00000002-0000-4000-9000-000000000000",
            "line 3: created as 00000003-0000-4000-9000-000000000000",
            "2 of 3 were created",
        ]
    );
    let [request] = &server.requests()[..] else { anyhow::bail!("one batch") };
    let body: Value = serde_json::from_str(&request.text())?;
    let expected = json!({
        "schema_id": "default", "external_id": "bob", "traits": {"email": "bob@example.test"},
        "credentials": {
            "password": {"config": {"hashed_password": HASH}},
            "oidc": {"config": {"providers": [{"provider": "google", "subject": "g-1"}]}},
        },
    });
    assert_eq!(body["identities"][1]["create"], expected);

    // The same once more changes nothing.
    let outcome = bulk(&server, &["import"], &input)?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(outcome.lines[3], "0 of 3 were created");
    assert_eq!(kratos.all().len(), 3);
    Ok(())
}

#[test]
fn one_bad_user_keeps_nobody_out_and_is_named() -> Result<()> {
    let (server, kratos) = start(Kratos::new(1000))?;
    let input = user("ann", HASH) + &user("bob", "rot13:SECRET") + &user("joe", HASH);
    let outcome = bulk(&server, &["import"], &input)?;
    assert_eq!(
        outcome.lines[1],
        "line 2: not valid: It did not work.: unknown hash format"
    );
    ensure!(
        !outcome.success && outcome.errors.contains("1 are not valid"),
        "{outcome:?}"
    );
    assert_eq!(kratos.all().len(), 2);

    // A line that is no user: nothing is sent.
    let before = server.requests().len();
    for bad in ["SECRET", r#"{"id": "ann"}"#, ""] {
        let outcome =
            bulk(&server, &["import"], &format!("{}{bad}\n", user("eve", HASH)))?;
        ensure!(
            !outcome.success && outcome.errors.contains("line 2 is no user"),
            "{outcome:?}"
        );
    }
    assert_eq!(server.requests().len(), before);
    Ok(())
}

#[test]
fn an_import_that_breaks_off_is_an_error() -> Result<()> {
    let refuse =
        |_: &Request| Reply::json(401, r#"{"error": {"message": "no such key"}}"#);
    let outcome = bulk(&Server::replying(refuse)?, &["import"], &user("ann", HASH))?;
    assert_eq!(outcome.lines, ["line 1: not sent"]);
    ensure!(!outcome.success && outcome.errors.contains("401"), "{outcome:?}");
    Ok(())
}

#[test]
fn plans_are_for_those_who_are_active() -> Result<()> {
    let kratos = Kratos::new(1).with("ann", "ann@example.test");
    let (server, kratos) = start(kratos.with("blocked", "bob@example.test"))?;
    let id =
        |index: usize| kratos.all()[index]["id"].as_str().unwrap_or_default().to_owned();
    let input = format!("{}\nunknown\n{}\n", id(1), id(0));
    let outcome = bulk(&server, &["plan", "team"], &input)?;
    let expected = [
        format!("{}: It did not work.: the test has failed", id(1)),
        "unknown: It did not work.: there is no such identity".to_owned(),
        format!("{}: team", id(0)),
    ];
    assert_eq!(outcome.lines, expected);
    let told = "2 of 3 have no plan";
    ensure!(!outcome.success && outcome.errors.contains(told), "{outcome:?}");
    Ok(())
}

#[test]
fn sessions_of_many_end_in_few_calls() -> Result<()> {
    let (server, _) = start(Kratos::new(1))?;
    let ids: String =
        (0..501).map(|it| format!("{it:08x}-0000-4000-9000-000000000000\n")).collect();
    let outcome = bulk(&server, &["sign-out"], &ids)?;
    assert_eq!(outcome.lines, ["1002 sessions were ended"]);
    assert_eq!(lines(&server), ["POST /admin/sessions", "POST /admin/sessions"]);
    let body: Value = serde_json::from_str(&server.requests()[0].text())?;
    assert_eq!(body["action"], "disable");
    let outcome = bulk(&server, &["delete"], "")?;
    ensure!(outcome.errors.contains("expected `import`"), "{outcome:?}");
    Ok(())
}
