//! `application/x-www-form-urlencoded`, as the URL standard serialises it.

use http::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::runtime::extra::Body;
use crate::runtime::json::{Fault, Kind, Reader};
use crate::runtime::param::{ListStyle, ParamValue, Params, Place};
use crate::runtime::text::cut;

pub(crate) const CONTENT_TYPE: HeaderValue =
    HeaderValue::from_static("application/x-www-form-urlencoded");

/// What the standard encodes, except that a space is turned into `+` beforehand.
const FORM: AsciiSet =
    NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// Returns the body of a form.
pub(super) fn encode(params: &Params) -> Body {
    let mut out = String::new();
    for field in params.at(Place::Form) {
        match &field.value {
            ParamValue::One(value) => push_pair(&mut out, &field.name, value),
            ParamValue::Many(values, ListStyle::Exploded) => {
                for value in values {
                    push_pair(&mut out, &field.name, value);
                }
            }
            ParamValue::Many(values, _) if values.is_empty() => {}
            ParamValue::Many(values, style) => {
                push_joined(&mut out, &field.name, values, *style)
            }
            ParamValue::Shaped(shaped) => {
                for pair in shaped.form() {
                    if !out.is_empty() {
                        out.push('&');
                    }
                    out.push_str(&pair);
                }
            }
        }
    }
    out.into()
}

/// Reads the JSON text of an object as form fields.
pub(super) fn object(text: &[u8]) -> Result<Params, Fault> {
    let mut params = Params::default();
    for (name, value) in flatten(text)? {
        params.push(Place::Form, name.into(), ParamValue::One(value));
    }
    Ok(params)
}

/// Reads the JSON text of an object as names and plain values: lists repeat their name, nested objects
/// join names with a dot, and `null` is left out.
fn flatten(text: &[u8]) -> Result<Vec<(String, String)>, Fault> {
    let mut fields = Vec::new();
    let mut reader = Reader::from_bytes(text)?;
    reader.begin_object()?;
    while let Some(key) = reader.next_key()? {
        flatten_value(&mut reader, &key, &mut fields)?;
    }
    Ok(fields)
}

fn flatten_value(
    reader: &mut Reader<'_>,
    name: &str,
    fields: &mut Vec<(String, String)>,
) -> Result<(), Fault> {
    match reader.kind() {
        Kind::Object => {
            reader.begin_object()?;
            while let Some(key) = reader.next_key()? {
                flatten_value(reader, &format!("{name}.{key}"), fields)?;
            }
        }
        Kind::Array => {
            reader.begin_array()?;
            while reader.next_element()? {
                flatten_value(reader, name, fields)?;
            }
        }
        Kind::Null => reader.skip()?,
        Kind::String => {
            let value = reader.string()?.into_owned();
            fields.push((name.to_owned(), value));
        }
        Kind::Number | Kind::Bool | Kind::Nothing => {
            let value = reader.raw()?.as_str().to_owned();
            fields.push((name.to_owned(), value));
        }
    }
    Ok(())
}

/// Adds a field after the existing ones.
pub(crate) fn push_pair(out: &mut String, name: &str, value: &str) {
    push_name(out, name);
    push_encoded(out, value);
}

fn push_joined(out: &mut String, name: &str, values: &[String], style: ListStyle) {
    push_name(out, name);
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            out.push_str(match style {
                ListStyle::Comma | ListStyle::Exploded => ",",
                ListStyle::Space => "+",
                ListStyle::Pipe => "%7C",
            });
        }
        push_encoded(out, value);
    }
}

fn push_name(out: &mut String, name: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    push_encoded(out, name);
    out.push('=');
}

/// Adds a text in the encoding of forms.
pub(crate) fn push_encoded(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some((word, after)) = cut(rest, b" ") {
        out.extend(utf8_percent_encode(word, &FORM));
        out.push('+');
        rest = after;
    }
    out.extend(utf8_percent_encode(rest, &FORM));
}
