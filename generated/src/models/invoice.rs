use crate::models;
use crate::runtime::{self, json};

/// An invoice of Ory Network.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// A moment in time as in RFC 3339, or `null` if there is none. The same as [`NullTime`](crate::models::NullTime).
    pub invoiced_at: Option<models::Time>,
    /// The key `type`.
    ///
    /// Set by the server alone.
    ///
    /// One of `usage`, `base`.
    pub r#type: models::InvoiceType,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The content of the invoice.
    pub v1: Option<models::InvoiceDataV1>,
}

impl json::Decode for Invoice {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut id: Option<String> = None;
        let mut invoiced_at: Option<Option<models::Time>> = None;
        let mut r#type: Option<models::InvoiceType> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        let mut v1: Option<models::InvoiceDataV1> = None;
        r.object([
            ("id", &mut json::Required(&mut id)),
            ("invoiced_at", &mut json::Required(&mut invoiced_at)),
            ("type", &mut json::Required(&mut r#type)),
            ("updated_at", &mut updated_at),
            ("v1", &mut v1),
        ])?;
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(invoiced_at) = invoiced_at else {
            return Err(r.lacks("invoiced_at"));
        };
        let Some(r#type) = r#type else {
            return Err(r.lacks("type"));
        };
        Ok(Self {
            id,
            invoiced_at,
            r#type,
            updated_at,
            v1,
        })
    }
}

impl json::Encode for Invoice {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("id", &self.id),
            ("invoiced_at", &json::Always(&self.invoiced_at)),
            ("type", &self.r#type),
            ("updated_at", &self.updated_at),
            ("v1", &self.v1),
        ]);
    }
}

json::serde_impls!(Invoice);
