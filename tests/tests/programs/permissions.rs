//! The program about permissions, as Ory Keto sees it.

use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, bail, ensure};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use tests::program::lines;
use tests::server::{Reply, Request, Server};

use crate::documented::{error, sent, valid};
use crate::run::{KEY, run};

/// The depth of a check that asks for none.
const DEPTH: usize = 5;

/// The relationships of a project with the namespaces `Group` and `Document`.
struct Keto {
    relationships: Mutex<Vec<Value>>,
}

impl Keto {
    fn with(relationships: &[Value]) -> Self {
        Self {
            relationships: Mutex::new(relationships.to_vec()),
        }
    }

    fn all(&self) -> Vec<Value> {
        self.relationships.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn serve(&self, request: &Request) -> Result<Reply> {
        if request.header("authorization") != Some(&format!("Bearer {KEY}")) {
            return refusal(401, "no such key");
        }
        match (request.method.as_str(), request.path()) {
            ("PATCH", "/admin/relation-tuples") => self.patch(request),
            ("GET", "/relation-tuples/check/openapi") => {
                answer(200, self.allows(&of_query(request))?)
            }
            ("GET", "/relation-tuples/check") => {
                let allowed = self.allows(&of_query(request))?;
                answer(if allowed { 200 } else { 403 }, allowed)
            }
            ("POST", "/relation-tuples/batch/check") => self.check_all(request),
            ("GET", "/relation-tuples/expand") => self.expand(request),
            _ => bail!("{request:?}"),
        }
    }

    /// All of the changes, or none.
    fn patch(&self, request: &Request) -> Result<Reply> {
        let changes: Vec<Value> = serde_json::from_str(&request.text())?;
        let mut all = self.all();
        for change in changes {
            let change = valid("relationshipPatch", change)?;
            let it = &change["relation_tuple"];
            if it["namespace"] != "Group" && it["namespace"] != "Document" {
                return refusal(404, "no such namespace");
            }
            all.retain(|known| known != it);
            if change["action"] == "insert" {
                all.push(it.clone());
            }
        }
        *self.relationships.lock().unwrap_or_else(PoisonError::into_inner) = all;
        Ok(Reply::status(204))
    }

    /// Whatever is deeper than the server looks is not found, which is no error.
    fn allows(&self, question: &Value) -> Result<bool> {
        ensure!(question["subject_id"].is_string(), "no subject: {question}");
        Ok(self.leads(question, &question["subject_id"], DEPTH))
    }

    fn leads(&self, from: &Value, subject: &Value, depth: usize) -> bool {
        depth > 0
            && self.below(from).iter().any(|it| {
                it["subject_id"] == *subject
                    || (it["subject_set"].is_object()
                        && self.leads(&it["subject_set"], subject, depth - 1))
            })
    }

    /// The relationships of an object by a relation.
    fn below(&self, of: &Value) -> Vec<Value> {
        let mut all = self.all();
        let keys = ["namespace", "object", "relation"];
        all.retain(|it| keys.iter().all(|key| it[key] == of[key]));
        all
    }

    fn check_all(&self, request: &Request) -> Result<Reply> {
        let body = sent("batchCheckPermissionBody", request)?;
        let questions = body["tuples"].as_array().context("tuples")?;
        let results = questions.iter().map(|question| {
            // One that cannot be decided does not keep the others from it.
            Ok(if question["subject_id"] == "broken" {
                json!({ "allowed": false, "error": "the subject is not valid" })
            } else {
                json!({ "allowed": self.allows(question)? })
            })
        });
        let results = results.collect::<Result<Vec<_>>>()?;
        let body = json!({ "results": results });
        reply(200, &valid("batchCheckPermissionResult", body)?)
    }

    fn expand(&self, request: &Request) -> Result<Reply> {
        let of = of_query(request);
        if self.below(&of).is_empty() {
            // No tree, and status 200 all the same.
            let message = "The requested resource could not be found";
            return reply(200, &json!({ "code": 404, "message": message }));
        }
        let tree = self.tree(json!({ "subject_set": of }), &of);
        reply(200, &valid("expandedPermissionTree", tree)?)
    }

    fn tree(&self, subject: Value, of: &Value) -> Value {
        let below = self.below(of).into_iter().map(|it| match it.get("subject_set") {
            Some(set) => self.tree(json!({ "subject_set": set }), set),
            None => {
                json!({ "type": "leaf", "tuple": node(json!({ "subject_id": it["subject_id"] })) })
            }
        });
        json!({ "type": "union", "tuple": node(subject), "children": below.collect::<Vec<_>>() })
    }
}

/// The subject of a node, beside which all else is empty.
fn node(mut subject: Value) -> Value {
    for key in ["namespace", "object", "relation"] {
        subject[key] = "".into();
    }
    subject
}

fn of_query(request: &Request) -> Value {
    let pairs = request.query().split('&').filter_map(|it| it.split_once('='));
    let decoded = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
    pairs.map(|(key, value)| (key.to_owned(), Value::from(decoded(value)))).collect()
}

fn reply(status: u16, body: &Value) -> Result<Reply> {
    Ok(Reply::json(status, body.to_string()))
}

fn refusal(status: u16, reason: &str) -> Result<Reply> {
    reply(status, &error(status, reason)?)
}

fn answer(status: u16, allowed: bool) -> Result<Reply> {
    reply(status, &valid("checkPermissionResult", json!({ "allowed": allowed }))?)
}

fn server(keto: Keto) -> Result<Server> {
    Server::replying(move |request| {
        keto.serve(request).unwrap_or_else(|it| Reply::text(599, format!("{it:#}")))
    })
}

fn editor(subject: &str) -> Value {
    json!({
        "namespace": "Document", "object": "plan", "relation": "editors",
        "subject_id": subject,
    })
}

#[test]
fn writes_asks_and_shows_why() -> Result<()> {
    let server = server(Keto::with(&[editor("bob"), editor("cat & co")]))?;
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
    let server = server(Keto::with(&[]))?;
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
        let keto = Keto::with(&[]);
        let server = Server::replying(move |request| {
            let reply = match request.path().ends_with(path) {
                true => refusal(status, "go away"),
                false => keto.serve(request),
            };
            reply.unwrap_or_else(|it| Reply::text(599, format!("{it:#}")))
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
        let keto = Keto::with(&[]);
        let server = Server::replying(move |request| match request.path() {
            "/relation-tuples/expand" => Reply::json(200, body),
            _ => keto.serve(request).unwrap_or_else(|_| Reply::status(599)),
        })?;
        let outcome = run("permissions", &server, &["ann", "bob"], &[])?;
        assert_eq!(outcome.success, nobody, "{body}: {outcome:?}");
        let says = outcome.lines.iter().any(|it| it == "nobody edits the plan");
        assert_eq!(says, nobody, "{body}: {outcome:?}");
    }
    Ok(())
}
