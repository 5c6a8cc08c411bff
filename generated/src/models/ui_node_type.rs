use crate::runtime::{self, json};

/// The kind of the node, the same as `node_type` of its attributes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiNodeType {
    /// [`uiNodeTextAttributes`](crate::models::UiNodeTextAttributes): text to show, such as backup codes.
    Text,
    /// [`uiNodeInputAttributes`](crate::models::UiNodeInputAttributes): a field or button, also a hidden field.
    Input,
    /// [`uiNodeImageAttributes`](crate::models::UiNodeImageAttributes): an image, such as the QR code for an authenticator app.
    Img,
    /// [`uiNodeAnchorAttributes`](crate::models::UiNodeAnchorAttributes): a link.
    A,
    /// [`uiNodeScriptAttributes`](crate::models::UiNodeScriptAttributes): a script that a page has to load.
    Script,
    /// [`uiNodeDivisionAttributes`](crate::models::UiNodeDivisionAttributes): a place for a widget, such as a CAPTCHA.
    Div,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UiNodeType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Input => "input",
            Self::Img => "img",
            Self::A => "a",
            Self::Script => "script",
            Self::Div => "div",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UiNodeType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "input" => Self::Input,
            "img" => Self::Img,
            "a" => Self::A,
            "script" => Self::Script,
            "div" => Self::Div,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UiNodeType);
