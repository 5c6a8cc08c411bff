//! The app, and a browser of few words.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::routing::get;
use ory_sdk::Ory;
use ory_sdk::proxy::{OryProxy, OryProxyBuilder};
use tokio::runtime::Runtime;

/// An app with a page of its own, and Ory under its origin. It ends with this value.
pub(crate) struct App {
    address: SocketAddr,
    _runtime: Runtime,
}

/// What the browser gets.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl App {
    /// Starts the app in front of a project.
    pub(crate) fn start(
        base_url: &str,
        set: impl Fn(OryProxyBuilder) -> OryProxyBuilder,
    ) -> Result<Self> {
        let ory = Ory::builder().base_url(base_url).build()?;
        let proxy = set(OryProxy::builder(&ory)).build()?;
        let app = Router::new().route("/", get(|| async { "the app" })).layer(proxy);
        let runtime = Runtime::new()?;
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
        let address = listener.local_addr()?;
        runtime.spawn(async move { axum::serve(listener, app).await });
        Ok(Self { address, _runtime: runtime })
    }

    /// Returns the base URL, without a slash at its end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Opens a connection.
    pub(crate) fn connect(&self) -> Result<TcpStream> {
        let stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(stream)
    }

    /// Sends bytes as they are, and reads all that comes.
    pub(crate) fn raw(&self, request: &str) -> Result<Page> {
        let mut stream = self.connect()?;
        stream.write_all(request.as_bytes())?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        let (head, body) = text.split_once("\r\n\r\n").context("a head")?;
        Ok(Page {
            status: head.split(' ').nth(1).context("a status")?.parse()?,
            head: head.to_owned(),
            body: unchunked(head, body),
        })
    }

    /// Asks for a page or, with a form, submits it.
    pub(crate) fn fetch(&self, target: &str, headers: &str, form: &str) -> Result<Page> {
        let method = if form.is_empty() { "GET" } else { "POST" };
        let host = self.address;
        let length = match form.len() {
            0 => String::new(),
            length => format!(
                "content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n"
            ),
        };
        self.raw(&format!(
            "{method} {target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
             {headers}{length}\r\n{form}"
        ))
    }

    /// Returns the path of a URL of this app.
    pub(crate) fn path<'u>(&self, url: &'u str) -> Result<&'u str> {
        url.strip_prefix(&self.url()).with_context(|| format!("{url} is not of the app"))
    }
}

impl Page {
    /// Returns the values of a header.
    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let own = lines.filter(|(key, _)| key.eq_ignore_ascii_case(name));
        own.map(|(_, value)| value).collect()
    }

    /// Returns the only value of a header.
    pub(crate) fn header(&self, name: &str) -> Result<&str> {
        let [value] = self.headers(name)[..] else {
            anyhow::bail!("not one {name}: {}", self.head)
        };
        Ok(value)
    }

    /// Returns the cookies that it sets, as a browser sends them.
    pub(crate) fn cookies(&self) -> String {
        let cookies = self.headers("set-cookie").into_iter();
        let pairs = cookies.map(|cookie| cookie.split(';').next().unwrap_or_default());
        pairs.collect::<Vec<_>>().join("; ")
    }
}

/// Joins the chunks of a body.
fn unchunked(head: &str, body: &str) -> String {
    if !head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
        return body.to_owned();
    }
    let (mut rest, mut out) = (body, String::new());
    while let Some((size, tail)) = rest.split_once("\r\n") {
        let size = usize::from_str_radix(size, 16).unwrap_or_default();
        let Some(piece) = tail.get(..size).filter(|_| size > 0) else { break };
        out += piece;
        rest = tail.get(size + 2..).unwrap_or_default();
    }
    out
}
