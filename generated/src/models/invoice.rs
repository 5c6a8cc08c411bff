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
        let mut this = Self {
            id: String::new(),
            invoiced_at: None,
            r#type: models::InvoiceType::Usage,
            updated_at: None,
            v1: None,
        };
        r.object_with(
            [
                ("id", &mut json::InPlace(&mut this.id)),
                ("invoiced_at", &mut json::InPlace(&mut this.invoiced_at)),
                ("type", &mut json::InPlace(&mut this.r#type)),
                ("updated_at", &mut this.updated_at),
                ("v1", &mut this.v1),
            ],
            &["id", "invoiced_at", "type"],
        )?;
        Ok(this)
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
