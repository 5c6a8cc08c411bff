//! Bodies of other kinds than JSON: text, bytes, lines, parts.

use super::Call;
use crate::runtime::body::{Body, Multipart, Part};
use crate::runtime::json::{self, Encode, Kind, Reader};
use crate::runtime::param::ToParam;

/// The media type of a body whose parts are set one by one.
const FORM_DATA: &str = "multipart/form-data";

impl Call {
    /// Sets a text body.
    pub fn text(&mut self, content_type: &'static str, body: impl Into<String>) {
        self.set_body(content_type, body.into().into());
    }

    /// Sets a body of any bytes, which may be a stream.
    pub fn bytes(&mut self, content_type: &'static str, body: impl Into<Body>) {
        self.set_body(content_type, body.into());
    }

    /// Sets a body with a JSON value a line.
    #[inline]
    pub fn lines<T: Encode>(&mut self, content_type: &'static str, values: &[T]) {
        let mut text = Vec::new();
        for value in values {
            text.extend(self.encoded("body", json::encode(value)));
            text.push(b'\n');
        }
        self.set_body(content_type, text.into());
    }

    /// Sets a body of parts.
    pub fn multipart(&mut self, content_type: &'static str, parts: Multipart) {
        self.body = None;
        self.multipart = Some(content_type);
        self.parts = parts;
    }

    /// Sets a part; a content type that is not empty is that of a part without one.
    pub fn part(&mut self, name: &'static str, part: Part, content_type: &'static str) {
        self.parts.remove(name);
        self.push_part(name, part, content_type);
    }

    /// Sets the parts of one name.
    pub fn part_list(
        &mut self,
        name: &'static str,
        parts: impl IntoIterator<Item = Part>,
        content_type: &'static str,
    ) {
        self.parts.remove(name);
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
        self.part(name, Part::text(value.to_param()), content_type);
    }

    /// Sets the parts of one name that are plain values.
    #[inline]
    pub fn part_texts<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
        content_type: &'static str,
    ) {
        self.parts.remove(name);
        for value in values {
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

    pub(super) fn set_body(&mut self, content_type: &'static str, body: Body) {
        self.multipart = None;
        self.parts = Multipart::new();
        self.json_as_form = false;
        self.body = Some((content_type, body));
    }

    /// Returns whether the body can be sent only once.
    pub(crate) fn is_one_shot(&self) -> bool {
        let body = self.body.as_ref().map(|(_, body)| body);
        self.parts.has_stream() || body.is_some_and(|body| body.as_bytes().is_none())
    }

    fn push_part(&mut self, name: &'static str, part: Part, content_type: &'static str) {
        self.multipart.get_or_insert(FORM_DATA);
        let part = match content_type {
            "" => part,
            content_type => part.or_content_type(content_type),
        };
        self.parts.push(name, part);
    }
}

fn json_part(text: &[u8]) -> Part {
    Part::text(String::from_utf8_lossy(text))
}

/// Returns the elements of a list that was just encoded; `None` for what is no list.
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
