use crate::models;
use crate::runtime::{self, json};

/// A link between an identity and an account at a SAML provider.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityWithCredentialsSamlConfigProvider {
    /// A UUID, or `null` if there is none.
    pub organization: runtime::Nullable<models::NullUuid>,
    /// The ID that the provider has in the configuration of the project.
    pub provider: String,
    /// The ID of the user at the provider. Choose an attribute that never changes there; an
    /// e-mail address can change.
    pub subject: String,
}

impl IdentityWithCredentialsSamlConfigProvider {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(provider: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            organization: runtime::Nullable::Absent,
            provider: provider.into(),
            subject: subject.into(),
        }
    }

    /// Sets `organization`.
    #[inline]
    #[must_use]
    pub fn organization<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.organization = runtime::Nullable::Value(value);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentialsSamlConfigProvider {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            organization: runtime::Nullable::Absent,
            provider: String::new(),
            subject: String::new(),
        };
        r.object_with(
            [
                ("organization", &mut this.organization),
                ("provider", &mut json::InPlace(&mut this.provider)),
                ("subject", &mut json::InPlace(&mut this.subject)),
            ],
            &["provider", "subject"],
        )?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentialsSamlConfigProvider {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("organization", &self.organization),
            ("provider", &self.provider),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(IdentityWithCredentialsSamlConfigProvider);
