//! Ory, as far as it matters here. The challenge says which case it is.

use anyhow::Result;
use ory_sdk::Ory;
use serde_json::{Value, json};
use tests::server::{Reply, Request, Server};

pub(crate) const NEXT: &str = "https://ory.test/next?v=VERIFIER";

pub(crate) fn server() -> Result<Server> {
    Server::replying(reply)
}

pub(crate) fn client(server: &Server) -> Result<Ory> {
    Ok(Ory::builder().base_url(server.url()).ory_access_token("the-key").build()?)
}

/// Returns the last thing that was sent: its last parts of the path, and its body.
pub(crate) fn last(server: &Server) -> Result<(String, Value)> {
    let requests = server.requests();
    let last = requests.last().ok_or_else(|| anyhow::anyhow!("nothing was sent"))?;
    let what = last.path().rsplit("/requests/").next().unwrap_or_default().to_owned();
    let text = last.text();
    let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text)? };
    Ok((what, body))
}

fn reply(request: &Request) -> Reply {
    let (_, challenge) = request.query().split_once('=').unwrap_or_default();
    let error = |status, code: &str| {
        let body = json!({"error": code, "error_description": "about it"});
        Reply::json(status, body.to_string())
    };
    match challenge {
        "used" => Reply::json(
            410,
            json!({"redirect_to": "https://ory.test/again"}).to_string(),
        ),
        "used-up" => Reply::json(410, "{}"),
        "conflict" => error(409, "conflict"),
        "unknown" => error(404, "not_found"),
        "expired" => error(401, "request_unauthorized"),
        "key" => error(401, "unauthorized"),
        "wrong" => error(400, "invalid_request"),
        "busy" => error(503, "unavailable"),
        _ => known(request, challenge),
    }
}

fn known(request: &Request, challenge: &str) -> Reply {
    let what = request.path().rsplit("/requests/").next().unwrap_or_default();
    let client = json!({"client_name": "<Photos>", "skip_consent": challenge == "ours"});
    let body = match (request.method.as_str(), what) {
        ("GET", "login") => json!({
            "challenge": challenge, "client": client, "request_url": "https://ory.test/auth",
            "skip": challenge == "known", "subject": "user-1",
        }),
        ("GET", "consent") => json!({
            "challenge": challenge, "client": client, "skip": challenge == "known",
            "requested_scope": ["openid", "email", "<script>"],
            "requested_access_token_audience": ["https://api.test"],
        }),
        ("GET", "logout") => {
            json!({"challenge": challenge, "rp_initiated": challenge == "known"})
        }
        ("PUT", "logout/reject") => return Reply::status(204),
        ("PUT", _) if request.text().contains("\"BAD-CODE\"") => {
            return Reply::json(404, r#"{"error": "not_found"}"#);
        }
        ("PUT", _) => json!({ "redirect_to": NEXT }),
        _ => return Reply::status(500),
    };
    Reply::json(200, body.to_string())
}
