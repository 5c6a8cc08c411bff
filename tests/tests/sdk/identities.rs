//! Imports, patches and sessions over the wire, against as much of Ory Kratos as they need.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Result, ensure};
use ory_sdk::identities::{Credentials, Import, Outcome, Pacer, Patch, SessionsOf};
use ory_sdk::models::CreateIdentityBody;
use ory_sdk::testing::TestClock;
use ory_sdk::{Clock as _, Ory};
use serde_json::{Value, json};
use tests::server::{Reply, Request, Server};

fn client(server: &Server, clock: &TestClock) -> Result<Ory> {
    let builder = Ory::builder().base_url(server.url()).ory_access_token("the-key");
    Ok(builder.ory_workspace_api_key("w").clock(clock.clone()).build()?)
}

fn users(emails: &[&str]) -> Vec<CreateIdentityBody> {
    let user = |email: &&str| {
        CreateIdentityBody::new("default", json!({ "email": email }))
            .credentials(Credentials::new().password_hash("$2a$10$SECRET"))
    };
    emails.iter().map(user).collect()
}

fn body(request: &Request) -> Value {
    serde_json::from_str(&request.text()).unwrap_or_default()
}

fn error(status: u16, reason: &str) -> Reply {
    let body = json!({"error": {"code": status, "message": "m", "reason": reason}});
    Reply::json(status, body.to_string())
}

/// Creates all but those whose address says otherwise.
fn kratos(request: &Request) -> Reply {
    let body = body(request);
    let entries = body["identities"].as_array().cloned().unwrap_or_default();
    let email =
        |it: &Value| it["create"]["traits"]["email"].as_str().unwrap_or("").to_owned();
    let emails: Vec<String> = entries.iter().map(email).collect();
    let any = |what: &str| emails.iter().any(|it| it.contains(what));
    if any("slow") && emails.len() > 1 {
        return error(504, "too slow");
    }
    if any("lost") {
        return Reply::raw("no HTTP");
    }
    if any("invalid") {
        return error(400, "no such hash");
    }
    if emails.iter().all(|it| it.contains("taken")) {
        return error(409, "all are taken");
    }
    let result = |entry: &Value| {
        let id = &entry["patch_id"];
        match email(entry).contains("taken") {
            true => json!({
                "action": "error", "patch_id": id,
                "error": {"code": 409, "message": "m", "reason": "is taken"},
            }),
            false => json!({
                "action": "create", "patch_id": id, "identity": format!("id of {}", email(entry)),
            }),
        }
    };
    let results: Vec<Value> = entries.iter().map(result).collect();
    Reply::json(200, json!({ "identities": results }).to_string())
}

fn created(email: &str) -> Outcome {
    Outcome::Created {
        id: format!("id of {email}"),
    }
}

fn conflict(reason: &str) -> Outcome {
    Outcome::Conflict { reason: reason.to_owned() }
}

#[tokio::test]
async fn each_identity_has_its_outcome() -> Result<()> {
    let server = Server::replying(kratos)?;
    let ory = client(&server, &TestClock::new())?;
    let emails = ["a", "taken", "b", "invalid", "slow", "taken2", "c"];
    let report = Import::new(&ory).run(users(&emails)).await;
    let invalid = report.outcomes().get(3).map(ToString::to_string).unwrap_or_default();
    ensure!(invalid.contains("no such hash"), "{invalid}");
    let expected = [
        created("a"),
        conflict("is taken"),
        created("b"),
        report.outcomes()[3].clone(),
        created("slow"),
        report.outcomes()[5].clone(),
        created("c"),
    ];
    assert_eq!(report.outcomes(), expected);
    ensure!(matches!(report.outcomes()[3], Outcome::Invalid { .. }));
    ensure!(matches!(report.outcomes()[5], Outcome::Conflict { .. }));
    assert_eq!(report.open().count(), 0);
    assert_eq!(report.complete()?, 4);
    let sent = body(&server.requests()[0]);
    assert_eq!(sent["identities"].as_array().map(Vec::len), Some(7));
    let first = &sent["identities"][0]["create"];
    let password = &first["credentials"]["password"]["config"];
    assert_eq!(password, &json!({"hashed_password": "$2a$10$SECRET"}));
    Ok(())
}

#[tokio::test]
async fn batches_have_the_size_that_is_asked_for() -> Result<()> {
    let server = Server::replying(kratos)?;
    let ory = client(&server, &TestClock::new())?;
    let report = Import::new(&ory).batch(2).run(users(&["a", "b", "c"])).await;
    assert_eq!(report.complete()?, 3);
    let sizes = server
        .requests()
        .into_iter()
        .map(|it| body(&it)["identities"].as_array().map(Vec::len));
    assert_eq!(sizes.collect::<Vec<_>>(), [Some(2), Some(1)]);
    let none = Import::new(&ory).run([]).await;
    assert_eq!((none.outcomes().len(), server.requests().len()), (0, 2));
    Ok(())
}

#[tokio::test]
async fn an_answer_that_is_lost_ends_the_import() -> Result<()> {
    let server = Server::replying(kratos)?;
    let ory = client(&server, &TestClock::new())?;
    let report = Import::new(&ory).batch(1).run(users(&["a", "lost", "b"])).await;
    assert_eq!(report.outcomes(), [created("a"), Outcome::Unknown, Outcome::NotSent]);
    assert_eq!(report.open().collect::<Vec<_>>(), [1, 2]);
    ensure!(report.error().is_some());
    assert_eq!(server.requests().len(), 2, "nothing is sent twice");
    let text = report.complete().err().map(|it| it.to_string()).unwrap_or_default();
    ensure!(text.starts_with("2 identities were not sent or not answered: "), "{text}");
    Ok(())
}

#[tokio::test]
async fn a_wrong_key_ends_the_import_before_its_begin() -> Result<()> {
    let server = Server::replying(|_| error(401, "no such key"))?;
    let ory = client(&server, &TestClock::new())?;
    let report = Import::new(&ory).batch(1).run(users(&["a", "b"])).await;
    assert_eq!(report.outcomes(), [Outcome::NotSent, Outcome::NotSent]);
    assert_eq!(server.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn the_rate_limit_is_waited_for_on_the_clock_of_the_client() -> Result<()> {
    let refusals = Arc::new(Mutex::new(vec![Some("7"), None]));
    let server = Server::replying(move |request| {
        let next = refusals.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match next {
            Some(Some(after)) => error(429, "slow down").header("retry-after", after),
            Some(None) => error(429, "slow down"),
            None => kratos(request),
        }
    })?;
    let clock = TestClock::new();
    let ory = client(&server, &clock)?;
    let moved = clock.clone();
    let mover = tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if moved.waits().contains(&Duration::from_secs(1)) {
                moved.advance(Duration::from_secs(1));
            }
        }
    });
    let report = Import::new(&ory).run(users(&["a"])).await;
    mover.abort();
    assert_eq!(report.outcomes(), [created("a")]);
    for wait in [1, 7] {
        ensure!(
            clock.waits().contains(&Duration::from_secs(wait)),
            "{:?}",
            clock.waits()
        );
    }
    ensure!(clock.now() >= Duration::from_secs(8));
    Ok(())
}

#[tokio::test]
async fn a_patch_fits_identities_projects_and_clients() -> Result<()> {
    let server = Server::replying(|_| Reply::status(500))?;
    let url = server.url();
    let ory = Ory::builder()
        .base_url(&url)
        .server_url("https://api.console.ory.sh", &url)
        .ory_access_token("k")
        .ory_workspace_api_key("w")
        .build()?;
    let patch = Patch::new().replace(["services", "a/b"], true).remove(["~"]);
    _ = ory.identity().patch_identity("i").body(patch.clone()).await;
    _ = ory.project().patch_project_with_revision("p", "r").body(patch.clone()).await;
    _ = ory.oauth2().patch_oauth2_client("c", patch).await;
    let expected = json!([
        {"op": "replace", "path": "/services/a~1b", "value": true},
        {"op": "remove", "path": "/~0"},
    ]);
    let sent = server.requests();
    assert_eq!(sent.len(), 3);
    for request in &sent {
        assert_eq!(
            (request.method.as_str(), body(request)),
            ("PATCH", expected.clone())
        );
    }
    Ok(())
}

#[tokio::test]
async fn sessions_are_ended_in_lists_and_until_there_are_no_more() -> Result<()> {
    let rest = Arc::new(Mutex::new(25_i64));
    let server = Server::replying(move |request| {
        let sent = body(request);
        let ids = sent["identities"].as_array().cloned().unwrap_or_default();
        if ids != [json!("*")] {
            let answer = json!({"processed": ids.len(), "more": false});
            return Reply::json(200, answer.to_string());
        }
        let mut rest = rest.lock().unwrap_or_else(PoisonError::into_inner);
        let now = (*rest).min(10);
        *rest -= now;
        Reply::json(200, json!({"processed": now, "more": true}).to_string())
    })?;
    let ory = client(&server, &TestClock::new())?;
    let ids: Vec<String> = (0..1001).map(|it| format!("id-{it}")).collect();
    assert_eq!(SessionsOf::identities(ids).end(&ory).await?, 1001);
    let sizes = |server: &Server| -> Vec<usize> {
        let requests = server.requests();
        let size = |it: &Request| body(it)["identities"].as_array().map_or(0, Vec::len);
        requests.iter().map(size).collect()
    };
    assert_eq!(sizes(&server), [500, 500, 1]);
    assert_eq!(body(&server.requests()[0])["action"], "disable");
    // Nobody is signed out by a list that is empty, or that an attacker filled.
    assert_eq!(SessionsOf::identities(["*"]).delete(&ory).await?, 0);
    assert_eq!(server.requests().len(), 3);
    assert_eq!(SessionsOf::everybody().delete(&ory).await?, 25);
    assert_eq!(sizes(&server)[3..], [1, 1, 1, 1]);
    assert_eq!(body(&server.requests()[3])["action"], "delete");
    Ok(())
}

#[tokio::test]
async fn the_pacer_waits_for_what_the_server_says() -> Result<()> {
    let server = Server::replying(|_| {
        Reply::json(200, "[]")
            .header("x-ratelimit-limit", "1, 1;w=1")
            .header("x-ratelimit-remaining", "0")
            .header("x-ratelimit-reset", "3")
    })?;
    let clock = TestClock::new();
    let builder = Ory::builder().base_url(server.url()).ory_access_token("k");
    let ory = builder.clock(clock.clone()).interceptor(Pacer::new()).build()?;
    ory.identity().list_identities().await?;
    let second = {
        let ory = ory.clone();
        tokio::spawn(async move { ory.identity().list_identities().await })
    };
    while !clock.waits().contains(&Duration::from_secs(3)) {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(server.requests().len(), 1);
    clock.advance(Duration::from_secs(3));
    second.await??;
    assert_eq!(server.requests().len(), 2);
    Ok(())
}
