use crate::models;
use crate::runtime::{self, json};

/// A link between an identity and an account at an OpenID Connect provider.
///
/// No two identities of a project can have the same pair of [`provider`](field@crate::models::IdentityWithCredentialsOidcConfigProvider::provider) and [`subject`](field@crate::models::IdentityWithCredentialsOidcConfigProvider::subject).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityWithCredentialsOidcConfigProvider {
    /// A UUID, or `null` if there is none.
    pub organization: runtime::Nullable<models::NullUuid>,
    /// The ID that the provider has in the configuration of the project, such as `google`.
    pub provider: String,
    /// The ID of the user at the provider: the `sub` claim. It is not the e-mail address.
    ///
    /// Some providers give each client another `sub`. Then the value of your old system usually
    /// only fits if you keep its client ID.
    pub subject: String,
    /// Whether Ory may make the link at the first sign-in, when you do not know the subject
    /// yet.
    ///
    /// Ory then recognizes the user by an identifier that both sides know, usually the e-mail
    /// address. Set it only for providers that verify addresses.
    pub use_auto_link: Option<bool>,
}

impl IdentityWithCredentialsOidcConfigProvider {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(provider: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            organization: runtime::Nullable::Absent,
            provider: provider.into(),
            subject: subject.into(),
            use_auto_link: None,
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

    /// Sets `use_auto_link`.
    #[inline]
    #[must_use]
    pub fn use_auto_link(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.use_auto_link = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentialsOidcConfigProvider {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            organization: runtime::Nullable::Absent,
            provider: String::new(),
            subject: String::new(),
            use_auto_link: None,
        };
        r.object_with(
            [
                ("organization", &mut this.organization),
                ("provider", &mut json::InPlace(&mut this.provider)),
                ("subject", &mut json::InPlace(&mut this.subject)),
                ("use_auto_link", &mut this.use_auto_link),
            ],
            &["provider", "subject"],
        )?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentialsOidcConfigProvider {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("organization", &self.organization),
            ("provider", &self.provider),
            ("subject", &self.subject),
            ("use_auto_link", &self.use_auto_link),
        ]);
    }
}

json::serde_impls!(IdentityWithCredentialsOidcConfigProvider);
