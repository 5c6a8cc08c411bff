//! Outcomes in few words.

use super::{Flow, FlowKind, Location, NextStep, Outcome, StartUrl};
use crate::Error;

/// The next step of an application that need not know why. [`Outcome::step`] returns it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Step {
    /// Show the flow, with its messages.
    Show(Flow),
    /// Start the same flow anew.
    StartAnew,
    /// Show the flow of the same kind with this ID.
    UseFlow(String),
    /// Send the browser there.
    Redirect(Location),
    /// Begin this other flow, for instance a login; afterwards the user can come back to this one.
    Start(StartUrl),
    /// Go on as the server says.
    Follow(NextStep),
    /// Nothing is left to do: the user is signed in, and can go on to your application.
    Done,
    /// Nothing helps here: tell the user.
    Fail(Error),
}

impl Outcome {
    /// Returns what to do, without the reason.
    ///
    /// A step can lead back to the same error, for example in a browser that keeps no cookies: count
    /// how often a request starts anew.
    #[must_use]
    pub fn step(self) -> Step {
        let login = || StartUrl::browser(FlowKind::Login);
        match self {
            Self::ShowAgain { flow, .. } => Step::Show(flow),
            Self::UseFlow { id, .. }
            | Self::Expired { use_flow: Some(id), .. }
            | Self::Replaced { use_flow: Some(id), .. } => Step::UseFlow(id),
            Self::StartAnew { .. }
            | Self::Expired { use_flow: None, .. }
            | Self::Replaced { use_flow: None, .. }
            | Self::CsrfViolation { .. }
            | Self::IdentityMismatch { .. } => Step::StartAnew,
            Self::Redirect { to, .. } => Step::Redirect(to),
            Self::PrivilegedSessionRequired { to, .. } => {
                go(to, || login().refresh(true))
            }
            Self::SecondFactorRequired { to, .. } => go(to, || login().aal("aal2")),
            Self::SecondFactorMissing { to, .. } => {
                go(to, || StartUrl::browser(FlowKind::Settings))
            }
            // Which credential it is only the URL knows.
            Self::CredentialRequired { to, .. } => go(to, || login().refresh(true)),
            Self::NoSession { to, .. } => go(to, login),
            Self::FirstFactorRequired { .. } => Step::Start(login()),
            Self::AddressNotVerified { next, .. } => match next {
                Some(next) => Step::Follow(next),
                None => Step::Start(StartUrl::browser(FlowKind::Verification)),
            },
            Self::Continue { next, .. } => Step::Follow(next),
            Self::AlreadySignedIn { to, .. } | Self::SecondFactorDone { to, .. } => {
                to.map_or(Step::Done, Step::Redirect)
            }
            Self::Disabled { answer }
            | Self::ReturnToNotAllowed { answer }
            | Self::Unknown { answer } => Step::Fail(answer.into_error()),
        }
    }
}

fn go(to: Option<Location>, start: impl FnOnce() -> StartUrl) -> Step {
    to.map_or_else(|| Step::Start(start()), Step::Redirect)
}
