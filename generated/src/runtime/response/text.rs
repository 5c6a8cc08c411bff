//! Text, in the character encoding that its content type names.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::runtime::text::{cut, same, trim};

/// A byte order mark, which is not part of a text.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// How long the name of an encoding may be.
const LONGEST: usize = 40;

/// Why a body is not text.
pub(super) enum NoText {
    /// It should be UTF-8, but is not at this offset.
    Utf8 { offset: usize },
    /// Its encoding is not supported.
    Charset,
}

/// The encodings, as far as they are distinguished.
enum Charset {
    /// UTF-8, which includes US-ASCII. It is the default.
    Utf8,
    /// ISO-8859-1: each byte is the character of that number.
    Latin1,
    /// An encoding in which the bytes of US-ASCII have their usual meaning.
    Superset,
    Other,
}

/// Reads a body. Pure US-ASCII can be read in most encodings.
pub(super) fn decode(headers: &HeaderMap, body: &[u8]) -> Result<String, NoText> {
    // The mark says it better than the header does.
    if let Some(text) = body.strip_prefix(MARK) {
        let start = MARK.len();
        return utf8(text).map_err(|at| NoText::Utf8 { offset: start + at });
    }
    match charset(headers).map_or(Charset::Utf8, |name| known(&name)) {
        Charset::Utf8 => utf8(body).map_err(|offset| NoText::Utf8 { offset }),
        Charset::Latin1 => Ok(body.iter().copied().map(char::from).collect()),
        Charset::Superset if body.is_ascii() => utf8(body).map_err(|_| NoText::Charset),
        Charset::Superset | Charset::Other => Err(NoText::Charset),
    }
}

/// Reads a body that has to be shown, whatever it contains.
pub(super) fn decode_lossy(headers: &HeaderMap, body: &[u8]) -> String {
    decode(headers, body).unwrap_or_else(|_| {
        let text = body.strip_prefix(MARK).unwrap_or(body);
        String::from_utf8_lossy(text).into_owned()
    })
}

/// Returns the encoding that the content type names, in lower case.
pub(crate) fn charset(headers: &HeaderMap) -> Option<Cow<'static, str>> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let (_, mut rest) = cut(value, b";")?;
    let name = loop {
        let (parameter, after) = cut(rest, b";").unwrap_or((rest, ""));
        match cut(parameter, b"=") {
            Some((key, name)) if same(trim(key), "charset") => break trim(name),
            _ if after.is_empty() => return None,
            _ => rest = after,
        }
    };
    let name = name.strip_prefix("\"").unwrap_or(name);
    let name = name.strip_suffix("\"").unwrap_or(name).to_ascii_lowercase();
    let is_name = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':' | b'+')
    };
    if name.is_empty() {
        return None;
    }
    let sane = name.len() <= LONGEST && name.bytes().all(is_name);
    Some(if sane { name.into() } else { "unknown".into() })
}

fn utf8(body: &[u8]) -> Result<String, usize> {
    let text = std::str::from_utf8(body).map_err(|error| error.valid_up_to())?;
    Ok(text.to_owned())
}

/// The names are those of the IANA registry that servers use.
fn known(name: &str) -> Charset {
    match name {
        "utf-8" | "utf8" | "us-ascii" | "ascii" | "ansi_x3.4-1968" => Charset::Utf8,
        "iso-8859-1" | "iso8859-1" | "iso_8859-1" | "iso_8859-1:1987" | "latin1"
        | "latin-1" | "l1" | "ibm819" | "cp819" => Charset::Latin1,
        _ if ["iso-8859-", "windows-125", "cp125", "koi8-", "macintosh"]
            .iter()
            .any(|family| name.starts_with(family)) =>
        {
            Charset::Superset
        }
        "euc-jp" | "euc-kr" | "gbk" | "gb2312" | "gb18030" | "big5" => Charset::Superset,
        _ => Charset::Other,
    }
}
