use crate::models;
use crate::runtime::json;

/// What the Account Experience needs to know of a project: the login, registration and
/// settings pages that Ory hosts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountExperienceConfiguration {
    /// The key `contact_url`.
    pub contact_url: Option<String>,
    /// The key `default_locale`.
    pub default_locale: String,
    /// Where the browser goes after a flow that names no `return_to`.
    pub default_redirect_url: String,
    /// The key `enabled_locales`.
    pub enabled_locales: Vec<String>,
    /// The page that shows errors of flows, whether yours or Ory's. The other `_ui_url` members
    /// name the pages of their flows.
    pub error_ui_url: String,
    /// The key `favicon_dark_url`.
    pub favicon_dark_url: Option<String>,
    /// The key `favicon_light_url`.
    pub favicon_light_url: Option<String>,
    /// Whether the pages leave out the Ory badge.
    pub hide_ory_branding: bool,
    /// Whether the login page leaves out the link to registration, although registration is
    /// enabled.
    pub hide_registration_link: bool,
    /// How the pages choose their language.
    ///
    /// One of `force_default`, `respect_accept_language`.
    pub locale_behavior: models::AccountExperienceConfigurationLocaleBehavior,
    /// The key `login_ui_url`.
    pub login_ui_url: String,
    /// The key `logo_dark_url`.
    pub logo_dark_url: Option<String>,
    /// The key `logo_light_url`.
    pub logo_light_url: Option<String>,
    /// The key `name`.
    pub name: String,
    /// The key `privacy_policy_url`.
    pub privacy_policy_url: Option<String>,
    /// Whether users can recover their account. If not, the pages leave out the link to it.
    pub recovery_enabled: bool,
    /// The key `recovery_ui_url`.
    pub recovery_ui_url: String,
    /// Whether users can register themselves.
    pub registration_enabled: bool,
    /// The key `registration_ui_url`.
    pub registration_ui_url: String,
    /// The key `settings_ui_url`.
    pub settings_ui_url: String,
    /// A style sheet of the project for the pages.
    pub stylesheet: Option<String>,
    /// The key `terms_of_service_url`.
    pub terms_of_service_url: Option<String>,
    /// Your own wording, by language.
    pub translations: Vec<models::RevisionAccountExperienceCustomTranslation>,
    /// Whether users can verify their addresses.
    pub verification_enabled: bool,
    /// The key `verification_ui_url`.
    pub verification_ui_url: String,
}

impl json::Decode for AccountExperienceConfiguration {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            contact_url: None,
            default_locale: String::new(),
            default_redirect_url: String::new(),
            enabled_locales: Vec::new(),
            error_ui_url: String::new(),
            favicon_dark_url: None,
            favicon_light_url: None,
            hide_ory_branding: false,
            hide_registration_link: false,
            locale_behavior: models::AccountExperienceConfigurationLocaleBehavior::ForceDefault,
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
            stylesheet: None,
            terms_of_service_url: None,
            translations: Vec::new(),
            verification_enabled: false,
            verification_ui_url: String::new(),
        };
        r.object_with(
            [
                ("contact_url", &mut this.contact_url),
                ("default_locale", &mut json::InPlace(&mut this.default_locale)),
                (
                    "default_redirect_url",
                    &mut json::InPlace(&mut this.default_redirect_url),
                ),
                (
                    "enabled_locales",
                    &mut json::OrEmptyInPlace(&mut this.enabled_locales),
                ),
                ("error_ui_url", &mut json::InPlace(&mut this.error_ui_url)),
                ("favicon_dark_url", &mut this.favicon_dark_url),
                ("favicon_light_url", &mut this.favicon_light_url),
                ("hide_ory_branding", &mut json::InPlace(&mut this.hide_ory_branding)),
                (
                    "hide_registration_link",
                    &mut json::InPlace(&mut this.hide_registration_link),
                ),
                ("locale_behavior", &mut json::InPlace(&mut this.locale_behavior)),
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
                ("stylesheet", &mut this.stylesheet),
                ("terms_of_service_url", &mut this.terms_of_service_url),
                ("translations", &mut json::OrEmptyInPlace(&mut this.translations)),
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
                "default_locale",
                "default_redirect_url",
                "enabled_locales",
                "error_ui_url",
                "hide_ory_branding",
                "hide_registration_link",
                "locale_behavior",
                "login_ui_url",
                "name",
                "recovery_enabled",
                "recovery_ui_url",
                "registration_enabled",
                "registration_ui_url",
                "settings_ui_url",
                "translations",
                "verification_enabled",
                "verification_ui_url",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for AccountExperienceConfiguration {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("contact_url", &self.contact_url),
            ("default_locale", &self.default_locale),
            ("default_redirect_url", &self.default_redirect_url),
            ("enabled_locales", &self.enabled_locales),
            ("error_ui_url", &self.error_ui_url),
            ("favicon_dark_url", &self.favicon_dark_url),
            ("favicon_light_url", &self.favicon_light_url),
            ("hide_ory_branding", &self.hide_ory_branding),
            ("hide_registration_link", &self.hide_registration_link),
            ("locale_behavior", &self.locale_behavior),
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
            ("stylesheet", &self.stylesheet),
            ("terms_of_service_url", &self.terms_of_service_url),
            ("translations", &self.translations),
            ("verification_enabled", &self.verification_enabled),
            ("verification_ui_url", &self.verification_ui_url),
        ]);
    }
}

json::serde_impls!(AccountExperienceConfiguration);
