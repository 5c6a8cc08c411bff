//! Headers: the operation's, the caller's, and credentials.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, InvalidHeaderValue, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::is_credential;
use crate::runtime::call::Call;
use crate::runtime::credentials::Grant;
use crate::runtime::error::Failure;
use crate::runtime::param::{ListStyle, Param, ParamValue};

/// What frames a message or names its receiver is the transport's business.
const RESERVED: [&str; 5] =
    ["connection", "content-length", "host", "transfer-encoding", "upgrade"];

/// Makes a value of a text that is never copied.
pub(super) fn fixed(text: &'static str) -> Result<HeaderValue, InvalidHeaderValue> {
    HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes()))
}

/// Makes the headers of a call.
pub(super) fn headers(
    call: &Call,
    grants: &[Grant],
    content_type: Option<HeaderValue>,
) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::with_capacity(6);
    headers.insert(USER_AGENT, call.client.shared().user_agent.clone());
    if !call.operation.accept.is_empty() {
        let accept = fixed(call.operation.accept)
            .map_err(|_| call.invalid("Accept", "is not a header value"))?;
        headers.insert(ACCEPT, accept);
    }
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
    }
    for param in &call.headers {
        insert(&mut headers, call, &param.name, &plain(&param.value))?;
    }
    push_cookies(&mut headers, call, grants)?;
    for grant in grants {
        if let Grant::Header(name, value) = grant {
            let name = header_name(call, name)?;
            headers.insert(name, value.clone());
        }
    }
    for (name, value) in &call.options.headers {
        insert(&mut headers, call, name, value.expose())?;
    }
    Ok(headers)
}

/// Cookies of parameters and credentials follow those that the caller gave as a whole header.
fn push_cookies(
    headers: &mut HeaderMap,
    call: &Call,
    grants: &[Grant],
) -> Result<(), Failure> {
    let mut line = match headers.get(COOKIE) {
        Some(value) => String::from_utf8_lossy(value.as_bytes()).into_owned(),
        None => String::new(),
    };
    let before = line.len();
    for Param { name, value } in &call.cookies {
        push_cookie(&mut line, call, name, &plain(value))?;
    }
    for grant in grants {
        if let Grant::Cookie(name, secret) = grant {
            push_cookie(&mut line, call, name, secret.expose())?;
        }
    }
    if line.len() > before {
        insert(headers, call, COOKIE.as_str(), &line)?;
    }
    Ok(())
}

/// Returns whether a cookie can have this value, which is not encoded (RFC 6265, cookie-octet).
pub(crate) fn is_cookie_value(value: &str) -> bool {
    value.bytes().all(|byte| {
        byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
    })
}

fn push_cookie(
    line: &mut String,
    call: &Call,
    name: &str,
    value: &str,
) -> Result<(), Failure> {
    if !is_cookie_value(value) {
        let reason = "has a character that a cookie cannot carry";
        return Err(call.invalid(name.to_owned(), reason));
    }
    if !line.is_empty() {
        line.push_str("; ");
    }
    line.push_str(name);
    line.push('=');
    line.push_str(value);
    Ok(())
}

fn insert(
    headers: &mut HeaderMap,
    call: &Call,
    name: &str,
    value: &str,
) -> Result<(), Failure> {
    let key = header_name(call, name)?;
    // Values are the caller's, and any of them can be a secret.
    let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        let reason = "has a line break or another character that a header cannot carry";
        call.invalid(name.to_owned(), reason)
    })?;
    value.set_sensitive(true);
    if is_credential(&key) && !call.client.shared().origin(call.operation)?.is_secure() {
        let reason = "is a credential, which needs `https://`";
        return Err(call.invalid(name.to_owned(), reason));
    }
    headers.insert(key, value);
    Ok(())
}

fn header_name(call: &Call, name: &str) -> Result<HeaderName, Failure> {
    match HeaderName::from_bytes(name.as_bytes()) {
        Ok(name) if RESERVED.contains(&name.as_str()) => {
            Err(call.invalid(name.to_string(), "is a header that the transport sets"))
        }
        Ok(name) => Ok(name),
        Err(_) => Err(call.invalid("header", "has a name that HTTP does not allow")),
    }
}

fn plain(value: &ParamValue) -> String {
    match value {
        ParamValue::One(value) => value.clone(),
        ParamValue::Many(values, style) => values.join(match style {
            ListStyle::Comma | ListStyle::Exploded => ",",
            ListStyle::Space => " ",
            ListStyle::Pipe => "|",
        }),
    }
}
