//! Webhooks and events over the wire, as Ory sends them.

use anyhow::{Context as _, Result};
use axum::Router;
use axum::extract::FromRef;
use axum::routing::post;
use ory_sdk::webhooks::{
    Answer, Delivery, EventName, Field, IdentityChange, Message, Receiver, Rejected,
};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone)]
struct Shop {
    receiver: Receiver,
}

impl FromRef<Shop> for Receiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}

async fn registration(delivery: Delivery) -> Result<Answer, Rejected> {
    let context = delivery.context()?;
    let identity = context.identity.ok_or(Rejected::Interrupted)?;
    Ok(match identity.traits["email"].as_str() {
        Some("new@example.test") => Answer::change(
            IdentityChange::new().metadata_public(json!({"plan": "free"})),
        ),
        Some("me@example.test") => Answer::proceed(),
        _ => {
            let message = Message::new(4_900_001, "Not \"here\".");
            Answer::interrupt(Field::new(["traits", "email"]), message)
        }
    })
}

async fn event(delivery: Delivery) -> Result<String, Rejected> {
    let event = delivery.event()?;
    Ok(match event.name {
        EventName::LoginSucceeded => "somebody".to_owned(),
        other => other.to_string(),
    })
}

/// Returns status, content type and body of what the server says to raw bytes.
async fn tell(address: &str, request: String) -> Result<(u16, String, String)> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut text = String::new();
    stream.read_to_string(&mut text).await?;
    let (head, body) = text.split_once("\r\n\r\n").context("a response")?;
    let status = head.split(' ').nth(1).context("a status")?.parse()?;
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    let kind = lines.filter(|(name, _)| *name == "content-type").map(|(_, it)| it);
    Ok((status, kind.collect(), body.to_owned()))
}

async fn start() -> Result<String> {
    let receiver = Receiver::api_key("X-Api-Key", "s3cret")
        .or(Receiver::basic("ory", "pa:ss"))
        .limit(1000);
    let router = Router::new()
        .route("/registration", post(registration))
        .route("/events", post(event))
        .with_state(Shop { receiver });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

fn request(path: &str, auth: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n{auth}\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

fn identity(email: &str) -> String {
    json!({"identity": {
        "id": "i", "schema_id": "s", "schema_url": "", "traits": {"email": email},
    }})
    .to_string()
}

#[tokio::test]
async fn a_flow_goes_on_changes_or_stops() -> Result<()> {
    let address = start().await?;
    let key = "X-API-KEY: s3cret";
    let mut answers = Vec::new();
    for email in ["me@example.test", "new@example.test", "other@example.test"] {
        let (status, kind, body) =
            tell(&address, request("/registration", key, &identity(email))).await?;
        assert_eq!(kind, "application/json");
        answers.push((status, serde_json::from_str::<Value>(&body)?));
    }
    let message = json!({
        "id": 4_900_001, "text": "Not \"here\".", "type": "error", "context": {},
    });
    let expected = [
        (200, json!({})),
        (200, json!({"identity": {"metadata_public": {"plan": "free"}}})),
        (
            400,
            json!({"messages": [
                {"instance_ptr": "#/traits/email", "messages": [message]},
            ]}),
        ),
    ];
    assert_eq!(answers, expected);
    Ok(())
}

#[tokio::test]
async fn an_event_is_taken_from_ory_alone() -> Result<()> {
    let address = start().await?;
    let body = |name: &str| {
        json!({
            "name": name, "version": 1, "timestamp": "2026-01-02T03:04:05Z", "projectId": "p",
        })
        .to_string()
    };
    let basic = "Authorization: Basic b3J5OnBhOnNz";
    let told =
        tell(&address, request("/events", basic, &body("LoginSucceeded"))).await?;
    assert_eq!((told.0, told.2.as_str()), (200, "somebody"));
    let told = tell(&address, request("/events", basic, &body("Unheard"))).await?;
    assert_eq!((told.0, told.2.as_str()), (200, "Unheard"));
    let told = tell(&address, request("/events", basic, "{}")).await?;
    assert_eq!(told.0, 422);
    for wrong in ["X-Other: 1", "X-Api-Key: S3cret", "Authorization: Basic b3J5OnBhOnM="]
    {
        // Not even what is wrong with the body is told.
        let told = tell(&address, request("/events", wrong, "{")).await?;
        assert_eq!((told.0, told.2.contains("JSON")), (401, false), "{wrong}");
    }
    Ok(())
}

#[tokio::test]
async fn a_body_is_bounded_whether_or_not_its_length_is_given() -> Result<()> {
    let address = start().await?;
    let head = "POST /events HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n";
    let key = "X-Api-Key: s3cret\r\n";
    // No byte of the body is there: it is not waited for.
    let given = format!("{head}{key}Content-Length: 1001\r\n\r\n");
    assert_eq!(tell(&address, given).await?.0, 413);
    let unknown = format!("{head}Content-Length: 1001\r\n\r\n");
    assert_eq!(tell(&address, unknown).await?.0, 401);
    let chunk = "a".repeat(1001);
    let chunked =
        format!("{head}{key}Transfer-Encoding: chunked\r\n\r\n3e9\r\n{chunk}\r\n");
    assert_eq!(tell(&address, chunked).await?.0, 413);
    let fits = format!("{:<1000}", r#"{"name": 1}"#);
    let told = tell(&address, request("/events", key.trim(), &fits)).await?;
    assert_eq!(told.0, 422);
    Ok(())
}
