//! Serves the login page of an app: shows the form of a flow, submits what the browser sends, and does what Ory says next.
//!
//! Reads `ORY_SDK_URL`, where browsers reach Ory, and the address to listen at from `LISTEN` (`127.0.0.1:4455`).
//! Then tell your project that this is its page: `http://127.0.0.1:4455/login`. Both have to be on one domain, since
//! the app passes the cookies of Ory on. What needs a script, such as a passkey, is left out.

use std::env;

use axum::Router;
use axum::extract::{Form as Posted, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use ory_sdk::flows::{self, FlowKind, NextStep, Outcome, StartUrl, Step};
use ory_sdk::models::{UiContainer, UiNodeGroup, UiText, UpdateLoginFlowBody};
use ory_sdk::ui::{Form, MessageId, Node, Order};
use ory_sdk::{Error, Ory};
use tokio::net::TcpListener;

#[derive(Clone)]
struct App {
    ory: Ory,
    url: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("ORY_SDK_URL").expect("ORY_SDK_URL");
    let app = App {
        ory: Ory::builder().base_url(&url).build()?,
        url,
    };
    let router = Router::new().route("/login", get(show).post(submit)).with_state(app);
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:4455".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

// -- The flow ---------------------------------------------------------------------------------------

/// The fields of a query or a form, in order.
type Pairs = Vec<(String, String)>;

async fn show(
    State(app): State<App>,
    Query(query): Query<Pairs>,
    headers: HeaderMap,
) -> Response {
    let Some(id) = value(&query, "flow") else {
        // Ory begins a flow, gives the browser a cookie that belongs to it, and sends it back.
        let start = query.iter().fold(
            StartUrl::browser(FlowKind::Login),
            |start, (name, value)| match name.as_str() {
                "aal" => start.aal(value),
                "login_challenge" => start.login_challenge(value),
                "return_to" => start.return_to(value),
                _ => start,
            },
        );
        return app.start(&start);
    };
    match app.ory.frontend().get_login_flow(id).cookie(cookies(&headers)).await {
        Ok(flow) => page(StatusCode::OK, &form(&flow.ui)),
        Err(error) => app.next(error.into()),
    }
}

/// Ory could take the form by itself, at `Form::action`; here the app sees what is submitted.
async fn submit(
    State(app): State<App>,
    Query(query): Query<Pairs>,
    headers: HeaderMap,
    Posted(entered): Posted<Pairs>,
) -> Response {
    let (api, cookie) = (app.ory.frontend(), cookies(&headers));
    let id = value(&query, "flow").unwrap_or_default();
    let flow = match api.get_login_flow(id).cookie(&cookie).await {
        Ok(flow) => flow,
        Err(error) => return app.next(error.into()),
    };
    let form = Form::new(&flow.ui);
    // A submission adds this token by itself, so it is for the app to refuse the forms of other sites.
    if form.csrf_token() != value(&entered, "csrf_token") {
        return again("This form is not of this page.");
    }
    let Ok(body) = form.submission().entered(entered).read::<UpdateLoginFlowBody>()
    else {
        return again("Please press one of the buttons.");
    };
    let call = api.update_login_flow(id, body).cookie(cookie);
    match call.send_with_meta().await {
        Ok(done) => {
            let next = flows::next_step(done.value.continue_with.iter().flatten());
            let mut response = follow(next.as_ref());
            // The session is a cookie, which has to reach the browser.
            for cookie in done.meta.headers.get_all(header::SET_COOKIE) {
                response.headers_mut().append(header::SET_COOKIE, cookie.clone());
            }
            response
        }
        Err(error) => app.next(error.into()),
    }
}

impl App {
    /// Most errors of a flow are no failures, but say what to do.
    fn next(&self, error: Error) -> Response {
        match flows::outcome(error).map(Outcome::step) {
            Ok(Step::Show(flow)) => page(StatusCode::OK, &form(flow.ui())),
            Ok(Step::UseFlow(id)) => to(&FlowKind::Login.page(&id)),
            // No redirect: a browser without cookies would come back for ever. People stop clicking.
            Ok(Step::StartAnew) => {
                again("This page is out of date, or your browser sends no cookies.")
            }
            Ok(Step::Redirect(url)) => to(url.as_str()),
            Ok(Step::Start(url)) => self.start(&url),
            Ok(Step::Follow(next)) => follow(Some(&next)),
            Ok(Step::Done) => to("/"),
            Ok(Step::Fail(error)) | Err(error) => failed(&error),
            Ok(other) => failed(&format!("{other:?}")),
        }
    }

    /// Sends the browser to where a flow begins.
    fn start(&self, start: &StartUrl) -> Response {
        start.build(&self.url).map_or_else(|error| failed(&error), |url| to(&url))
    }
}

/// Goes to the page for the next step, or to the app where there is none.
fn follow(next: Option<&NextStep>) -> Response {
    let page = next.and_then(NextStep::location);
    to(page.as_deref().unwrap_or("/"))
}

fn value<'p>(pairs: &'p Pairs, name: &str) -> Option<&'p str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// Returns the cookies of the browser. Some servers hand them out in pieces.
fn cookies(headers: &HeaderMap) -> String {
    let pieces = headers.get_all(header::COOKIE).iter();
    pieces.filter_map(|piece| piece.to_str().ok()).collect::<Vec<_>>().join("; ")
}

// -- The form ---------------------------------------------------------------------------------------

/// Shows a form for each way to sign in, so that what one of them requires does not keep users from another.
fn form(ui: &UiContainer) -> String {
    let form = Form::new(ui);
    let messages: String = form.messages().map(message).collect();
    let mut methods = form.auth_methods();
    // Where there is no other button, a script is needed.
    methods.retain(|method| form.in_group(method).any(Node::is_submit));
    if methods.is_empty() {
        // A step that asks for the address alone.
        methods.push(&UiNodeGroup::Default);
    }
    let forms = methods.into_iter().map(|method| {
        let nodes = form.for_method(method, Order::SignIn).into_iter();
        format!(
            "<form method=\"post\">\n{}</form>\n",
            nodes.map(node).collect::<String>()
        )
    });
    format!("<h1>Sign in</h1>\n{messages}{}", forms.collect::<String>())
}

fn node(node: Node<'_>) -> String {
    // Numbers stay the same, while texts are in English and may change: translate by the number.
    let label = match node.label_id() {
        Some(MessageId::Identifier) => "E-mail address",
        _ => node.label().map_or("", |label| &label.text),
    };
    let label = escape(label);
    let messages: String = node.messages().map(message).collect();
    let Some(input) = node.as_input() else {
        return format!("<p>{label}</p>\n{messages}");
    };
    let text = input.value.as_ref().map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    let (name, value) = (escape(&input.name), escape(&text.unwrap_or_default()));
    let field = format!(
        "type=\"{}\" name=\"{name}\" value=\"{value}\"",
        escape(input.r#type.as_str())
    );
    let required = if input.required == Some(true) { " required" } else { "" };
    if node.is_hidden() {
        format!("<input {field}>\n")
    } else if node.is_submit() {
        format!("<button {field}>{label}</button>\n")
    } else if node.is_button() {
        // It would run a script.
        String::new()
    } else {
        format!("<label>{label} <input {field}{required}></label>\n{messages}")
    }
}

fn message(message: &UiText) -> String {
    let text = match MessageId::from(message.id) {
        MessageId::InvalidCredentials => "That is not right. Please try again.",
        _ => &message.text,
    };
    format!("<p class=\"{}\">{}</p>\n", escape(message.r#type.as_str()), escape(text))
}

// -- Pages ------------------------------------------------------------------------------------------

fn page(status: StatusCode, content: &str) -> Response {
    let headers = [
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "strict-origin"),
    ];
    let html = format!("<!doctype html><meta charset=\"utf-8\">\n{content}\n");
    (status, headers, Html(html)).into_response()
}

fn again(why: &str) -> Response {
    page(
        StatusCode::FORBIDDEN,
        &format!("<p>{why}</p>\n<p><a href=\"/login\">Start again</a></p>"),
    )
}

fn failed(error: &dyn std::fmt::Display) -> Response {
    // No secret is in it.
    eprintln!("{error}");
    page(StatusCode::BAD_GATEWAY, "<p>Nobody can sign in at the moment.</p>")
}

fn to(url: &str) -> Response {
    Redirect::to(url).into_response()
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}
