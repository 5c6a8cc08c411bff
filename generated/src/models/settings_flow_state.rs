use crate::runtime::{self, json};

/// Whether the last submission of a settings flow was saved.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsFlowState {
    /// Nothing has been saved yet, or the last submission was wrong.
    ShowForm,
    /// The change has been saved. The form can be used again.
    Success,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl SettingsFlowState {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ShowForm => "show_form",
            Self::Success => "success",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SettingsFlowState {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "show_form" => Self::ShowForm,
            "success" => Self::Success,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(SettingsFlowState);
