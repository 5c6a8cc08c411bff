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
        let mut domain: Option<String> = None;
        let mut exempt: Option<bool> = None;
        let mut method: Option<models::DomainVerificationStatusMethod> = None;
        let mut status: Option<models::DomainVerificationStatusStatus> = None;
        let mut txt_record_name: Option<String> = None;
        let mut txt_record_value: Option<String> = None;
        r.object([
            ("domain", &mut json::Required(&mut domain)),
            ("exempt", &mut json::Required(&mut exempt)),
            ("method", &mut method),
            ("status", &mut status),
            ("txt_record_name", &mut json::Required(&mut txt_record_name)),
            ("txt_record_value", &mut txt_record_value),
        ])?;
        let Some(domain) = domain else {
            return Err(r.lacks("domain"));
        };
        let Some(exempt) = exempt else {
            return Err(r.lacks("exempt"));
        };
        let Some(txt_record_name) = txt_record_name else {
            return Err(r.lacks("txt_record_name"));
        };
        Ok(Self {
            domain,
            exempt,
            method,
            status,
            txt_record_name,
            txt_record_value,
        })
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
