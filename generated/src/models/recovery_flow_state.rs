use crate::runtime::{self, json};

/// How far a recovery has come. Decide what to show by the nodes in `ui`, since new states
/// can be added.
///
/// The states that begin with `recovery_` occur only where the project lets users choose
/// among their recovery addresses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecoveryFlowState {
    /// The user has to enter an address.
    ChooseMethod,
    /// A message is on its way, if the address is known. The user enters the code or opens the link.
    SentEmail,
    /// The user has proven control of the address. The flow is done.
    PassedChallenge,
    /// The user has to enter an address in `recovery_address`.
    RecoveryAwaitingAddress,
    /// The account has other addresses. The user picks one of the masked ones in `recovery_select_address`.
    RecoveryAwaitingAddressChoice,
    /// The user has to type the picked address in full in `recovery_confirm_address`.
    RecoveryConfirmingAddress,
    /// A code is on its way. The user enters it in `code`.
    RecoveryAwaitingCode,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl RecoveryFlowState {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChooseMethod => "choose_method",
            Self::SentEmail => "sent_email",
            Self::PassedChallenge => "passed_challenge",
            Self::RecoveryAwaitingAddress => "recovery_awaiting_address",
            Self::RecoveryAwaitingAddressChoice => "recovery_awaiting_address_choice",
            Self::RecoveryConfirmingAddress => "recovery_confirming_address",
            Self::RecoveryAwaitingCode => "recovery_awaiting_code",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RecoveryFlowState {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "choose_method" => Self::ChooseMethod,
            "sent_email" => Self::SentEmail,
            "passed_challenge" => Self::PassedChallenge,
            "recovery_awaiting_address" => Self::RecoveryAwaitingAddress,
            "recovery_awaiting_address_choice" => Self::RecoveryAwaitingAddressChoice,
            "recovery_confirming_address" => Self::RecoveryConfirmingAddress,
            "recovery_awaiting_code" => Self::RecoveryAwaitingCode,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(RecoveryFlowState);
