//! Who makes a request.

use anyhow::Result;
use http::HeaderMap;
use http::header::{COOKIE, HeaderValue};
use ory_sdk::session::{Outcome, Sessions};
use serde::Deserialize;
use serde_json::Value;

use super::upstream::Upstream;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    cookie: Option<String>,
    status: u16,
    body: Value,
}

pub(super) async fn tell(
    tell: &mut impl FnMut(&str, &str, Option<String>),
) -> Result<()> {
    let cases: Vec<Case> = super::read("sessions")?;
    for case in cases {
        let json = [("content-type".to_owned(), "application/json".to_owned())];
        let upstream = Upstream::new(case.status, &json, case.body.to_string())?;
        let mut headers = HeaderMap::new();
        if let Some(cookie) = &case.cookie {
            headers.insert(COOKIE, HeaderValue::try_from(cookie)?);
        }
        let found = match Sessions::new(&upstream.client()?).check(&headers).await {
            Outcome::Session(session) => format!("session {}", session.id),
            Outcome::Nobody => "nobody".to_owned(),
            Outcome::StepUp(step_up) => format!("step up {}", step_up.location()),
            Outcome::Failed(_) => "failed".to_owned(),
        };
        tell("session", &case.name, Some(found));
        let sent = upstream.sent();
        let cookie = sent.first().map(|it| it.headers().get(COOKIE));
        let cookie = match cookie {
            None => Some("not asked".to_owned()),
            Some(cookie) => cookie.and_then(|it| it.to_str().ok()).map(str::to_owned),
        };
        tell("session cookie", &case.name, cookie);
    }
    Ok(())
}
