use std::fmt;

use crate::runtime::{self, json};

/// A password, as a hash, in plain text, or left to a webhook.
///
/// Set one of the three. It replaces the password that the identity has. The password policy
/// of the project does not apply, so users can go on with the password they know.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityWithCredentialsPasswordConfig {
    /// The hash in the PHC string format or the form of its algorithm, for example `$2a$10$...`
    /// for bcrypt or `$argon2id$...`.
    ///
    /// Among others, bcrypt, Argon2, scrypt, PBKDF2, SHA and MD5 work; a hash in an unknown
    /// form is answered with 400. At the first sign-in Ory replaces it by a hash of the
    /// algorithm that the project uses.
    ///
    /// Secret: not in `Debug` output.
    pub hashed_password: Option<String>,
    /// The password in plain text. Ory hashes it and stores only the hash.
    ///
    /// Secret: not in `Debug` output.
    pub password: Option<String>,
    /// Whether a webhook of yours checks the password at the first sign-in.
    ///
    /// For passwords whose hashes you cannot export. The hook asks your old system; if the
    /// password is right, Ory stores its own hash. The hook has to be configured in the
    /// project. If true, the other two properties are ignored.
    pub use_password_migration_hook: Option<bool>,
}

impl fmt::Debug for IdentityWithCredentialsPasswordConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("IdentityWithCredentialsPasswordConfig");
        out.field("hashed_password", &runtime::Redacted);
        out.field("password", &runtime::Redacted);
        out.field("use_password_migration_hook", &self.use_password_migration_hook);
        out.finish()
    }
}

impl IdentityWithCredentialsPasswordConfig {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `hashed_password`.
    #[inline]
    #[must_use]
    pub fn hashed_password<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.hashed_password = Some(value);
        }
        self
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn password<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.password = Some(value);
        }
        self
    }

    /// Sets `use_password_migration_hook`.
    #[inline]
    #[must_use]
    pub fn use_password_migration_hook(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.use_password_migration_hook = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentialsPasswordConfig {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("hashed_password", &mut this.hashed_password),
            ("password", &mut this.password),
            ("use_password_migration_hook", &mut this.use_password_migration_hook),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentialsPasswordConfig {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("hashed_password", &self.hashed_password),
            ("password", &self.password),
            ("use_password_migration_hook", &self.use_password_migration_hook),
        ]);
    }
}

json::serde_impls!(IdentityWithCredentialsPasswordConfig);
