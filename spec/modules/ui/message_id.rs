//! Which message it is.

/// The number of a message or label, which is the same in every language and release.
///
/// Translate by it, with the values of the message's context
/// ([`context_keys`](Self::context_keys)). `Unrecognized` keeps a number that this version does not know:
/// show the server's text then.
///
/// ```
/// use ory_sdk::ui::MessageId;
///
/// let id = MessageId::from(4_000_032);
/// assert_eq!(id, MessageId::PasswordTooShort);
/// assert_eq!(id.context_keys(), ["actual_length", "min_length"]);
/// assert_eq!(MessageId::from(7).code(), 7);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageId {
    /// 1010001: label of the button that signs in.
    SignIn,
    /// 1010002: label of the button that signs in with a provider.
    SignInWithProvider,
    /// 1010003: asks a signed-in user to sign in again before a sensitive action.
    ConfirmItIsYou,
    /// 1010004: asks for the second factor.
    CompleteSecondFactor,
    /// 1010005: label of the button that submits a second factor.
    VerifySecondFactor,
    /// 1010006: label of the field for the code of an authenticator app.
    TotpCode,
    /// 1010007: label of the field for a backup code.
    BackupCode,
    /// 1010008: label of the button that signs in with a security key.
    SignInWithSecurityKey,
    /// 1010009: label of the button that signs in with an authenticator app.
    SignInWithTotp,
    /// 1010010: label of the button that signs in with a backup code.
    SignInWithBackupCode,
    /// 1010011: label of the button that goes on with a security key.
    ContinueWithSecurityKey,
    /// 1010012: asks to have the WebAuthn device ready and to go on.
    PrepareSecurityKey,
    /// 1010013: label of the button that goes on with the login.
    ContinueSignIn,
    /// 1010014: says that a login code is on its way to the address that was entered.
    SignInCodeSent,
    /// 1010015: label of the button that asks for a login code.
    SendSignInCode,
    /// 1010016: says that another account has the address, and that signing in to it adds the provider.
    LinkAccount,
    /// 1010017: label of the button that signs in and adds the provider to the account.
    SignInAndLink,
    /// 1010018: label of the button that confirms who the user is with a provider.
    ConfirmWithProvider,
    /// 1010019: label of the button that asks for a code as second factor.
    RequestSecondFactorCode,
    /// 1010021: label of the button that signs in with a passkey.
    SignInWithPasskey,
    /// 1010022: label of the button that signs in with a password.
    SignInWithPassword,
    /// 1010023: label of the button that sends a code to one of the addresses.
    SendCodeTo,
    /// 1010024: label of the button that signs in with a hardware key.
    SignInWithHardwareKey,
    /// 1010025: says that a code is on its way to the address on file.
    SecondFactorCodeSent,
    /// 1040001: label of the button that registers.
    SignUp,
    /// 1040002: label of the button that registers with a provider.
    SignUpWithProvider,
    /// 1040003: label of the button that goes on with the registration.
    ContinueSignUp,
    /// 1040004: label of the button that registers with a security key.
    SignUpWithSecurityKey,
    /// 1040005: says that a registration code is on its way to the addresses that were entered.
    SignUpCodeSent,
    /// 1040006: label of the button that asks for a registration code.
    SendSignUpCode,
    /// 1040007: label of the button that registers with a passkey.
    SignUpWithPasskey,
    /// 1040008: label of the button that goes back a step in the registration.
    BackToProfile,
    /// 1040009: asks the new user to choose a way to sign in.
    ChooseCredential,
    /// 1050001: says that the changes are saved.
    SettingsSaved,
    /// 1050002: label of the button that adds a provider to the account.
    LinkProvider,
    /// 1050003: label of the button that removes a provider from the account.
    UnlinkProvider,
    /// 1050004: label of the button that removes the authenticator app.
    UnlinkTotp,
    /// 1050005: label of the QR code for an authenticator app.
    TotpQrCode,
    /// 1050006: the secret of an authenticator app itself.
    TotpSecret,
    /// 1050007: label of the button that shows the backup codes.
    RevealBackupCodes,
    /// 1050008: label of the button that makes new backup codes.
    RegenerateBackupCodes,
    /// 1050009: a backup code itself.
    BackupCodeSecret,
    /// 1050010: introduces the backup codes, which the user has to keep safe.
    KeepBackupCodes,
    /// 1050011: label of the button that confirms that the backup codes are kept.
    ConfirmBackupCodes,
    /// 1050012: label of the button that adds a security key.
    AddSecurityKey,
    /// 1050013: label of the field for the name of a security key.
    SecurityKeyName,
    /// 1050014: says when a backup code was used.
    BackupCodeUsed,
    /// 1050015: the list of all backup codes, each a message of its own.
    BackupCodeList,
    /// 1050016: label of the button that switches backup codes off.
    DisableBackupCodes,
    /// 1050017: says that the secret can be typed where the QR code cannot be scanned.
    TotpSecretHint,
    /// 1050018: label of the button that removes a security key.
    RemoveSecurityKey,
    /// 1050019: label of the button that adds a passkey.
    AddPasskey,
    /// 1050020: label of the button that removes a passkey.
    RemovePasskey,
    /// 1050023: says that the organization manages the account, and that its administrator can change this.
    ManagedByOrganization,
    /// 1060001: says that the account is recovered, and until when a new credential can be set.
    Recovered,
    /// 1060002: says that a recovery link is on its way by mail.
    RecoveryLinkSent,
    /// 1060003: says that a recovery code is on its way by mail.
    RecoveryCodeSent,
    /// 1060004: says to which address, partly hidden, a recovery code is on its way.
    RecoveryCodeSentTo,
    /// 1060005: asks to enter the whole recovery address.
    EnterFullRecoveryAddress,
    /// 1060006: asks in which way to recover the account.
    ChooseRecoveryAddress,
    /// 1060007: label of the button that goes back a step in the recovery.
    BackInRecovery,
    /// 1070001: label of the field for a password.
    Password,
    /// 1070002: label of a field that the identity schema has named.
    Titled,
    /// 1070003: label of the button that saves.
    Save,
    /// 1070004: label of the field for the identifier.
    Identifier,
    /// 1070005: label of the button that submits.
    Submit,
    /// 1070006: label of the field or button that checks a code.
    VerifyCode,
    /// 1070007: label of the field for a mail address.
    Email,
    /// 1070008: label of the button that sends the code again.
    ResendCode,
    /// 1070009: label of the button that goes on.
    Continue,
    /// 1070010: label of the field for a recovery code.
    RecoveryCode,
    /// 1070011: label of the field for a verification code.
    VerificationCode,
    /// 1070012: label of the field for a registration code.
    RegistrationCode,
    /// 1070013: label of the field for a login code.
    LoginCode,
    /// 1070014: label of the part that signs in and adds a credential.
    LoginAndLinkCredential,
    /// 1070015: asks to solve the CAPTCHA.
    CompleteCaptcha,
    /// 1070016: label of the field for a recovery address.
    RecoveryAddress,
    /// 1070017: label of the field for a phone number.
    PhoneNumber,
    /// 1070018: label of the field for a mail address or a phone number.
    EmailOrPhoneNumber,
    /// 1080001: says that a verification link is on its way by mail.
    VerificationLinkSent,
    /// 1080002: says that the mail address is verified.
    EmailVerified,
    /// 1080003: says that a verification code is on its way by mail.
    VerificationCodeSent,
    /// 1080004: says that a verification code is on its way by text message.
    VerificationCodeTexted,
    /// 1080005: says that the phone number is verified.
    PhoneVerified,
    /// 4000001: the input is invalid for the reason in the context.
    Invalid,
    /// 4000002: a required field is empty.
    Missing,
    /// 4000003: a text is too short.
    TooShort,
    /// 4000004: a text does not match a pattern.
    PatternMismatch,
    /// 4000005: the password is not allowed for the reason in the context.
    PasswordPolicy,
    /// 4000006: identifier or password are wrong.
    InvalidCredentials,
    /// 4000007: another account has this identifier.
    IdentifierTaken,
    /// 4000008: the code of the authenticator app is wrong.
    InvalidTotpCode,
    /// 4000009: the account would have no identifier to sign in with.
    NoIdentifier,
    /// 4000010: the account has no verified address yet.
    AddressNotVerified,
    /// 4000011: the account has no authenticator app.
    NoTotp,
    /// 4000012: the backup code has been used before.
    BackupCodeAlreadyUsed,
    /// 4000013: the account has no WebAuthn device.
    NoWebAuthn,
    /// 4000014: the account has no backup codes.
    NoBackupCodes,
    /// 4000015: there is no such account, or it has no security key.
    NoAccountOrSecurityKey,
    /// 4000016: the backup code is wrong.
    InvalidBackupCode,
    /// 4000017: a text is too long.
    TooLong,
    /// 4000018: a number is less than the least that is allowed.
    BelowMinimum,
    /// 4000019: a number is not greater than its lower bound.
    NotAboveMinimum,
    /// 4000020: a number is greater than the greatest that is allowed.
    AboveMaximum,
    /// 4000021: a number is not less than its upper bound.
    NotBelowMaximum,
    /// 4000022: a number is not a multiple of another one.
    NotMultipleOf,
    /// 4000023: a list has too many items.
    TooManyItems,
    /// 4000024: a list has too few items.
    TooFewItems,
    /// 4000025: two items of a list are equal.
    EqualItems,
    /// 4000026: a value is of a type that is not allowed.
    WrongType,
    /// 4000027: another account has this identifier; signing in to it adds the provider.
    IdentifierTakenLink,
    /// 4000028: another account has this identifier; the context has ways to sign in to it.
    IdentifierTakenHint,
    /// 4000029: a value is not the one that is allowed.
    NotConstant,
    /// 4000030: a value is not the one that is allowed, which is not told.
    NotThatConstant,
    /// 4000031: the password is too similar to the identifier.
    PasswordLikeIdentifier,
    /// 4000032: the password is too short.
    PasswordTooShort,
    /// 4000033: the password is too long.
    PasswordTooLong,
    /// 4000034: the password is known from data breaches.
    PasswordBreached,
    /// 4000035: there is no such account, or it cannot sign in with a code.
    NoAccountOrCode,
    /// 4000036: the traits are not those of the step before.
    TraitsMismatch,
    /// 4000037: there is no such account, or it has no way to sign in.
    NoAccountOrMethod,
    /// 4000038: the CAPTCHA is not solved.
    CaptchaFailed,
    /// 4000039: the new password is the old one.
    PasswordNotNew,
    /// 4000040: a mail address is not valid.
    InvalidEmail,
    /// 4000041: a phone number is not valid.
    InvalidPhoneNumber,
    /// 4000042: the account has no device key.
    NoDeviceAuthn,
    /// 4000043: the answer of the WebAuthn device is not valid.
    InvalidWebAuthn,
    /// 4000044: the signature of the device key is not valid.
    InvalidDeviceAuthn,
    /// 4000045: the device key is no good any more, as its relaxed attestation has expired or is not allowed; the device
    /// has to be enrolled again.
    DeviceAuthnAttestationExpired,
    /// 4010001: the login flow has expired.
    LoginExpired,
    /// 4010002: the submission names no way to sign in.
    NoLoginMethod,
    /// 4010003: the submission names no way to register.
    NoRegistrationMethod,
    /// 4010004: the submission names no setting to change.
    NoSettingsMethod,
    /// 4010005: the submission names no way to recover the account.
    NoRecoveryMethod,
    /// 4010006: the submission names no way to verify the address.
    NoVerificationMethod,
    /// 4010007: the login is finished already.
    LoginAlreadyDone,
    /// 4010008: the login code is wrong or used.
    InvalidLoginCode,
    /// 4010009: the credentials to link do not belong together.
    LinkedCredentialMismatch,
    /// 4010010: the address is none of those of the account.
    UnknownAddress,
    /// 4010011: the account is disabled.
    AccountDisabled,
    /// 4040001: the registration flow has expired.
    RegistrationExpired,
    /// 4040002: the registration is finished already.
    RegistrationAlreadyDone,
    /// 4040003: the registration code is wrong or used.
    InvalidRegistrationCode,
    /// 4050001: the settings flow has expired.
    SettingsExpired,
    /// 4050002: several addresses were changed, and only one can be at a time.
    OneAddressAtATime,
    /// 4060001: the recovery is finished already.
    RecoveryAlreadyDone,
    /// 4060002: the recovery has failed and has to begin anew.
    RecoveryFailed,
    /// 4060004: the recovery link is wrong or used.
    InvalidRecoveryLink,
    /// 4060005: the recovery flow has expired.
    RecoveryExpired,
    /// 4060006: the recovery code is wrong or used.
    InvalidRecoveryCode,
    /// 4070001: the verification link is wrong or used.
    InvalidVerificationLink,
    /// 4070002: the verification is finished already.
    VerificationAlreadyDone,
    /// 4070003: the verification has failed and has to begin anew.
    VerificationFailed,
    /// 4070005: the verification flow has expired.
    VerificationExpired,
    /// 4070006: the verification code is wrong or used.
    InvalidVerificationCode,
    /// 5000001: something failed in the system, for the reason in the context.
    SystemError,
    /// 5000002: there is no way to sign in: the administrator has to configure one.
    NoMethodAvailable,
    /// 5000003: the organization demands single sign-on and has no provider for it.
    NoSsoProvider,
    /// A number that this version does not know.
    Unrecognized(i64),
}
