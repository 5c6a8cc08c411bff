//! Names that have been decided: valid, unique in their scope, stable.

use std::fmt;

use serde::Serialize;

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Wraps a name that lowering has made. Use nowhere else.
            pub(crate) fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// Returns the name as it stands in the output.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// A snake-case Rust identifier of edition 2024; a keyword is written raw (`r#type`).
    Ident
}
name! {
    /// A Pascal-case Rust identifier: a type, or a variant of an enum. Never a keyword, never a prelude name.
    TypeName
}
name! {
    /// A cargo feature, for example `oauth2`.
    FeatureName
}

impl Ident {
    /// Returns the identifier without `r#`: for file names, setters in prose and cargo features.
    #[must_use]
    pub fn bare(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

/// Returns eight characters that stand for a text: FNV-1a, so that they are the same everywhere and
/// always.
pub(crate) fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{hash:08x}")
}
