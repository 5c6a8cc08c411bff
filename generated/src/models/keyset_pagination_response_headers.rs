use crate::runtime::json;

/// The response header of lists whose pages follow each other by token.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeysetPaginationResponseHeaders {
    /// Links to other pages (RFC 8288), with the relations `first` and `next`.
    ///
    /// The next token is `page_token` in the URL of `next`. Without that link you have seen
    /// everything.
    pub link: Option<String>,
}

impl json::Decode for KeysetPaginationResponseHeaders {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("link", &mut this.link)])?;
        Ok(this)
    }
}

impl json::Encode for KeysetPaginationResponseHeaders {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("link", &self.link)]);
    }
}

json::serde_impls!(KeysetPaginationResponseHeaders);
