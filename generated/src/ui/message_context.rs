//! What the texts of messages depend on.

use super::MessageId;

impl MessageId {
    /// Returns the keys of the context that belong to the message, in alphabetical order.
    ///
    /// A server can leave some out, and its newer versions can send more. Keys that end in `_unix` are
    /// seconds since 1970; `secrets` are messages of their own.
    #[must_use]
    pub fn context_keys(self) -> &'static [&'static str] {
        match self {
            Self::SignInWithProvider | Self::SignUpWithProvider => {
                &["provider", "provider_id"]
            }
            Self::LinkAccount => &[
                "available_credential_types",
                "available_providers",
                "duplicateIdentifier",
                "duplicate_identifier",
                "newLoginUrl",
                "new_login_url",
                "provider",
            ],
            Self::ConfirmWithProvider | Self::LinkProvider | Self::UnlinkProvider => {
                &["provider"]
            }
            Self::SendCodeTo => &["address", "channel"],
            Self::TotpSecret | Self::BackupCodeSecret => &["secret"],
            Self::BackupCodeUsed => &["used_at", "used_at_unix"],
            Self::BackupCodeList => &["secrets"],
            Self::RemoveSecurityKey | Self::RemovePasskey => {
                &["added_at", "added_at_unix", "display_name"]
            }
            Self::Recovered => &[
                "privilegedSessionExpiresAt",
                "privileged_session_expires_at",
                "privileged_session_expires_at_unix",
            ],
            Self::RecoveryCodeSentTo => &["masked_address"],
            Self::Titled => &["name", "title"],
            Self::Invalid | Self::PasswordPolicy | Self::SystemError => &["reason"],
            Self::Missing => &["property"],
            Self::TooShort | Self::PasswordTooShort => &["actual_length", "min_length"],
            Self::PatternMismatch => &["pattern"],
            Self::TooLong | Self::PasswordTooLong => &["actual_length", "max_length"],
            Self::BelowMinimum | Self::NotAboveMinimum => &["actual", "minimum"],
            Self::AboveMaximum | Self::NotBelowMaximum => &["actual", "maximum"],
            Self::NotMultipleOf => &["actual", "base"],
            Self::TooManyItems => &["actual_items", "max_items"],
            Self::TooFewItems => &["actual_items", "min_items"],
            Self::EqualItems => &["index_a", "index_b"],
            Self::WrongType => &["actual_type", "allowed_types"],
            Self::IdentifierTakenHint => &[
                "available_credential_types",
                "available_oidc_providers",
                "credential_identifier_hint",
            ],
            Self::NotConstant => &["expected"],
            Self::PasswordBreached => &["breaches"],
            Self::InvalidEmail | Self::InvalidPhoneNumber => &["value"],
            Self::LoginExpired
            | Self::RegistrationExpired
            | Self::SettingsExpired
            | Self::RecoveryExpired
            | Self::VerificationExpired => &["expired_at", "expired_at_unix"],
            _ => &[],
        }
    }
}
