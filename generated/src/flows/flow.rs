//! A flow that came instead of a result.

use std::fmt;

use super::FlowKind;
use crate::Json;
use crate::models;

/// A flow to show again. Its messages say what is wrong, or what the next step is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Flow {
    /// A login.
    Login(Box<models::LoginFlow>),
    /// A registration.
    Registration(Box<models::RegistrationFlow>),
    /// A recovery.
    Recovery(Box<models::RecoveryFlow>),
    /// A verification.
    Verification(Box<models::VerificationFlow>),
    /// A change of settings.
    Settings(Box<models::SettingsFlow>),
    /// A flow from an operation whose errors are not documented as one, or a flow that this version
    /// cannot read in full.
    Other(Box<OtherFlow>),
}

impl Flow {
    /// Returns the ID.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Login(flow) => &flow.id,
            Self::Registration(flow) => &flow.id,
            Self::Recovery(flow) => &flow.id,
            Self::Verification(flow) => &flow.id,
            Self::Settings(flow) => &flow.id,
            Self::Other(flow) => &flow.id,
        }
    }

    /// Returns the form to show.
    #[must_use]
    pub fn ui(&self) -> &models::UiContainer {
        match self {
            Self::Login(flow) => &flow.ui,
            Self::Registration(flow) => &flow.ui,
            Self::Recovery(flow) => &flow.ui,
            Self::Verification(flow) => &flow.ui,
            Self::Settings(flow) => &flow.ui,
            Self::Other(flow) => &flow.ui,
        }
    }

    /// Returns the kind, which of [`Other`](Self::Other) is told by where its form is sent.
    #[must_use]
    pub fn kind(&self) -> Option<FlowKind> {
        match self {
            Self::Login(_) => Some(FlowKind::Login),
            Self::Registration(_) => Some(FlowKind::Registration),
            Self::Recovery(_) => Some(FlowKind::Recovery),
            Self::Verification(_) => Some(FlowKind::Verification),
            Self::Settings(_) => Some(FlowKind::Settings),
            Self::Other(flow) => flow.kind(),
        }
    }
}

/// A flow of which only the ID and the form are known, and the rest is JSON.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtherFlow {
    /// The ID.
    pub id: String,
    /// The form to show.
    pub ui: models::UiContainer,
    /// All of the flow. It can hold secrets, so `Debug` leaves it out.
    pub json: Json,
}

impl OtherFlow {
    /// Reads a flow: an object with a text `id` and a form `ui`.
    pub(super) fn read(json: &Json) -> Option<Self> {
        let id = json.get("id")?.as_str().filter(|id| !id.is_empty())?.to_owned();
        let ui = serde_json::from_value(json.get("ui")?.clone()).ok()?;
        Some(Self { id, ui, json: json.clone() })
    }

    fn kind(&self) -> Option<FlowKind> {
        let (_, rest) = self.ui.action.split_once("/self-service/")?;
        FlowKind::from_name(rest.split(['/', '?', '#']).next()?)
    }
}

impl fmt::Debug for OtherFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("OtherFlow");
        shown.field("id", &self.id).field("ui", &self.ui).finish_non_exhaustive()
    }
}
