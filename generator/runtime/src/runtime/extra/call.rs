//! Further kinds of calls: those with lines or parts as their body, and those whose response is read
//! while it arrives.

use http::HeaderValue;

use super::body::{Body, Multipart, Part};
use crate::runtime::call::Call;
use crate::runtime::error::Failure;
use crate::runtime::json::{self, Encode, Kind, Reader};
use crate::runtime::operation::Operation;
use crate::runtime::param::ToParam;
use crate::runtime::request::headers::fixed;

/// The media type of a body whose parts are set one by one.
const FORM_DATA: &str = "multipart/form-data";

/// What only such calls have.
#[derive(Clone, Default)]
pub(crate) struct Extra {
    /// The parts of a body whose media type is `multipart/…`.
    pub(super) parts: Multipart,
    /// The range of statuses whose responses are read while they arrive.
    pub(super) live: &'static [(u16, u16)],
    /// The media type that such a call accepts; empty for those of the operation.
    pub(super) accept: &'static str,
}

impl Extra {
    /// Returns the accepted media types.
    pub(crate) fn accept(&self, operation: &Operation) -> &'static str {
        if self.accept.is_empty() { operation.accept } else { self.accept }
    }

    /// Returns whether the response may be one that is read while it arrives.
    pub(crate) fn is_live(&self) -> bool {
        !self.live.is_empty()
    }
}

/// Returns the content type and the body as they are sent. Streams are taken out if the body is to be
/// sent (`sent`).
pub(crate) fn content(
    call: &Call,
    content_type: &'static str,
    body: &Body,
    sent: bool,
) -> Result<(HeaderValue, Body), Failure> {
    let spent = || call.invalid("body", "is a stream that was sent already");
    let no_header = || call.invalid("Content-Type", "is not a header value");
    if is_multipart(content_type) {
        if call.extra.parts.is_spent() {
            return Err(spent());
        }
        let encoded = call.extra.parts.encode(content_type, sent);
        let (content_type, body) =
            encoded.map_err(|(part, reason)| call.invalid(part, reason))?;
        let content_type = content_type.try_into().map_err(|_| no_header())?;
        return Ok((content_type, body));
    }
    if body.is_spent() {
        return Err(spent());
    }
    let body = if sent { body.taken() } else { body.clone() };
    Ok((fixed(content_type).map_err(|_| no_header())?, body))
}

/// Returns whether the body can be sent only once.
pub(crate) fn is_one_shot(call: &Call) -> bool {
    match &call.body {
        Some((kind, _)) if is_multipart(kind) => call.extra.parts.has_stream(),
        Some((_, body)) => body.as_bytes().is_none(),
        None => false,
    }
}

fn is_multipart(content_type: &str) -> bool {
    content_type.starts_with("multipart/")
}

impl Call {
    /// Sets a body with one JSON value on each line.
    #[inline]
    pub fn lines<T: Encode>(&mut self, content_type: &'static str, values: &[T]) {
        let mut text = Vec::new();
        for value in values {
            text.extend(self.encoded("body", json::encode(value)));
            text.push(b'\n');
        }
        self.bytes(content_type, text);
    }

    /// Sets a body of parts.
    pub fn multipart(&mut self, content_type: &'static str, parts: Multipart) {
        self.bytes(content_type, Body::default());
        self.extra.parts = parts;
    }

    /// Sets a part. If it has no content type, it gets this one, unless this one is empty.
    pub fn part(&mut self, name: &'static str, part: Part, content_type: &'static str) {
        self.extra.parts.remove(name);
        self.push_part(name, part, content_type);
    }

    /// Sets the parts with one name.
    pub fn part_list(
        &mut self,
        name: &'static str,
        parts: impl IntoIterator<Item = Part>,
        content_type: &'static str,
    ) {
        self.extra.parts.remove(name);
        for part in parts {
            self.push_part(name, part, content_type);
        }
    }

    /// Sets a part that is a plain value.
    #[inline]
    pub fn part_text(
        &mut self,
        name: &'static str,
        value: impl ToParam,
        content_type: &'static str,
    ) {
        self.checked(name, value.is_sendable());
        self.part(name, Part::text(value.to_param()), content_type);
    }

    /// Sets the parts with one name to plain values.
    #[inline]
    pub fn part_texts<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
        content_type: &'static str,
    ) {
        self.extra.parts.remove(name);
        for value in values {
            self.checked(name, value.is_sendable());
            self.push_part(name, Part::text(value.to_param()), content_type);
        }
    }

    /// Sets a part that is JSON.
    #[inline]
    pub fn part_json<T: Encode + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
        content_type: &'static str,
    ) {
        let text = self.encoded(name, json::encode(value));
        self.part(name, json_part(&text), content_type);
    }

    /// Sets a part for each element of a list, each of them JSON.
    #[inline]
    pub fn part_jsons<T: Encode + ?Sized>(
        &mut self,
        name: &'static str,
        values: &T,
        content_type: &'static str,
    ) {
        let text = self.encoded(name, json::encode(values));
        let elements = elements(&text).unwrap_or_else(|| vec![json_part(&text)]);
        self.part_list(name, elements, content_type);
    }

    /// Lets responses with these statuses be read while they arrive, and sets the accepted media type,
    /// unless it is empty.
    pub fn live(&mut self, statuses: &'static [(u16, u16)], accept: &'static str) {
        self.extra.live = statuses;
        self.extra.accept = accept;
    }

    /// Sets a flag of the object in the JSON body, whatever it was. Another body stays as it is.
    pub fn set_flag(&mut self, name: &'static str) {
        let Some((_, body)) = &mut self.body else { return };
        let flagged = body.as_bytes().and_then(|text| flagged(text, name));
        if let Some(flagged) = flagged {
            *body = flagged.into();
        }
    }

    fn push_part(&mut self, name: &'static str, part: Part, content_type: &'static str) {
        if !self.body.as_ref().is_some_and(|(kind, _)| is_multipart(kind)) {
            self.bytes(FORM_DATA, Body::default());
        }
        let part = match content_type {
            "" => part,
            content_type => part.or_content_type(content_type),
        };
        self.extra.parts.push(name, part);
    }
}

fn json_part(text: &[u8]) -> Part {
    Part::text(String::from_utf8_lossy(text))
}

/// Returns the text of an object with this key set to `true`; `None` if it is the text of no object.
fn flagged(text: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut reader = Reader::from_bytes(text).ok()?;
    if reader.kind() != Kind::Object {
        return None;
    }
    let (mut out, mut found) = (vec![b'{'], false);
    let mut write = |key: &str, value: &str| {
        if out.len() > 1 {
            out.push(b',');
        }
        out.extend(json::encode(key).ok()?);
        out.push(b':');
        out.extend_from_slice(value.as_bytes());
        Some(())
    };
    reader.begin_object().ok()?;
    while let Some(key) = reader.next_key().ok()? {
        let value = reader.raw().ok()?;
        let is_flag = key == name;
        found |= is_flag;
        write(&key, if is_flag { "true" } else { value.as_str() })?;
    }
    if !found {
        write(name, "true")?;
    }
    out.push(b'}');
    Some(out)
}

/// Returns the elements of a list that has just been encoded; `None` if it is not a list.
fn elements(text: &[u8]) -> Option<Vec<Part>> {
    let mut reader = Reader::from_bytes(text).ok()?;
    if reader.kind() != Kind::Array {
        return None;
    }
    let mut parts = Vec::new();
    reader.begin_array().ok()?;
    while reader.next_element().ok()? {
        parts.push(Part::text(reader.raw().ok()?.as_str()));
    }
    Some(parts)
}
