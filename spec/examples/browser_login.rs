//! Serves the login page of an app: gets the flow that Ory keeps for the browser, and shows its form.
//!
//! Reads `ORY_SDK_URL`, where browsers reach Ory, and the address to listen at from `LISTEN`
//! (`127.0.0.1:4455`). Then tell your project that this is its page: `http://127.0.0.1:4455/login`.
//!
//! The browser posts the form to Ory and not to this app, and Ory sends it back here to see what is
//! wrong. The app reads flows with the cookies of the browser, so both have to be on one domain. What
//! needs a script (passkeys and security keys) is not on the page, which runs none.

use std::env;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use ory_sdk::models::{
    LoginFlow, UiNode, UiNodeAttributes, UiNodeGroup, UiNodeInputAttributes,
    UiNodeInputAttributesType, UiText,
};
use ory_sdk::{Error, Ory};
use serde::Deserialize;
use serde_json::Value;
use tokio::net::TcpListener;

struct App {
    ory: Ory,
    /// Where a login begins.
    begin: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("ORY_SDK_URL").expect("ORY_SDK_URL");
    let app = App {
        ory: Ory::builder().base_url(&url).build()?,
        begin: format!("{}/self-service/login/browser", url.trim_end_matches('/')),
    };
    let router = Router::new().route("/login", get(login)).with_state(Arc::new(app));
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:4455".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

// -- The flow ---------------------------------------------------------------------------------------

#[derive(Deserialize)]
struct LoginQuery {
    flow: Option<String>,
}

async fn login(
    State(app): State<Arc<App>>,
    Query(LoginQuery { flow }): Query<LoginQuery>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let begin = app.begin(query.as_deref().unwrap_or_default());
    let Some(id) = flow else { return go(&begin) };
    let call = app.ory.frontend().get_login_flow(id).cookie(cookies(&headers));
    let error = match call.await {
        Ok(flow) => return page(StatusCode::OK, &form(&flow)),
        Err(error) => error,
    };
    let body = error.body();
    let details = body.and_then(|body| body.error.details.as_ref());
    match (error.status(), error.code().as_deref()) {
        // Signed in, perhaps in another tab: Ory knows where to go on.
        (_, Some("session_already_available")) | (Some(404), _) => go(&begin),
        // A flow in the place of an expired one has its messages. A URL of Ory's knows what was asked
        // for when the old one began; this request does not.
        (Some(410), _) => match body.and_then(|body| body.use_flow_id.as_ref()) {
            Some(id) => go(&format!("/login?flow={id}")),
            None => {
                let to =
                    details.and_then(|details| details.get("redirect_to")?.as_str());
                go(to.unwrap_or(&begin))
            }
        },
        // Another browser's flow, or no cookies. No redirect, which may have no end: people click.
        (Some(403), _) => {
            let link = format!("<a href=\"{}\">Start again</a>", escape(&begin));
            let why = "This page is out of date, or your browser sends no cookies.";
            page(StatusCode::FORBIDDEN, &format!("<p>{why}</p>\n<p>{link}</p>"))
        }
        _ => failure(&error.into()),
    }
}

impl App {
    /// Returns where a new flow begins, with what was asked for: `return_to`, `aal`, `refresh`,
    /// `login_challenge` and the like. Ory checks them.
    fn begin(&self, query: &str) -> String {
        let mut kept: Vec<&str> = query.split('&').collect();
        kept.retain(|it| !it.is_empty() && !it.starts_with("flow="));
        if kept.is_empty() {
            return self.begin.clone();
        }
        format!("{}?{}", self.begin, kept.join("&"))
    }
}

/// Returns the browser's own `Cookie` header. Some servers hand it out in pieces.
fn cookies(headers: &HeaderMap) -> Option<String> {
    let pieces = headers.get_all(header::COOKIE).iter();
    let pieces: Vec<&str> = pieces.filter_map(|piece| piece.to_str().ok()).collect();
    (!pieces.is_empty()).then(|| pieces.join("; "))
}

// -- The form ---------------------------------------------------------------------------------------

/// A form for each way to sign in, with the fields that all of them share, so that what one of them
/// requires does not keep the user from another.
fn form(flow: &LoginFlow) -> String {
    let ui = &flow.ui;
    let mut groups: Vec<&UiNodeGroup> = Vec::new();
    for node in &ui.nodes {
        if node.group != UiNodeGroup::Default && !groups.contains(&&node.group) {
            groups.push(&node.group);
        }
    }
    if groups.is_empty() {
        groups.push(&UiNodeGroup::Default);
    }
    let form = |group: &UiNodeGroup| {
        let of_all = &UiNodeGroup::Default;
        let shown = ui.nodes.iter().filter(|it| [of_all, group].contains(&&it.group));
        let nodes: String = shown.map(node).collect();
        let (action, method) = (escape(&ui.action), escape(&ui.method));
        format!("<form action=\"{action}\" method=\"{method}\">\n{nodes}</form>\n")
    };
    let forms: String = groups.into_iter().map(form).collect();
    let messages: String = ui.messages.iter().flatten().map(message).collect();
    format!("<h1>Sign in</h1>\n{messages}{forms}")
}

fn node(node: &UiNode) -> String {
    let label = node.meta.label.as_ref().map_or("", |label| &*label.text);
    let shown = match &node.attributes {
        UiNodeAttributes::Input(field) => input(field, label),
        UiNodeAttributes::A(link) => {
            let (url, title) = (escape(&link.href), escape(&link.title.text));
            format!("<a href=\"{url}\">{title}</a>\n")
        }
        UiNodeAttributes::Text(text) => format!("<p>{}</p>\n", escape(&text.text.text)),
        _ => return String::new(),
    };
    let messages: String = node.messages.iter().map(message).collect();
    shown + &messages
}

fn input(field: &UiNodeInputAttributes, label: &str) -> String {
    let label = escape(field.label.as_ref().map_or(label, |label| &*label.text));
    let (name, kind) = (escape(&field.name), escape(field.r#type.as_str()));
    let value = match &field.value {
        Some(Value::String(value)) => Some(value.clone()),
        Some(value) if !value.is_null() => Some(value.to_string()),
        _ => None,
    };
    let mut with = String::new();
    if let Some(value) = value {
        with += &format!(" value=\"{}\"", escape(&value));
    }
    if let Some(hint) = &field.autocomplete {
        with += &format!(" autocomplete=\"{}\"", escape(hint.as_str()));
    }
    if field.required == Some(true) {
        with += " required";
    }
    if field.disabled {
        with += " disabled";
    }
    match field.r#type {
        UiNodeInputAttributesType::Hidden => {
            format!("<input type=\"hidden\" name=\"{name}\"{with}>\n")
        }
        UiNodeInputAttributesType::Submit => {
            format!("<button name=\"{name}\"{with}>{label}</button>\n")
        }
        // It calls a script.
        UiNodeInputAttributesType::Button => String::new(),
        _ => {
            let input = format!("<input type=\"{kind}\" name=\"{name}\"{with}>");
            format!("<label>{label} {input}</label>\n")
        }
    }
}

fn message(message: &UiText) -> String {
    let (kind, text) = (escape(message.r#type.as_str()), escape(&message.text));
    format!("<p class=\"{kind}\">{text}</p>\n")
}

// -- Pages ------------------------------------------------------------------------------------------

/// A page that no other site may frame, that is not kept, and that tells no other site its whole URL. Ory
/// learns from which site a form comes.
fn page(status: StatusCode, content: &str) -> Response {
    let headers = [
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "strict-origin"),
    ];
    let html = format!("<!doctype html><meta charset=\"utf-8\">\n{content}\n");
    (status, headers, Html(html)).into_response()
}

/// The log has the rest, and no secret is in it.
fn failure(error: &Error) -> Response {
    eprintln!("{error}");
    page(StatusCode::BAD_GATEWAY, "<p>Nobody can sign in at the moment.</p>")
}

fn go(url: &str) -> Response {
    Redirect::to(url).into_response()
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}
