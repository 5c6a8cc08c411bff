//! The stand-in by itself, as a client without an SDK sees it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use super::{Kratos, Told, documented};

const EMAIL: &str = "me@example.test";
const JSON: &str = "accept: application/json\r\n";

/// What came back.
struct Seen {
    status: u16,
    head: String,
    body: Value,
}

impl Seen {
    fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }

    fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
    }

    fn id(&self) -> &str {
        self.body.pointer("/error/id").and_then(Value::as_str).unwrap_or_default()
    }

    fn flow(&self) -> String {
        self.body["id"].as_str().unwrap_or_default().to_owned()
    }

    fn message(&self) -> &Value {
        &self.body["ui"]["messages"][0]["id"]
    }
}

fn send(kratos: &Kratos, line: &str, headers: &str, body: &Value) -> Result<Seen> {
    let url = kratos.url();
    let mut stream = TcpStream::connect(url.trim_start_matches("http://"))?;
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let kind = "content-type: application/json";
    let length = body.len();
    write!(
        stream,
        "{line} HTTP/1.1\r\n{headers}{kind}\r\ncontent-length: {length}\r\n\r\n{body}"
    )?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let (head, body) = text.split_once("\r\n\r\n").context("a head")?;
    Ok(Seen {
        status: head.split(' ').nth(1).context("a status")?.parse()?,
        head: head.to_owned(),
        body: if body.is_empty() { Value::Null } else { serde_json::from_str(body)? },
    })
}

fn get(kratos: &Kratos, target: &str, headers: &str) -> Result<Seen> {
    send(kratos, &format!("GET {target}"), headers, &Value::Null)
}

fn by_password(password: &str) -> Value {
    json!({"method": "password", "identifier": EMAIL, "password": password})
}

fn start() -> Result<Kratos> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    Ok(kratos)
}

#[test]
fn an_app_signs_in_and_out() -> Result<()> {
    let kratos = start()?;
    let flow = get(&kratos, "/self-service/login/api", "")?.flow();
    let post = format!("POST /self-service/login?flow={flow}");
    let wrong = send(&kratos, &post, "", &by_password("wrong"))?;
    assert_eq!((wrong.status, wrong.message()), (400, &json!(4_000_006)));
    let missing = send(&kratos, &post, "", &by_password(""))?;
    assert_eq!(missing.body["ui"]["nodes"][2]["messages"][0]["id"], 4_000_002);
    let other = send(&kratos, &post, "", &json!({"method": "code"}))?;
    assert_eq!((other.status, other.message()), (400, &json!(4_010_002)));
    let forged = send(&kratos, &post, "cookie: a=b\r\n", &by_password("pass & word"))?;
    assert_eq!((forged.status, forged.id()), (400, "bad_request"));
    let done = send(&kratos, &post, "", &by_password("pass & word"))?;
    assert_eq!(done.status, 200);
    let token = done.body["session_token"].as_str().context("a token")?;

    for name in ["x-session-token: ", "authorization: Bearer "] {
        let seen = get(&kratos, "/sessions/whoami", &format!("{name}{token}\r\n"))?;
        assert_eq!(
            (seen.status, &seen.body["identity"]["traits"]["email"]),
            (200, &json!(EMAIL))
        );
    }
    let again = get(
        &kratos,
        "/self-service/login/api",
        &format!("x-session-token: {token}\r\n"),
    )?;
    assert_eq!((again.status, again.id()), (400, "session_already_available"));
    let logout = "DELETE /self-service/logout/api";
    for _ in 0..2 {
        let seen = send(&kratos, logout, "", &json!({"session_token": token}))?;
        assert_eq!(seen.status, 204);
    }
    assert_eq!(send(&kratos, logout, "", &json!({"session_token": "x"}))?.status, 403);
    assert_eq!(send(&kratos, logout, "", &json!({}))?.status, 400);
    let seen =
        get(&kratos, "/sessions/whoami", &format!("x-session-token: {token}\r\n"))?;
    assert_eq!((seen.status, seen.id()), (401, "session_inactive"));
    kratos.is_as_documented()
}

#[test]
fn a_browser_signs_in_and_out() -> Result<()> {
    let kratos = start()?;
    let begin = "/self-service/login/browser?return_to=https%3A%2F%2Fapp.test%2Fphotos";
    let sent = get(&kratos, begin, "")?;
    assert_eq!(sent.status, 303);
    let flow = sent.header("location").strip_prefix("https://app.test/login?flow=");
    let (flow, csrf) = (flow.context("the page")?, sent.cookie());
    let get_it = format!("/self-service/login/flows?id={flow}");
    let stranger = get(&kratos, &get_it, JSON)?;
    assert_eq!((stranger.status, stranger.id()), (403, "security_csrf_violation"));
    let headers = format!("{JSON}cookie: {csrf}\r\n");
    let shown = get(&kratos, &get_it, &headers)?;
    let token = shown.body["ui"]["nodes"][0]["attributes"]["value"].clone();

    let post = format!("POST /self-service/login?flow={flow}");
    let mut body = by_password("pass & word");
    assert_eq!(send(&kratos, &post, &headers, &body)?.id(), "security_csrf_violation");
    body["csrf_token"] = token;
    let own = format!("cookie: {csrf}\r\n");
    let mut wrong = body.clone();
    wrong["password"] = json!("wrong");
    let back = send(&kratos, &post, &own, &wrong)?;
    assert_eq!((back.status, back.header("location")), (303, sent.header("location")));
    assert_eq!(get(&kratos, &get_it, &headers)?.message(), 4_000_006);
    let done = send(&kratos, &post, &own, &body)?;
    assert_eq!((done.status, done.header("location")), (303, "https://app.test/photos"));

    let own = format!("cookie: {csrf}; {}\r\n", done.cookie());
    assert_eq!(get(&kratos, "/sessions/whoami", &own)?.status, 200);
    assert_eq!(get(&kratos, begin, &own)?.header("location"), "https://app.test/photos");
    let logout = get(&kratos, "/self-service/logout/browser", &own)?;
    let url = logout.body["logout_url"].as_str().context("a link")?;
    let target = url.strip_prefix(&kratos.url()).context("a link to Ory")?;
    assert_eq!(get(&kratos, target, &own)?.header("location"), "https://app.test/");
    assert_eq!(get(&kratos, "/sessions/whoami", &own)?.status, 401);
    kratos.is_as_documented()
}

#[test]
fn flows_expire() -> Result<()> {
    let kratos = start()?;
    let browser = get(&kratos, "/self-service/login/browser", JSON)?;
    let app = get(&kratos, "/self-service/login/api", "")?;
    kratos.pass(Duration::from_secs(601));
    let headers = format!("{JSON}cookie: {}\r\n", browser.cookie());
    let get_it = |flow: &Seen| format!("/self-service/login/flows?id={}", flow.flow());
    let gone = get(&kratos, &get_it(&browser), &headers)?;
    assert_eq!((gone.status, gone.id()), (410, "self_service_flow_expired"));
    let url = gone.body["error"]["details"]["redirect_to"].as_str();
    ensure!(
        url == Some(&format!("{}/self-service/login/browser", kratos.url())),
        "{url:?}"
    );

    let post = format!("POST /self-service/login?flow={}", app.flow());
    let gone = send(&kratos, &post, "", &by_password("pass & word"))?;
    assert_eq!((gone.status, &gone.body["since"]), (410, &json!(1_000_000_000)));
    let next = gone.body["use_flow_id"].as_str().context("another flow")?;
    let next = get(&kratos, &format!("/self-service/login/flows?id={next}"), "")?;
    assert_eq!((next.status, next.message()), (200, &json!(4_010_001)));
    kratos.rules(|rules| rules.replaces_expired = false);
    let gone = send(&kratos, &post, "", &by_password("pass & word"))?;
    assert_eq!((gone.status, gone.body.get("use_flow_id")), (410, None));
    assert_eq!(get(&kratos, "/self-service/login/flows?id=x", "")?.status, 404);
    kratos.is_as_documented()
}

#[test]
fn a_second_factor_raises_a_session() -> Result<()> {
    let kratos = start()?;
    let session = kratos.sign_in(EMAIL)?;
    let own = format!("x-session-token: {}\r\n", session.token);
    let second = "/self-service/login/api?aal=aal2";
    assert_eq!(get(&kratos, second, "")?.id(), "session_aal1_required");
    assert_eq!(get(&kratos, second, &own)?.id(), "session_aal2_enrollment_required");
    kratos.second_factor(EMAIL, "123456")?;
    for target in ["/sessions/whoami", "/self-service/settings/api"] {
        let seen = get(&kratos, target, &own)?;
        assert_eq!((seen.status, seen.id()), (403, "session_aal2_required"));
        ensure!(seen.body["redirect_browser_to"].is_string(), "{}", seen.body);
    }
    let post =
        format!("POST /self-service/login?flow={}", get(&kratos, second, &own)?.flow());
    let code = |code: &str| json!({"method": "totp", "totp_code": code});
    assert_eq!(send(&kratos, &post, &own, &code("1"))?.message(), 4_000_008);
    let done = send(&kratos, &post, &own, &code("123456"))?;
    assert_eq!(done.body["session"]["authenticator_assurance_level"], "aal2");
    assert_eq!(done.body["session"]["id"], json!(session.id));
    assert_eq!(get(&kratos, "/sessions/whoami", &own)?.status, 200);
    kratos.is_as_documented()
}

#[test]
fn credentials_change_after_a_fresh_sign_in_alone() -> Result<()> {
    let kratos = start()?;
    kratos.user("other@example.test", "another");
    let (mine, other) = (kratos.sign_in(EMAIL)?, kratos.sign_in("other@example.test")?);
    let own = format!("x-session-token: {}\r\n", mine.token);
    let create = "/self-service/settings/api";
    assert_eq!(get(&kratos, create, "")?.id(), "session_inactive");
    let flow = get(&kratos, create, &own)?.flow();
    let post = format!("POST /self-service/settings?flow={flow}");
    let stranger = format!("x-session-token: {}\r\n", other.token);
    let seen =
        get(&kratos, &format!("/self-service/settings/flows?id={flow}"), &stranger)?;
    assert_eq!((seen.status, seen.id()), (403, "security_identity_mismatch"));
    let set = |password: &str| json!({"method": "password", "password": password});
    let short = send(&kratos, &post, &own, &set("short"))?;
    assert_eq!(short.body["ui"]["nodes"][3]["messages"][0]["id"], 4_000_032);
    kratos.rules(|rules| rules.privileged_for = Duration::from_secs(10));
    kratos.pass(Duration::from_secs(11));
    let late = send(&kratos, &post, &own, &set("long enough"))?;
    assert_eq!((late.status, late.id()), (403, "session_refresh_required"));

    let login = get(&kratos, "/self-service/login/api?refresh=true", &own)?;
    assert_eq!(login.message(), 1_010_003);
    let login = format!("POST /self-service/login?flow={}", login.flow());
    let fresh = send(&kratos, &login, &own, &by_password("pass & word"))?;
    assert_eq!(fresh.body["session_token"], json!(mine.token));
    let saved = send(&kratos, &post, &own, &set("long enough"))?;
    assert_eq!((saved.status, saved.message()), (200, &json!(1_050_001)));
    kratos.revoke(&mine);
    assert_eq!(send(&kratos, &post, &own, &set("long enough"))?.status, 401);
    kratos.is_as_documented()
}

#[test]
fn browsers_are_sent_where_json_has_errors() -> Result<()> {
    let kratos = start()?;
    let session = kratos.sign_in(EMAIL)?;
    let own = format!("cookie: {}\r\n", session.cookie);
    let begin = "/self-service/settings/browser";
    let url = kratos.url();
    let to_login = get(&kratos, begin, "")?;
    let login = format!("{url}/self-service/login/browser?return_to=");
    ensure!(to_login.header("location").starts_with(&login), "{}", to_login.head);
    let page = get(&kratos, begin, &own)?;
    ensure!(
        page.header("location").starts_with("https://app.test/settings?flow="),
        "{}",
        page.head
    );
    let forbidden =
        "/self-service/login/browser?return_to=https%3A%2F%2Fapp.test.evil.test";
    let error = get(&kratos, forbidden, "")?;
    ensure!(
        error.header("location").starts_with("https://app.test/error?id="),
        "{}",
        error.head
    );
    let error = get(&kratos, forbidden, JSON)?;
    assert_eq!(
        (error.status, error.id()),
        (400, "self_service_flow_return_to_forbidden")
    );

    let flow = get(&kratos, "/self-service/login/browser?login_challenge=c", JSON)?;
    let mut body = by_password("pass & word");
    body["csrf_token"] = flow.body["ui"]["nodes"][0]["attributes"]["value"].clone();
    let post = format!("POST /self-service/login?flow={}", flow.flow());
    let headers = format!("{JSON}cookie: {}\r\n", flow.cookie());
    let elsewhere = send(&kratos, &post, &headers, &body)?;
    assert_eq!(
        (elsewhere.status, elsewhere.id()),
        (422, "browser_location_change_required")
    );
    let to = elsewhere.body["redirect_browser_to"].as_str();
    assert_eq!(to, Some("https://client.test/?login_verifier=c"));
    kratos.is_as_documented()
}

/// What is not documented is found: a member of another type, and a status.
#[test]
fn other_answers_are_not_as_documented() -> Result<()> {
    let told = |status, body| {
        let (method, path) = ("GET".to_owned(), "/sessions/whoami".to_owned());
        documented::check(&[Told {
            method,
            path,
            status,
            body: Some(body),
        }])
    };
    told(200, json!({"id": "00000000-0000-4000-8000-000000000001"}))?;
    let error = told(200, json!({"id": 1})).err().context("an ID is no number")?;
    ensure!(format!("{error:#}").contains("/id"), "{error:#}");
    ensure!(told(401, json!({"id": "x"})).is_err(), "an error has `error`");
    let expired =
        json!({"error": {"id": "self_service_flow_expired"}, "use_flow_id": 1});
    ensure!(told(410, expired).is_err(), "the ID of a flow is no number");
    Ok(())
}
