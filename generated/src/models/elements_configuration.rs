use crate::runtime::json;

/// The settings that [`getConfiguration`](crate::api::elements::ElementsApi::get_configuration()) returns for pages built with Ory Elements.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElementsConfiguration {
    /// A page of yours where users can ask for help. Absent if you have set none.
    pub contact_url: Option<String>,
    /// Where users end up after a flow that does not say otherwise.
    pub default_redirect_url: String,
    /// The page that shows errors which belong to no other flow.
    pub error_ui_url: String,
    /// Whether the page leaves out the badge that names Ory.
    pub hide_ory_branding: bool,
    /// Whether the login page leaves out the link to registration. Registration stays possible.
    pub hide_registration_link: bool,
    /// The key `login_ui_url`.
    pub login_ui_url: String,
    /// The logo for dark backgrounds. Absent if you have set none.
    pub logo_dark_url: Option<String>,
    /// The logo for light backgrounds. Absent if you have set none.
    pub logo_light_url: Option<String>,
    /// The name of the project, as users see it.
    pub name: String,
    /// Your privacy policy. Absent if you have set none.
    pub privacy_policy_url: Option<String>,
    /// Whether users can recover an account. If false, do not link to it.
    pub recovery_enabled: bool,
    /// The key `recovery_ui_url`.
    pub recovery_ui_url: String,
    /// Whether users can register. If false, do not link to it.
    pub registration_enabled: bool,
    /// The key `registration_ui_url`.
    pub registration_ui_url: String,
    /// The key `settings_ui_url`.
    pub settings_ui_url: String,
    /// Your terms of service. Absent if you have set none.
    pub terms_of_service_url: Option<String>,
    /// Whether users can verify their addresses. If false, do not link to it.
    pub verification_enabled: bool,
    /// The key `verification_ui_url`.
    pub verification_ui_url: String,
}

#[cfg(feature = "test-util")]
impl ElementsConfiguration {
    /// Makes a value with what is required.
    #[allow(clippy::too_many_arguments, reason = "as many as are required")]
    #[inline]
    #[must_use]
    pub fn new(
        default_redirect_url: impl Into<String>,
        error_ui_url: impl Into<String>,
        hide_ory_branding: bool,
        hide_registration_link: bool,
        login_ui_url: impl Into<String>,
        name: impl Into<String>,
        recovery_enabled: bool,
        recovery_ui_url: impl Into<String>,
        registration_enabled: bool,
        registration_ui_url: impl Into<String>,
        settings_ui_url: impl Into<String>,
        verification_enabled: bool,
        verification_ui_url: impl Into<String>,
    ) -> Self {
        Self {
            contact_url: None,
            default_redirect_url: default_redirect_url.into(),
            error_ui_url: error_ui_url.into(),
            hide_ory_branding,
            hide_registration_link,
            login_ui_url: login_ui_url.into(),
            logo_dark_url: None,
            logo_light_url: None,
            name: name.into(),
            privacy_policy_url: None,
            recovery_enabled,
            recovery_ui_url: recovery_ui_url.into(),
            registration_enabled,
            registration_ui_url: registration_ui_url.into(),
            settings_ui_url: settings_ui_url.into(),
            terms_of_service_url: None,
            verification_enabled,
            verification_ui_url: verification_ui_url.into(),
        }
    }

    /// Sets `contact_url`.
    #[inline]
    #[must_use]
    pub fn contact_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.contact_url = Some(value);
        }
        self
    }

    /// Sets `logo_dark_url`.
    #[inline]
    #[must_use]
    pub fn logo_dark_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.logo_dark_url = Some(value);
        }
        self
    }

    /// Sets `logo_light_url`.
    #[inline]
    #[must_use]
    pub fn logo_light_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.logo_light_url = Some(value);
        }
        self
    }

    /// Sets `privacy_policy_url`.
    #[inline]
    #[must_use]
    pub fn privacy_policy_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.privacy_policy_url = Some(value);
        }
        self
    }

    /// Sets `terms_of_service_url`.
    #[inline]
    #[must_use]
    pub fn terms_of_service_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.terms_of_service_url = Some(value);
        }
        self
    }
}

impl json::Decode for ElementsConfiguration {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            contact_url: None,
            default_redirect_url: String::new(),
            error_ui_url: String::new(),
            hide_ory_branding: false,
            hide_registration_link: false,
            login_ui_url: String::new(),
            logo_dark_url: None,
            logo_light_url: None,
            name: String::new(),
            privacy_policy_url: None,
            recovery_enabled: false,
            recovery_ui_url: String::new(),
            registration_enabled: false,
            registration_ui_url: String::new(),
            settings_ui_url: String::new(),
            terms_of_service_url: None,
            verification_enabled: false,
            verification_ui_url: String::new(),
        };
        r.object_with(
            [
                ("contact_url", &mut this.contact_url),
                (
                    "default_redirect_url",
                    &mut json::InPlace(&mut this.default_redirect_url),
                ),
                ("error_ui_url", &mut json::InPlace(&mut this.error_ui_url)),
                ("hide_ory_branding", &mut json::InPlace(&mut this.hide_ory_branding)),
                (
                    "hide_registration_link",
                    &mut json::InPlace(&mut this.hide_registration_link),
                ),
                ("login_ui_url", &mut json::InPlace(&mut this.login_ui_url)),
                ("logo_dark_url", &mut this.logo_dark_url),
                ("logo_light_url", &mut this.logo_light_url),
                ("name", &mut json::InPlace(&mut this.name)),
                ("privacy_policy_url", &mut this.privacy_policy_url),
                ("recovery_enabled", &mut json::InPlace(&mut this.recovery_enabled)),
                ("recovery_ui_url", &mut json::InPlace(&mut this.recovery_ui_url)),
                (
                    "registration_enabled",
                    &mut json::InPlace(&mut this.registration_enabled),
                ),
                (
                    "registration_ui_url",
                    &mut json::InPlace(&mut this.registration_ui_url),
                ),
                ("settings_ui_url", &mut json::InPlace(&mut this.settings_ui_url)),
                ("terms_of_service_url", &mut this.terms_of_service_url),
                (
                    "verification_enabled",
                    &mut json::InPlace(&mut this.verification_enabled),
                ),
                (
                    "verification_ui_url",
                    &mut json::InPlace(&mut this.verification_ui_url),
                ),
            ],
            &[
                "default_redirect_url",
                "error_ui_url",
                "hide_ory_branding",
                "hide_registration_link",
                "login_ui_url",
                "name",
                "recovery_enabled",
                "recovery_ui_url",
                "registration_enabled",
                "registration_ui_url",
                "settings_ui_url",
                "verification_enabled",
                "verification_ui_url",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for ElementsConfiguration {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("contact_url", &self.contact_url),
            ("default_redirect_url", &self.default_redirect_url),
            ("error_ui_url", &self.error_ui_url),
            ("hide_ory_branding", &self.hide_ory_branding),
            ("hide_registration_link", &self.hide_registration_link),
            ("login_ui_url", &self.login_ui_url),
            ("logo_dark_url", &self.logo_dark_url),
            ("logo_light_url", &self.logo_light_url),
            ("name", &self.name),
            ("privacy_policy_url", &self.privacy_policy_url),
            ("recovery_enabled", &self.recovery_enabled),
            ("recovery_ui_url", &self.recovery_ui_url),
            ("registration_enabled", &self.registration_enabled),
            ("registration_ui_url", &self.registration_ui_url),
            ("settings_ui_url", &self.settings_ui_url),
            ("terms_of_service_url", &self.terms_of_service_url),
            ("verification_enabled", &self.verification_enabled),
            ("verification_ui_url", &self.verification_ui_url),
        ]);
    }
}

json::serde_impls!(ElementsConfiguration);
