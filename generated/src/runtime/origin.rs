//! Where requests go: scheme, host and path prefix.

use std::net::{Ipv4Addr, Ipv6Addr};

use http::Uri;

use super::operation::Server;

/// The part of a URL that all calls to one server share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    /// `https://host:port/prefix`, without a slash at the end.
    base: String,
    secure: bool,
}

impl Origin {
    /// Reads a base URL, or says what is wrong with it. The message does not repeat the URL: it may
    /// hold a password.
    pub(crate) fn parse(url: &str) -> Result<Self, &'static str> {
        let uri: Uri = url.parse().map_err(|_| "is not a URL")?;
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err("must start with `https://` or `http://`"),
        };
        let authority = uri.authority().ok_or("has no host")?;
        if authority.as_str().contains('@') {
            return Err("has a user name or password, which belong into a credential");
        }
        if authority.host().is_empty() {
            return Err("has no host");
        }
        if url.contains(['?', '#']) {
            return Err("has a query or fragment");
        }
        if has_dot_segment(uri.path()) {
            return Err("has `.` or `..` as a path segment");
        }
        let local = secure || is_loopback(authority.host());
        let prefix = uri.path().trim_end_matches('/');
        let scheme = if secure { "https" } else { "http" };
        Ok(Self {
            base: format!("{scheme}://{authority}{prefix}"),
            secure: local,
        })
    }

    /// Fills the variables of a server's template, all of which `value` must know. A template that is
    /// a path alone stands for a path on the host of `base`.
    pub(crate) fn from_template<'v>(
        server: &Server,
        base: Option<&Self>,
        value: impl Fn(&str) -> Option<&'v str>,
    ) -> Result<Self, String> {
        let relative = is_path(server.url);
        let root = base.filter(|_| relative).map_or("", Self::root);
        let mut url = root.to_owned();
        let mut rest = server.url;
        while let Some((before, tail)) = rest.split_once('{') {
            let (name, after) = tail.split_once('}').unwrap_or((tail, ""));
            url.push_str(before);
            let value = value(name).ok_or_else(|| format!("`{name}` is not set"))?;
            // A value must not end the host name and go on as something else.
            let in_path =
                url.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
            let fits = |byte| is_host_byte(byte) || (in_path && byte == b'/');
            if value.is_empty() || !value.bytes().all(fits) {
                let place = if in_path { "path" } else { "host name" };
                return Err(format!("the value of `{name}` is not part of a {place}"));
            }
            url.push_str(value);
            rest = after;
        }
        url.push_str(rest);
        Self::parse(&url)
            .map_err(|reason| format!("the server URL `{}` {reason}", server.url))
    }

    /// Returns the URL without a path of its own, to append one that starts with `/`.
    pub(crate) fn as_str(&self) -> &str {
        &self.base
    }

    /// Returns the URL without any path.
    fn root(&self) -> &str {
        let host = self.base.find("://").map_or(0, |at| at + 3);
        let path = self.base[host..].find('/');
        &self.base[..path.map_or(self.base.len(), |path| host + path)]
    }

    /// Returns whether credentials may travel there: over TLS, or within this machine.
    pub(crate) fn is_secure(&self) -> bool {
        self.secure
    }
}

/// Returns whether a path has a segment that URL parsers drop, maybe with the one before it.
pub(crate) fn has_dot_segment(path: &str) -> bool {
    // Most paths have nothing that one could be made of.
    let path = path.as_bytes();
    let any = path.iter().any(|byte| matches!(byte, b'.' | b'%'));
    any && path.split(|byte| *byte == b'/').any(is_dot_segment)
}

fn is_dot_segment(segment: &[u8]) -> bool {
    let mut dots = 0;
    let mut rest = segment;
    while let Some(first) = rest.first() {
        let length = match first {
            b'.' => 1,
            b'%' if rest
                .get(1..3)
                .is_some_and(|hex| hex.eq_ignore_ascii_case(b"2e")) =>
            {
                3
            }
            _ => return false,
        };
        rest = &rest[length..];
        dots += 1;
    }
    dots == 1 || dots == 2
}

/// Returns whether a URL is a path alone.
pub(crate) fn is_path(url: &str) -> bool {
    url.starts_with('/') && !url.starts_with("//")
}

fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}

/// Returns whether a host is this machine, without asking a name server.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || bare.is_some_and(|host| {
            host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
        })
}
