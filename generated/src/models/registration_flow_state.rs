use crate::runtime::{self, json};

/// How far a registration has come. Decide what to show by the nodes in `ui`, since new
/// states can be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrationFlowState {
    /// The user fills in the form or chooses a method.
    ChooseMethod,
    /// A code is on its way, and the user has to enter it.
    SentEmail,
    /// The registration is done.
    PassedChallenge,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl RegistrationFlowState {
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

impl From<&str> for RegistrationFlowState {
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

json::string_enum!(RegistrationFlowState);
