//! The configuration of the HTTP library: what users ask for, and what they cannot change.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::reqwest::ClientBuilder;
use ::reqwest::redirect::Policy;

use crate::runtime::transport::Timeouts;

/// What a user changes on the library's own builder.
pub(crate) type Configure = dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync;

/// How each client of the library is made.
#[derive(Clone)]
pub(crate) struct Settings {
    timeouts: Timeouts,
    configure: Option<Arc<Configure>>,
    /// A client of the caller's, used instead of those that are made here.
    own: Option<::reqwest::Client>,
}

impl Settings {
    pub(crate) fn new(timeouts: Timeouts) -> Self {
        Self {
            timeouts,
            configure: None,
            own: None,
        }
    }

    pub(crate) fn configure(mut self, configure: Option<Arc<Configure>>) -> Self {
        self.configure = configure;
        self
    }

    pub(crate) fn client_of_caller(mut self, own: Option<::reqwest::Client>) -> Self {
        self.own = own;
        self
    }

    /// Returns whether the clients are the caller's.
    pub(super) fn is_own(&self) -> bool {
        self.own.is_some()
    }

    /// Returns how long an attempt without a deadline may take, by the settings of the clients. For a
    /// client of the caller's, that is not known.
    pub(super) fn timeout(&self) -> Option<Duration> {
        self.own.is_none().then_some(self.timeouts.attempt)
    }

    /// Makes a client: one that may use a proxy, or one for plain HTTP within this machine.
    pub(super) fn client(
        &self,
        proxied: bool,
    ) -> Result<::reqwest::Client, ::reqwest::Error> {
        if let Some(own) = &self.own {
            return Ok(own.clone());
        }
        // What other crates of a program turn on in the library does not change what is sent.
        let mut builder = ::reqwest::Client::builder()
            .connect_timeout(self.timeouts.connect)
            .no_brotli()
            .no_deflate()
            .no_zstd();
        if cfg!(not(feature = "gzip")) {
            builder = builder.no_gzip();
        }
        if cfg!(not(feature = "http2")) {
            builder = builder.http1_only();
        }
        if let Some(configure) = &self.configure {
            builder = configure(builder);
        }
        // A redirect would take credentials along.
        let builder = builder.redirect(Policy::none()).referer(false);
        // What is sent again is sent again by us, and counted. The library would copy each request for it, too.
        let once = ::reqwest::retry::never().max_retries_per_request(0);
        let builder = builder.retry(once);
        let builder = builder.timeout(self.timeouts.attempt);
        if proxied {
            return builder.build();
        }
        // It speaks no TLS, so it need not read the certificates of the system.
        builder.no_proxy().tls_certs_only(Vec::new()).build()
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("timeouts", &self.timeouts)
            .field("configured", &self.configure.is_some())
            .field("own", &self.own.is_some())
            .finish()
    }
}
