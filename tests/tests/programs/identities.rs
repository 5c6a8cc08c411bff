//! The import of identities, as Ory Kratos sees it.

use std::fmt::Write as _;
use std::fs;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::documented::{error, sent, valid};
use tests::program::lines;
use tests::server::{Reply, Request, Server};

use crate::run::{KEY, Outcome, run};

const HASH: &str = "$2a$10$SECRET";

/// The identities of a project, and how many the server has time to create at once.
pub(crate) struct Kratos {
    identities: Mutex<Vec<Value>>,
    at_once: usize,
}

impl Kratos {
    pub(crate) fn new(at_once: usize) -> Self {
        Self {
            identities: Mutex::default(),
            at_once,
        }
    }

    pub(crate) fn with(self, external_id: &str, email: &str) -> Self {
        let entry = json!({ "external_id": external_id, "traits": { "email": email } });
        self.create(&entry);
        self
    }

    fn create(&self, entry: &Value) -> String {
        let mut all = self.identities.lock().unwrap_or_else(PoisonError::into_inner);
        let id = format!("{:08x}-0000-4000-9000-000000000000", all.len() + 1);
        all.push(json!({
            "id": id, "external_id": entry["external_id"], "traits": entry["traits"],
            "schema_id": "default", "schema_url": "https://ory.test/schemas/default",
        }));
        id
    }

    pub(crate) fn all(&self) -> Vec<Value> {
        self.identities.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn serve(&self, request: &Request) -> Result<Reply> {
        ensure!(request.path() == "/admin/identities", "{request:?}");
        if request.header("authorization") != Some(&format!("Bearer {KEY}")) {
            return Ok(Reply::json(401, error(401, "no such key")?.to_string()));
        }
        match request.method.as_str() {
            "PATCH" => self.import(&sent("patchIdentitiesBody", request)?),
            "GET" => self.list(request),
            _ => Ok(Reply::status(405)),
        }
    }

    /// All are refused if one is not valid. Otherwise those that can be created are.
    fn import(&self, body: &Value) -> Result<Reply> {
        let entries = body["identities"].as_array().context("identities")?;
        let hash = |entry: &Value| {
            let hash =
                entry.pointer("/create/credentials/password/config/hashed_password");
            hash.and_then(Value::as_str).is_some_and(|it| it.starts_with('$'))
        };
        if entries.len() > 1000 || !entries.iter().all(hash) {
            return Ok(Reply::json(400, error(400, "unknown hash format")?.to_string()));
        }
        let mut results = Vec::new();
        for entry in entries.iter().take(self.at_once) {
            let (patch_id, entry) = (&entry["patch_id"], &entry["create"]);
            let is_taken = |it: &Value| {
                it["traits"]["email"] == entry["traits"]["email"]
                    || it["external_id"] == entry["external_id"]
            };
            results.push(if self.all().iter().any(is_taken) {
                let error =
                    json!({ "code": 409, "message": "Conflict", "reason": "taken" });
                json!({ "action": "error", "patch_id": patch_id, "error": error })
            } else {
                let id = self.create(entry);
                json!({ "action": "create", "patch_id": patch_id, "identity": id })
            });
        }
        if entries.len() > self.at_once {
            return Ok(Reply::text(504, "upstream request timeout"));
        }
        if results.iter().all(|it| it["action"] == "error") {
            return Ok(Reply::json(409, error(409, "all are taken")?.to_string()));
        }
        let body = json!({ "identities": results });
        let body = valid("batchPatchIdentitiesResponse", body)?;
        Ok(Reply::json(200, body.to_string()))
    }

    /// Pages have two identities at most, whatever is asked for.
    fn list(&self, request: &Request) -> Result<Reply> {
        let query = request.query().replace("%40", "@");
        let value = |name: &str| {
            let mut pairs = query.split('&').filter_map(|it| it.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
        };
        let mut found = self.all();
        if let Some(email) = value("credentials_identifier") {
            found.retain(|it| it["traits"]["email"] == email);
        }
        if value("include_credential") == Some("password") {
            let types = json!({ "password": { "config": { "hashed_password": HASH } } });
            found.iter_mut().for_each(|it| it["credentials"] = types.clone());
        }
        let start: usize = value("page_token").map_or(Ok(0), str::parse)?;
        let rest = found.len() > start + 2;
        let page: Vec<_> = found.into_iter().skip(start).take(2).collect();
        for identity in &page {
            valid("identity", identity.clone())?;
        }
        let reply = Reply::json(200, Value::from(page).to_string());
        let next = format!("</admin/identities?page_token={}>; rel=\"next\"", start + 2);
        Ok(if rest { reply.header("link", &next) } else { reply })
    }
}

fn server(kratos: Kratos) -> Result<Server> {
    Server::replying(move |request| {
        kratos.serve(request).unwrap_or_else(|it| Reply::text(599, format!("{it:#}")))
    })
}

fn import(server: &Server, users: &str) -> Result<Outcome> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("users.txt");
    fs::write(&file, users)?;
    let file = file.to_str().context("a path in UTF-8")?;
    let outcome =
        run("import_identities", server, &[file], &[("SCHEMA_ID", "default")])?;
    ensure!(!format!("{outcome:?}").contains("SECRET"), "{outcome:?}");
    Ok(outcome)
}

fn users(names: &[&str]) -> String {
    names.iter().fold(String::new(), |mut users, name| {
        _ = writeln!(users, "{name} {name}@example.test {HASH}");
        users
    })
}

/// How many entries each batch had.
fn batches(server: &Server) -> Result<Vec<usize>> {
    let requests = server.requests();
    let batches = requests.iter().filter(|it| it.method == "PATCH").map(|it| {
        let body: Value = serde_json::from_str(&it.text())?;
        Ok(body["identities"].as_array().context("identities")?.len())
    });
    batches.collect()
}

#[test]
fn tells_each_what_became_of_it() -> Result<()> {
    let kratos = Kratos::new(1000).with("old", "bob@example.test");
    let server = server(kratos.with("eve", "eve@example.test"))?;
    let outcome =
        import(&server, &format!("{}\n", users(&["ann", "bob", "eve", "joe"])))?;
    assert_eq!(
        outcome.lines,
        [
            "line 1: created 00000003-0000-4000-9000-000000000000",
            "line 2: taken (00000001-0000-4000-9000-000000000000 has the address)",
            "line 3: there already, with a password",
            "line 4: created 00000004-0000-4000-9000-000000000000",
            "4 identities, 3 of them in the file",
        ]
    );
    let failed = "1 of 4 users were not imported";
    ensure!(!outcome.success && outcome.errors.contains(failed), "{outcome:?}");
    let list = "GET /admin/identities?page_size=500";
    let find = |name: &str| {
        format!(
            "GET /admin/identities?credentials_identifier={name}%40example.test&include_credential=password"
        )
    };
    assert_eq!(
        lines(&server),
        [
            "PATCH /admin/identities".to_owned(),
            find("bob"),
            find("eve"),
            format!("{list}&consistency=strong"),
            format!("{list}&consistency=strong&page_token=2"),
        ]
    );
    let first: Value = serde_json::from_str(&server.requests()[0].text())?;
    let expected = json!({
        "patch_id": "00000000-0000-4000-8000-000000000001",
        "create": {
            "schema_id": "default",
            "external_id": "ann",
            "traits": { "email": "ann@example.test" },
            "credentials": { "password": { "config": { "hashed_password": HASH } } },
        },
    });
    assert_eq!(first["identities"][0], expected);
    Ok(())
}

#[test]
fn goes_on_where_it_was_and_names_those_there() -> Result<()> {
    let kratos = Kratos::new(1000).with("ann", "ann@example.test");
    let server = server(kratos)?;
    // All of the batch are there: the server says 409 for it.
    let outcome = import(&server, &users(&["ann"]))?;
    assert_eq!(
        outcome.lines,
        [
            "line 1: there already, with a password",
            "1 identities, 1 of them in the file"
        ]
    );
    ensure!(outcome.success, "{outcome:?}");
    Ok(())
}

#[test]
fn sends_no_more_than_a_thousand_and_halves_what_takes_too_long() -> Result<()> {
    let names: Vec<String> = (0..1001).map(|it| format!("u{it}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let server = server(Kratos::new(1000))?;
    let outcome = import(&server, &users(&names))?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(batches(&server)?, [1000, 1]);
    assert_eq!(outcome.lines[1001], "1001 identities, 1001 of them in the file");

    let server = self::server(Kratos::new(2))?;
    let outcome = import(&server, &users(&["a", "b", "c", "d", "e"]))?;
    ensure!(outcome.success, "{outcome:?}");
    // The first two were created before the time was up.
    assert_eq!(batches(&server)?, [5, 2, 3, 1, 2]);
    assert_eq!(outcome.lines[0], "line 1: there already, with a password");
    assert_eq!(outcome.lines[5], "5 identities, 5 of them in the file");
    Ok(())
}

#[test]
fn finds_the_one_that_keeps_all_others_out() -> Result<()> {
    let server = server(Kratos::new(1000))?;
    let bad = format!("{}d d@example.test rot13\n", users(&["a", "b", "c"]));
    let outcome = import(&server, &bad)?;
    assert_eq!(batches(&server)?, [4, 2, 2, 1, 1]);
    assert_eq!(outcome.lines[3], "line 4: It did not work.: unknown hash format");
    assert_eq!(outcome.lines[4], "3 identities, 3 of them in the file");
    ensure!(outcome.errors.contains("1 of 4 users"), "{outcome:?}");
    Ok(())
}

#[test]
fn stops_at_what_it_cannot_help() -> Result<()> {
    for status in [401, 403, 500] {
        let refuse = move |_: &Request| match error(status, "go away") {
            Ok(body) => Reply::json(status, body.to_string()),
            Err(_) => Reply::status(599),
        };
        let server = Server::replying(refuse)?;
        let outcome = import(&server, &users(&["ann"]))?;
        ensure!(!outcome.success && outcome.lines.is_empty(), "{outcome:?}");
        ensure!(outcome.errors.contains(&format!("{status}")), "{outcome:?}");
        // Some of a batch may have been created: it is not sent twice.
        assert_eq!(server.requests().len(), 1);
    }
    let server = server(Kratos::new(1000))?;
    let outcome = import(&server, "ann ann@example.test\n")?;
    ensure!(outcome.errors.contains("line 1 is not an ID"), "{outcome:?}");
    assert_eq!(server.requests().len(), 0);
    Ok(())
}
