//! A stand-in of Ory Keto: relationships, checks and trees.
//!
//! It takes and answers what `spec/` documents. A check of the subject `broken` cannot be decided.

use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, bail, ensure};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::{Reply, Request, Server};
use crate::documented::{error, sent, valid};

/// The depth of a check that asks for none.
const DEPTH: usize = 5;

/// How many checks it takes at once.
const BATCH: usize = 10;

/// The relationships of a project with the namespaces `Group` and `Document`.
#[derive(Debug)]
pub struct Keto {
    key: String,
    relationships: Mutex<Vec<Value>>,
}

impl Keto {
    /// Returns a stand-in with a key and these relationships. It does not listen.
    #[must_use]
    pub fn new(key: &str, relationships: &[Value]) -> Self {
        Self {
            key: key.to_owned(),
            relationships: Mutex::new(relationships.to_vec()),
        }
    }

    /// Starts it.
    pub fn start(self) -> Result<Server> {
        Server::replying(move |request| self.reply(request))
    }

    /// Answers a request; with status 599 one that is not as `spec/` documents it.
    pub fn reply(&self, request: &Request) -> Reply {
        self.serve(request).unwrap_or_else(|it| Reply::text(599, format!("{it:#}")))
    }

    fn all(&self) -> Vec<Value> {
        self.relationships.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn serve(&self, request: &Request) -> Result<Reply> {
        if request.header("authorization") != Some(&format!("Bearer {}", self.key)) {
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
        let subject = (&question["subject_id"], &question["subject_set"]);
        let is_one = subject.0.is_string() != subject.1.is_object();
        ensure!(is_one, "one subject: {question}");
        Ok(self.leads(question, subject, DEPTH))
    }

    fn leads(&self, from: &Value, subject: (&Value, &Value), depth: usize) -> bool {
        depth > 0
            && self.below(from).iter().any(|it| {
                (&it["subject_id"], &it["subject_set"]) == subject
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
        if questions.len() > BATCH {
            return refusal(400, "too many at once");
        }
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
    let mut all = Value::default();
    for (key, value) in pairs {
        match key.split_once('.') {
            Some((set, key)) => all[set][key] = decoded(value).into(),
            None => all[key] = decoded(value).into(),
        }
    }
    all
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
