//! The program about the settings of a project, as the console sees it.

use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use tests::documented::{error, valid};
use tests::program::lines;
use tests::server::{Reply, Request, Server};

use crate::run::{Outcome, run};

const WORKSPACE_KEY: &str = "ory_wak_SECRET";
const PROJECT: &str = "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34";

/// A project, which others change as well.
#[derive(Default)]
struct Console {
    state: Mutex<State>,
    /// The change is accepted, and nothing comes of it.
    ignores: bool,
}

#[derive(Default)]
struct State {
    revision: usize,
    lifespan: Option<String>,
    /// How many times somebody else is faster.
    rivals: usize,
}

impl Console {
    fn overtaken(rivals: usize) -> Self {
        let state = State { rivals, ..State::default() };
        Self {
            state: Mutex::new(state),
            ignores: false,
        }
    }

    fn serve(&self, request: &Request) -> Result<Reply> {
        if request.header("authorization") != Some(&format!("Bearer {WORKSPACE_KEY}")) {
            return refusal(401, "no such key");
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let path = request.path().trim_start_matches("/projects/");
        match (request.method.as_str(), path.split_once("/revision/")) {
            ("GET", None) if path == PROJECT => {
                let project = valid("project", state.project())?;
                Ok(Reply::json(200, project.to_string()))
            }
            ("PATCH", Some((PROJECT, revision))) => {
                self.patch(&mut state, revision, request)
            }
            ("GET", None) | ("PATCH", Some(_)) => refusal(404, "no such project"),
            _ => bail!("{request:?}"),
        }
    }

    fn patch(
        &self,
        state: &mut State,
        revision: &str,
        request: &Request,
    ) -> Result<Reply> {
        let changes: Vec<Value> = serde_json::from_str(&request.text())?;
        let [change] = &changes[..] else { bail!("{changes:?}") };
        let change = valid("jsonPatch", change.clone())?;
        let path = "/services/identity/config/session/lifespan";
        ensure!(change["op"] == "add" && change["path"] == path, "{change}");
        if state.rivals > 0 {
            state.rivals -= 1;
            state.revision += 1;
        }
        if revision != state.name() {
            return refusal(409, "there is a newer revision");
        }
        let value = change["value"].as_str().context("a text")?;
        match value {
            "forever" => return refusal(400, "session.lifespan is not a duration"),
            // A setting that has its price.
            "1000000h" => {
                let id = "feature_not_available";
                let body =
                    json!({ "error": { "id": id, "message": "Not in your plan." } });
                return Ok(Reply::json(403, valid("errorGeneric", body)?.to_string()));
            }
            _ if self.ignores => {}
            _ => state.lifespan = Some(value.to_owned()),
        }
        state.revision += 1;
        let warning = json!({ "code": 1, "message": "serve.public.port was left out" });
        let body = json!({ "project": state.project(), "warnings": [warning] });
        let body = valid("successfulProjectUpdate", body)?;
        Ok(Reply::json(200, body.to_string()))
    }
}

impl State {
    fn name(&self) -> String {
        format!("{:08x}-0000-4000-8000-000000000000", self.revision)
    }

    fn project(&self) -> Value {
        let session = match &self.lifespan {
            Some(lifespan) => json!({ "lifespan": lifespan }),
            None => json!({}),
        };
        json!({
            "id": PROJECT, "name": "Holiday Photos", "slug": "photos", "state": "running",
            "environment": "prod", "home_region": "eu-central", "organizations": [],
            "revision_id": self.name(),
            "services": { "identity": { "config": { "session": session } } },
        })
    }
}

fn refusal(status: u16, reason: &str) -> Result<Reply> {
    Ok(Reply::json(status, error(status, reason)?.to_string()))
}

fn server(console: Console) -> Result<Server> {
    Server::replying(move |request| {
        console.serve(request).unwrap_or_else(|it| Reply::text(599, format!("{it:#}")))
    })
}

fn change(console: &Server, arguments: &[&str], key: &str) -> Result<Outcome> {
    let url = console.url();
    let env = [("ORY_CONSOLE_URL", url.as_str()), ("ORY_WORKSPACE_API_KEY", key)];
    let outcome = run("project_settings", console, arguments, &env)?;
    ensure!(!format!("{outcome:?}").contains("SECRET"), "{outcome:?}");
    Ok(outcome)
}

#[test]
fn changes_what_differs_and_shows_the_warnings() -> Result<()> {
    let server = server(Console::default())?;
    let outcome = change(&server, &[PROJECT, "72h"], WORKSPACE_KEY)?;
    ensure!(outcome.success, "{outcome:?}");
    let warning = "warning: serve.public.port was left out";
    assert_eq!(outcome.lines, [warning, "the default to 72h"]);
    let outcome = change(&server, &[PROJECT, "72h"], WORKSPACE_KEY)?;
    assert_eq!(outcome.lines, ["72h already"]);
    let outcome = change(&server, &[PROJECT, "24h"], WORKSPACE_KEY)?;
    assert_eq!(outcome.lines, [warning, "72h to 24h"]);

    let get = format!("GET /projects/{PROJECT}");
    let patch = |revision| {
        format!(
            "PATCH /projects/{PROJECT}/revision/0000000{revision}-0000-4000-8000-000000000000"
        )
    };
    let expected = [get.clone(), patch(0), get.clone(), get, patch(1)];
    assert_eq!(lines(&server), expected);
    Ok(())
}

#[test]
fn reads_again_when_somebody_was_faster() -> Result<()> {
    let again = "the project has changed, reading it again";
    let server = self::server(Console::overtaken(2))?;
    let outcome = change(&server, &[PROJECT, "72h"], WORKSPACE_KEY)?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(outcome.lines[..2], [again, again]);
    assert_eq!(outcome.lines[3], "the default to 72h");

    let server = self::server(Console::overtaken(3))?;
    let outcome = change(&server, &[PROJECT, "72h"], WORKSPACE_KEY)?;
    assert_eq!(outcome.lines, [again, again, again]);
    ensure!(!outcome.success && outcome.errors.contains("always faster"), "{outcome:?}");
    assert_eq!(server.requests().len(), 6);
    Ok(())
}

#[test]
fn a_change_that_came_to_nothing_is_no_success() -> Result<()> {
    let server = server(Console {
        ignores: true,
        ..Console::default()
    })?;
    let outcome = change(&server, &[PROJECT, "72h"], WORKSPACE_KEY)?;
    ensure!(
        !outcome.success && outcome.errors.contains("left the change out"),
        "{outcome:?}"
    );
    Ok(())
}

#[test]
fn says_what_to_do_about_each_refusal() -> Result<()> {
    let other = "00000000-3c1e-4f86-9a0d-2b5e8c6f1d34";
    for (arguments, key, expected) in [
        ([PROJECT, "72h"], "ory_pat_SECRET", "make an API key of the workspace"),
        ([other, "72h"], WORKSPACE_KEY, "there is no such project for this key"),
        ([PROJECT, "forever"], WORKSPACE_KEY, "session.lifespan is not a duration"),
        (
            [PROJECT, "1000000h"],
            WORKSPACE_KEY,
            "the plan of the project has no such setting",
        ),
    ] {
        let server = server(Console::default())?;
        let outcome = change(&server, &arguments, key)?;
        ensure!(!outcome.success && outcome.lines.is_empty(), "{outcome:?}");
        ensure!(
            outcome.errors.contains(expected),
            "{outcome:?} does not say {expected}"
        );
    }
    // No key for other projects, and no patch that could have been made twice.
    for status in [403, 500] {
        let server = Server::replying(move |request| match request.method.as_str() {
            "GET" => {
                Console::default().serve(request).unwrap_or_else(|_| Reply::status(599))
            }
            _ => refusal(status, "go away").unwrap_or_else(|_| Reply::status(599)),
        })?;
        let outcome = change(&server, &[PROJECT, "72h"], WORKSPACE_KEY)?;
        ensure!(!outcome.success && outcome.errors.contains("go away"), "{outcome:?}");
        assert_eq!(server.requests().len(), 2);
    }
    Ok(())
}
