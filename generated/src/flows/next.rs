//! What to do after a step that succeeded.

use super::{FlowKind, FlowPage, Location};
use crate::Secret;
use crate::models::{ContinueWith, ContinueWithDeviceAuthnPinEntryUi};

/// What a member of `continue_with` asks for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NextStep {
    /// Show this flow.
    ShowFlow(FlowPage),
    /// Send the browser there.
    Redirect(Location),
    /// Keep this token of the new session (native apps).
    SessionToken(Secret),
    /// Ask for a PIN, and bind the delivered secret to it (native apps).
    PinEntry(Box<ContinueWithDeviceAuthnPinEntryUi>),
}

impl NextStep {
    /// Reads a member. Returns `None` if this version does not know it, or if it redirects to what is
    /// not safe to follow.
    #[must_use]
    pub fn new(step: &ContinueWith) -> Option<Self> {
        let show = |kind, id: &str, url: Option<&String>| {
            let url = url.and_then(|url| Location::parse(url));
            Self::ShowFlow(FlowPage {
                kind,
                id: id.to_owned(),
                url,
            })
        };
        Some(match step {
            ContinueWith::ShowSettingsUi(step) => {
                show(FlowKind::Settings, &step.flow.id, step.flow.url.as_ref())
            }
            ContinueWith::ShowRecoveryUi(step) => {
                show(FlowKind::Recovery, &step.flow.id, step.flow.url.as_ref())
            }
            ContinueWith::ShowVerificationUi(step) => {
                show(FlowKind::Verification, &step.flow.id, step.flow.url.as_ref())
            }
            ContinueWith::RedirectBrowserTo(step) => {
                Self::Redirect(Location::parse(&step.redirect_browser_to)?)
            }
            ContinueWith::SetOrySessionToken(step) => {
                Self::SessionToken(Secret::new(step.ory_session_token.as_str()))
            }
            ContinueWith::ShowPinEntryUi(step) => Self::PinEntry(Box::new(step.clone())),
            _ => return None,
        })
    }

    /// Returns where to send the browser, for example `/settings?flow=<id>`. What is for native apps alone is
    /// nowhere.
    #[must_use]
    pub fn location(&self) -> Option<String> {
        match self {
            Self::ShowFlow(page) => Some(page.location()),
            Self::Redirect(to) => Some(to.as_str().to_owned()),
            Self::SessionToken(_) | Self::PinEntry(_) => None,
        }
    }
}

/// Returns the best member of a `continue_with`: settings before recovery, verification, redirect,
/// session token and PIN entry. Of equals it is the first.
///
/// What this version does not know is never chosen, and neither is a redirect that is not safe to
/// follow. A native app first keeps the session token and opens the sealed secret of a PIN, if they
/// are there, since they come only once.
pub fn best<'a>(
    steps: impl IntoIterator<Item = &'a ContinueWith>,
) -> Option<&'a ContinueWith> {
    let known = steps.into_iter().filter(|step| NextStep::new(step).is_some());
    known.min_by_key(|step| rank(step))
}

/// Returns what the [best] member of a `continue_with` asks for.
///
/// ```
/// use ory_sdk::flows::{NextStep, next_step};
/// use ory_sdk::models::SuccessfulNativeRegistration;
///
/// fn after(registration: &SuccessfulNativeRegistration) {
///     match next_step(registration.continue_with.iter().flatten()) {
///         Some(NextStep::ShowFlow(page)) => println!("go to {}", page.location()),
///         Some(NextStep::Redirect(to)) => println!("go to {}", to.as_str()),
///         _ => println!("done"),
///     }
/// }
/// ```
pub fn next_step<'a>(
    steps: impl IntoIterator<Item = &'a ContinueWith>,
) -> Option<NextStep> {
    best(steps).and_then(NextStep::new)
}

fn rank(step: &ContinueWith) -> u8 {
    match step {
        ContinueWith::ShowSettingsUi(_) => 0,
        ContinueWith::ShowRecoveryUi(_) => 1,
        ContinueWith::ShowVerificationUi(_) => 2,
        ContinueWith::RedirectBrowserTo(_) => 3,
        ContinueWith::SetOrySessionToken(_) => 4,
        ContinueWith::ShowPinEntryUi(_) => 5,
        _ => u8::MAX,
    }
}
