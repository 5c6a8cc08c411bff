use crate::models;
use crate::runtime::{self, json};

/// An address to which Ory sends recovery messages for an identity.
///
/// It follows from the traits, so change those to change it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoveryIdentityAddress {
    /// The organization for which this address is the emergency exit.
    ///
    /// Its owner can recover the account by message even though the organization requires
    /// single sign-on, for instance while the identity provider is down. `null` or absent for
    /// ordinary addresses.
    pub break_glass_for_organization: runtime::Nullable<models::NullUuid>,
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The e-mail address or phone number.
    pub value: String,
    /// How messages reach it, `email` or `sms`.
    pub via: String,
}

impl RecoveryIdentityAddress {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(value: impl Into<String>, via: impl Into<String>) -> Self {
        Self {
            break_glass_for_organization: runtime::Nullable::Absent,
            created_at: None,
            id: None,
            updated_at: None,
            value: value.into(),
            via: via.into(),
        }
    }

    /// Sets `break_glass_for_organization`.
    #[inline]
    #[must_use]
    pub fn break_glass_for_organization<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.break_glass_for_organization = runtime::Nullable::Value(value);
        }
        self
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
}

impl json::Decode for RecoveryIdentityAddress {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            break_glass_for_organization: runtime::Nullable::Absent,
            created_at: None,
            id: None,
            updated_at: None,
            value: String::new(),
            via: String::new(),
        };
        r.object_with(
            [
                ("break_glass_for_organization", &mut this.break_glass_for_organization),
                ("created_at", &mut this.created_at),
                ("id", &mut this.id),
                ("updated_at", &mut this.updated_at),
                ("value", &mut json::InPlace(&mut this.value)),
                ("via", &mut json::InPlace(&mut this.via)),
            ],
            &["value", "via"],
        )?;
        Ok(this)
    }
}

impl json::Encode for RecoveryIdentityAddress {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("break_glass_for_organization", &self.break_glass_for_organization),
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("updated_at", &self.updated_at),
            ("value", &self.value),
            ("via", &self.via),
        ]);
    }
}

json::serde_impls!(RecoveryIdentityAddress);
