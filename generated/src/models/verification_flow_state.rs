use crate::runtime::{self, json};

/// How far a verification has come. Decide what to show by the nodes in `ui`, since new
/// states can be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationFlowState {
    /// The user has to enter an address.
    ChooseMethod,
    /// A message is on its way, if the address is known. The user enters the code or opens the link.
    SentEmail,
    /// The address is verified.
    PassedChallenge,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl VerificationFlowState {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChooseMethod => "choose_method",
            Self::SentEmail => "sent_email",
            Self::PassedChallenge => "passed_challenge",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for VerificationFlowState {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "choose_method" => Self::ChooseMethod,
            "sent_email" => Self::SentEmail,
            "passed_challenge" => Self::PassedChallenge,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(VerificationFlowState);
