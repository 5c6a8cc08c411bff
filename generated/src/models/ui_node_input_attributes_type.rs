use crate::runtime::{self, json};

/// What kind of field or button it is, with the names of HTML.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiNodeInputAttributesType {
    /// The value `text`.
    Text,
    /// The value `password`.
    Password,
    /// The value `number`.
    Number,
    /// The value `checkbox`.
    Checkbox,
    /// Not shown, but sent with the form.
    Hidden,
    /// The value `email`.
    Email,
    /// The value `tel`.
    Tel,
    /// A button that submits the form and sends its own name and value.
    Submit,
    /// A button that does not submit but calls its trigger.
    Button,
    /// The value `datetime-local`.
    #[doc(alias = "datetime-local")]
    DatetimeLocal,
    /// The value `date`.
    Date,
    /// The value `url`.
    Url,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UiNodeInputAttributesType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Password => "password",
            Self::Number => "number",
            Self::Checkbox => "checkbox",
            Self::Hidden => "hidden",
            Self::Email => "email",
            Self::Tel => "tel",
            Self::Submit => "submit",
            Self::Button => "button",
            Self::DatetimeLocal => "datetime-local",
            Self::Date => "date",
            Self::Url => "url",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UiNodeInputAttributesType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "password" => Self::Password,
            "number" => Self::Number,
            "checkbox" => Self::Checkbox,
            "hidden" => Self::Hidden,
            "email" => Self::Email,
            "tel" => Self::Tel,
            "submit" => Self::Submit,
            "button" => Self::Button,
            "datetime-local" => Self::DatetimeLocal,
            "date" => Self::Date,
            "url" => Self::Url,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UiNodeInputAttributesType);
