//! Headers: the operation's, the caller's, and credentials.

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::is_credential;
use crate::runtime::call::Call;
use crate::runtime::credentials::Grant;
use crate::runtime::error::Failure;
use crate::runtime::param::{ListStyle, Pair, Param, ParamValue};

/// What frames a message or names its receiver is the transport's business.
const RESERVED: [&str; 5] =
    ["connection", "content-length", "host", "transfer-encoding", "upgrade"];

/// Makes the headers of a call.
pub(super) fn headers(
    call: &Call,
    grants: &[Grant],
    content_type: Option<HeaderValue>,
) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(USER_AGENT, call.client.shared().user_agent.clone());
    let accept =
        if call.accept.is_empty() { call.operation.accept } else { call.accept };
    if !accept.is_empty() {
        let accept = HeaderValue::from_str(accept)
            .map_err(|_| call.invalid("Accept", "is not a header value"))?;
        headers.insert(ACCEPT, accept);
    }
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
    }
    for param in &call.headers {
        let value = plain(&param.value);
        // An empty list or object is no value.
        let absent = match &param.value {
            ParamValue::One(_) => false,
            ParamValue::Many(values, _) => values.is_empty(),
            ParamValue::Shaped(pairs, _) => pairs.is_empty(),
        };
        if !absent {
            insert(&mut headers, call, &param.name, &value)?;
        }
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
        match value {
            ParamValue::One(value) => {
                push_cookie(&mut line, call, name, std::slice::from_ref(value))?;
            }
            ParamValue::Many(values, ListStyle::Exploded) => {
                for value in values {
                    push_cookie(&mut line, call, name, std::slice::from_ref(value))?;
                }
            }
            ParamValue::Many(values, _) if values.is_empty() => {}
            ParamValue::Many(values, _) => push_cookie(&mut line, call, name, values)?,
            ParamValue::Shaped(pairs, _) => {
                for pair in pairs {
                    push_cookie(&mut line, call, &pair.name, &pair.values)?;
                }
            }
        }
    }
    for grant in grants {
        if let Grant::Cookie(name, secret) = grant {
            push_cookie(&mut line, call, name, &[secret.expose()])?;
        }
    }
    if line.len() > before {
        insert(headers, call, COOKIE.as_str(), &line)?;
    }
    Ok(())
}

/// A cookie's value is not encoded, so what would end it or one of its parts is refused (RFC 6265,
/// cookie-octet). Commas between parts are what OpenAPI asks for; servers take them.
fn push_cookie(
    line: &mut String,
    call: &Call,
    name: &str,
    values: &[impl AsRef<str>],
) -> Result<(), Failure> {
    let is_plain = |byte: u8| {
        byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
    };
    let is_token = |byte: u8| is_plain(byte) && byte != b'=';
    let fits = values.iter().all(|value| value.as_ref().bytes().all(is_plain));
    if !fits || !name.bytes().all(is_token) {
        let reason = "has a character that a cookie cannot carry";
        return Err(call.invalid(name.to_owned(), reason));
    }
    if !line.is_empty() {
        line.push_str("; ");
    }
    line.push_str(name);
    for (index, value) in values.iter().enumerate() {
        line.push(if index == 0 { '=' } else { ',' });
        line.push_str(value.as_ref());
    }
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
        ParamValue::Shaped(pairs, _) => {
            pairs.iter().map(field).collect::<Vec<_>>().join(",")
        }
    }
}

/// Writes a pair as the style `simple` has it.
fn field(pair: &Pair) -> String {
    let value = pair.values.join(",");
    if pair.keyed { format!("{}={value}", pair.name) } else { value }
}
