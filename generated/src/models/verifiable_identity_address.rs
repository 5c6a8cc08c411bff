use crate::models;
use crate::runtime::{self, json};

/// An address of an identity whose ownership the user can prove in a verification flow.
///
/// It follows from the traits, so change those to change it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifiableIdentityAddress {
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// How far the verification of an address has come.
    pub status: models::IdentityVerifiableAddressStatus,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The e-mail address or phone number.
    pub value: String,
    /// Whether the user has proven to own the address.
    ///
    /// A recovery through the address proves it too.
    pub verified: bool,
    /// When that happened. `null` or absent if it has not.
    pub verified_at: Option<models::SqlNullTime>,
    /// How messages reach it.
    ///
    /// One of `email`, `sms`.
    pub via: models::VerifiableIdentityAddressVia,
}

impl VerifiableIdentityAddress {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        status: impl Into<String>,
        value: impl Into<String>,
        verified: bool,
        via: models::VerifiableIdentityAddressVia,
    ) -> Self {
        Self {
            created_at: None,
            id: None,
            status: status.into(),
            updated_at: None,
            value: value.into(),
            verified,
            verified_at: None,
            via,
        }
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.id = Some(value);
        }
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }

    /// Sets `verified_at`.
    #[inline]
    #[must_use]
    pub fn verified_at(mut self, value: impl Into<Option<models::SqlNullTime>>) -> Self {
        if let Some(value) = value.into() {
            self.verified_at = Some(value);
        }
        self
    }
}

impl json::Decode for VerifiableIdentityAddress {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            created_at: None,
            id: None,
            status: String::new(),
            updated_at: None,
            value: String::new(),
            verified: false,
            verified_at: None,
            via: models::VerifiableIdentityAddressVia::Email,
        };
        r.object_with(
            [
                ("created_at", &mut this.created_at),
                ("id", &mut this.id),
                ("status", &mut json::InPlace(&mut this.status)),
                ("updated_at", &mut this.updated_at),
                ("value", &mut json::InPlace(&mut this.value)),
                ("verified", &mut json::InPlace(&mut this.verified)),
                ("verified_at", &mut this.verified_at),
                ("via", &mut json::InPlace(&mut this.via)),
            ],
            &["status", "value", "verified", "via"],
        )?;
        Ok(this)
    }
}

impl json::Encode for VerifiableIdentityAddress {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("status", &self.status),
            ("updated_at", &self.updated_at),
            ("value", &self.value),
            ("verified", &self.verified),
            ("verified_at", &self.verified_at),
            ("via", &self.via),
        ]);
    }
}

json::serde_impls!(VerifiableIdentityAddress);
