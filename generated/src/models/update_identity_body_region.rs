use crate::runtime::{self, json};

/// Where the Ory Network stores the identity. Absent, it stays where it is. Do not send it
/// to a self-hosted server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateIdentityBodyRegion {
    /// The value `eu-central`.
    #[doc(alias = "eu-central")]
    EuCentral,
    /// The value `asia-northeast`.
    #[doc(alias = "asia-northeast")]
    AsiaNortheast,
    /// The value `us-east`.
    #[doc(alias = "us-east")]
    UsEast,
    /// The value `us-west`.
    #[doc(alias = "us-west")]
    UsWest,
    /// The value `eu`.
    Eu,
    /// The value `asia`.
    Asia,
    /// The value `us`.
    Us,
    /// The value `global`.
    Global,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UpdateIdentityBodyRegion {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EuCentral => "eu-central",
            Self::AsiaNortheast => "asia-northeast",
            Self::UsEast => "us-east",
            Self::UsWest => "us-west",
            Self::Eu => "eu",
            Self::Asia => "asia",
            Self::Us => "us",
            Self::Global => "global",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UpdateIdentityBodyRegion {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "eu-central" => Self::EuCentral,
            "asia-northeast" => Self::AsiaNortheast,
            "us-east" => Self::UsEast,
            "us-west" => Self::UsWest,
            "eu" => Self::Eu,
            "asia" => Self::Asia,
            "us" => Self::Us,
            "global" => Self::Global,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UpdateIdentityBodyRegion);
