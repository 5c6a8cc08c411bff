use crate::models;
use crate::runtime::{self, json};

/// What to do after a step of a flow. `action` says which kind it is.
///
/// Lists of these are in `continue_with` of the answers, and in `error.details.continue_with`
/// of some errors. With several items, first keep the session token and open the sealed PIN
/// secret, if they are there. Then follow one of the rest, in this order of preference:
/// settings, recovery, verification, redirect. Ignore actions that you do not know. An absent
/// or empty list means that nothing is left to do.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContinueWith {
    /// Tells you to send the browser to a URL.
    ///
    /// Usually this is the `return_to` of the flow, or the next step of an OAuth2 sign-in.
    RedirectBrowserTo(models::ContinueWithRedirectBrowserTo),
    /// Hands your native app the token of the new session.
    ///
    /// It comes in API flows only; in browser flows the session is a cookie.
    SetOrySessionToken(models::ContinueWithSetOrySessionToken),
    /// Tells a native app to ask for a PIN and to bind the delivered secret to it.
    ///
    /// It comes in the answer of a settings flow that enrolled a device key with a PIN or rotated
    /// the secret of one. The material is delivered only this once. The ID of the key is not part
    /// of it, since the device can compute it from its public key.
    ShowPinEntryUi(models::ContinueWithDeviceAuthnPinEntryUi),
    /// Tells you to show your recovery page with a certain recovery flow.
    ///
    /// It comes for instance when a recovery could not go on and Ory has begun a new flow.
    ShowRecoveryUi(models::ContinueWithRecoveryUi),
    /// Tells you to show your settings page with a certain settings flow.
    ///
    /// It follows a recovery: the user is signed in, and can now set a new password or another
    /// credential.
    ShowSettingsUi(models::ContinueWithSettingsUi),
    /// Tells you to show your verification page with a certain verification flow.
    ///
    /// It comes after a registration or a change of traits that brought an address nobody has
    /// verified yet. Ory has already sent the message.
    ShowVerificationUi(models::ContinueWithVerificationUi),
    /// A variant that this version does not know, kept as it is.
    Unrecognized(runtime::RawJson),
}

impl From<models::ContinueWithRedirectBrowserTo> for ContinueWith {
    #[inline]
    fn from(value: models::ContinueWithRedirectBrowserTo) -> Self {
        Self::RedirectBrowserTo(value)
    }
}

impl From<models::ContinueWithSetOrySessionToken> for ContinueWith {
    #[inline]
    fn from(value: models::ContinueWithSetOrySessionToken) -> Self {
        Self::SetOrySessionToken(value)
    }
}

impl From<models::ContinueWithDeviceAuthnPinEntryUi> for ContinueWith {
    #[inline]
    fn from(value: models::ContinueWithDeviceAuthnPinEntryUi) -> Self {
        Self::ShowPinEntryUi(value)
    }
}

impl From<models::ContinueWithRecoveryUi> for ContinueWith {
    #[inline]
    fn from(value: models::ContinueWithRecoveryUi) -> Self {
        Self::ShowRecoveryUi(value)
    }
}

impl From<models::ContinueWithSettingsUi> for ContinueWith {
    #[inline]
    fn from(value: models::ContinueWithSettingsUi) -> Self {
        Self::ShowSettingsUi(value)
    }
}

impl From<models::ContinueWithVerificationUi> for ContinueWith {
    #[inline]
    fn from(value: models::ContinueWithVerificationUi) -> Self {
        Self::ShowVerificationUi(value)
    }
}

impl json::Decode for ContinueWith {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("action")?.as_deref() {
            Some("redirect_browser_to") => {
                json::Decode::decode(r).map(Self::RedirectBrowserTo)
            }
            Some("set_ory_session_token") => {
                json::Decode::decode(r).map(Self::SetOrySessionToken)
            }
            Some("show_pin_entry_ui") => {
                json::Decode::decode(r).map(Self::ShowPinEntryUi)
            }
            Some("show_recovery_ui") => json::Decode::decode(r).map(Self::ShowRecoveryUi),
            Some("show_settings_ui") => json::Decode::decode(r).map(Self::ShowSettingsUi),
            Some("show_verification_ui") => {
                json::Decode::decode(r).map(Self::ShowVerificationUi)
            }
            Some(_) => r.unrecognized().map(Self::Unrecognized),
            None => Err(r.missing("action")),
        }
    }
}

impl json::Encode for ContinueWith {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::RedirectBrowserTo(value) => {
                w.tagged("action", "redirect_browser_to", |w| value.encode_fields(w));
            }
            Self::SetOrySessionToken(value) => {
                w.tagged("action", "set_ory_session_token", |w| value.encode_fields(w));
            }
            Self::ShowPinEntryUi(value) => {
                w.tagged("action", "show_pin_entry_ui", |w| value.encode_fields(w));
            }
            Self::ShowRecoveryUi(value) => {
                w.tagged("action", "show_recovery_ui", |w| value.encode_fields(w));
            }
            Self::ShowSettingsUi(value) => {
                w.tagged("action", "show_settings_ui", |w| value.encode_fields(w));
            }
            Self::ShowVerificationUi(value) => {
                w.tagged("action", "show_verification_ui", |w| value.encode_fields(w));
            }
            Self::Unrecognized(raw) => json::Encode::encode(raw, w),
        }
    }
}

json::serde_impls!(ContinueWith);
