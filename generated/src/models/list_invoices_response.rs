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
        let mut buckets: Option<Vec<models::BillingPeriodBucket>> = None;
        let mut has_next_page: Option<bool> = None;
        let mut next_page_token: Option<String> = None;
        r.object([
            ("buckets", &mut json::OrEmpty(&mut buckets)),
            ("has_next_page", &mut json::Required(&mut has_next_page)),
            ("next_page_token", &mut json::Required(&mut next_page_token)),
        ])?;
        let Some(buckets) = buckets else {
            return Err(r.lacks("buckets"));
        };
        let Some(has_next_page) = has_next_page else {
            return Err(r.lacks("has_next_page"));
        };
        let Some(next_page_token) = next_page_token else {
            return Err(r.lacks("next_page_token"));
        };
        Ok(Self {
            buckets,
            has_next_page,
            next_page_token,
        })
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
