//! An application with the kit, and a browser with its cookies.

use anyhow::{Context as _, Result};
use axum::http::HeaderMap;
use ory_sdk::consent::{Form, Grant, Kit, Pages, Refusal};
use ory_sdk::models::{
    AcceptOAuth2LoginRequest, OAuth2ConsentRequest, OAuth2LoginRequest,
    RejectOAuth2Request,
};
use serde_json::json;
use tests::server::Server;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::ory;

struct App;

impl Pages for App {
    async fn authenticate(
        &self,
        _request: &OAuth2LoginRequest,
        form: &Form,
    ) -> Result<AcceptOAuth2LoginRequest, Refusal> {
        match (form.get("email"), form.get("password")) {
            (Some("blocked"), _) => {
                let reason = RejectOAuth2Request::new().error("login_required");
                Err(Refusal::Reject(reason.error_hint("Ask support.").status_code(401)))
            }
            (Some("me@example.test"), Some("pass & word")) => {
                Ok(AcceptOAuth2LoginRequest::new("me").amr(["pwd"]))
            }
            _ => Err(Refusal::again("<b>Wrong</b>")),
        }
    }

    async fn signed_in(
        &self,
        _request: &OAuth2LoginRequest,
        headers: &HeaderMap,
    ) -> Option<AcceptOAuth2LoginRequest> {
        headers.get("x-session").map(|_| AcceptOAuth2LoginRequest::new("by-session"))
    }

    async fn claims(
        &self,
        _request: &OAuth2ConsentRequest,
        grant: Grant,
    ) -> Result<Grant, RejectOAuth2Request> {
        Ok(match grant.has("email") {
            true => grant.id_token(json!({"email": "me@example.test"})),
            false => grant,
        })
    }
}

/// What the browser gets.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Page {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, it)| it).next()
    }

    /// Returns the cookie that a page with a form sets, and the token in the form.
    pub(crate) fn form(&self) -> Result<(String, String)> {
        let cookie = self.header("set-cookie").context("a cookie")?;
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let token = self.body.split("name=\"csrf_token\" value=\"").nth(1);
        let token = token.and_then(|it| it.split('"').next()).context("a token")?;
        Ok((cookie, token.to_owned()))
    }
}

/// The application, at an address.
pub(crate) struct Site(String);

impl Site {
    pub(crate) async fn start(server: &Server) -> Result<Self> {
        let kit = Kit::new(ory::client(server)?, App);
        let router = axum::Router::new().nest("/oauth", kit.router());
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self(address))
    }

    pub(crate) async fn get(&self, path: &str, header: &str) -> Result<Page> {
        self.send("GET", path, header, "").await
    }

    /// Gets the page, and posts its form with these fields.
    pub(crate) async fn submit(&self, path: &str, fields: &str) -> Result<Page> {
        let (cookie, token) = self.get(path, "").await?.form()?;
        let body = format!("csrf_token={token}&{fields}");
        self.send("POST", path, &format!("Cookie: {cookie}\r\n"), &body).await
    }

    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        header: &str,
        body: &str,
    ) -> Result<Page> {
        let mut stream = TcpStream::connect(&self.0).await?;
        let (host, length) = (&self.0, body.len());
        let request = format!(
            "{method} /oauth{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
             Content-Length: {length}\r\n{header}\r\n{body}"
        );
        stream.write_all(request.as_bytes()).await?;
        let mut text = String::new();
        stream.read_to_string(&mut text).await?;
        let (head, body) = text.split_once("\r\n\r\n").context("a response")?;
        let status = head.split(' ').nth(1).context("a status")?.parse()?;
        Ok(Page {
            status,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    }
}
