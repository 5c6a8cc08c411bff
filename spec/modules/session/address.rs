//! URLs that browsers are sent to.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::web_url::{self, Fault};

/// Why a URL is refused. It does not repeat the URL, which may hold a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidUrl(&'static str);

impl fmt::Display for InvalidUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the URL {}", self.0)
    }
}

impl std::error::Error for InvalidUrl {}

/// Checks that a browser can be sent to a URL: `https`, or `http` where that is allowed or stays on this
/// machine; a host; no user name, and nothing that browsers read in another way than they show it.
pub(super) fn check(url: &str, plain_http: bool) -> Result<(), InvalidUrl> {
    if !url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return Err(InvalidUrl("has a space, a backslash, or a character beyond ASCII"));
    }
    let place = web_url::place(url).map_err(|fault| {
        InvalidUrl(match fault {
            Fault::Relative => "has no scheme",
            Fault::Scheme => "begins with neither `https://` nor `http://`",
            Fault::User => "has a user name or password",
            Fault::Host => "has no host",
        })
    })?;
    if place.is_tls || plain_http || is_loopback(place.host) {
        return Ok(());
    }
    Err(InvalidUrl("begins with `http://`, and leads to another machine"))
}

/// Checks a URL to which paths are appended, and returns it without a slash at its end.
pub(super) fn base(url: &str) -> Result<String, InvalidUrl> {
    check(url, true)?;
    if url.contains(['?', '#']) {
        return Err(InvalidUrl("has a query or a fragment"));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// Appends a parameter to the query, before the fragment if there is one.
pub(super) fn with_parameter(url: &str, name: &str, value: &str) -> String {
    let (url, fragment) = url.split_at(url.find('#').unwrap_or(url.len()));
    let separator = if url.contains('?') { '&' } else { '?' };
    let value = utf8_percent_encode(value, NON_ALPHANUMERIC);
    format!("{url}{separator}{name}={value}{fragment}")
}

/// Returns whether a URL has a parameter of this name, which is spelt plainly.
pub(super) fn has_parameter(url: &str, name: &str) -> bool {
    let url = url.split('#').next().unwrap_or_default();
    let query = url.split_once('?').map_or("", |(_, query)| query);
    query.split('&').any(|pair| pair.split('=').next() == Some(name))
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_matches(['[', ']']);
    host.eq_ignore_ascii_case("localhost")
        || bare.parse::<Ipv4Addr>().is_ok_and(|it| it.is_loopback())
        || bare.parse::<Ipv6Addr>().is_ok_and(|it| it.is_loopback())
}
