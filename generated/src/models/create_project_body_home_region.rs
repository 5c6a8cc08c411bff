use crate::runtime::{self, json};

/// Where Ory stores the personal data of the users. Choose it now, because it cannot be
/// changed later.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProjectBodyHomeRegion {
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
    /// Anywhere in Europe, in the location closest to each user.
    Eu,
    /// Anywhere in Asia, in the location closest to each user.
    Asia,
    /// Anywhere in the contiguous United States, in the location closest to each user.
    Us,
    /// Anywhere in the world, in the location closest to each user.
    Global,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CreateProjectBodyHomeRegion {
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

impl From<&str> for CreateProjectBodyHomeRegion {
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

json::string_enum!(CreateProjectBodyHomeRegion);
