use crate::runtime::json;

/// The response headers of lists with pages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TokenPaginationResponseHeaders {
    /// Links to other pages (RFC 8288), with the relations `first`, `next`, `prev` and `last`.
    ///
    /// The next token is `page_token` in the URL of `next`. A link to a page that does not
    /// exist is left out.
    pub link: Option<String>,
    /// The number of items on all pages together.
    #[doc(alias = "x-total-count")]
    pub x_total_count: Option<i64>,
}

impl json::Decode for TokenPaginationResponseHeaders {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("link", &mut this.link),
            ("x-total-count", &mut this.x_total_count),
        ])?;
        Ok(this)
    }
}

impl json::Encode for TokenPaginationResponseHeaders {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("link", &self.link), ("x-total-count", &self.x_total_count)]);
    }
}

json::serde_impls!(TokenPaginationResponseHeaders);
