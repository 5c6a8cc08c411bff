//! What the server is sent.

use std::io::{Error, ErrorKind, Read, Result};

/// A request, as it came over the wire.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// For example `GET`.
    pub method: String,
    /// Path and query, byte for byte, for example `/admin/clients?page_size=1`.
    pub target: String,
    /// Names in lower case, in order of arrival.
    pub headers: Vec<(String, String)>,
    /// The body, chunks joined.
    pub body: Vec<u8>,
}

impl Request {
    /// Returns the first header of a name, which is given in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns the path, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the query, encoded as it came; empty if there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Returns the body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Returns the request line, for example `GET /admin/clients HTTP/1.1`.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {} HTTP/1.1", self.method, self.target)
    }

    /// Reads a request; `None` if the client closes the connection instead.
    pub(super) fn read(stream: &mut impl Read) -> Result<Option<Self>> {
        let Some(mut request) = Self::read_with_length(stream)? else { return Ok(None) };
        if request.header("transfer-encoding").is_some() {
            request.body = chunks(stream)?;
        }
        Ok(Some(request))
    }

    /// Reads a request, of its body as much as its head says, and not a byte beyond.
    pub(super) fn read_with_length(stream: &mut impl Read) -> Result<Option<Self>> {
        let Some(first) = line(stream)? else { return Ok(None) };
        let mut words = first.split(' ').map(str::to_owned);
        let (Some(method), Some(target)) = (words.next(), words.next()) else {
            return Err(malformed("request line"));
        };
        let mut request = Self {
            method,
            target,
            ..Self::default()
        };
        while let Some(header) = line(stream)?.filter(|line| !line.is_empty()) {
            let (name, value) =
                header.split_once(':').ok_or_else(|| malformed("header"))?;
            request.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = request.header("content-length").unwrap_or("0");
        let length = length.parse().map_err(|_| malformed("content-length"))?;
        request.body = take(stream, length)?;
        Ok(Some(request))
    }
}

fn chunks(stream: &mut impl Read) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(stream)?.ok_or_else(|| malformed("chunk"))?;
        let size = u64::from_str_radix(&size, 16).map_err(|_| malformed("chunk"))?;
        body.extend(take(stream, size)?);
        line(stream)?;
        if size == 0 {
            return Ok(body);
        }
    }
}

fn take(stream: &mut impl Read, length: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a line without its end; `None` at the end of the stream.
fn line(stream: &mut impl Read) -> Result<Option<String>> {
    let (mut bytes, mut byte) = (Vec::new(), [0]);
    while !bytes.ends_with(b"\n") && stream.read(&mut byte)? == 1 {
        bytes.push(byte[0]);
    }
    if bytes.is_empty() {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn malformed(what: &str) -> Error {
    Error::new(ErrorKind::InvalidData, format!("malformed {what}"))
}
