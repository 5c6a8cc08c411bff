use crate::runtime::json;

/// The claims about a user, from [`getOidcUserInfo`](crate::api::oidc::OidcApi::get_oidc_user_info()) (OpenID Connect Core, section 5.1).
///
/// Which ones are there depends on the granted scopes and on what the consent page passes on.
/// Claims of your own stand beside these.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OidcUserInfo {
    /// The date of birth as `YYYY-MM-DD`. The year is `0000` if it is withheld, and the year
    /// alone is possible too.
    pub birthdate: Option<String>,
    /// The preferred email address. Not unique, so do not tell users apart by it.
    pub email: Option<String>,
    /// Whether the user has shown that the address in [`email`](field@crate::models::OidcUserInfo::email) is theirs. Take absence for
    /// false.
    pub email_verified: Option<bool>,
    /// All family names, separated by spaces.
    pub family_name: Option<String>,
    /// Often `female` or `male`, but any other value is possible.
    pub gender: Option<String>,
    /// All given names, separated by spaces.
    pub given_name: Option<String>,
    /// The preferred language, such as `en-GB`. Some systems write an underscore for the
    /// hyphen.
    pub locale: Option<String>,
    /// All middle names, separated by spaces.
    pub middle_name: Option<String>,
    /// The full name, ready to be displayed.
    pub name: Option<String>,
    /// What friends call the user.
    pub nickname: Option<String>,
    /// The preferred telephone number, ideally in E.164 form, such as `+442071838750`.
    pub phone_number: Option<String>,
    /// Whether the user has shown that the number in [`phone_number`](field@crate::models::OidcUserInfo::phone_number) is theirs. Take absence for
    /// false.
    pub phone_number_verified: Option<bool>,
    /// The URL of a picture that shows the user. It leads to the image itself.
    pub picture: Option<String>,
    /// The name that the user likes to go by. Not unique, and it can hold any character.
    pub preferred_username: Option<String>,
    /// The URL of a page about the user.
    pub profile: Option<String>,
    /// The ID of the user, the only claim to tell users apart by.
    ///
    /// It never changes and must equal `sub` of the ID token. For clients with pairwise
    /// identifiers it differs from the ID of the identity.
    pub sub: Option<String>,
    /// When the claims last changed, in seconds since 1970-01-01T00:00:00Z.
    pub updated_at: Option<i64>,
    /// The URL of a site of the user or of their organization.
    pub website: Option<String>,
    /// The time zone by its name in the IANA database, such as `Europe/London`.
    pub zoneinfo: Option<String>,
}

#[cfg(feature = "test-util")]
impl OidcUserInfo {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `birthdate`.
    #[inline]
    #[must_use]
    pub fn birthdate<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.birthdate = Some(value);
        }
        self
    }

    /// Sets `email`.
    #[inline]
    #[must_use]
    pub fn email<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.email = Some(value);
        }
        self
    }

    /// Sets `email_verified`.
    #[inline]
    #[must_use]
    pub fn email_verified(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.email_verified = Some(value);
        }
        self
    }

    /// Sets `family_name`.
    #[inline]
    #[must_use]
    pub fn family_name<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.family_name = Some(value);
        }
        self
    }

    /// Sets `gender`.
    #[inline]
    #[must_use]
    pub fn gender<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.gender = Some(value);
        }
        self
    }

    /// Sets `given_name`.
    #[inline]
    #[must_use]
    pub fn given_name<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.given_name = Some(value);
        }
        self
    }

    /// Sets `locale`.
    #[inline]
    #[must_use]
    pub fn locale<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.locale = Some(value);
        }
        self
    }

    /// Sets `middle_name`.
    #[inline]
    #[must_use]
    pub fn middle_name<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.middle_name = Some(value);
        }
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.name = Some(value);
        }
        self
    }

    /// Sets `nickname`.
    #[inline]
    #[must_use]
    pub fn nickname<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.nickname = Some(value);
        }
        self
    }

    /// Sets `phone_number`.
    #[inline]
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.phone_number = Some(value);
        }
        self
    }

    /// Sets `phone_number_verified`.
    #[inline]
    #[must_use]
    pub fn phone_number_verified(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.phone_number_verified = Some(value);
        }
        self
    }

    /// Sets `picture`.
    #[inline]
    #[must_use]
    pub fn picture<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.picture = Some(value);
        }
        self
    }

    /// Sets `preferred_username`.
    #[inline]
    #[must_use]
    pub fn preferred_username<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.preferred_username = Some(value);
        }
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.profile = Some(value);
        }
        self
    }

    /// Sets `sub`.
    #[inline]
    #[must_use]
    pub fn set_sub<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.sub = Some(value);
        }
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }

    /// Sets `website`.
    #[inline]
    #[must_use]
    pub fn website<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.website = Some(value);
        }
        self
    }

    /// Sets `zoneinfo`.
    #[inline]
    #[must_use]
    pub fn zoneinfo<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.zoneinfo = Some(value);
        }
        self
    }
}

impl json::Decode for OidcUserInfo {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("birthdate", &mut this.birthdate),
            ("email", &mut this.email),
            ("email_verified", &mut this.email_verified),
            ("family_name", &mut this.family_name),
            ("gender", &mut this.gender),
            ("given_name", &mut this.given_name),
            ("locale", &mut this.locale),
            ("middle_name", &mut this.middle_name),
            ("name", &mut this.name),
            ("nickname", &mut this.nickname),
            ("phone_number", &mut this.phone_number),
            ("phone_number_verified", &mut this.phone_number_verified),
            ("picture", &mut this.picture),
            ("preferred_username", &mut this.preferred_username),
            ("profile", &mut this.profile),
            ("sub", &mut this.sub),
            ("updated_at", &mut this.updated_at),
            ("website", &mut this.website),
            ("zoneinfo", &mut this.zoneinfo),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OidcUserInfo {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("birthdate", &self.birthdate),
            ("email", &self.email),
            ("email_verified", &self.email_verified),
            ("family_name", &self.family_name),
            ("gender", &self.gender),
            ("given_name", &self.given_name),
            ("locale", &self.locale),
            ("middle_name", &self.middle_name),
            ("name", &self.name),
            ("nickname", &self.nickname),
            ("phone_number", &self.phone_number),
            ("phone_number_verified", &self.phone_number_verified),
            ("picture", &self.picture),
            ("preferred_username", &self.preferred_username),
            ("profile", &self.profile),
            ("sub", &self.sub),
            ("updated_at", &self.updated_at),
            ("website", &self.website),
            ("zoneinfo", &self.zoneinfo),
        ]);
    }
}

json::serde_impls!(OidcUserInfo);
