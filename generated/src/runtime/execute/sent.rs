//! The secrets that went out with a request, which no message about its answer may repeat.

use ::base64::Engine as _;
use ::base64::engine::general_purpose::STANDARD;
use http::header::COOKIE;
use percent_encoding::utf8_percent_encode;

use crate::runtime::call::Call;
use crate::runtime::credentials::{Grant, Grants};
use crate::runtime::request::headers::headers;
use crate::runtime::request::url::VALUE;
use crate::runtime::secret::Secret;
use crate::runtime::text::{cut, trim};

/// Shorter values are not looked for: they are parts of ordinary words, and whoever sees where a text
/// was replaced could guess them.
const SHORTEST: usize = 4;

/// Returns the values of credentials, cookies and the caller's headers in each form in which a server
/// can repeat them. It is called for answers that are no success, and makes the headers anew, so that
/// other calls pay nothing.
#[inline(never)]
pub(super) fn secrets(call: &Call, grants: &Grants<'_>) -> Box<[Secret]> {
    let mut found = Vec::new();
    for (name, value) in &headers(call, grants, None).unwrap_or_default() {
        if !value.is_sensitive() {
            continue;
        }
        let Ok(text) = std::str::from_utf8(value.as_bytes()) else { continue };
        match name == COOKIE {
            true => cookies(&mut found, text),
            false => header(&mut found, text),
        }
    }
    for grant in grants.iter() {
        if let Grant::Query(_, secret) = grant {
            push(&mut found, secret.expose());
            let mut encoded = String::new();
            encoded.extend(utf8_percent_encode(secret.expose(), &VALUE));
            push(&mut found, &encoded);
        }
    }
    found.into()
}

/// Adds the value of a header, and what is behind its scheme.
fn header(found: &mut Vec<Secret>, text: &str) {
    push(found, text);
    let Some((scheme, token)) = cut(text, b" ") else { return };
    push(found, token);
    if scheme == "Basic"
        && let Ok(pair) = STANDARD.decode(token)
        && let Ok(pair) = std::str::from_utf8(&pair)
        && let Some((_, password)) = cut(pair, b":")
    {
        push(found, pair);
        push(found, password);
    }
}

fn cookies(found: &mut Vec<Secret>, mut rest: &str) {
    push(found, rest);
    while !rest.is_empty() {
        let (cookie, after) = cut(rest, b";").unwrap_or((rest, ""));
        push(found, cut(cookie, b"=").map_or(cookie, |(_, value)| value));
        rest = after;
    }
}

fn push(found: &mut Vec<Secret>, text: &str) {
    let text = trim(text);
    if text.len() >= SHORTEST {
        found.push(text.into());
    }
}
