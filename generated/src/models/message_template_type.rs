use crate::runtime::{self, json};

/// Which template the message was made from, and so what it is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageTemplateType {
    /// Goes to an address without an account, after somebody asked to recover it by link.
    RecoveryInvalid,
    /// Contains a recovery link.
    RecoveryValid,
    /// Goes to an address without an account, after somebody asked to recover it by code.
    RecoveryCodeInvalid,
    /// Contains a recovery code.
    RecoveryCodeValid,
    /// Goes to an address without an account, after somebody asked to verify it by link.
    VerificationInvalid,
    /// Contains a verification link.
    VerificationValid,
    /// Goes to an address without an account, after somebody asked to verify it by code.
    VerificationCodeInvalid,
    /// Contains a verification code.
    VerificationCodeValid,
    /// For tests of the server only.
    Stub,
    /// Contains a code for sign-in.
    LoginCodeValid,
    /// Contains a code for sign-up.
    RegistrationCodeValid,
    /// Tells the user that an address of the account has changed.
    VerifiableAddressChanged,
    /// Tells the user that a key for sign-in was added to the account.
    AuthenticatorKeyAdded,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl MessageTemplateType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RecoveryInvalid => "recovery_invalid",
            Self::RecoveryValid => "recovery_valid",
            Self::RecoveryCodeInvalid => "recovery_code_invalid",
            Self::RecoveryCodeValid => "recovery_code_valid",
            Self::VerificationInvalid => "verification_invalid",
            Self::VerificationValid => "verification_valid",
            Self::VerificationCodeInvalid => "verification_code_invalid",
            Self::VerificationCodeValid => "verification_code_valid",
            Self::Stub => "stub",
            Self::LoginCodeValid => "login_code_valid",
            Self::RegistrationCodeValid => "registration_code_valid",
            Self::VerifiableAddressChanged => "verifiable_address_changed",
            Self::AuthenticatorKeyAdded => "authenticator_key_added",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for MessageTemplateType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "recovery_invalid" => Self::RecoveryInvalid,
            "recovery_valid" => Self::RecoveryValid,
            "recovery_code_invalid" => Self::RecoveryCodeInvalid,
            "recovery_code_valid" => Self::RecoveryCodeValid,
            "verification_invalid" => Self::VerificationInvalid,
            "verification_valid" => Self::VerificationValid,
            "verification_code_invalid" => Self::VerificationCodeInvalid,
            "verification_code_valid" => Self::VerificationCodeValid,
            "stub" => Self::Stub,
            "login_code_valid" => Self::LoginCodeValid,
            "registration_code_valid" => Self::RegistrationCodeValid,
            "verifiable_address_changed" => Self::VerifiableAddressChanged,
            "authenticator_key_added" => Self::AuthenticatorKeyAdded,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(MessageTemplateType);
