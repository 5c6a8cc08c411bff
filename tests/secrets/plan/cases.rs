//! What servers answer, in every way that a document knows and in some that none does.

use ory_sdk_generator::model::{Operation, Payload, Status};
use serde_json::{Value, json};

use super::Planter;

/// Returns the answers to an operation, each with what it is.
pub fn answers(planter: &mut Planter<'_>, operation: &Operation) -> Vec<Value> {
    let mut answers = Vec::new();
    for outcome in &operation.responses.outcomes {
        let status = match outcome.status {
            Status::Exact(status) => status,
            Status::Range(range) => u16::from(range) * 100 + 1,
            Status::Default => 500,
        };
        let body = body(planter, &outcome.payload);
        answers.push(answer(planter, &format!("status {status}"), status, &body));
        if let Payload::Json(ty, _) = &outcome.payload {
            let half: String = body.chars().take(body.chars().count() / 2).collect();
            let name = format!("status {status}, cut short");
            answers.push(answer(planter, &name, status, &half));
            if !planter.takes_any(ty) {
                let other = planter.secret("a value of another type");
                let other = json!([[other.clone()], other]).to_string();
                let name = format!("status {status}, of another type");
                answers.push(answer(planter, &name, status, &other));
            }
            let last = body.rsplit_once('}').map_or("", |(start, _)| start);
            let name = format!("status {status}, with no end");
            answers.push(answer(planter, &name, status, last));
        }
    }
    for status in [204, 307, 418] {
        let body = planter.secret("a body of an undocumented status");
        answers.push(answer(planter, &format!("status {status}"), status, &body));
    }
    answers
}

fn body(planter: &mut Planter<'_>, payload: &Payload) -> String {
    match payload {
        Payload::Empty | Payload::Redirect => String::new(),
        Payload::Json(ty, _) => planter.body(ty).to_string(),
        Payload::Lines(ty) => planter.body(ty).to_string(),
        Payload::Events(ty) => format!("data: {}\n\n", planter.body(ty)),
        Payload::Text | Payload::Binary => planter.secret("a body of text"),
    }
}

/// Each has headers with secrets, too.
fn answer(planter: &mut Planter<'_>, what: &str, status: u16, body: &str) -> Value {
    json!({
        "what": what,
        "status": status,
        "body": body,
        "cookie": planter.secret("a header of the response: set-cookie"),
        "location": format!("https://a.test/?c={}", planter.secret("where a redirect leads")),
        "link": planter.secret("a link to the next page"),
    })
}
