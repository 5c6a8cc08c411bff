//! `multipart/form-data` (RFC 7578).

use std::borrow::Cow;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher as _, Hasher as _};

use bytes::Bytes;
use http::HeaderValue;

use super::{Body, chain};

/// The content of one part of a multipart body, for example a file.
///
/// Everything that converts into a [`Body`] converts into it: bytes, text, a stream.
///
/// For example, `Part::new(bytes).file_name("cat.png").content_type("image/png")`.
#[derive(Clone)]
pub struct Part {
    body: Body,
    file_name: Option<String>,
    content_type: Option<Cow<'static, str>>,
    /// Whether it has a file name, which may be the name of its field.
    is_file: bool,
}

impl Part {
    /// Returns a part with this content. It is a file with the name of its field, unless
    /// [`file_name`](Self::file_name) sets another.
    #[must_use]
    pub fn new(body: impl Into<Body>) -> Self {
        Self {
            body: body.into(),
            file_name: None,
            content_type: None,
            is_file: true,
        }
    }

    /// Returns a part that is a value instead of a file.
    #[must_use]
    pub fn text(value: impl Into<String>) -> Self {
        let part = Self::new(value.into());
        Self { is_file: false, ..part }
    }

    /// Sets the name of the file.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self.is_file = true;
        self
    }

    /// Sets the content type. By default, a file has the content type that the API specifies, or
    /// `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<Cow<'static, str>>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets the content type if none is set.
    pub(crate) fn or_content_type(mut self, content_type: &'static str) -> Self {
        self.content_type.get_or_insert(Cow::Borrowed(content_type));
        self
    }

    fn head(&self, name: &str, form_data: bool) -> Result<String, &'static str> {
        let mut head = String::new();
        if form_data {
            head.push_str("Content-Disposition: form-data; name=");
            push_quoted(&mut head, name);
            if self.is_file {
                head.push_str("; filename=");
                push_quoted(&mut head, self.file_name.as_deref().unwrap_or(name));
            }
            head.push_str("\r\n");
        }
        let default = self.is_file.then_some("application/octet-stream");
        if let Some(content_type) = self.content_type.as_deref().or(default) {
            if HeaderValue::from_str(content_type).is_err() {
                return Err("has a content type that is not a header value");
            }
            head.push_str("Content-Type: ");
            head.push_str(content_type);
            head.push_str("\r\n");
        }
        Ok(head)
    }
}

impl<B: Into<Body>> From<B> for Part {
    fn from(body: B) -> Self {
        Self::new(body)
    }
}

/// Shows names and lengths but no content.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("body", &self.body)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// The parts of a multipart body, in order, for a body that may have another type instead.
#[derive(Clone, Debug, Default)]
pub struct Multipart(Vec<(Cow<'static, str>, Part)>);

impl Multipart {
    /// Returns a body without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    #[must_use]
    pub fn part(
        mut self,
        name: impl Into<Cow<'static, str>>,
        part: impl Into<Part>,
    ) -> Self {
        self.push(name, part.into());
        self
    }

    /// Adds a part that is a value instead of a file.
    #[must_use]
    pub fn text(
        self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) -> Self {
        self.part(name, Part::text(value))
    }

    pub(crate) fn push(&mut self, name: impl Into<Cow<'static, str>>, part: Part) {
        self.0.push((name.into(), part));
    }

    /// Removes the parts with a name.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0.retain(|(known, _)| known != name);
    }

    /// Returns whether one of the parts is a stream that has already been read.
    pub(crate) fn is_spent(&self) -> bool {
        self.0.iter().any(|(_, part)| part.body.is_spent())
    }

    /// Returns whether one of the parts is a stream.
    pub(crate) fn has_stream(&self) -> bool {
        self.0.iter().any(|(_, part)| part.body.as_bytes().is_none())
    }

    /// Returns the content type with the boundary, and the body. Streams are taken out if the body is
    /// to be sent (`send`). `kind` is the media type, for example `multipart/form-data`.
    pub(crate) fn encode(
        &self,
        kind: &str,
        send: bool,
    ) -> Result<(String, Body), (String, &'static str)> {
        let boundary = self.boundary();
        let form_data = kind.eq_ignore_ascii_case("multipart/form-data");
        let mut bodies = Vec::with_capacity(self.0.len() * 2 + 1);
        let mut before = "";
        for (name, part) in &self.0 {
            let head = part
                .head(name, form_data)
                .map_err(|reason| (name.to_string(), reason))?;
            bodies.push(format!("{before}--{boundary}\r\n{head}\r\n").into());
            bodies.push(if send { part.body.taken() } else { part.body.clone() });
            before = "\r\n";
        }
        bodies.push(format!("{before}--{boundary}--\r\n").into());
        Ok((format!("{kind}; boundary={boundary}"), chain(bodies)))
    }

    /// Returns a boundary that occurs in none of the parts in memory. That it occurs in a stream is
    /// practically impossible.
    fn boundary(&self) -> String {
        loop {
            let random = || RandomState::new().build_hasher().finish();
            let boundary = format!("{:016x}{:016x}", random(), random());
            let holds = |bytes: &Bytes| {
                bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes())
            };
            if !self.0.iter().any(|(_, part)| part.body.as_bytes().is_some_and(holds)) {
                return boundary;
            }
        }
    }
}

/// Adds a parameter value in the form that browsers use.
fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for ch in text.chars() {
        match ch {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            ch => out.push(ch),
        }
    }
    out.push('"');
}
