//! How the HTTP library is set up: what users ask for, and what they cannot change.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::reqwest::ClientBuilder;
use ::reqwest::redirect::Policy;

use crate::runtime::transport::Timeouts;

/// What a user does to the library's own builder.
pub(crate) type Configure = dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync;

/// How each client of the library is made.
#[derive(Clone)]
pub(crate) struct Settings {
    timeouts: Timeouts,
    configure: Option<Arc<Configure>>,
}

impl Settings {
    pub(crate) fn new(timeouts: Timeouts) -> Self {
        Self { timeouts, configure: None }
    }

    pub(crate) fn configure(mut self, configure: Option<Arc<Configure>>) -> Self {
        self.configure = configure;
        self
    }

    /// Returns how long an attempt may take that is given no other time.
    pub(super) fn timeout(&self) -> Duration {
        self.timeouts.attempt
    }

    /// Makes a client, which knows a proxy, or else is for plain HTTP within this machine.
    pub(super) fn client(
        &self,
        proxied: bool,
    ) -> Result<::reqwest::Client, ::reqwest::Error> {
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
        let builder = builder.timeout(self.timeout());
        if proxied {
            return builder.build();
        }
        // It speaks no TLS, so it need not read the certificates of the system.
        builder.no_proxy().tls_certs_only([]).build()
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("timeouts", &self.timeouts)
            .field("configured", &self.configure.is_some())
            .finish()
    }
}
