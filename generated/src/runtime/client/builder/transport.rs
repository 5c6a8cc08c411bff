//! The transport of a client: the caller's own, or the default one with the caller's configuration.

use std::sync::Arc;

use super::ClientBuilder;
use super::error::Cause;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::error::Chain;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::reqwest::{Configure, ReqwestTransport, Settings};
use crate::runtime::transport::{Carrier, Timeouts, Transport};

/// Why there is none.
pub(super) struct Problem {
    pub(super) text: String,
    pub(super) cause: Option<Cause>,
}

impl From<&str> for Problem {
    fn from(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            cause: None,
        }
    }
}

/// What the caller asks for.
#[derive(Default)]
pub(super) struct Choice {
    own: Option<Arc<dyn Transport>>,
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    configure: Option<Arc<Configure>>,
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    client: Option<::reqwest::Client>,
}

impl Choice {
    pub(super) fn make(self, timeouts: Timeouts) -> Result<Carrier, Problem> {
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        match (&self.own, &self.configure, &self.client) {
            (Some(_), Some(_), _) => {
                return Err(
                    "`reqwest` is for the default transport, which `transport` \
                            replaces: set one of them"
                        .into(),
                );
            }
            (Some(_), _, Some(_)) => {
                return Err("`reqwest_client` is for the default transport, which \
                            `transport` replaces: set one of them"
                    .into());
            }
            (None, Some(_), Some(_)) => {
                return Err("`reqwest` is for a client that is made here, which \
                            `reqwest_client` replaces: set one of them"
                    .into());
            }
            _ => {}
        }
        if let Some(own) = self.own {
            return Ok(Carrier::Own(own));
        }
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        let made = default_transport(
            Settings::new(timeouts)
                .configure(self.configure)
                .client_of_caller(self.client),
        );
        #[cfg(not(all(feature = "reqwest", not(target_arch = "wasm32"))))]
        let made = default_transport(timeouts);
        made
    }
}

impl ClientBuilder {
    /// Replaces the default transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport.own = Some(Arc::new(transport));
        self
    }

    /// Configures the HTTP library of the default transport: certificate authorities, client
    /// certificates, proxies, name servers, the size of the connection pool.
    ///
    /// The function gets the library's own builder and may be called for several clients. Redirects are
    /// never followed, and plain HTTP to this machine never uses a proxy, whatever the function does.
    ///
    /// For example, `.reqwest(move |http| http.tls_certs_merge([ca.clone()]))` trusts one more
    /// certificate authority.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn reqwest(
        mut self,
        configure: impl Fn(::reqwest::ClientBuilder) -> ::reqwest::ClientBuilder
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.transport.configure = Some(Arc::new(configure));
        self
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
impl ClientBuilder {
    /// Sends requests with an existing client of the HTTP library, so that several clients share its
    /// connections.
    ///
    /// It is used as it is, with its own proxies, certificates, HTTP version and time limit for
    /// connecting. The other time limits and the size limit are those of this builder. Build it with
    /// `redirect(Policy::none())`: a redirect would carry credentials along, so a response that was
    /// reached by one is an error.
    pub fn reqwest_client(mut self, client: ::reqwest::Client) -> Self {
        self.transport.client = Some(client);
        self
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
fn default_transport(settings: Settings) -> Result<Carrier, Problem> {
    match ReqwestTransport::new(settings) {
        Ok(transport) => Ok(Carrier::Default(Arc::new(transport))),
        Err(error) => Err(Problem {
            text: format!("the HTTP library does not start: {}", Chain(&error)),
            cause: Some(Arc::new(error)),
        }),
    }
}

#[cfg(all(feature = "fetch", all(target_arch = "wasm32", target_os = "unknown")))]
fn default_transport(_: Timeouts) -> Result<Carrier, Problem> {
    Ok(Carrier::Own(Arc::new(crate::runtime::fetch::FetchTransport::new())))
}

#[cfg(all(
    feature = "reqwest",
    target_arch = "wasm32",
    not(all(feature = "fetch", all(target_arch = "wasm32", target_os = "unknown")))
))]
fn default_transport(_: Timeouts) -> Result<Carrier, Problem> {
    Err("no transport: set `transport`, or enable the cargo feature `fetch`".into())
}

#[cfg(all(
    not(feature = "reqwest"),
    not(all(feature = "fetch", all(target_arch = "wasm32", target_os = "unknown")))
))]
fn default_transport(_: Timeouts) -> Result<Carrier, Problem> {
    Err("no transport: set `transport`, or enable the cargo feature `reqwest`".into())
}
