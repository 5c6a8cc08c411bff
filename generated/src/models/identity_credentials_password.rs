use std::fmt;

use crate::runtime::{self, json};

/// The content of `config` in credentials of type `password`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsPassword {
    /// The hash of the password, with its algorithm and parameters. Treat it as a secret.
    ///
    /// Secret: not in `Debug` output.
    pub hashed_password: Option<String>,
    /// Whether the next login asks your webhook if the password is right and, if so, stores it.
    ///
    /// It has an effect only as long as [`hashed_password`](field@crate::models::IdentityCredentialsPassword::hashed_password) is empty.
    pub use_password_migration_hook: Option<bool>,
}

impl fmt::Debug for IdentityCredentialsPassword {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("IdentityCredentialsPassword");
        out.field("hashed_password", &runtime::Redacted);
        out.field("use_password_migration_hook", &self.use_password_migration_hook);
        out.finish()
    }
}

impl json::Decode for IdentityCredentialsPassword {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("hashed_password", &mut this.hashed_password),
            ("use_password_migration_hook", &mut this.use_password_migration_hook),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsPassword {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("hashed_password", &self.hashed_password),
            ("use_password_migration_hook", &self.use_password_migration_hook),
        ]);
    }
}

json::serde_impls!(IdentityCredentialsPassword);
