//! Builds a client. Nothing fails before `build`, which reports every problem.

mod error;
mod transport;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

pub use error::BuildError;

use super::{Client, Shared};
use crate::runtime::clock::{Clock, SystemClock};
use crate::runtime::credentials::{Credential, Credentials};
use crate::runtime::interceptor::Interceptor;
use crate::runtime::named::Named;
use crate::runtime::operation::{Scheme, Server};
use crate::runtime::origin::{Origin, is_path};
use crate::runtime::request::header_name;
use crate::runtime::retry::{Budget, RETRIES, RetryPolicy};
use crate::runtime::secret::Secret;
use crate::runtime::text;
use crate::runtime::transport::Timeouts;

/// How large a response may be by default: 16 MiB.
const MAX_RESPONSE_SIZE: usize = 16 << 20;

/// The name and version of the crate that this file is compiled into.
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Collects what a [`Client`] needs.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    servers: &'static [Server],
    schemes: &'static [&'static Scheme],
    plain_http: bool,
    base_url: Option<String>,
    variables: Named<String>,
    overrides: Named<String>,
    credentials: Credentials,
    timeouts: Timeouts,
    max_response_size: usize,
    user_agent: Option<String>,
    headers: HeaderMap,
    transport: transport::Choice,
    clock: Option<Arc<dyn Clock>>,
    retries: RetryPolicy,
    retry_budget: u32,
    interceptors: Vec<Arc<dyn Interceptor>>,
    problems: Vec<String>,
}

impl ClientBuilder {
    /// Starts with the security schemes and the servers of the document. The first server is used
    /// unless a base URL is given.
    pub fn new(servers: &'static [Server], schemes: &'static [&'static Scheme]) -> Self {
        Self {
            servers,
            schemes,
            plain_http: false,
            base_url: None,
            variables: Named::new(),
            overrides: Named::new(),
            credentials: Credentials::default(),
            timeouts: Timeouts::default(),
            max_response_size: MAX_RESPONSE_SIZE,
            user_agent: None,
            headers: HeaderMap::new(),
            transport: transport::Choice::default(),
            clock: None,
            retries: RetryPolicy::new(),
            retry_budget: RETRIES,
            interceptors: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Sets a variable of the servers' URLs.
    pub fn server_variable(
        mut self,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.variables.insert(name, value.into());
        self
    }

    /// Sets the URL to which paths are appended. Its own path is kept.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the URL for operations that have their own server, given as one of `servers`.
    pub fn server_url(
        mut self,
        servers: &[&'static Server],
        server: &str,
        url: impl Into<String>,
    ) -> Self {
        match servers.iter().find(|own| own.url == server) {
            Some(own) => self.overrides.insert(own.url, url.into()),
            None => {
                let mut known = Vec::new();
                for own in servers {
                    known.push(format!("`{}`", own.url));
                }
                let known = text::join(&known, ", ");
                self.problems.push(format!(
                    "`server_url` names a server that no operation has: it is one of {known}"
                ));
            }
        }
        self
    }

    /// Sets the credential of a security scheme.
    pub fn credential(
        mut self,
        scheme: &'static Scheme,
        credential: impl Into<Credential>,
    ) -> Self {
        if let Err(reason) = self.credentials.set(scheme, &credential.into()) {
            self.problems.push(format!("the value of `{}` {reason}", scheme.setter));
        }
        self
    }

    /// Sends calls without the credentials that the document requires, where the client has none.
    pub fn anonymous(mut self) -> Self {
        self.credentials.anonymous = true;
        self
    }

    /// Sends credentials over plain `http://`, even to other machines.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets how long one attempt may take, including the body (30 seconds). `Duration::MAX` means no
    /// limit, here and below.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.attempt = timeout;
        self
    }

    /// Sets how long a call may take, including all attempts and the waits between them (2 minutes, or
    /// the time for one attempt if that is longer).
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.total = Some(timeout);
        self
    }

    /// Sets how long connecting may take (10 seconds). A custom transport has its own rules.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.connect = timeout;
        self
    }

    /// Sets how long the server may be silent, before the head of a response and between two pieces of
    /// its body. There is no such limit by default; in a stream, the time for an attempt is the limit.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.idle = Some(timeout);
        self
    }

    /// Removes the time limits of calls, except the one for connecting.
    pub fn no_timeouts(self) -> Self {
        let never = Duration::MAX;
        self.timeout(never).total_timeout(never).idle_timeout(never)
    }

    /// Sets how many bytes a response may have (16 MiB).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets the `User-Agent` header.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Adds a header to each call, after headers of the same name that were added before.
    ///
    /// It replaces the default `User-Agent` and `Accept`. A parameter, a credential and `.header(…)` of
    /// a call replace it. Where a call needs a credential and has none, this header counts as the
    /// credential if it is the one that carries it. Interceptors see it; token requests do not have it.
    pub fn default_header(
        mut self,
        name: impl AsRef<str>,
        value: impl Into<Secret>,
    ) -> Self {
        let name = name.as_ref();
        let value = HeaderValue::from_bytes(value.into().expose().as_bytes());
        match (header_name(name), value) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.headers.append(name, value);
            }
            (Err(reason), _) => {
                // What is no name is not repeated: it may be anything.
                let is_name = HeaderName::from_bytes(name.as_bytes()).is_ok();
                let shown = if is_name { format!("`{name}` ") } else { String::new() };
                self.problems.push(format!("a `default_header` {shown}{reason}"));
            }
            (Ok(name), Err(_)) => self.problems.push(format!(
                "the `default_header` `{name}` has a line break or another character that a \
                 header cannot carry"
            )),
        }
        self
    }

    /// Sets how often calls are tried and how long they wait between attempts (3 attempts).
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = policy;
        self
    }

    /// Sets how many retries all calls together may have in progress (10), so that a server in trouble
    /// does not get several times as many requests.
    ///
    /// The retries of a call are given back when it succeeds, each success also gives back a tenth of
    /// a retry, and an empty budget is full again after a minute. Waits that the server asks for
    /// (`Retry-After`) cost nothing. With 0, only those are made; `u32::MAX` means no limit.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Adds an interceptor, which runs after those that were added before.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Replaces the system's clock, for example in a test.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Returns the client.
    ///
    /// # Errors
    ///
    /// If the server is not known, or if a setting is not valid. The error names all problems.
    pub fn build(mut self) -> Result<Client, BuildError> {
        let base = self.base();
        if let Some(base) = &base {
            for (setter, reason) in self.credentials.check(base, self.plain_http) {
                self.problems.push(format!("the `token_url` of `{setter}` {reason}"));
            }
        }
        let overrides = self.overrides();
        let user_agent = self.agent();
        let transport = std::mem::take(&mut self.transport).make(self.timeouts);
        let mut cause = None;
        let transport = transport
            .map_err(|problem| {
                self.problems.push(problem.text);
                cause = problem.cause;
            })
            .ok();
        match (base, user_agent, transport) {
            (Some(base), Some(user_agent), Some(transport))
                if self.problems.is_empty() =>
            {
                Ok(Client(Arc::new(Shared {
                    base,
                    variables: self.variables,
                    overrides,
                    credentials: self.credentials,
                    timeouts: self.timeouts,
                    max_response_size: self.max_response_size,
                    user_agent,
                    headers: self.headers,
                    transport,
                    clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock::new())),
                    retries: self.retries,
                    budget: Budget::new(self.retry_budget),
                    interceptors: self.interceptors,
                    schemes: self.schemes,
                    plain_http: self.plain_http,
                })))
            }
            _ => Err(BuildError::new(self.problems, cause)),
        }
    }

    fn base(&mut self) -> Option<Origin> {
        let origin = match (&self.base_url, self.servers.first()) {
            (Some(url), _) => {
                Origin::parse(url).map_err(|reason| format!("the `base_url` {reason}"))
            }
            (None, Some(server)) if is_path(server.url) => Err(format!(
                "no server is known: set `base_url`, which ends with `{}`",
                server.url
            )),
            (None, Some(server)) => self.server_origin(server),
            (None, None) => Err("no server is known: set `base_url`".to_owned()),
        };
        origin.map_err(|problem| self.problems.push(problem)).ok()
    }

    fn server_origin(&self, server: &Server) -> Result<Origin, String> {
        let mut missing = Vec::new();
        for variable in server.variables {
            if variable.default.is_none() && self.variables.get(variable.name).is_none()
            {
                missing.push(format!("`{}`", variable.name));
            }
        }
        if !missing.is_empty() {
            return Err(format!(
                "no server is known: set {} (the server is `{}`) or `base_url`",
                text::join(&missing, ", "),
                server.url
            ));
        }
        Origin::from_template(server, None, &|name| {
            self.variables.get(name).map(String::as_str)
        })
    }

    fn overrides(&mut self) -> Named<Origin> {
        let mut origins = Named::new();
        for (template, url) in self.overrides.iter() {
            match Origin::parse(url) {
                Ok(origin) => {
                    origins.insert(template, origin);
                }
                Err(reason) => {
                    self.problems
                        .push(format!("the URL for the server `{template}` {reason}"));
                }
            }
        }
        origins
    }

    fn agent(&mut self) -> Option<HeaderValue> {
        let text = self.user_agent.as_deref().unwrap_or(USER_AGENT);
        let value = HeaderValue::from_str(text).ok();
        if value.is_none() {
            let problem = "the `user_agent` has a character that a header cannot carry";
            self.problems.push(problem.to_owned());
        }
        value
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeouts", &self.timeouts)
            .finish_non_exhaustive()
    }
}
