use crate::runtime::json;

/// The query parameters of lists with pages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TokenPagination {
    /// How many items a page holds at most.
    ///
    /// Defaults to `250`; at least `1` and at most `1000`.
    pub page_size: Option<i64>,
    /// Where the page starts: the token from the `next` link of the page before.
    ///
    /// Leave it out for the first page. The content is opaque.
    pub page_token: Option<String>,
}

impl json::Decode for TokenPagination {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("page_size", &mut this.page_size),
            ("page_token", &mut this.page_token),
        ])?;
        Ok(this)
    }
}

impl json::Encode for TokenPagination {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("page_size", &self.page_size), ("page_token", &self.page_token)]);
    }
}

json::serde_impls!(TokenPagination);
