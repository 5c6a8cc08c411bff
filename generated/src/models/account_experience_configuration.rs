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
        let mut contact_url: Option<String> = None;
        let mut default_locale: Option<String> = None;
        let mut default_redirect_url: Option<String> = None;
        let mut enabled_locales: Option<Vec<String>> = None;
        let mut error_ui_url: Option<String> = None;
        let mut favicon_dark_url: Option<String> = None;
        let mut favicon_light_url: Option<String> = None;
        let mut hide_ory_branding: Option<bool> = None;
        let mut hide_registration_link: Option<bool> = None;
        let mut locale_behavior: Option<
            models::AccountExperienceConfigurationLocaleBehavior,
        > = None;
        let mut login_ui_url: Option<String> = None;
        let mut logo_dark_url: Option<String> = None;
        let mut logo_light_url: Option<String> = None;
        let mut name: Option<String> = None;
        let mut privacy_policy_url: Option<String> = None;
        let mut recovery_enabled: Option<bool> = None;
        let mut recovery_ui_url: Option<String> = None;
        let mut registration_enabled: Option<bool> = None;
        let mut registration_ui_url: Option<String> = None;
        let mut settings_ui_url: Option<String> = None;
        let mut stylesheet: Option<String> = None;
        let mut terms_of_service_url: Option<String> = None;
        let mut translations: Option<
            Vec<models::RevisionAccountExperienceCustomTranslation>,
        > = None;
        let mut verification_enabled: Option<bool> = None;
        let mut verification_ui_url: Option<String> = None;
        r.object([
            ("contact_url", &mut contact_url),
            ("default_locale", &mut json::Required(&mut default_locale)),
            ("default_redirect_url", &mut json::Required(&mut default_redirect_url)),
            ("enabled_locales", &mut json::OrEmpty(&mut enabled_locales)),
            ("error_ui_url", &mut json::Required(&mut error_ui_url)),
            ("favicon_dark_url", &mut favicon_dark_url),
            ("favicon_light_url", &mut favicon_light_url),
            ("hide_ory_branding", &mut json::Required(&mut hide_ory_branding)),
            ("hide_registration_link", &mut json::Required(&mut hide_registration_link)),
            ("locale_behavior", &mut json::Required(&mut locale_behavior)),
            ("login_ui_url", &mut json::Required(&mut login_ui_url)),
            ("logo_dark_url", &mut logo_dark_url),
            ("logo_light_url", &mut logo_light_url),
            ("name", &mut json::Required(&mut name)),
            ("privacy_policy_url", &mut privacy_policy_url),
            ("recovery_enabled", &mut json::Required(&mut recovery_enabled)),
            ("recovery_ui_url", &mut json::Required(&mut recovery_ui_url)),
            ("registration_enabled", &mut json::Required(&mut registration_enabled)),
            ("registration_ui_url", &mut json::Required(&mut registration_ui_url)),
            ("settings_ui_url", &mut json::Required(&mut settings_ui_url)),
            ("stylesheet", &mut stylesheet),
            ("terms_of_service_url", &mut terms_of_service_url),
            ("translations", &mut json::OrEmpty(&mut translations)),
            ("verification_enabled", &mut json::Required(&mut verification_enabled)),
            ("verification_ui_url", &mut json::Required(&mut verification_ui_url)),
        ])?;
        let Some(default_locale) = default_locale else {
            return Err(r.lacks("default_locale"));
        };
        let Some(default_redirect_url) = default_redirect_url else {
            return Err(r.lacks("default_redirect_url"));
        };
        let Some(enabled_locales) = enabled_locales else {
            return Err(r.lacks("enabled_locales"));
        };
        let Some(error_ui_url) = error_ui_url else {
            return Err(r.lacks("error_ui_url"));
        };
        let Some(hide_ory_branding) = hide_ory_branding else {
            return Err(r.lacks("hide_ory_branding"));
        };
        let Some(hide_registration_link) = hide_registration_link else {
            return Err(r.lacks("hide_registration_link"));
        };
        let Some(locale_behavior) = locale_behavior else {
            return Err(r.lacks("locale_behavior"));
        };
        let Some(login_ui_url) = login_ui_url else {
            return Err(r.lacks("login_ui_url"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        let Some(recovery_enabled) = recovery_enabled else {
            return Err(r.lacks("recovery_enabled"));
        };
        let Some(recovery_ui_url) = recovery_ui_url else {
            return Err(r.lacks("recovery_ui_url"));
        };
        let Some(registration_enabled) = registration_enabled else {
            return Err(r.lacks("registration_enabled"));
        };
        let Some(registration_ui_url) = registration_ui_url else {
            return Err(r.lacks("registration_ui_url"));
        };
        let Some(settings_ui_url) = settings_ui_url else {
            return Err(r.lacks("settings_ui_url"));
        };
        let Some(translations) = translations else {
            return Err(r.lacks("translations"));
        };
        let Some(verification_enabled) = verification_enabled else {
            return Err(r.lacks("verification_enabled"));
        };
        let Some(verification_ui_url) = verification_ui_url else {
            return Err(r.lacks("verification_ui_url"));
        };
        Ok(Self {
            contact_url,
            default_locale,
            default_redirect_url,
            enabled_locales,
            error_ui_url,
            favicon_dark_url,
            favicon_light_url,
            hide_ory_branding,
            hide_registration_link,
            locale_behavior,
            login_ui_url,
            logo_dark_url,
            logo_light_url,
            name,
            privacy_policy_url,
            recovery_enabled,
            recovery_ui_url,
            registration_enabled,
            registration_ui_url,
            settings_ui_url,
            stylesheet,
            terms_of_service_url,
            translations,
            verification_enabled,
            verification_ui_url,
        })
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
