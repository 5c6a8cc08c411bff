//! What an error of a flow asks for.

use super::{Answer, Flow, Location, NextStep};
use crate::Error;

/// Turns the error of any call of a flow into what to do about it.
///
/// It takes the errors of all operations that create, get or submit a flow, typed or erased. The ID in
/// the body decides (`error.id`), and the status where there is no ID that this version knows, so that
/// the pages of gateways and broken bodies are understood as well. Every outcome carries the
/// [answer](Answer), with its text.
///
/// # Errors
///
/// What is no answer of the server comes back as it is: no connection, a time-out, a success that
/// cannot be read.
///
/// ```
/// use ory_sdk::flows::{self, Outcome};
/// use ory_sdk::{Error, Ory, models};
///
/// # #[allow(dead_code)]
/// async fn submit(
///     client: &Ory,
///     flow: &str,
///     body: models::UpdateLoginFlowBody,
/// ) -> Result<String, Error> {
///     let Err(error) = client.frontend().update_login_flow(flow, body).await else {
///         return Ok("/welcome".to_owned());
///     };
///     Ok(match flows::outcome(error)? {
///         Outcome::ShowAgain { flow, .. } => format!("{} messages", flow.ui().nodes.len()),
///         Outcome::Redirect { to, .. } => to.into(),
///         Outcome::Expired { use_flow: Some(id), .. } => flows::FlowKind::Login.page(&id),
///         other => return Err(other.into_error()),
///     })
/// }
/// ```
pub fn outcome(error: impl Into<Error>) -> Result<Outcome, Error> {
    let (answer, flow) = Answer::read(error.into())?;
    Ok(super::decide::decide(answer, flow))
}

/// What to do after an error. [`step`](Self::step) sums it up in fewer cases.
///
/// In all variants `answer` is what the server said, and `to`, where it is there, is where it wants the
/// browser to go. New fields may come, so match with `..`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the words above are about the fields of all variants")]
pub enum Outcome {
    /// Show the flow again, with the messages in it. Status 400.
    #[non_exhaustive]
    ShowAgain { flow: Flow, answer: Answer },
    /// Start the flow anew: there is none with this ID. Status 404, or 410 without an ID.
    #[non_exhaustive]
    StartAnew { answer: Answer },
    /// Go on with that flow. Status 410 without an ID that is known.
    #[non_exhaustive]
    UseFlow { id: String, answer: Answer },
    /// Send the browser there. `browser_location_change_required`, an unknown ID with
    /// `redirect_browser_to`, or a status 3xx.
    #[non_exhaustive]
    Redirect { to: Location, answer: Answer },
    /// Go on as `error.details.continue_with` says.
    #[non_exhaustive]
    Continue { next: NextStep, answer: Answer },
    /// The last sign-in is too long ago: sign in again, with `refresh`. `session_refresh_required`.
    #[non_exhaustive]
    PrivilegedSessionRequired { to: Option<Location>, answer: Answer },
    /// Nobody is signed in, and the flow is for a second factor. `session_aal1_required`.
    #[non_exhaustive]
    FirstFactorRequired { answer: Answer },
    /// The user has a second factor and has not used it in this session: sign in with `aal2`.
    /// `session_aal2_required`.
    #[non_exhaustive]
    SecondFactorRequired { to: Option<Location>, answer: Answer },
    /// A second factor is demanded, and the user has none yet: add one in the settings.
    /// `session_aal2_enrollment_required`.
    #[non_exhaustive]
    SecondFactorMissing { to: Option<Location>, answer: Answer },
    /// The session has the asked-for level already: go on. `session_aal_already_fulfilled`.
    #[non_exhaustive]
    SecondFactorDone { to: Option<Location>, answer: Answer },
    /// The user has to sign in with a certain credential. `session_credential_required`.
    #[non_exhaustive]
    CredentialRequired { to: Option<Location>, answer: Answer },
    /// The user has to confirm the address first; `next` shows that flow, if there is one already.
    /// `session_verified_address_required`.
    #[non_exhaustive]
    AddressNotVerified { next: Option<NextStep>, answer: Answer },
    /// The user is signed in already: go on. `session_already_available`.
    #[non_exhaustive]
    AlreadySignedIn { to: Option<Location>, answer: Answer },
    /// Nobody is signed in: start a login. `session_inactive`, or status 401.
    #[non_exhaustive]
    NoSession { to: Option<Location>, answer: Answer },
    /// The anti-CSRF cookie is missing or does not fit the flow: start anew, and check that cookies
    /// arrive. Doing so over and over does not help a browser that keeps none.
    /// `security_csrf_violation`.
    #[non_exhaustive]
    CsrfViolation { answer: Answer },
    /// The flow has expired: go on with the new one, or start anew. `self_service_flow_expired`.
    #[non_exhaustive]
    Expired { use_flow: Option<String>, answer: Answer },
    /// Another flow took its place: go on with that, or start anew. `self_service_flow_replaced`.
    #[non_exhaustive]
    Replaced { use_flow: Option<String>, answer: Answer },
    /// The project has switched this kind of flow off. `self_service_flow_disabled`.
    #[non_exhaustive]
    Disabled { answer: Answer },
    /// The project does not allow this `return_to`. `self_service_flow_return_to_forbidden`.
    #[non_exhaustive]
    ReturnToNotAllowed { answer: Answer },
    /// The flow belongs to another user: start anew. `security_identity_mismatch`.
    #[non_exhaustive]
    IdentityMismatch { answer: Answer },
    /// Something else, for example status 429 or 500. The answer has the status and the body.
    #[non_exhaustive]
    Unknown { answer: Answer },
}

impl Outcome {
    /// Returns what the server said.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        match self {
            Self::ShowAgain { answer, .. }
            | Self::StartAnew { answer }
            | Self::UseFlow { answer, .. }
            | Self::Redirect { answer, .. }
            | Self::Continue { answer, .. }
            | Self::PrivilegedSessionRequired { answer, .. }
            | Self::FirstFactorRequired { answer }
            | Self::SecondFactorRequired { answer, .. }
            | Self::SecondFactorMissing { answer, .. }
            | Self::SecondFactorDone { answer, .. }
            | Self::CredentialRequired { answer, .. }
            | Self::AddressNotVerified { answer, .. }
            | Self::AlreadySignedIn { answer, .. }
            | Self::NoSession { answer, .. }
            | Self::CsrfViolation { answer }
            | Self::Expired { answer, .. }
            | Self::Replaced { answer, .. }
            | Self::Disabled { answer }
            | Self::ReturnToNotAllowed { answer }
            | Self::IdentityMismatch { answer }
            | Self::Unknown { answer } => answer,
        }
    }

    /// Gives the error back, for example to return it.
    #[must_use]
    pub fn into_error(self) -> Error {
        self.answer().error().clone()
    }
}
