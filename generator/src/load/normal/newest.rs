//! OpenAPI 3.2: which words came with it, and what of it the words of 3.1 say as well.

use std::ptr;

use serde_json::{Value, json};

use super::{Entries, Notes};
use crate::diagnostic::{Diagnostic, codes};
use crate::load::grammar::{
    COMPONENTS, DISCRIMINATOR, ENCODING, EXAMPLE, FLOWS, MEDIA_TYPE, OPEN_API, Object,
    PARAMETER, PATH_ITEM, RESPONSE, SECURITY_SCHEME, SERVER, TAG, XML,
};
use crate::load::parse::Path;
use crate::load::version::Version;

/// The keys that came with 3.2, by the object that has them.
static KEYS: [(&Object, &[&str]); 13] = [
    (&OPEN_API, &["$self"]),
    (&COMPONENTS, &["mediaTypes"]),
    (&PATH_ITEM, &["query", "additionalOperations"]),
    (&MEDIA_TYPE, &["itemSchema", "prefixEncoding", "itemEncoding", "$ref"]),
    (&ENCODING, &["encoding", "prefixEncoding", "itemEncoding"]),
    (&RESPONSE, &["summary"]),
    (&EXAMPLE, &["dataValue", "serializedValue"]),
    (&SERVER, &["name"]),
    (&TAG, &["summary", "parent", "kind"]),
    (&DISCRIMINATOR, &["defaultMapping"]),
    (&SECURITY_SCHEME, &["deprecated", "oauth2MetadataUrl"]),
    (&FLOWS, &["deviceAuthorization"]),
    (&XML, &["nodeType"]),
];

/// Says of each word of 3.2 in a document of an earlier version that it is read all the same.
pub(super) fn report(
    entries: &Entries,
    object: &'static Object,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    if notes.version >= Version::V3_2 {
        return;
    }
    let found = KEYS.iter().filter(|(other, _)| ptr::eq(*other, object));
    for key in found.flat_map(|(_, keys)| *keys) {
        if entries.contains_key(*key) {
            notes.newest(path, key, &format!("`{key}` in {}", object.name));
        }
    }
    if ptr::eq(object, &PARAMETER) {
        let says = |key: &str, word: &str| entries.get(key).is_some_and(|it| it == word);
        if says("in", "querystring") {
            notes.newest(path, "in", "a parameter that is the whole query");
        }
        if says("style", "cookie") {
            notes.newest(path, "style", "the style `cookie`");
        }
        if !says("in", "query") && entries.contains_key("allowReserved") {
            notes.newest(path, "allowReserved", "`allowReserved` outside of a query");
        }
    }
}

/// Reports that the address of a document has a fragment, which names a part of one.
pub(super) fn own_address(entries: &Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    let own = entries.get("$self").and_then(Value::as_str);
    if own.is_some_and(|own| own.contains('#')) {
        let message = "`$self` names a document, and a document has no fragment";
        let at = path.pointer().child("$self");
        let fault = Diagnostic::error(codes::WRONG_VALUE, &at, message);
        notes.diagnostics.push(fault.help("remove what begins with `#`"));
    }
}

/// Gives an example its value: what it is as data, or as it is sent where that is JSON.
pub(super) fn example(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    let sent = entries.get("serializedValue").and_then(Value::as_str).map(str::to_owned);
    if entries.contains_key("value") {
        for key in ["dataValue", "serializedValue"] {
            if let Some(value) = entries.remove(key) {
                let message = format!("`{key}` beside `value` is not used");
                notes.left_out(path, key, value);
                notes.warn(codes::UNUSED_KEY, path, key, message);
            }
        }
        return;
    }
    if let Some(value) = entries.remove("dataValue") {
        entries.insert("value".to_owned(), value);
        // The same in another form.
        if let Some(sent) = entries.remove("serializedValue") {
            notes.left_out(path, "serializedValue", sent);
        }
    } else if let Some(sent) = sent {
        entries.remove("serializedValue");
        entries.insert("value".to_owned(), data(&sent, path));
    }
}

/// Returns the data that an example is as it is sent: where that is not known to be JSON, only an object or a list is.
fn data(sent: &str, path: &Path<'_>) -> Value {
    let at = path.pointer();
    let mut tokens: Vec<_> = at.tokens().collect();
    tokens.reverse();
    let media = match tokens.as_slice() {
        [_, _, media, content, ..] if content == "content" => Some(media.to_lowercase()),
        _ => None,
    };
    let is_json = media.as_ref().map(|media| media.contains("json"));
    let read = serde_json::from_str(sent).ok().filter(|read: &Value| {
        is_json.unwrap_or_else(|| read.is_object() || read.is_array())
    });
    read.unwrap_or_else(|| json!(sent))
}
