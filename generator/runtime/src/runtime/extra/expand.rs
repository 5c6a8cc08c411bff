//! Values of any shape, as the pairs into which a style turns them.
//!
//! A value is given as JSON text, so that one function serves every type. `null` is no value. A list or
//! object inside a list or object can be written only by [`Style::Deep`]; in all other styles it is
//! written as JSON.

use super::shape::Style;
use crate::runtime::json::{Fault, Kind, Reader};

/// One `name=value` of a parameter, not yet encoded.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) name: String,
    /// Whether the name is a key of the object that the value came from.
    pub(crate) keyed: bool,
    /// What the style's delimiter joins.
    pub(crate) values: Vec<String>,
}

/// Returns the pairs of a value, which is given as JSON. An empty list or object has none.
pub(crate) fn expand(text: &[u8], name: &str, style: Style) -> Result<Vec<Pair>, Fault> {
    let mut reader = Reader::from_bytes(text)?;
    let mut pairs = Vec::new();
    match reader.kind() {
        _ if style == Style::Deep => deep(&mut reader, name, &mut pairs)?,
        Kind::Object => object(&mut reader, name, style, &mut pairs)?,
        Kind::Array => list(&mut reader, name, style, &mut pairs)?,
        _ => pairs.extend(plain(&mut reader)?.map(|value| pair(name, vec![value]))),
    }
    Ok(pairs)
}

/// Returns a value as text; `None` for `null`.
pub(crate) fn plain(reader: &mut Reader<'_>) -> Result<Option<String>, Fault> {
    Ok(match reader.kind() {
        Kind::Null => {
            reader.skip()?;
            None
        }
        Kind::String => Some(reader.string()?.into_owned()),
        _ => Some(reader.raw()?.as_str().to_owned()),
    })
}

fn list(
    reader: &mut Reader<'_>,
    name: &str,
    style: Style,
    pairs: &mut Vec<Pair>,
) -> Result<(), Fault> {
    let values = elements(reader)?;
    if explodes(style) {
        pairs.extend(values.into_iter().map(|value| pair(name, vec![value])));
    } else if !values.is_empty() {
        pairs.push(pair(name, values));
    }
    Ok(())
}

fn object(
    reader: &mut Reader<'_>,
    name: &str,
    style: Style,
    pairs: &mut Vec<Pair>,
) -> Result<(), Fault> {
    let mut joined = Vec::new();
    reader.begin_object()?;
    while let Some(key) = reader.next_key()? {
        let key = key.into_owned();
        let values = match reader.kind() {
            // A list under a key of its own is a list like any other.
            Kind::Array if style == Style::FormExploded => elements(reader)?,
            _ => plain(reader)?.into_iter().collect(),
        };
        for value in values {
            if explodes(style) {
                let pair = pair(&key, vec![value]);
                pairs.push(Pair { keyed: true, ..pair });
            } else {
                joined.extend([key.clone(), value]);
            }
        }
    }
    if !joined.is_empty() {
        pairs.push(pair(name, joined));
    }
    Ok(())
}

fn elements(reader: &mut Reader<'_>) -> Result<Vec<String>, Fault> {
    let mut values = Vec::new();
    reader.begin_array()?;
    while reader.next_element()? {
        values.extend(plain(reader)?);
    }
    Ok(values)
}

fn deep(
    reader: &mut Reader<'_>,
    name: &str,
    pairs: &mut Vec<Pair>,
) -> Result<(), Fault> {
    match reader.kind() {
        Kind::Object => {
            reader.begin_object()?;
            while let Some(key) = reader.next_key()? {
                deep(reader, &format!("{name}[{key}]"), pairs)?;
            }
        }
        Kind::Array => {
            let mut index = 0;
            reader.begin_array()?;
            while reader.next_element()? {
                deep(reader, &format!("{name}[{index}]"), pairs)?;
                index += 1;
            }
        }
        _ => pairs.extend(plain(reader)?.map(|value| pair(name, vec![value]))),
    }
    Ok(())
}

fn pair(name: &str, values: Vec<String>) -> Pair {
    Pair {
        name: name.to_owned(),
        keyed: false,
        values,
    }
}

fn explodes(style: Style) -> bool {
    matches!(
        style,
        Style::SimpleExploded
            | Style::MatrixExploded
            | Style::LabelExploded
            | Style::FormExploded
    )
}
