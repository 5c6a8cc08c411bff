//! What the server says.

/// A reply: a status with headers and a body, or any bytes at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    content: Content,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    Http { status: u16, headers: Vec<(String, String)>, body: Vec<u8> },
    Raw(Vec<u8>),
}

impl Reply {
    /// A reply without a body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self {
            content: Content::Http {
                status,
                headers: Vec::new(),
                body: Vec::new(),
            },
        }
    }

    /// A reply with a JSON body.
    #[must_use]
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::status(status).header("content-type", "application/json").body(body)
    }

    /// A reply with a body of plain text.
    #[must_use]
    pub fn text(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::status(status).header("content-type", "text/plain").body(body)
    }

    /// Bytes as they are, head and all, for servers that misbehave. The connection then closes.
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            content: Content::Raw(bytes.into()),
        }
    }

    /// Adds a header. `content-length` is added unless it is given.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Content::Http { headers, .. } = &mut self.content {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        if let Content::Http { body, .. } = &mut self.content {
            *body = bytes.into();
        }
        self
    }

    /// Returns what goes over the wire; the reply to HEAD has no body, but its length.
    pub(super) fn into_bytes(self, head_only: bool) -> Vec<u8> {
        let (status, headers, body) = match self.content {
            Content::Raw(bytes) => return bytes,
            Content::Http { status, headers, body } => (status, headers, body),
        };
        let mut head = format!("HTTP/1.1 {status} Scripted\r\nconnection: close\r\n");
        let given =
            headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        // RFC 9110, 8.6: these have no body, and no length either.
        if !given && !matches!(status, 100..=199 | 204 | 304) {
            head += &format!("content-length: {}\r\n", body.len());
        }
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += "\r\n";
        let mut bytes = head.into_bytes();
        if !head_only {
            bytes.extend(body);
        }
        bytes
    }
}
