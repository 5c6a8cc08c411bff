use crate::runtime::json;

/// The response headers of lists with pages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TokenPaginationHeaders {
    /// Links to other pages (RFC 8288). Without a link `next` you have seen everything.
    pub link: Option<String>,
    /// The number of items on all pages together.
    #[doc(alias = "x-total-count")]
    pub x_total_count: Option<String>,
}

impl json::Decode for TokenPaginationHeaders {
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

impl json::Encode for TokenPaginationHeaders {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("link", &self.link), ("x-total-count", &self.x_total_count)]);
    }
}

json::serde_impls!(TokenPaginationHeaders);
