//! What a registry shows of a crate.

use serde::Serialize;

/// What a registry shows of a crate, and finds it by: nothing of it is worked out, so what the settings leave out is
/// left out of the manifest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// Who answers for the crate, as `Name <mail>` or a name alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// Where its source is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repository: Option<String>,
    /// The site of the project, unless that is the repository.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage: Option<String>,
    /// Its reference, unless that is on docs.rs, which a registry links to by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documentation: Option<String>,
    /// Up to five words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// Up to five of the categories that crates.io has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
}

impl Listing {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
