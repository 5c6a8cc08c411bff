use crate::models;
use crate::runtime::json;

/// Whether an organization has proved that it owns one of its domains, and the DNS record
/// that proves it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainVerificationStatus {
    /// The key `domain`.
    pub domain: String,
    /// Whether the domain is trusted without proof, because it is older than this check.
    ///
    /// The exception is temporary. Sign-ins work as before while the owner adds the record.
    pub exempt: bool,
    /// The key `method`.
    ///
    /// One of `""`, `dns-txt`.
    pub method: Option<models::DomainVerificationStatusMethod>,
    /// The key `status`.
    ///
    /// One of `""`, `pending`, `verified`, `failed`.
    pub status: Option<models::DomainVerificationStatusStatus>,
    /// The name of the TXT record that the owner of the domain has to add.
    pub txt_record_name: String,
    /// The content of that record. Empty or absent if verification has not begun.
    pub txt_record_value: Option<String>,
}

impl json::Decode for DomainVerificationStatus {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            domain: String::new(),
            exempt: false,
            method: None,
            status: None,
            txt_record_name: String::new(),
            txt_record_value: None,
        };
        r.object_with(
            [
                ("domain", &mut json::InPlace(&mut this.domain)),
                ("exempt", &mut json::InPlace(&mut this.exempt)),
                ("method", &mut this.method),
                ("status", &mut this.status),
                ("txt_record_name", &mut json::InPlace(&mut this.txt_record_name)),
                ("txt_record_value", &mut this.txt_record_value),
            ],
            &["domain", "exempt", "txt_record_name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for DomainVerificationStatus {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("domain", &self.domain),
            ("exempt", &self.exempt),
            ("method", &self.method),
            ("status", &self.status),
            ("txt_record_name", &self.txt_record_name),
            ("txt_record_value", &self.txt_record_value),
        ]);
    }
}

json::serde_impls!(DomainVerificationStatus);
