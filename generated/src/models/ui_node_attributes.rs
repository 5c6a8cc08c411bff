use crate::models;
use crate::runtime::{self, json};

/// The content of a node. `node_type` says which kind it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UiNodeAttributes {
    /// A link in the form of a flow.
    A(models::UiNodeAnchorAttributes),
    /// An empty element that a script turns into a widget, for instance a CAPTCHA.
    Div(models::UiNodeDivisionAttributes),
    /// An image in the form of a flow.
    Img(models::UiNodeImageAttributes),
    /// A field or button in the form of a flow.
    ///
    /// Send fields under their `name` with what the user entered, and hidden ones with their
    /// `value`. Of all buttons, send only the one that was clicked.
    Input(models::UiNodeInputAttributes),
    /// A script that the page has to load, so that WebAuthn, passkeys or a CAPTCHA work.
    ///
    /// Render it as a script element with these attributes. Native apps can skip it.
    Script(models::UiNodeScriptAttributes),
    /// A text in the form of a flow.
    Text(models::UiNodeTextAttributes),
    /// A variant that this version does not know, kept as it is.
    Unrecognized(runtime::RawJson),
}

impl From<models::UiNodeAnchorAttributes> for UiNodeAttributes {
    #[inline]
    fn from(value: models::UiNodeAnchorAttributes) -> Self {
        Self::A(value)
    }
}

impl From<models::UiNodeDivisionAttributes> for UiNodeAttributes {
    #[inline]
    fn from(value: models::UiNodeDivisionAttributes) -> Self {
        Self::Div(value)
    }
}

impl From<models::UiNodeImageAttributes> for UiNodeAttributes {
    #[inline]
    fn from(value: models::UiNodeImageAttributes) -> Self {
        Self::Img(value)
    }
}

impl From<models::UiNodeInputAttributes> for UiNodeAttributes {
    #[inline]
    fn from(value: models::UiNodeInputAttributes) -> Self {
        Self::Input(value)
    }
}

impl From<models::UiNodeScriptAttributes> for UiNodeAttributes {
    #[inline]
    fn from(value: models::UiNodeScriptAttributes) -> Self {
        Self::Script(value)
    }
}

impl From<models::UiNodeTextAttributes> for UiNodeAttributes {
    #[inline]
    fn from(value: models::UiNodeTextAttributes) -> Self {
        Self::Text(value)
    }
}

impl json::Decode for UiNodeAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("node_type")?.as_deref() {
            Some("a") => json::Decode::decode(r).map(Self::A),
            Some("div") => json::Decode::decode(r).map(Self::Div),
            Some("img") => json::Decode::decode(r).map(Self::Img),
            Some("input") => json::Decode::decode(r).map(Self::Input),
            Some("script") => json::Decode::decode(r).map(Self::Script),
            Some("text") => json::Decode::decode(r).map(Self::Text),
            Some(_) => r.unrecognized().map(Self::Unrecognized),
            None => Err(r.missing("node_type")),
        }
    }
}

impl json::Encode for UiNodeAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::A(value) => {
                w.tagged("node_type", "a", |w| value.encode_fields(w));
            }
            Self::Div(value) => {
                w.tagged("node_type", "div", |w| value.encode_fields(w));
            }
            Self::Img(value) => {
                w.tagged("node_type", "img", |w| value.encode_fields(w));
            }
            Self::Input(value) => {
                w.tagged("node_type", "input", |w| value.encode_fields(w));
            }
            Self::Script(value) => {
                w.tagged("node_type", "script", |w| value.encode_fields(w));
            }
            Self::Text(value) => {
                w.tagged("node_type", "text", |w| value.encode_fields(w));
            }
            Self::Unrecognized(raw) => json::Encode::encode(raw, w),
        }
    }
}

json::serde_impls!(UiNodeAttributes);
