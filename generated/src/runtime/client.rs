//! The client: what all calls share.

mod builder;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};

pub use builder::{BuildError, ClientBuilder};

use super::call::Call;
use super::clock::Clock;
use super::credentials::Credentials;
use super::error::{Failure, InvalidArgument};
use super::interceptor::Interceptor;
use super::named::Named;
use super::operation::{Operation, Scheme};
use super::origin::Origin;
use super::request::is_named;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use super::reqwest::ReqwestTransport;
use super::retry::{Budget, RetryPolicy};
use super::transport::{Carrier, Timeouts, Transport};

/// What all calls share: servers, credentials, limits and the transport. It is cheap to clone.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) base: Origin,
    pub(crate) variables: Named<String>,
    /// Where operations with a server of their own are sent, by the URL template of that server.
    pub(crate) overrides: Named<Origin>,
    pub(crate) credentials: Credentials,
    pub(crate) timeouts: Timeouts,
    pub(crate) max_response_size: usize,
    pub(crate) user_agent: HeaderValue,
    /// The headers that are sent with each call.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Carrier,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) retries: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) interceptors: Vec<Arc<dyn Interceptor>>,
    /// The security schemes of the document.
    pub(crate) schemes: &'static [&'static Scheme],
    /// Whether credentials may travel over plain HTTP to other machines.
    pub(crate) plain_http: bool,
}

impl Client {
    /// Starts a call of an operation.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn call(&self, operation: &'static Operation) -> Box<Call> {
        Call::new(self, operation)
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0
    }

    /// Returns what carries the requests, for requests that are not calls.
    #[allow(dead_code, reason = "only modules written by hand may have a use for it")]
    pub(crate) fn transport(&self) -> Arc<dyn Transport> {
        match &self.0.transport {
            #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
            Carrier::Default(transport) => Arc::<ReqwestTransport>::clone(transport),
            Carrier::Own(transport) => Arc::clone(transport),
        }
    }
}

impl Shared {
    /// Returns whether credentials may be sent to a server: over TLS, within this machine, or because
    /// the caller allows it.
    pub(crate) fn trusts(&self, origin: &Origin) -> bool {
        self.plain_http || origin.is_secure()
    }

    /// Returns whether a header is a credential, whoever sets it: `Authorization` and similar ones, and
    /// those of the document's security schemes.
    pub(crate) fn is_credential(&self, name: &HeaderName) -> bool {
        [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE].contains(name)
            || self.schemes.iter().any(|scheme| {
                scheme.kind.header().is_some_and(|own| is_named(name, own))
            })
    }

    /// Returns where an operation is sent.
    pub(crate) fn origin(
        &self,
        operation: &'static Operation,
    ) -> Result<Cow<'_, Origin>, Failure> {
        let Some(server) = operation.server else {
            return Ok(Cow::Borrowed(&self.base));
        };
        if let Some(origin) = self.overrides.get(server.url) {
            return Ok(Cow::Borrowed(origin));
        }
        Origin::from_template(server, Some(&self.base), &|name| {
            self.variables.get(name).map(String::as_str)
        })
        .map(Cow::Owned)
        .map_err(|reason| InvalidArgument::failure(operation, "server", reason))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base.as_str())
            .field("credentials", &self.0.credentials)
            .field("timeouts", &self.0.timeouts)
            .finish_non_exhaustive()
    }
}
