//! Making a proxy. Nothing fails before `build`, which then names every problem.

use std::fmt;
use std::sync::Arc;

use http::{HeaderName, HeaderValue};

use super::layer::OryProxy;
use super::origin::OwnOrigin;
use super::path::is_plain;
use super::request::may_pass;
use super::settings::{MAX_REQUEST_SIZE, PATHS, Settings};
use crate::runtime::Client;
use crate::{Ory, Secret, Transport};

/// Collects what an [`OryProxy`] needs.
#[must_use = "a builder does nothing until `build` is called"]
pub struct OryProxyBuilder {
    transport: Arc<dyn Transport>,
    base: String,
    is_safe: bool,
    token: Option<Secret>,
    public: Option<String>,
    trusts_forwarded: bool,
    paths: Vec<String>,
    headers: Vec<String>,
    cookie_domain: Option<String>,
    max_request_size: usize,
    pages: Vec<(String, String)>,
}

impl OryProxyBuilder {
    pub(super) fn new(ory: &Ory) -> Self {
        let client: &Client = ory.as_ref();
        let shared = client.shared();
        Self {
            transport: client.transport(),
            base: shared.base.as_str().to_owned(),
            is_safe: shared.trusts(&shared.base),
            token: None,
            public: None,
            trusts_forwarded: false,
            paths: PATHS.map(str::to_owned).to_vec(),
            headers: Vec::new(),
            cookie_domain: None,
            max_request_size: MAX_REQUEST_SIZE,
            pages: Vec::new(),
        }
    }

    /// Sets the token of the project by which Ory lets the proxy say under which URL it is seen
    /// (`Ory-Base-URL-Rewrite-Token`). None is sent without.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets the URL under which browsers see the application, for example `http://localhost:3000`:
    /// scheme, host and port.
    ///
    /// Without it, the host is what the request names, if that is this machine (`localhost`, a name
    /// below it, `127.0.0.1`, `[::1]`), and the scheme is `http` unless the request says otherwise. So set it
    /// where the application is seen under another name, or serves TLS by itself.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public = Some(url.into());
        self
    }

    /// Takes host and scheme from `X-Forwarded-Host` and `X-Forwarded-Proto`.
    ///
    /// Anybody can send these headers, and what they say gets into the links of Ory's mails. So turn this
    /// on only behind a proxy of your own, such as a tunnel, that sets both of them. They are ignored
    /// otherwise, and where [`public_url`](Self::public_url) is set.
    pub fn trust_forwarded_headers(mut self) -> Self {
        self.trusts_forwarded = true;
        self
    }

    /// Sets which paths are Ory's, each with all paths below it, in place of `/self-service`,
    /// `/sessions/whoami`, `/ui`, `/.well-known/ory` and `/.ory`.
    pub fn paths<P: Into<String>>(mut self, paths: impl IntoIterator<Item = P>) -> Self {
        self.paths = paths.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a path to those that are Ory's.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.paths.push(path.into());
        self
    }

    /// Passes a header of requests on to Ory, besides `Accept`, `Accept-Charset`, `Accept-Language`,
    /// `Authorization`, `Cache-Control`, `Content-Type`, `Cookie`, `Referer` and `User-Agent`.
    pub fn forward_header(mut self, name: impl Into<String>) -> Self {
        self.headers.push(name.into());
        self
    }

    /// Sets the domain of Ory's cookies, so that other hosts of that domain get them, too. Without it,
    /// they are sent to the host of the application alone.
    pub fn cookie_domain(mut self, domain: impl Into<String>) -> Self {
        self.cookie_domain = Some(domain.into());
        self
    }

    /// Sends browsers to a page of the application where Ory redirects to one of its own, for example
    /// `.page("/ui/login", "/login")`. The query is kept.
    pub fn page(mut self, ory: impl Into<String>, own: impl Into<String>) -> Self {
        self.pages.push((ory.into(), own.into()));
        self
    }

    /// Sets how many bytes the body of a request may have (1 MiB), which is read as a whole before it is
    /// sent. What Ory answers may have any size.
    pub fn max_request_size(mut self, bytes: usize) -> Self {
        self.max_request_size = bytes;
        self
    }

    /// Returns the proxy.
    ///
    /// # Errors
    ///
    /// If a setting is not valid, the project is the application itself, or its URL has plain HTTP to another machine, which
    /// the client has to allow. The error names all problems, and no secret.
    pub fn build(mut self) -> Result<OryProxy, ProxyBuildError> {
        let mut problems = Vec::new();
        if !self.is_safe {
            let problem = "the base URL is plain HTTP to another machine: use `https://`, or allow \
                           it with `danger_allow_plain_http` of the client";
            problems.push(problem.to_owned());
        }
        let token = self.checked_token(&mut problems);
        let public = self.checked_public(&mut problems);
        self.check_paths(&mut problems);
        let headers = self.checked_headers(&mut problems);
        if self.cookie_domain.as_deref().is_some_and(|domain| !is_domain(domain)) {
            problems.push("the `cookie_domain` is not the name of a domain".to_owned());
        }
        if !problems.is_empty() {
            return Err(ProxyBuildError { problems });
        }
        Ok(OryProxy::new(Settings {
            transport: self.transport,
            base: self.base,
            token,
            public,
            trusts_forwarded: self.trusts_forwarded,
            paths: self.paths,
            headers,
            cookie_domain: self.cookie_domain,
            max_request_size: self.max_request_size,
            pages: self.pages,
        }))
    }

    fn checked_token(&self, problems: &mut Vec<String>) -> Option<HeaderValue> {
        let token = self.token.as_ref()?.expose();
        match HeaderValue::from_str(token) {
            Ok(mut value) if !token.is_empty() => {
                value.set_sensitive(true);
                Some(value)
            }
            _ => {
                problems.push("the `token` is not what a header can carry".to_owned());
                None
            }
        }
    }

    fn checked_public(&self, problems: &mut Vec<String>) -> Option<OwnOrigin> {
        let url = self.public.as_ref()?;
        let Some(own) = OwnOrigin::parse(url) else {
            let problem = "the `public_url` is not a URL of scheme, host and port alone";
            problems.push(problem.to_owned());
            return None;
        };
        let root = self.base.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        if OwnOrigin::parse(&root).as_ref() == Some(&own) {
            let problem = "the `public_url` is the base URL of the client, which has to be that of \
                           the Ory project";
            problems.push(problem.to_owned());
        }
        Some(own)
    }

    fn check_paths(&mut self, problems: &mut Vec<String>) {
        let is_path = |path: &str| {
            let is_clean = path.bytes().all(|byte| byte.is_ascii_graphic());
            let is_absolute = path.starts_with('/') && !path.starts_with("//");
            is_absolute && is_clean && is_plain(path) && !path.contains(['?', '#'])
        };
        for path in &mut self.paths {
            path.truncate(path.trim_end_matches('/').len());
            if !is_path(path) {
                let problem = format!(
                    "`{}` is not a path of Ory: it has to start with one slash and to have a name",
                    path.escape_debug()
                );
                problems.push(problem);
            }
        }
        for (from, to) in &self.pages {
            if !is_path(from) || !is_path(to) {
                problems.push("a `page` is not a path without a query".to_owned());
            }
        }
    }

    fn checked_headers(&self, problems: &mut Vec<String>) -> Vec<HeaderName> {
        let mut names = Vec::new();
        for name in &self.headers {
            match HeaderName::from_bytes(name.as_bytes()) {
                Ok(name) if may_pass(&name) => names.push(name),
                Ok(name) => {
                    problems.push(format!("the header `{name}` is not passed on"))
                }
                Err(_) => problems.push("a `forward_header` is not a name".to_owned()),
            }
        }
        names
    }
}

fn is_domain(text: &str) -> bool {
    let name = text.strip_prefix('.').unwrap_or(text);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };
    name.split('.').all(is_label)
}

impl fmt::Debug for OryProxyBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OryProxyBuilder")
            .field("base_url", &self.base)
            .field("token", &self.token)
            .field("paths", &self.paths)
            .finish_non_exhaustive()
    }
}

/// Why there is no proxy: every problem of its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProxyBuildError {
    problems: Vec<String>,
}

impl ProxyBuildError {
    /// Returns the problems, one or more.
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl fmt::Display for ProxyBuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy cannot be made: {}", self.problems.join("; "))
    }
}

impl std::error::Error for ProxyBuildError {}
