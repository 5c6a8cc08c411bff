use crate::models;
use crate::runtime::json;

/// The metadata of the OpenID Provider, from [`discoverOidcConfiguration`](crate::api::oidc::OidcApi::discover_oidc_configuration()).
///
/// Most names and meanings come from OpenID Connect Discovery and RFC 8414. Lists of what is
/// supported can be absent, in which case those documents define the default.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OidcConfiguration {
    /// Where an application sends the browser to sign a user in. The operation is
    /// [`oAuth2Authorize`](crate::api::oauth2::OAuth2Api::oauth2_authorize()).
    pub authorization_endpoint: String,
    /// Whether logout messages from server to server say which session has ended, in the claim
    /// `sid`.
    pub backchannel_logout_session_supported: Option<bool>,
    /// Whether Ory tells applications about a logout from server to server.
    pub backchannel_logout_supported: Option<bool>,
    /// Whether an application may ask for single claims with the parameter `claims`.
    pub claims_parameter_supported: Option<bool>,
    /// Claims that an ID token can have. The consent page can add others.
    pub claims_supported: Option<Vec<String>>,
    /// How a code challenge of PKCE (RFC 7636) may be made. Choose `S256`, and avoid `plain`.
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// The URL of [`createVerifiableCredential`](crate::api::oidc::OidcApi::create_verifiable_credential()).
    pub credentials_endpoint_draft_00: Option<String>,
    /// The kinds of verifiable credentials that can be issued.
    pub credentials_supported_draft_00: Option<Vec<models::CredentialSupportedDraft00>>,
    /// Where a device without a browser starts its login (RFC 8628). The operation is
    /// [`oAuth2DeviceFlow`](crate::api::oauth2::OAuth2Api::oauth2_device_flow()).
    pub device_authorization_endpoint: String,
    /// Where an application sends the browser to log a user out. The operation is
    /// [`revokeOidcSession`](crate::api::oidc::OidcApi::revoke_oidc_session()).
    pub end_session_endpoint: Option<String>,
    /// Whether logout calls through the browser say which session has ended, in the parameters
    /// `iss` and `sid`.
    pub frontchannel_logout_session_supported: Option<bool>,
    /// Whether Ory tells applications about a logout through the browser.
    pub frontchannel_logout_supported: Option<bool>,
    /// The values of `grant_type` that exist at all. A client may use those that it is
    /// registered for.
    pub grant_types_supported: Option<Vec<String>>,
    /// The algorithm with which Ory signs ID tokens at present. This member is an extension of
    /// Ory.
    pub id_token_signed_response_alg: Vec<String>,
    /// The algorithms with which ID tokens can be signed.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// The name of the provider, a URL.
    ///
    /// The claim `iss` of every token must equal it, down to a slash at the end.
    pub issuer: String,
    /// Where to get the keys that verify signatures. The operation is [`discoverJsonWebKeys`](crate::api::wellknown::WellknownApi::discover_json_web_keys()).
    pub jwks_uri: String,
    /// Where applications register themselves. The operation is [`createOidcDynamicClient`](crate::api::oidc::OidcApi::create_oidc_dynamic_client()).
    ///
    /// Absent unless dynamic registration is turned on.
    pub registration_endpoint: Option<String>,
    /// The algorithms with which an application may sign the parameters of its request (OpenID
    /// Connect Core, section 6). `none` stands for no signature.
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// Whether an application may pass its parameters as a JWT, in `request`.
    pub request_parameter_supported: Option<bool>,
    /// Whether an application may pass its parameters as the URL of a JWT, in `request_uri`.
    pub request_uri_parameter_supported: Option<bool>,
    /// Whether `request_uri` must be one of the `request_uris` that the client is registered
    /// with.
    pub require_request_uri_registration: Option<bool>,
    /// How the answer to an authorization request can get to the application: `query`,
    /// `fragment` or `form_post`.
    pub response_modes_supported: Option<Vec<String>>,
    /// What an authorization request can ask for. New applications use `code`.
    pub response_types_supported: Vec<String>,
    /// Where an application gives a token back (RFC 7009). The operation is
    /// [`revokeOAuth2Token`](crate::api::oauth2::OAuth2Api::revoke_oauth2_token()).
    pub revocation_endpoint: Option<String>,
    /// Scopes of general meaning, such as `openid` and `offline_access`. Clients can have
    /// others.
    pub scopes_supported: Option<Vec<String>>,
    /// Whether all applications see the same ID of a user (`public`), or each its own
    /// (`pairwise`).
    pub subject_types_supported: Vec<String>,
    /// Where an application gets tokens. The operation is [`oauth2TokenExchange`](crate::api::oauth2::OAuth2Api::oauth2_token_exchange()).
    pub token_endpoint: String,
    /// How an application can prove at the token endpoint who it is.
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// Where an application gets the claims about a user. The operation is [`getOidcUserInfo`](crate::api::oidc::OidcApi::get_oidc_user_info()).
    pub userinfo_endpoint: Option<String>,
    /// The algorithm with which Ory signs the claims about a user, if the client wants that.
    /// This member is an extension of Ory.
    pub userinfo_signed_response_alg: Vec<String>,
    /// The algorithms that a client can choose for signed claims. `none` stands for plain JSON.
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
}

#[cfg(feature = "test-util")]
impl OidcConfiguration {
    /// Makes a value with what is required.
    #[allow(clippy::too_many_arguments, reason = "as many as are required")]
    #[inline]
    #[must_use]
    pub fn new(
        authorization_endpoint: impl Into<String>,
        device_authorization_endpoint: impl Into<String>,
        id_token_signed_response_alg: impl IntoIterator<Item = impl Into<String>>,
        id_token_signing_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
        issuer: impl Into<String>,
        jwks_uri: impl Into<String>,
        response_types_supported: impl IntoIterator<Item = impl Into<String>>,
        subject_types_supported: impl IntoIterator<Item = impl Into<String>>,
        token_endpoint: impl Into<String>,
        userinfo_signed_response_alg: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            authorization_endpoint: authorization_endpoint.into(),
            backchannel_logout_session_supported: None,
            backchannel_logout_supported: None,
            claims_parameter_supported: None,
            claims_supported: None,
            code_challenge_methods_supported: None,
            credentials_endpoint_draft_00: None,
            credentials_supported_draft_00: None,
            device_authorization_endpoint: device_authorization_endpoint.into(),
            end_session_endpoint: None,
            frontchannel_logout_session_supported: None,
            frontchannel_logout_supported: None,
            grant_types_supported: None,
            id_token_signed_response_alg: id_token_signed_response_alg
                .into_iter()
                .map(Into::into)
                .collect(),
            id_token_signing_alg_values_supported: id_token_signing_alg_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
            issuer: issuer.into(),
            jwks_uri: jwks_uri.into(),
            registration_endpoint: None,
            request_object_signing_alg_values_supported: None,
            request_parameter_supported: None,
            request_uri_parameter_supported: None,
            require_request_uri_registration: None,
            response_modes_supported: None,
            response_types_supported: response_types_supported
                .into_iter()
                .map(Into::into)
                .collect(),
            revocation_endpoint: None,
            scopes_supported: None,
            subject_types_supported: subject_types_supported
                .into_iter()
                .map(Into::into)
                .collect(),
            token_endpoint: token_endpoint.into(),
            token_endpoint_auth_methods_supported: None,
            userinfo_endpoint: None,
            userinfo_signed_response_alg: userinfo_signed_response_alg
                .into_iter()
                .map(Into::into)
                .collect(),
            userinfo_signing_alg_values_supported: None,
        }
    }

    /// Sets `backchannel_logout_session_supported`.
    #[inline]
    #[must_use]
    pub fn backchannel_logout_session_supported(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.backchannel_logout_session_supported = Some(value);
        }
        self
    }

    /// Sets `backchannel_logout_supported`.
    #[inline]
    #[must_use]
    pub fn backchannel_logout_supported(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.backchannel_logout_supported = Some(value);
        }
        self
    }

    /// Sets `claims_parameter_supported`.
    #[inline]
    #[must_use]
    pub fn claims_parameter_supported(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.claims_parameter_supported = Some(value);
        }
        self
    }

    /// Sets `claims_supported`.
    #[inline]
    #[must_use]
    pub fn claims_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.claims_supported = Some(values);
        }
        self
    }

    /// Sets `code_challenge_methods_supported`.
    #[inline]
    #[must_use]
    pub fn code_challenge_methods_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.code_challenge_methods_supported = Some(values);
        }
        self
    }

    /// Sets `credentials_endpoint_draft_00`.
    #[inline]
    #[must_use]
    pub fn credentials_endpoint_draft_00<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.credentials_endpoint_draft_00 = Some(value);
        }
        self
    }

    /// Sets `credentials_supported_draft_00`.
    #[inline]
    #[must_use]
    pub fn credentials_supported_draft_00<M>(
        mut self,
        values: impl crate::runtime::IntoItems<
            crate::models::CredentialSupportedDraft00,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.credentials_supported_draft_00 = Some(values);
        }
        self
    }

    /// Sets `end_session_endpoint`.
    #[inline]
    #[must_use]
    pub fn end_session_endpoint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.end_session_endpoint = Some(value);
        }
        self
    }

    /// Sets `frontchannel_logout_session_supported`.
    #[inline]
    #[must_use]
    pub fn frontchannel_logout_session_supported(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.frontchannel_logout_session_supported = Some(value);
        }
        self
    }

    /// Sets `frontchannel_logout_supported`.
    #[inline]
    #[must_use]
    pub fn frontchannel_logout_supported(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.frontchannel_logout_supported = Some(value);
        }
        self
    }

    /// Sets `grant_types_supported`.
    #[inline]
    #[must_use]
    pub fn grant_types_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.grant_types_supported = Some(values);
        }
        self
    }

    /// Sets `registration_endpoint`.
    #[inline]
    #[must_use]
    pub fn registration_endpoint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.registration_endpoint = Some(value);
        }
        self
    }

    /// Sets `request_object_signing_alg_values_supported`.
    #[inline]
    #[must_use]
    pub fn request_object_signing_alg_values_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.request_object_signing_alg_values_supported = Some(values);
        }
        self
    }

    /// Sets `request_parameter_supported`.
    #[inline]
    #[must_use]
    pub fn request_parameter_supported(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.request_parameter_supported = Some(value);
        }
        self
    }

    /// Sets `request_uri_parameter_supported`.
    #[inline]
    #[must_use]
    pub fn request_uri_parameter_supported(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.request_uri_parameter_supported = Some(value);
        }
        self
    }

    /// Sets `require_request_uri_registration`.
    #[inline]
    #[must_use]
    pub fn require_request_uri_registration(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.require_request_uri_registration = Some(value);
        }
        self
    }

    /// Sets `response_modes_supported`.
    #[inline]
    #[must_use]
    pub fn response_modes_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.response_modes_supported = Some(values);
        }
        self
    }

    /// Sets `revocation_endpoint`.
    #[inline]
    #[must_use]
    pub fn revocation_endpoint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.revocation_endpoint = Some(value);
        }
        self
    }

    /// Sets `scopes_supported`.
    #[inline]
    #[must_use]
    pub fn scopes_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.scopes_supported = Some(values);
        }
        self
    }

    /// Sets `token_endpoint_auth_methods_supported`.
    #[inline]
    #[must_use]
    pub fn token_endpoint_auth_methods_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.token_endpoint_auth_methods_supported = Some(values);
        }
        self
    }

    /// Sets `userinfo_endpoint`.
    #[inline]
    #[must_use]
    pub fn userinfo_endpoint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.userinfo_endpoint = Some(value);
        }
        self
    }

    /// Sets `userinfo_signing_alg_values_supported`.
    #[inline]
    #[must_use]
    pub fn userinfo_signing_alg_values_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.userinfo_signing_alg_values_supported = Some(values);
        }
        self
    }
}

impl json::Decode for OidcConfiguration {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            authorization_endpoint: String::new(),
            backchannel_logout_session_supported: None,
            backchannel_logout_supported: None,
            claims_parameter_supported: None,
            claims_supported: None,
            code_challenge_methods_supported: None,
            credentials_endpoint_draft_00: None,
            credentials_supported_draft_00: None,
            device_authorization_endpoint: String::new(),
            end_session_endpoint: None,
            frontchannel_logout_session_supported: None,
            frontchannel_logout_supported: None,
            grant_types_supported: None,
            id_token_signed_response_alg: Vec::new(),
            id_token_signing_alg_values_supported: Vec::new(),
            issuer: String::new(),
            jwks_uri: String::new(),
            registration_endpoint: None,
            request_object_signing_alg_values_supported: None,
            request_parameter_supported: None,
            request_uri_parameter_supported: None,
            require_request_uri_registration: None,
            response_modes_supported: None,
            response_types_supported: Vec::new(),
            revocation_endpoint: None,
            scopes_supported: None,
            subject_types_supported: Vec::new(),
            token_endpoint: String::new(),
            token_endpoint_auth_methods_supported: None,
            userinfo_endpoint: None,
            userinfo_signed_response_alg: Vec::new(),
            userinfo_signing_alg_values_supported: None,
        };
        r.object_with(
            [
                (
                    "authorization_endpoint",
                    &mut json::InPlace(&mut this.authorization_endpoint),
                ),
                (
                    "backchannel_logout_session_supported",
                    &mut this.backchannel_logout_session_supported,
                ),
                ("backchannel_logout_supported", &mut this.backchannel_logout_supported),
                ("claims_parameter_supported", &mut this.claims_parameter_supported),
                ("claims_supported", &mut json::OrEmpty(&mut this.claims_supported)),
                (
                    "code_challenge_methods_supported",
                    &mut json::OrEmpty(&mut this.code_challenge_methods_supported),
                ),
                (
                    "credentials_endpoint_draft_00",
                    &mut this.credentials_endpoint_draft_00,
                ),
                (
                    "credentials_supported_draft_00",
                    &mut json::OrEmpty(&mut this.credentials_supported_draft_00),
                ),
                (
                    "device_authorization_endpoint",
                    &mut json::InPlace(&mut this.device_authorization_endpoint),
                ),
                ("end_session_endpoint", &mut this.end_session_endpoint),
                (
                    "frontchannel_logout_session_supported",
                    &mut this.frontchannel_logout_session_supported,
                ),
                (
                    "frontchannel_logout_supported",
                    &mut this.frontchannel_logout_supported,
                ),
                (
                    "grant_types_supported",
                    &mut json::OrEmpty(&mut this.grant_types_supported),
                ),
                (
                    "id_token_signed_response_alg",
                    &mut json::OrEmptyInPlace(&mut this.id_token_signed_response_alg),
                ),
                (
                    "id_token_signing_alg_values_supported",
                    &mut json::OrEmptyInPlace(
                        &mut this.id_token_signing_alg_values_supported,
                    ),
                ),
                ("issuer", &mut json::InPlace(&mut this.issuer)),
                ("jwks_uri", &mut json::InPlace(&mut this.jwks_uri)),
                ("registration_endpoint", &mut this.registration_endpoint),
                (
                    "request_object_signing_alg_values_supported",
                    &mut json::OrEmpty(
                        &mut this.request_object_signing_alg_values_supported,
                    ),
                ),
                ("request_parameter_supported", &mut this.request_parameter_supported),
                (
                    "request_uri_parameter_supported",
                    &mut this.request_uri_parameter_supported,
                ),
                (
                    "require_request_uri_registration",
                    &mut this.require_request_uri_registration,
                ),
                (
                    "response_modes_supported",
                    &mut json::OrEmpty(&mut this.response_modes_supported),
                ),
                (
                    "response_types_supported",
                    &mut json::OrEmptyInPlace(&mut this.response_types_supported),
                ),
                ("revocation_endpoint", &mut this.revocation_endpoint),
                ("scopes_supported", &mut json::OrEmpty(&mut this.scopes_supported)),
                (
                    "subject_types_supported",
                    &mut json::OrEmptyInPlace(&mut this.subject_types_supported),
                ),
                ("token_endpoint", &mut json::InPlace(&mut this.token_endpoint)),
                (
                    "token_endpoint_auth_methods_supported",
                    &mut json::OrEmpty(&mut this.token_endpoint_auth_methods_supported),
                ),
                ("userinfo_endpoint", &mut this.userinfo_endpoint),
                (
                    "userinfo_signed_response_alg",
                    &mut json::OrEmptyInPlace(&mut this.userinfo_signed_response_alg),
                ),
                (
                    "userinfo_signing_alg_values_supported",
                    &mut json::OrEmpty(&mut this.userinfo_signing_alg_values_supported),
                ),
            ],
            &[
                "authorization_endpoint",
                "device_authorization_endpoint",
                "id_token_signed_response_alg",
                "id_token_signing_alg_values_supported",
                "issuer",
                "jwks_uri",
                "response_types_supported",
                "subject_types_supported",
                "token_endpoint",
                "userinfo_signed_response_alg",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for OidcConfiguration {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("authorization_endpoint", &self.authorization_endpoint),
            (
                "backchannel_logout_session_supported",
                &self.backchannel_logout_session_supported,
            ),
            ("backchannel_logout_supported", &self.backchannel_logout_supported),
            ("claims_parameter_supported", &self.claims_parameter_supported),
            ("claims_supported", &self.claims_supported),
            ("code_challenge_methods_supported", &self.code_challenge_methods_supported),
            ("credentials_endpoint_draft_00", &self.credentials_endpoint_draft_00),
            ("credentials_supported_draft_00", &self.credentials_supported_draft_00),
            ("device_authorization_endpoint", &self.device_authorization_endpoint),
            ("end_session_endpoint", &self.end_session_endpoint),
            (
                "frontchannel_logout_session_supported",
                &self.frontchannel_logout_session_supported,
            ),
            ("frontchannel_logout_supported", &self.frontchannel_logout_supported),
            ("grant_types_supported", &self.grant_types_supported),
            ("id_token_signed_response_alg", &self.id_token_signed_response_alg),
            (
                "id_token_signing_alg_values_supported",
                &self.id_token_signing_alg_values_supported,
            ),
            ("issuer", &self.issuer),
            ("jwks_uri", &self.jwks_uri),
            ("registration_endpoint", &self.registration_endpoint),
            (
                "request_object_signing_alg_values_supported",
                &self.request_object_signing_alg_values_supported,
            ),
            ("request_parameter_supported", &self.request_parameter_supported),
            ("request_uri_parameter_supported", &self.request_uri_parameter_supported),
            ("require_request_uri_registration", &self.require_request_uri_registration),
            ("response_modes_supported", &self.response_modes_supported),
            ("response_types_supported", &self.response_types_supported),
            ("revocation_endpoint", &self.revocation_endpoint),
            ("scopes_supported", &self.scopes_supported),
            ("subject_types_supported", &self.subject_types_supported),
            ("token_endpoint", &self.token_endpoint),
            (
                "token_endpoint_auth_methods_supported",
                &self.token_endpoint_auth_methods_supported,
            ),
            ("userinfo_endpoint", &self.userinfo_endpoint),
            ("userinfo_signed_response_alg", &self.userinfo_signed_response_alg),
            (
                "userinfo_signing_alg_values_supported",
                &self.userinfo_signing_alg_values_supported,
            ),
        ]);
    }
}

json::serde_impls!(OidcConfiguration);
