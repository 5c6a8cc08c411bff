//! The program about permissions, as Ory Keto sees it.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::documented::error;
use tests::program::lines;
use tests::server::keto::Keto;
use tests::server::{Reply, Server};

use crate::run::{KEY, run};

fn keto(relationships: &[Value]) -> Keto {
    Keto::new(KEY, relationships)
}

fn editor(subject: &str) -> Value {
    json!({
        "namespace": "Document", "object": "plan", "relation": "editors",
        "subject_id": subject,
    })
}

#[test]
fn writes_asks_and_shows_why() -> Result<()> {
    let server = keto(&[editor("bob"), editor("cat & co")]).start()?;
    let outcome = run("permissions", &server, &["ann", "bob"], &[])?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(
        outcome.lines,
        [
            "ann: yes",
            "bob: no",
            "ann, by status: true",
            "bob, by status: false",
            "ann, among others: true",
            "bob, among others: false",
            "editors of Document:plan (union)",
            "  cat & co (leaf)",
            "  members of Group:writers (union)",
            "    ann (leaf)",
        ]
    );
    let check = "namespace=Document&object=plan&relation=editors&subject_id=";
    assert_eq!(
        lines(&server),
        [
            "PATCH /admin/relation-tuples".to_owned(),
            format!("GET /relation-tuples/check/openapi?{check}ann"),
            format!("GET /relation-tuples/check/openapi?{check}bob"),
            format!("GET /relation-tuples/check?{check}ann"),
            format!("GET /relation-tuples/check?{check}bob"),
            "POST /relation-tuples/batch/check".to_owned(),
            "GET /relation-tuples/expand?namespace=Document&object=plan&relation=editors&max-depth=5"
                .to_owned(),
        ]
    );
    Ok(())
}

#[test]
fn a_check_that_fails_leaves_the_others() -> Result<()> {
    let server = keto(&[]).start()?;
    let outcome = run("permissions", &server, &["ann", "broken"], &[])?;
    ensure!(outcome.success, "{outcome:?}");
    let undecided = "broken: undecided, the subject is not valid";
    assert_eq!(outcome.lines[4..6], ["ann, among others: true", undecided]);
    Ok(())
}

/// What is no answer never counts as one, neither as yes nor as no.
#[test]
fn errors_stay_errors() -> Result<()> {
    // Each request before the one that fails, by the end of its path.
    for (path, status, lines) in [
        ("/admin/relation-tuples", 404, 0),
        ("/check/openapi", 500, 0),
        ("/check/openapi", 403, 0),
        // A key that may not ask has the status of a no, and another body.
        ("/relation-tuples/check", 403, 2),
        ("/batch/check", 400, 4),
        ("/expand", 404, 6),
    ] {
        let keto = keto(&[]);
        let server = Server::replying(move |request| {
            let reply = match request.path().ends_with(path) {
                true => error(status, "go away"),
                false => return keto.reply(request),
            };
            match reply {
                Ok(body) => Reply::json(status, body.to_string()),
                Err(it) => Reply::text(599, format!("{it:#}")),
            }
        })?;
        let outcome = run("permissions", &server, &["ann", "bob"], &[])?;
        ensure!(!outcome.success, "{path}: {outcome:?}");
        assert_eq!(outcome.lines.len(), lines, "{path}: {outcome:?}");
        let told = [&status.to_string(), "go away"];
        ensure!(
            told.iter().all(|it| outcome.errors.contains(*it)),
            "{path}: {outcome:?}"
        );
    }
    Ok(())
}

#[test]
fn nobody_is_not_a_tree() -> Result<()> {
    // The changes get lost, so that nothing is there to expand.
    for (body, nobody) in [
        (r#"{"code": 404, "message": "not found"}"#, true),
        (r#"{"error": {"code": 404, "message": "not found"}}"#, true),
        (r#"{"code": 500, "message": "broken"}"#, false),
        (r#"{"type": 1}"#, false),
    ] {
        let keto = keto(&[]);
        let server = Server::replying(move |request| match request.path() {
            "/relation-tuples/expand" => Reply::json(200, body),
            _ => keto.reply(request),
        })?;
        let outcome = run("permissions", &server, &["ann", "bob"], &[])?;
        assert_eq!(outcome.success, nobody, "{body}: {outcome:?}");
        let says = outcome.lines.iter().any(|it| it == "nobody edits the plan");
        assert_eq!(says, nobody, "{body}: {outcome:?}");
    }
    Ok(())
}
