//! The URL. Every value is transmitted byte for byte, and cannot change the URL around it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::runtime::call::Call;
use crate::runtime::credentials::{Grant, Grants};
use crate::runtime::error::Failure;
use crate::runtime::origin::{Origin, has_dot_segment};
use crate::runtime::param::{ListStyle, Param, ParamValue, Place};
use crate::runtime::text::find;

/// Everything except the unreserved characters of RFC 3986.
pub(crate) const VALUE: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the document writes into a path is kept, as far as a URL can contain it.
const LITERAL: AsciiSet = VALUE
    .remove(b'/')
    .remove(b':')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Makes the whole URL of a call.
pub(super) fn url(
    call: &Call,
    origin: &Origin,
    grants: &Grants<'_>,
) -> Result<String, Failure> {
    let mut url = String::with_capacity(128);
    url.push_str(origin.as_str());
    let path_start = url.len();
    push_path(&mut url, call)?;
    // Two harmless values in one segment can make a dot segment together.
    if has_dot_segment(&url[path_start..]) {
        return Err(call.invalid("path", "would have `.` or `..` as a segment"));
    }
    let mut separator = '?';
    for param in call.params.at(Place::Query) {
        push_query(&mut url, &mut separator, param);
    }
    for grant in grants.iter() {
        if let Grant::Query(name, secret) = grant {
            push_pair(&mut url, &mut separator, name, secret.expose());
        }
    }
    Ok(url)
}

fn push_path(url: &mut String, call: &Call) -> Result<(), Failure> {
    let mut rest = call.operation.path;
    while let Some(open) = find(rest, b"{") {
        let (literal, tail) = rest.split_at(open);
        push_literal(url, literal);
        let param = call.params.at(Place::Path).find(|param| {
            tail[1..]
                .strip_prefix(&*param.name)
                .is_some_and(|after| after.starts_with("}"))
        });
        match param {
            Some(param) => {
                rest = &tail[param.name.len() + 2..];
                push_path_value(url, call, param, rest)?;
            }
            // A brace that belongs to no parameter is a character like any other.
            None => {
                url.push_str("%7B");
                rest = &tail[1..];
            }
        }
    }
    push_literal(url, rest);
    Ok(())
}

fn push_literal(url: &mut String, literal: &str) {
    push_unless_encoded(url, literal, &LITERAL);
}

/// Encodes a text. What is already encoded is kept, because nothing may be encoded twice (RFC 3986,
/// section 2.4).
pub(crate) fn push_unless_encoded(
    url: &mut String,
    mut rest: &str,
    set: &'static AsciiSet,
) {
    while let Some(percent) = find(rest, b"%") {
        let (plain, tail) = rest.split_at(percent);
        url.extend(utf8_percent_encode(plain, set));
        let octet = tail.get(..3);
        let octet =
            octet.filter(|it| it[1..].bytes().all(|byte| byte.is_ascii_hexdigit()));
        url.push_str(octet.unwrap_or("%25"));
        rest = &tail[octet.map_or(1, str::len)..];
    }
    url.extend(utf8_percent_encode(rest, set));
}

/// Adds a value; `rest` is the rest of the template.
fn push_path_value(
    url: &mut String,
    call: &Call,
    param: &Param,
    rest: &str,
) -> Result<(), Failure> {
    let start = url.len();
    let is_segment = url.ends_with("/") && (rest.is_empty() || rest.starts_with("/"));
    match &param.value {
        ParamValue::One(value) => url.extend(utf8_percent_encode(value, &VALUE)),
        ParamValue::Many(values, style) => url.push_str(&join(values, *style)),
        ParamValue::Shaped(shaped) => url.push_str(&shaped.path()),
    }
    let reason = match &url[start..] {
        "" => "is empty",
        // Every URL parser resolves them away, percent-encoded or not.
        "." | ".." if is_segment => "is a dot segment, which no URL can carry",
        _ => return Ok(()),
    };
    Err(call.invalid(param.name.clone(), reason))
}

fn push_query(url: &mut String, separator: &mut char, param: &Param) {
    match &param.value {
        ParamValue::One(value) => push_pair(url, separator, &param.name, value),
        ParamValue::Many(values, ListStyle::Exploded) => {
            for value in values {
                push_pair(url, separator, &param.name, value);
            }
        }
        ParamValue::Many(values, _) if values.is_empty() => {}
        ParamValue::Many(values, style) => {
            push_name(url, separator, &param.name);
            url.push_str(&join(values, *style));
        }
        ParamValue::Shaped(shaped) => {
            for pair in shaped.query() {
                url.push(std::mem::replace(separator, '&'));
                url.push_str(&pair);
            }
        }
    }
}

fn push_pair(url: &mut String, separator: &mut char, name: &str, value: &str) {
    push_name(url, separator, name);
    url.extend(utf8_percent_encode(value, &VALUE));
}

fn push_name(url: &mut String, separator: &mut char, name: &str) {
    url.push(std::mem::replace(separator, '&'));
    url.extend(utf8_percent_encode(name, &VALUE));
    url.push('=');
}

/// Encodes the elements and joins them with a character that then occurs in none of them.
fn join(values: &[String], style: ListStyle) -> String {
    let between = match style {
        ListStyle::Comma | ListStyle::Exploded => ",",
        ListStyle::Space => "%20",
        ListStyle::Pipe => "%7C",
    };
    let mut joined = String::new();
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            joined.push_str(between);
        }
        joined.extend(utf8_percent_encode(value, &VALUE));
    }
    joined
}
