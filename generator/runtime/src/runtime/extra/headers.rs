//! The headers of a response, as the document types them.

use std::fmt;
use std::str::FromStr;

use http::HeaderMap;

/// The headers of a response, which can be read as typed values. `Debug` shows names but no values.
#[derive(Clone, Copy)]
pub struct Headers<'h>(&'h HeaderMap);

impl<'h> Headers<'h> {
    /// Wraps headers: those of `meta.headers`, or of `error.api()`.
    #[must_use]
    pub fn new(headers: &'h HeaderMap) -> Self {
        Self(headers)
    }

    /// Returns a header as text; `None` if it is missing or not text.
    #[must_use]
    pub fn text(&self, name: &'static str) -> Option<&'h str> {
        self.0.get(name)?.to_str().ok()
    }

    /// Reads a header; `None` if it is missing.
    ///
    /// # Errors
    ///
    /// If its value does not have this type.
    pub fn value<T: FromStr>(
        &self,
        name: &'static str,
    ) -> Result<Option<T>, HeaderError> {
        let Some(value) = self.0.get(name) else { return Ok(None) };
        let value = value.to_str().ok().and_then(|text| text.trim().parse().ok());
        value.map(Some).ok_or(HeaderError { name })
    }

    /// Reads a header that is a list, with elements separated by commas or in several headers; empty if
    /// it is missing.
    ///
    /// # Errors
    ///
    /// If an element does not have this type.
    pub fn list<T: FromStr>(&self, name: &'static str) -> Result<Vec<T>, HeaderError> {
        let error = HeaderError { name };
        let mut values = Vec::new();
        for header in self.0.get_all(name) {
            let text = header.to_str().map_err(|_| error)?;
            for element in text.split(',').map(str::trim).filter(|it| !it.is_empty()) {
                values.push(element.parse().map_err(|_| error)?);
            }
        }
        Ok(values)
    }
}

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}

/// A header whose value does not have the type that the document gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeaderError {
    name: &'static str,
}

impl HeaderError {
    /// Returns the name of the header.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the header `{}` is not of the documented type", self.name)
    }
}

impl std::error::Error for HeaderError {}
