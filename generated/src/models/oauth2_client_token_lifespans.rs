use crate::models;
use crate::runtime::{self, json};

/// How long the tokens of a client live, for each grant and kind of token.
///
/// The name of a member says the grant first and then the token. A member that is absent or
/// `null` leaves the decision to the settings of the project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OAuth2ClientTokenLifespans {
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub authorization_code_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub authorization_code_grant_id_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub authorization_code_grant_refresh_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub client_credentials_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub device_authorization_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub device_authorization_grant_id_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub device_authorization_grant_refresh_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub implicit_grant_access_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub implicit_grant_id_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub jwt_bearer_grant_access_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub refresh_token_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub refresh_token_grant_id_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub refresh_token_grant_refresh_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
}

impl OAuth2ClientTokenLifespans {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `authorization_code_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn authorization_code_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.authorization_code_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `authorization_code_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn authorization_code_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.authorization_code_grant_id_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `authorization_code_grant_refresh_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn authorization_code_grant_refresh_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.authorization_code_grant_refresh_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `client_credentials_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn client_credentials_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.client_credentials_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `device_authorization_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn device_authorization_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.device_authorization_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `device_authorization_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn device_authorization_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.device_authorization_grant_id_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `device_authorization_grant_refresh_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn device_authorization_grant_refresh_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.device_authorization_grant_refresh_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `implicit_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn implicit_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.implicit_grant_access_token_lifespan = runtime::Nullable::Value(value);
        }
        self
    }

    /// Sets `implicit_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn implicit_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.implicit_grant_id_token_lifespan = runtime::Nullable::Value(value);
        }
        self
    }

    /// Sets `jwt_bearer_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn jwt_bearer_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.jwt_bearer_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `refresh_token_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn refresh_token_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.refresh_token_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `refresh_token_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn refresh_token_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.refresh_token_grant_id_token_lifespan = runtime::Nullable::Value(value);
        }
        self
    }

    /// Sets `refresh_token_grant_refresh_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn refresh_token_grant_refresh_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.refresh_token_grant_refresh_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }
}

impl json::Decode for OAuth2ClientTokenLifespans {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            (
                "authorization_code_grant_access_token_lifespan",
                &mut this.authorization_code_grant_access_token_lifespan,
            ),
            (
                "authorization_code_grant_id_token_lifespan",
                &mut this.authorization_code_grant_id_token_lifespan,
            ),
            (
                "authorization_code_grant_refresh_token_lifespan",
                &mut this.authorization_code_grant_refresh_token_lifespan,
            ),
            (
                "client_credentials_grant_access_token_lifespan",
                &mut this.client_credentials_grant_access_token_lifespan,
            ),
            (
                "device_authorization_grant_access_token_lifespan",
                &mut this.device_authorization_grant_access_token_lifespan,
            ),
            (
                "device_authorization_grant_id_token_lifespan",
                &mut this.device_authorization_grant_id_token_lifespan,
            ),
            (
                "device_authorization_grant_refresh_token_lifespan",
                &mut this.device_authorization_grant_refresh_token_lifespan,
            ),
            (
                "implicit_grant_access_token_lifespan",
                &mut this.implicit_grant_access_token_lifespan,
            ),
            (
                "implicit_grant_id_token_lifespan",
                &mut this.implicit_grant_id_token_lifespan,
            ),
            (
                "jwt_bearer_grant_access_token_lifespan",
                &mut this.jwt_bearer_grant_access_token_lifespan,
            ),
            (
                "refresh_token_grant_access_token_lifespan",
                &mut this.refresh_token_grant_access_token_lifespan,
            ),
            (
                "refresh_token_grant_id_token_lifespan",
                &mut this.refresh_token_grant_id_token_lifespan,
            ),
            (
                "refresh_token_grant_refresh_token_lifespan",
                &mut this.refresh_token_grant_refresh_token_lifespan,
            ),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OAuth2ClientTokenLifespans {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            (
                "authorization_code_grant_access_token_lifespan",
                &self.authorization_code_grant_access_token_lifespan,
            ),
            (
                "authorization_code_grant_id_token_lifespan",
                &self.authorization_code_grant_id_token_lifespan,
            ),
            (
                "authorization_code_grant_refresh_token_lifespan",
                &self.authorization_code_grant_refresh_token_lifespan,
            ),
            (
                "client_credentials_grant_access_token_lifespan",
                &self.client_credentials_grant_access_token_lifespan,
            ),
            (
                "device_authorization_grant_access_token_lifespan",
                &self.device_authorization_grant_access_token_lifespan,
            ),
            (
                "device_authorization_grant_id_token_lifespan",
                &self.device_authorization_grant_id_token_lifespan,
            ),
            (
                "device_authorization_grant_refresh_token_lifespan",
                &self.device_authorization_grant_refresh_token_lifespan,
            ),
            (
                "implicit_grant_access_token_lifespan",
                &self.implicit_grant_access_token_lifespan,
            ),
            ("implicit_grant_id_token_lifespan", &self.implicit_grant_id_token_lifespan),
            (
                "jwt_bearer_grant_access_token_lifespan",
                &self.jwt_bearer_grant_access_token_lifespan,
            ),
            (
                "refresh_token_grant_access_token_lifespan",
                &self.refresh_token_grant_access_token_lifespan,
            ),
            (
                "refresh_token_grant_id_token_lifespan",
                &self.refresh_token_grant_id_token_lifespan,
            ),
            (
                "refresh_token_grant_refresh_token_lifespan",
                &self.refresh_token_grant_refresh_token_lifespan,
            ),
        ]);
    }
}

json::serde_impls!(OAuth2ClientTokenLifespans);
