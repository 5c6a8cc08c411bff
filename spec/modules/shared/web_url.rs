//! Where a URL leads.

use std::net::Ipv6Addr;

/// The part of an absolute URL of the web that says where it leads.
#[allow(dead_code, reason = "each module asks for some of it")]
pub(crate) struct Place<'a> {
    pub(crate) is_tls: bool,
    /// The host with its port, as it stands there.
    pub(crate) authority: &'a str,
    /// The host alone; an IPv6 address in its brackets.
    pub(crate) host: &'a str,
}

/// Why a text is no such URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It has no scheme, or no host behind two slashes.
    Relative,
    /// It has another scheme than `https` or `http`.
    Scheme,
    /// It has a user name or a password.
    User,
    /// Its host is none, or its port.
    Host,
}

/// Returns where a URL leads. Which characters the rest may have is for the caller to say.
pub(crate) fn place(url: &str) -> Result<Place<'_>, Fault> {
    let (scheme, rest) = url.split_once("://").ok_or(Fault::Relative)?;
    let is_tls = scheme.eq_ignore_ascii_case("https");
    if !is_tls && !scheme.eq_ignore_ascii_case("http") {
        return Err(Fault::Scheme);
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err(Fault::User);
    }
    let host = host(authority).ok_or(Fault::Host)?;
    Ok(Place { is_tls, authority, host })
}

/// Returns the host without its port.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = match authority.find(']') {
        Some(end) if authority.starts_with('[') => authority.split_at(end + 1),
        _ => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let is_port = match port.strip_prefix(':') {
        Some(digits) => {
            digits.parse::<u16>().is_ok() && digits.bytes().all(|it| it.is_ascii_digit())
        }
        None => port.is_empty(),
    };
    let is_name = |ch: char| ch.is_alphanumeric() || matches!(ch, '-' | '.' | '_');
    let is_host = match host.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => !host.is_empty() && host.chars().all(is_name),
    };
    (is_port && is_host).then_some(host)
}
