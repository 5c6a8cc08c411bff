//! Under which origin the application is seen by the browser.

use http::header::HOST;
use http::request::Parts;
use http::uri::{Authority, Scheme};
use http::{HeaderMap, Uri};

use super::refusal::Refusal;
use super::settings::Settings;
use crate::runtime::origin::is_loopback;

/// Scheme, host and port of the application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OwnOrigin {
    text: String,
    secure: bool,
}

impl OwnOrigin {
    fn new(secure: bool, authority: &str) -> Self {
        let scheme = if secure { "https" } else { "http" };
        let default = if secure { ":443" } else { ":80" };
        let authority = authority.strip_suffix(default).unwrap_or(authority);
        Self {
            text: format!("{scheme}://{}", authority.to_ascii_lowercase()),
            secure,
        }
    }

    /// Reads a URL that has nothing but scheme, host and port. A path of `/` is none.
    pub(super) fn parse(url: &str) -> Option<Self> {
        let uri: Uri = url.parse().ok()?;
        let secure = match uri.scheme_str()? {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let authority = host(uri.authority()?.as_str())?;
        let is_bare = matches!(uri.path(), "" | "/") && !url.contains(['?', '#']);
        is_bare.then(|| Self::new(secure, authority.as_str()))
    }

    /// Returns the origin that a request was made to.
    ///
    /// Ory writes it into mails, and the token makes Ory believe it. So it is the one that the settings
    /// name, that of a trusted proxy, or a name of this machine; and never just what a stranger says.
    pub(super) fn of(head: &Parts, settings: &Settings) -> Result<Self, Refusal> {
        let own = match &settings.public {
            Some(public) => public.clone(),
            None => Self::asked(head, settings)?,
        };
        let base = Self::parse(settings.root());
        if base.is_some_and(|base| base.text == own.text) {
            return Err(Refusal::Loop);
        }
        Ok(own)
    }

    fn asked(head: &Parts, settings: &Settings) -> Result<Self, Refusal> {
        let forwarded = settings.trusts_forwarded;
        let mut secure = head.uri.scheme() == Some(&Scheme::HTTPS);
        if forwarded && let Some(scheme) = single(&head.headers, "x-forwarded-proto")? {
            secure = match scheme {
                scheme if scheme.eq_ignore_ascii_case("https") => true,
                scheme if scheme.eq_ignore_ascii_case("http") => false,
                _ => {
                    return Err(Refusal::BadRequest(
                        "the forwarded scheme is not valid",
                    ));
                }
            };
        }
        if forwarded && let Some(name) = single(&head.headers, "x-forwarded-host")? {
            let name = host(name)
                .ok_or(Refusal::BadRequest("the forwarded host is not valid"))?;
            return Ok(Self::new(secure, name.as_str()));
        }
        // RFC 9112, 3.2.2: what the request line says goes before `Host`.
        let named = single(&head.headers, HOST.as_str())?;
        let asked = head.uri.authority().map(Authority::as_str).or(named);
        let asked = asked.ok_or(Refusal::BadRequest("there is no host"))?;
        let asked = host(asked).ok_or(Refusal::BadRequest("the host is not valid"))?;
        if !is_own_machine(asked.host()) {
            return Err(Refusal::Host);
        }
        Ok(Self::new(secure, asked.as_str()))
    }

    /// Returns the origin without a slash at its end.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns whether the browser comes over TLS.
    pub(super) fn is_secure(&self) -> bool {
        self.secure
    }
}

/// Returns the one value of a header; several, or a list, are an error.
fn single<'h>(headers: &'h HeaderMap, name: &str) -> Result<Option<&'h str>, Refusal> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    match value.to_str() {
        Ok(text) if values.next().is_none() && !text.contains(',') => {
            Ok(Some(text.trim()))
        }
        _ => Err(Refusal::BadRequest(
            "a header that names the host or scheme is not clear",
        )),
    }
}

/// Reads a host with or without a port. It ends up in text, so nothing but a plain name will do.
fn host(text: &str) -> Option<Authority> {
    let authority: Authority = text.parse().ok()?;
    let name = authority.host();
    let (is_host, rest) = match name.strip_prefix('[') {
        Some(inner) => {
            let inner = inner.strip_suffix(']')?;
            (inner.parse::<std::net::Ipv6Addr>().is_ok(), text.strip_prefix(name)?)
        }
        None => (name.bytes().all(is_host_byte), text.strip_prefix(name)?),
    };
    let is_port = match rest.strip_prefix(':') {
        Some(port) => {
            port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
        }
        None => rest.is_empty(),
    };
    (is_host && is_port && !name.is_empty()).then_some(authority)
}

fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}

/// Names below `localhost` are this machine by RFC 6761, 6.3.
fn is_own_machine(host: &str) -> bool {
    is_loopback(host) || host.to_ascii_lowercase().ends_with(".localhost")
}
