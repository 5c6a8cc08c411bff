//! Where requests are sent: scheme, host and path prefix.

use std::net::{Ipv4Addr, Ipv6Addr};

use http::Uri;

use super::operation::Server;
use super::text;

/// The part of the URL that all calls to one server share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    /// `https://host:port/prefix`, without a slash at the end.
    base: String,
    secure: bool,
}

impl Origin {
    /// Reads a base URL, or returns what is wrong with it. The message does not repeat the URL, which
    /// may contain a password.
    pub(crate) fn parse(url: &str) -> Result<Self, &'static str> {
        let uri: Uri = url.parse().map_err(|_| "is not a URL")?;
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err("must start with `https://` or `http://`"),
        };
        let authority = uri.authority().ok_or("has no host")?;
        if text::find(authority.as_str(), b"@").is_some() {
            return Err("has a user name or password, which belong into a credential");
        }
        if authority.host().is_empty() {
            return Err("has no host");
        }
        if text::find(url, b"?#").is_some() {
            return Err("has a query or fragment");
        }
        if has_dot_segment(uri.path()) {
            return Err("has `.` or `..` as a path segment");
        }
        let local = secure || is_loopback(authority.host());
        let mut prefix = uri.path();
        while let Some(shorter) = prefix.strip_suffix("/") {
            prefix = shorter;
        }
        let scheme = if secure { "https" } else { "http" };
        Ok(Self {
            base: format!("{scheme}://{authority}{prefix}"),
            secure: local,
        })
    }

    /// Replaces the variables of a server's template with what `value` returns, or with their defaults.
    /// A result that is only a path refers to the host of `base`.
    pub(crate) fn from_template<'v>(
        server: &Server,
        base: Option<&Self>,
        value: &dyn Fn(&str) -> Option<&'v str>,
    ) -> Result<Self, String> {
        let mut url = String::new();
        let mut rest = server.url;
        while let Some((before, tail)) = text::cut(rest, b"{") {
            let (name, after) = text::cut(tail, b"}").unwrap_or((tail, ""));
            url.push_str(before);
            let own = server.variables.iter().find(|variable| variable.name == name);
            let default = own.and_then(|variable| variable.default);
            let value = value(name).or(default);
            let value = value.ok_or_else(|| format!("`{name}` is not set"))?;
            let values = own.map_or(&[][..], |variable| variable.values);
            if !values.is_empty() && !values.contains(&value) {
                let mut quoted = Vec::new();
                for value in values {
                    quoted.push(format!("`{value}`"));
                }
                let values = text::join(&quoted, ", ");
                return Err(format!("the value of `{name}` is none of {values}"));
            }
            // Nothing is a value where the document has it for one.
            let is_listed = default == Some(value) || values.contains(&value);
            let place = Place::of(&url, after);
            if value.is_empty() && !is_listed || !place.fits(value) {
                return Err(format!(
                    "the value of `{name}` is not {}",
                    place.described()
                ));
            }
            url.push_str(value);
            rest = after;
        }
        url.push_str(rest);
        if is_path(&url) {
            url.insert_str(0, base.map_or("", Self::root));
        }
        Self::parse(&url)
            .map_err(|reason| format!("the server URL `{}` {reason}", server.url))
    }

    /// Returns the URL so that a path that starts with `/` can be appended.
    pub(crate) fn as_str(&self) -> &str {
        &self.base
    }

    /// Returns the URL without any path.
    fn root(&self) -> &str {
        let host = text::find_part(&self.base, "://").map_or(0, |at| at + 3);
        let path = text::find(&self.base[host..], b"/");
        &self.base[..path.map_or(self.base.len(), |path| host + path)]
    }

    /// Returns whether credentials may be sent there: over TLS, or within this machine.
    pub(crate) fn is_secure(&self) -> bool {
        self.secure
    }
}

/// The position of a variable's value in a URL. The value must not end its part of the URL and continue
/// as another part.
#[derive(Clone, Copy)]
enum Place {
    /// At the start, followed by a path or by nothing: a whole origin.
    Origin,
    /// Before `://`.
    Scheme,
    /// In the host name, followed by more of the host.
    Host,
    /// At the end of host and port.
    HostEnd,
    /// From within host and port to the end of the URL.
    Rest,
    Path,
}

impl Place {
    fn of(before: &str, after: &str) -> Self {
        let ends = after.is_empty() || after.starts_with("/");
        match text::cut_part(before, "://") {
            None if after.starts_with("://") => Self::Scheme,
            None if before.is_empty() && ends => Self::Origin,
            None => Self::Path,
            Some((_, rest)) if text::find(rest, b"/").is_some() => Self::Path,
            Some(_) if after.is_empty() => Self::Rest,
            Some(_) if ends => Self::HostEnd,
            Some(_) => Self::Host,
        }
    }

    fn fits(self, value: &str) -> bool {
        let begins_url = || text::find_part(value, "://").is_some() || is_path(value);
        value.bytes().all(|byte| self.takes(byte))
            && (!matches!(self, Self::Origin) || begins_url())
    }

    /// Returns whether a value in this position may contain the byte. What no URL may contain is found
    /// when the URL is read.
    fn takes(self, byte: u8) -> bool {
        match self {
            Self::Origin => !matches!(byte, b'@' | b'?' | b'#'),
            Self::Scheme | Self::Host => is_host_byte(byte),
            Self::HostEnd => is_host_byte(byte) || matches!(byte, b':' | b'[' | b']'),
            Self::Rest => {
                is_host_byte(byte) || matches!(byte, b':' | b'[' | b']' | b'/')
            }
            Self::Path => is_host_byte(byte) || matches!(byte, b'/' | b'~' | b'%'),
        }
    }

    fn described(self) -> &'static str {
        match self {
            Self::Origin => "the start of a URL",
            Self::Scheme => "a scheme",
            Self::Host | Self::HostEnd | Self::Rest => "part of a host name",
            Self::Path => "part of a path",
        }
    }
}

/// Returns whether a path has a segment that URL parsers drop, perhaps together with the one before it.
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
            b'%' if rest.get(1..3).is_some_and(|hex| matches!(hex, b"2e" | b"2E")) => 3,
            _ => return false,
        };
        rest = &rest[length..];
        dots += 1;
    }
    dots == 1 || dots == 2
}

/// Returns whether a URL is only a path.
pub(crate) fn is_path(url: &str) -> bool {
    url.starts_with("/") && !url.starts_with("//")
}

fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}

/// Returns whether a host is this machine, without asking a name server.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.strip_prefix("[").and_then(|host| host.strip_suffix("]"));
    text::same(host, "localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || bare.is_some_and(|host| {
            host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
        })
}
