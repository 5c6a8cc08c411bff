use crate::models;
use crate::runtime::json;

/// One page of invoices, by billing period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvoicesResponse {
    /// The key `buckets`.
    pub buckets: Vec<models::BillingPeriodBucket>,
    /// The key `has_next_page`.
    pub has_next_page: bool,
    /// Leads to the next page. It counts only if [`has_next_page`](field@crate::models::ListInvoicesResponse::has_next_page) is true.
    pub next_page_token: String,
}

impl json::Decode for ListInvoicesResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            buckets: Vec::new(),
            has_next_page: false,
            next_page_token: String::new(),
        };
        r.object_with(
            [
                ("buckets", &mut json::OrEmptyInPlace(&mut this.buckets)),
                ("has_next_page", &mut json::InPlace(&mut this.has_next_page)),
                ("next_page_token", &mut json::InPlace(&mut this.next_page_token)),
            ],
            &["buckets", "has_next_page", "next_page_token"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ListInvoicesResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("buckets", &self.buckets),
            ("has_next_page", &self.has_next_page),
            ("next_page_token", &self.next_page_token),
        ]);
    }
}

json::serde_impls!(ListInvoicesResponse);
