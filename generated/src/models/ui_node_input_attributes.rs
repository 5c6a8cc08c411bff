use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A field or button in the form of a flow.
///
/// Send fields under their [`name`](field@crate::models::UiNodeInputAttributes::name) with what the user entered, and hidden ones with their
/// [`value`](field@crate::models::UiNodeInputAttributes::value). Of all buttons, send only the one that was clicked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNodeInputAttributes {
    /// The hint for browsers and password managers: the HTML attribute of this name.
    ///
    /// One of `email`, `tel`, `url`, `current-password`, `new-password`, `one-time-code`, `username`, `username webauthn`.
    pub autocomplete: Option<models::UiNodeInputAttributesAutocomplete>,
    /// Whether the user must not use the element now.
    pub disabled: bool,
    /// Which virtual keyboard suits the field: the HTML attribute of this name.
    ///
    /// One of `numeric`, `text`.
    pub inputmode: Option<models::UiNodeInputAttributesInputmode>,
    /// A label of the field itself.
    ///
    /// Most fields have none. Use `meta.label` of the node then.
    pub label: Option<models::UiText>,
    /// How many characters the field takes at most. Absent without a limit.
    pub maxlength: Option<i64>,
    /// The name to send the value under.
    ///
    /// In JSON, dots mean nesting: `traits.name.first` is the member `first` of `name` of
    /// `traits`.
    pub name: String,
    /// JavaScript to run on click. Deprecated: running it needs `eval`, so use
    /// [`onclickTrigger`](field@crate::models::UiNodeInputAttributes::onclick_trigger).
    ///
    /// Secret: not in `Debug` output.
    pub onclick: Option<String>,
    /// The function to call on click.
    ///
    /// The script node of the flow defines it in the window. It talks to the authenticator,
    /// fills in the hidden fields and submits the form.
    ///
    /// One of `oryWebAuthnRegistration`, `oryWebAuthnLogin`, `oryPasskeyLogin`, `oryPasskeyLoginAutocompleteInit`, `oryPasskeyRegistration`, `oryPasskeySettingsRegistration`.
    pub onclick_trigger: Option<models::UiNodeInputAttributesOnclickTrigger>,
    /// JavaScript to run when the form appears. Deprecated: running it needs `eval`, so use
    /// [`onloadTrigger`](field@crate::models::UiNodeInputAttributes::onload_trigger).
    ///
    /// Secret: not in `Debug` output.
    pub onload: Option<String>,
    /// The function to call when the form appears.
    ///
    /// The script node of the flow defines it in the window.
    ///
    /// One of `oryWebAuthnRegistration`, `oryWebAuthnLogin`, `oryPasskeyLogin`, `oryPasskeyLoginAutocompleteInit`, `oryPasskeyRegistration`, `oryPasskeySettingsRegistration`.
    pub onload_trigger: Option<models::UiNodeInputAttributesOnloadTrigger>,
    /// The values to choose from, if the identity schema has an `enum` for the trait.
    ///
    /// Show the field as a selection then. When absent, any value can be entered.
    pub options: Option<Vec<models::UiNodeInputAttributesOption>>,
    /// A regular expression that the value has to match as a whole, as in HTML. Absent without
    /// a rule.
    pub pattern: Option<String>,
    /// Whether the field has to be filled in. Absent means no.
    pub required: Option<bool>,
    /// What kind of field or button it is, with the names of HTML.
    ///
    /// One of `text`, `password`, `number`, `checkbox`, `hidden`, `email`, `tel`, `submit`, `button`, `datetime-local`, `date`, `url`.
    pub r#type: models::UiNodeInputAttributesType,
    /// The present value: text, a number, a boolean or `null`.
    ///
    /// Fields come back with what the user entered before. Hidden fields can hold secrets such
    /// as CSRF tokens, so do not log them.
    ///
    /// Secret: not in `Debug` output.
    pub value: Option<runtime::Json>,
}

impl fmt::Debug for UiNodeInputAttributes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UiNodeInputAttributes");
        out.field("autocomplete", &self.autocomplete);
        out.field("disabled", &self.disabled);
        out.field("inputmode", &self.inputmode);
        out.field("label", &self.label);
        out.field("maxlength", &self.maxlength);
        out.field("name", &self.name);
        out.field("onclick", &runtime::Redacted);
        out.field("onclick_trigger", &self.onclick_trigger);
        out.field("onload", &runtime::Redacted);
        out.field("onload_trigger", &self.onload_trigger);
        out.field("options", &self.options);
        out.field("pattern", &self.pattern);
        out.field("required", &self.required);
        out.field("type", &self.r#type);
        out.field("value", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl UiNodeInputAttributes {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        disabled: bool,
        name: impl Into<String>,
        r#type: crate::models::UiNodeInputAttributesType,
    ) -> Self {
        Self {
            autocomplete: None,
            disabled,
            inputmode: None,
            label: None,
            maxlength: None,
            name: name.into(),
            onclick: None,
            onclick_trigger: None,
            onload: None,
            onload_trigger: None,
            options: None,
            pattern: None,
            required: None,
            r#type,
            value: None,
        }
    }

    /// Sets `autocomplete`.
    #[inline]
    #[must_use]
    pub fn autocomplete(
        mut self,
        value: impl Into<Option<crate::models::UiNodeInputAttributesAutocomplete>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.autocomplete = Some(value);
        }
        self
    }

    /// Sets `inputmode`.
    #[inline]
    #[must_use]
    pub fn inputmode(
        mut self,
        value: impl Into<Option<crate::models::UiNodeInputAttributesInputmode>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.inputmode = Some(value);
        }
        self
    }

    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label(mut self, value: impl Into<Option<crate::models::UiText>>) -> Self {
        if let Some(value) = value.into() {
            self.label = Some(value);
        }
        self
    }

    /// Sets `maxlength`.
    #[inline]
    #[must_use]
    pub fn maxlength(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.maxlength = Some(value);
        }
        self
    }

    /// Sets `onclick`.
    #[inline]
    #[must_use]
    pub fn onclick<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.onclick = Some(value);
        }
        self
    }

    /// Sets `onclick_trigger`.
    #[inline]
    #[must_use]
    pub fn onclick_trigger(
        mut self,
        value: impl Into<Option<crate::models::UiNodeInputAttributesOnclickTrigger>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.onclick_trigger = Some(value);
        }
        self
    }

    /// Sets `onload`.
    #[inline]
    #[must_use]
    pub fn onload<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.onload = Some(value);
        }
        self
    }

    /// Sets `onload_trigger`.
    #[inline]
    #[must_use]
    pub fn onload_trigger(
        mut self,
        value: impl Into<Option<crate::models::UiNodeInputAttributesOnloadTrigger>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.onload_trigger = Some(value);
        }
        self
    }

    /// Sets `options`.
    #[inline]
    #[must_use]
    pub fn options<M>(
        mut self,
        values: impl crate::runtime::IntoItems<
            crate::models::UiNodeInputAttributesOption,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.options = Some(values);
        }
        self
    }

    /// Sets `pattern`.
    #[inline]
    #[must_use]
    pub fn pattern<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.pattern = Some(value);
        }
        self
    }

    /// Sets `required`.
    #[inline]
    #[must_use]
    pub fn required(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.required = Some(value);
        }
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.value = Some(value);
        self
    }
}

impl json::Decode for UiNodeInputAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            autocomplete: None,
            disabled: false,
            inputmode: None,
            label: None,
            maxlength: None,
            name: String::new(),
            onclick: None,
            onclick_trigger: None,
            onload: None,
            onload_trigger: None,
            options: None,
            pattern: None,
            required: None,
            r#type: models::UiNodeInputAttributesType::Text,
            value: None,
        };
        r.object_with(
            [
                ("autocomplete", &mut this.autocomplete),
                ("disabled", &mut json::InPlace(&mut this.disabled)),
                ("inputmode", &mut this.inputmode),
                ("label", &mut this.label),
                ("maxlength", &mut this.maxlength),
                ("name", &mut json::InPlace(&mut this.name)),
                ("node_type", &mut json::Tag("input")),
                ("onclick", &mut this.onclick),
                ("onclickTrigger", &mut this.onclick_trigger),
                ("onload", &mut this.onload),
                ("onloadTrigger", &mut this.onload_trigger),
                ("options", &mut json::OrEmpty(&mut this.options)),
                ("pattern", &mut this.pattern),
                ("required", &mut this.required),
                ("type", &mut json::InPlace(&mut this.r#type)),
                ("value", &mut this.value),
            ],
            &["disabled", "name", "type"],
        )?;
        Ok(this)
    }
}

impl UiNodeInputAttributes {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("autocomplete", &self.autocomplete),
            ("disabled", &self.disabled),
            ("inputmode", &self.inputmode),
            ("label", &self.label),
            ("maxlength", &self.maxlength),
            ("name", &self.name),
            ("onclick", &self.onclick),
            ("onclickTrigger", &self.onclick_trigger),
            ("onload", &self.onload),
            ("onloadTrigger", &self.onload_trigger),
            ("options", &self.options),
            ("pattern", &self.pattern),
            ("required", &self.required),
            ("type", &self.r#type),
            ("value", &self.value),
        ]);
    }
}

impl json::Encode for UiNodeInputAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("node_type", "input");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UiNodeInputAttributes);
