use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// One recovery code of a user. It replaces the second factor once; a code with [`used_at`](field@crate::models::IdentityCredentialsLookupSecretCode::used_at) has
/// been used up.
///
/// Codes are imported with [`AdminIdentityImportCredentialsLookupSecret`](crate::models::AdminIdentityImportCredentialsLookupSecret).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsLookupSecretCode {
    /// The code in plain text, as the user types it.
    ///
    /// Secret: not in `Debug` output.
    pub code: Option<String>,
    /// A point in time in RFC 3339 form.
    pub used_at: Option<models::SqlNullTime>,
}

impl fmt::Debug for IdentityCredentialsLookupSecretCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("IdentityCredentialsLookupSecretCode");
        out.field("code", &runtime::Redacted);
        out.field("used_at", &self.used_at);
        out.finish()
    }
}

impl IdentityCredentialsLookupSecretCode {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[inline]
    #[must_use]
    pub fn code<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.code = Some(value);
        }
        self
    }

    /// Sets `used_at`.
    #[inline]
    #[must_use]
    pub fn used_at(mut self, value: impl Into<Option<models::SqlNullTime>>) -> Self {
        if let Some(value) = value.into() {
            self.used_at = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityCredentialsLookupSecretCode {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("code", &mut this.code), ("used_at", &mut this.used_at)])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsLookupSecretCode {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("code", &self.code), ("used_at", &self.used_at)]);
    }
}

json::serde_impls!(IdentityCredentialsLookupSecretCode);
