use crate::runtime::{self, json};

/// Where Ory stores the personal data of the users. Fixed when the project is created.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectHomeRegion {
    /// Central Europe.
    #[doc(alias = "eu-central")]
    EuCentral,
    /// The north-east of Asia.
    #[doc(alias = "asia-northeast")]
    AsiaNortheast,
    /// The east of the United States.
    #[doc(alias = "us-east")]
    UsEast,
    /// The west of the United States.
    #[doc(alias = "us-west")]
    UsWest,
    /// Anywhere in Europe.
    Eu,
    /// Anywhere in Asia.
    Asia,
    /// Anywhere in the United States.
    Us,
    /// Anywhere in the world.
    Global,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectHomeRegion {
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

impl From<&str> for NormalizedProjectHomeRegion {
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

json::string_enum!(NormalizedProjectHomeRegion);
