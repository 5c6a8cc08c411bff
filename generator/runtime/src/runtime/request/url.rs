//! The URL: every value arrives as it is, byte for byte, and changes nothing around it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::runtime::call::Call;
use crate::runtime::credentials::Grant;
use crate::runtime::error::Failure;
use crate::runtime::origin::{Origin, is_dot_segment};
use crate::runtime::param::{ListStyle, Pair, Param, ParamValue, Style};

/// Everything but the unreserved characters of RFC 3986.
const VALUE: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the document writes into a path stays, as far as a URL can hold it.
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

/// What `allowReserved` leaves as it is: `#`, `&` and `+` would end the value or become another, and
/// brackets are no characters of a query.
const RESERVED: AsciiSet = VALUE
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Makes the whole URL of a call.
pub(super) fn url(
    call: &Call,
    origin: &Origin,
    grants: &[Grant],
) -> Result<String, Failure> {
    let mut url = origin.as_str().to_owned();
    let path_start = url.len();
    push_path(&mut url, call)?;
    // Two harmless values in one segment can make a dot segment together.
    if url[path_start..].split('/').any(is_dot_segment) {
        return Err(call.invalid("path", "would have `.` or `..` as a segment"));
    }
    let mut separator = '?';
    for param in &call.query {
        let reserved = call.reserved.iter().any(|name| *name == param.name);
        let set = if reserved { &RESERVED } else { &VALUE };
        push_query(&mut url, &mut separator, param, set);
    }
    for grant in grants {
        if let Grant::Query(name, secret) = grant {
            push_pair(&mut url, &mut separator, name, secret.expose(), &VALUE);
        }
    }
    Ok(url)
}

fn push_path(url: &mut String, call: &Call) -> Result<(), Failure> {
    let mut rest = call.operation.path;
    while let Some(open) = rest.find('{') {
        let (literal, tail) = rest.split_at(open);
        url.extend(utf8_percent_encode(literal, &LITERAL));
        let param = call.path.iter().find(|param| {
            tail[1..]
                .strip_prefix(&*param.name)
                .is_some_and(|after| after.starts_with('}'))
        });
        match param {
            Some(param) => {
                push_path_value(url, call, param)?;
                rest = &tail[param.name.len() + 2..];
            }
            // A brace that belongs to no parameter is a character like any other.
            None => {
                url.push_str("%7B");
                rest = &tail[1..];
            }
        }
    }
    url.extend(utf8_percent_encode(rest, &LITERAL));
    Ok(())
}

fn push_path_value(url: &mut String, call: &Call, param: &Param) -> Result<(), Failure> {
    let value = match &param.value {
        ParamValue::One(value) => utf8_percent_encode(value, &VALUE).to_string(),
        ParamValue::Many(values, style) => join(values, delimiter(*style), &VALUE),
        ParamValue::Shaped(pairs, style) => path_value(pairs, *style),
    };
    let reason = match value.as_str() {
        "" => "is empty",
        // Every URL parser resolves them away, percent-encoded or not.
        "." | ".." => "is a dot segment, which no URL can carry",
        _ => {
            url.push_str(&value);
            return Ok(());
        }
    };
    Err(call.invalid(param.name.clone(), reason))
}

/// Writes a value as its style has it in a path.
fn path_value(pairs: &[Pair], style: Style) -> String {
    let (first, between) = match style {
        Style::Matrix | Style::MatrixExploded => (";", ";"),
        Style::Label | Style::LabelExploded => (".", "."),
        _ => ("", ","),
    };
    let named = first == ";";
    let mut out = String::new();
    for (index, pair) in pairs.iter().enumerate() {
        out.push_str(if index == 0 { first } else { between });
        let value = join(&pair.values, ",", &VALUE);
        if named || pair.keyed {
            out.extend(utf8_percent_encode(&pair.name, &VALUE));
        }
        // RFC 6570, 3.2.7: in the style `matrix`, what is empty has no `=` either.
        if pair.keyed && !named || named && !value.is_empty() {
            out.push('=');
        }
        out.push_str(&value);
    }
    out
}

fn push_query(
    url: &mut String,
    separator: &mut char,
    param: &Param,
    set: &'static AsciiSet,
) {
    match &param.value {
        ParamValue::One(value) => push_pair(url, separator, &param.name, value, set),
        ParamValue::Many(values, ListStyle::Exploded) => {
            for value in values {
                push_pair(url, separator, &param.name, value, set);
            }
        }
        ParamValue::Many(values, _) if values.is_empty() => {}
        ParamValue::Many(values, style) => {
            push_name(url, separator, &param.name);
            url.push_str(&join(values, delimiter(*style), set));
        }
        ParamValue::Shaped(pairs, style) => {
            let between = match style {
                Style::Space => "%20",
                Style::Pipe => "%7C",
                _ => ",",
            };
            for pair in pairs {
                push_name(url, separator, &pair.name);
                url.push_str(&join(&pair.values, between, set));
            }
        }
    }
}

fn push_pair(
    url: &mut String,
    separator: &mut char,
    name: &str,
    value: &str,
    set: &'static AsciiSet,
) {
    push_name(url, separator, name);
    url.extend(utf8_percent_encode(value, set));
}

fn push_name(url: &mut String, separator: &mut char, name: &str) {
    url.push(std::mem::replace(separator, '&'));
    url.extend(utf8_percent_encode(name, &VALUE));
    url.push('=');
}

/// Encodes the elements and joins them by a delimiter that none of them then holds, unless reserved
/// characters stay.
fn join(values: &[String], between: &str, set: &'static AsciiSet) -> String {
    let encoded: Vec<_> =
        values.iter().map(|value| utf8_percent_encode(value, set).to_string()).collect();
    encoded.join(between)
}

fn delimiter(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Comma | ListStyle::Exploded => ",",
        ListStyle::Space => "%20",
        ListStyle::Pipe => "%7C",
    }
}
