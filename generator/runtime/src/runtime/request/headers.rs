//! Headers: the operation's, the caller's, and those with credentials.

use bytes::Bytes;
use http::header::{
    ACCEPT, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, InvalidHeaderValue,
    TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::runtime::call::{Call, OwnHeader};
use crate::runtime::credentials::{Grant, Grants};
use crate::runtime::error::Failure;
use crate::runtime::param::{ListStyle, Param, ParamValue, Place};
use crate::runtime::text;

/// The headers that frame a message or name its receiver belong to the transport.
pub(crate) static RESERVED: [HeaderName; 5] =
    [CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING, UPGRADE];

/// Makes a value from a static text without copying it.
pub(crate) fn fixed(text: &'static str) -> Result<HeaderValue, InvalidHeaderValue> {
    HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes()))
}

/// Makes the headers of a call.
pub(crate) fn headers(
    call: &Call,
    grants: &Grants<'_>,
    content_type: Option<HeaderValue>,
) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::with_capacity(6);
    headers.insert(USER_AGENT, call.client.shared().user_agent.clone());
    let accept = call.extra.accept(call.operation);
    if !accept.is_empty() {
        let accept = fixed(accept)
            .map_err(|_| call.invalid("Accept", "is not a header value"))?;
        headers.insert(ACCEPT, accept);
    }
    for (name, value) in &call.client.shared().headers {
        check_credential(call, name)?;
        // The first of a name replaces what is there, the others go behind it.
        match headers.get(name) {
            Some(old) if !old.is_sensitive() => {
                _ = headers.insert(name.clone(), value.clone())
            }
            _ => _ = headers.append(name.clone(), value.clone()),
        }
    }
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
    }
    for param in call.params.at(Place::Header) {
        if let Some(value) = plain(&param.value) {
            insert(&mut headers, call, &param.name, &value)?;
        }
    }
    push_cookies(&mut headers, call, grants)?;
    for grant in grants.iter() {
        if let Grant::Header(name, value) = grant {
            headers.insert(name.clone(), value.clone());
        }
    }
    for OwnHeader { name, value, appended } in &call.settings().headers {
        let (name, value) = checked(call, name, value.expose())?;
        match appended {
            true => _ = headers.append(name, value),
            false => _ = headers.insert(name, value),
        }
    }
    Ok(headers)
}

/// Cookies from parameters and credentials are added to those that the caller set as a whole header.
fn push_cookies(
    headers: &mut HeaderMap,
    call: &Call,
    grants: &Grants<'_>,
) -> Result<(), Failure> {
    let mut line = String::new();
    for Param { name, value, .. } in call.params.at(Place::Cookie) {
        match value {
            ParamValue::One(value) => push_cookie(&mut line, call, name, value)?,
            ParamValue::Many(values, _) => {
                push_cookies_of(&mut line, call, name, values)?
            }
            ParamValue::Shaped(shaped) => {
                for (name, values) in shaped.cookies() {
                    push_cookies_of(&mut line, call, name, values)?;
                }
            }
        }
    }
    for grant in grants.iter() {
        if let Grant::Cookie(name, secret) = grant {
            push_cookie(&mut line, call, name, secret.expose())?;
        }
    }
    if line.is_empty() {
        return Ok(());
    }
    if let Some(whole) = headers.get(COOKIE).filter(|whole| !whole.is_empty()) {
        line = format!("{}; {line}", String::from_utf8_lossy(whole.as_bytes()));
    }
    insert(headers, call, "cookie", &line)
}

/// Returns whether this can be the value of a cookie, which is not encoded (RFC 6265, cookie-octet).
pub(crate) fn is_cookie_value(value: &str) -> bool {
    value.bytes().all(|byte| {
        byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
    })
}

/// OpenAPI asks for commas between the elements of a list, and servers accept them.
fn push_cookies_of(
    line: &mut String,
    call: &Call,
    name: &str,
    values: &[String],
) -> Result<(), Failure> {
    let Some((first, more)) = values.split_first() else { return Ok(()) };
    push_cookie(line, call, name, first)?;
    for value in more {
        check_cookie(call, name, value)?;
        line.push(',');
        line.push_str(value);
    }
    Ok(())
}

fn push_cookie(
    line: &mut String,
    call: &Call,
    name: &str,
    value: &str,
) -> Result<(), Failure> {
    check_cookie(call, name, value)?;
    if !line.is_empty() {
        line.push_str("; ");
    }
    line.push_str(name);
    line.push('=');
    line.push_str(value);
    Ok(())
}

fn check_cookie(call: &Call, name: &str, value: &str) -> Result<(), Failure> {
    if is_cookie_value(value)
        && text::find(name, b"=").is_none()
        && is_cookie_value(name)
    {
        return Ok(());
    }
    let reason = "has a character that a cookie cannot carry";
    Err(call.invalid(name.to_owned(), reason))
}

fn insert(
    headers: &mut HeaderMap,
    call: &Call,
    name: &str,
    value: &str,
) -> Result<(), Failure> {
    let (name, value) = checked(call, name, value)?;
    headers.insert(name, value);
    Ok(())
}

/// Returns a header of the caller's in the form in which it can be sent.
fn checked(
    call: &Call,
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), Failure> {
    let key = header_name(name).map_err(|reason| {
        // What is no name is not repeated: it may be anything.
        let is_name = HeaderName::from_bytes(name.as_bytes()).is_ok();
        let shown = if is_name { name.to_lowercase() } else { "header".to_owned() };
        call.invalid(shown, reason)
    })?;
    // Values are the caller's, and any of them can be a secret.
    let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        let reason = "has a line break or another character that a header cannot carry";
        call.invalid(name.to_owned(), reason)
    })?;
    value.set_sensitive(true);
    check_credential(call, &key)?;
    Ok((key, value))
}

/// Checks that a header is not a credential, or that it may be sent to the server.
fn check_credential(call: &Call, name: &HeaderName) -> Result<(), Failure> {
    let shared = call.client.shared();
    if shared.is_credential(name) && !shared.trusts(&*shared.origin(call.operation)?) {
        let reason = "is a credential, which needs `https://`";
        return Err(call.invalid(name.to_string(), reason));
    }
    Ok(())
}

/// Returns the name of a header, or what is wrong with it.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, &'static str> {
    match HeaderName::from_bytes(name.as_bytes()) {
        Ok(name) if RESERVED.contains(&name) => {
            Err("is a header that the transport sets")
        }
        Ok(name) => Ok(name),
        Err(_) => Err("has a name that HTTP does not allow"),
    }
}

/// Returns the first value of a header. To search by a text as the library does is a thousand lines of LLVM's.
pub(crate) fn named<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h HeaderValue> {
    headers.get(HeaderName::from_bytes(name.as_bytes()).ok()?)
}

/// Returns whether a header has this name. That a name is made of the text spares the table of all names that
/// are known.
pub(crate) fn is_named(header: &HeaderName, name: &str) -> bool {
    HeaderName::from_bytes(name.as_bytes()).is_ok_and(|name| name == *header)
}

/// Returns a value as text; none for an empty list or object.
fn plain(value: &ParamValue) -> Option<String> {
    match value {
        ParamValue::One(value) => Some(value.clone()),
        ParamValue::Many(values, _) if values.is_empty() => None,
        ParamValue::Many(values, style) => Some(text::join(
            values,
            match style {
                ListStyle::Comma | ListStyle::Exploded => ",",
                ListStyle::Space => " ",
                ListStyle::Pipe => "|",
            },
        )),
        ParamValue::Shaped(shaped) => shaped.header(),
    }
}
