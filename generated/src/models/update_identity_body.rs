use crate::models;
use crate::runtime::{self, json};

/// The new content of an identity, for [`updateIdentity`](crate::api::identity::IdentityApi::update_identity()).
///
/// What you leave out is removed, except [`credentials`](field@crate::models::UpdateIdentityBody::credentials) and [`region`](field@crate::models::UpdateIdentityBody::region). The organization and the
/// addresses are not part of the body: the organization stays, and the addresses follow the
/// traits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateIdentityBody {
    /// Credentials to add or replace. Absent, nothing happens to those that exist.
    pub credentials: Option<models::IdentityWithCredentials>,
    /// Your own ID for the user, unique in the project. Absent, the present one is removed.
    pub external_id: Option<String>,
    /// Any JSON that only your backend is meant to see. Absent, the present value is removed.
    pub metadata_admin: Option<runtime::Json>,
    /// Any JSON that the user may see but not change; it is part of the session. Absent, the
    /// present value is removed.
    pub metadata_public: Option<runtime::Json>,
    /// Where the Ory Network stores the identity. Absent, it stays where it is. Do not send it
    /// to a self-hosted server.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub region: Option<models::UpdateIdentityBodyRegion>,
    /// Which identity schema the traits follow from now on. It may differ from the present one.
    pub schema_id: String,
    /// Whether the user may sign in. Required, so send the present state if it is to stay.
    ///
    /// One of `active`, `inactive`.
    pub state: models::UpdateIdentityBodyState,
    /// All traits of the user, in the form that the identity schema asks for.
    ///
    /// A new or changed address counts as unverified. Addresses that do not change keep their
    /// state.
    pub traits: runtime::Json,
}

impl UpdateIdentityBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        schema_id: impl Into<String>,
        state: models::UpdateIdentityBodyState,
        traits: impl Into<runtime::Json>,
    ) -> Self {
        Self {
            credentials: None,
            external_id: None,
            metadata_admin: None,
            metadata_public: None,
            region: None,
            schema_id: schema_id.into(),
            state,
            traits: traits.into(),
        }
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentials>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.credentials = Some(value);
        }
        self
    }

    /// Sets `external_id`.
    #[inline]
    #[must_use]
    pub fn external_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.external_id = Some(value);
        }
        self
    }

    /// Sets `metadata_admin`.
    #[inline]
    #[must_use]
    pub fn metadata_admin(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.metadata_admin = Some(value);
        self
    }

    /// Sets `metadata_public`.
    #[inline]
    #[must_use]
    pub fn metadata_public(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.metadata_public = Some(value);
        self
    }

    /// Sets `region`.
    #[inline]
    #[must_use]
    pub fn region(
        mut self,
        value: impl Into<Option<models::UpdateIdentityBodyRegion>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.region = Some(value);
        }
        self
    }
}

impl json::Decode for UpdateIdentityBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            credentials: None,
            external_id: None,
            metadata_admin: None,
            metadata_public: None,
            region: None,
            schema_id: String::new(),
            state: models::UpdateIdentityBodyState::Active,
            traits: runtime::Json::Null,
        };
        r.object_with(
            [
                ("credentials", &mut this.credentials),
                ("external_id", &mut this.external_id),
                ("metadata_admin", &mut this.metadata_admin),
                ("metadata_public", &mut this.metadata_public),
                ("region", &mut this.region),
                ("schema_id", &mut json::InPlace(&mut this.schema_id)),
                ("state", &mut json::InPlace(&mut this.state)),
                ("traits", &mut json::InPlace(&mut this.traits)),
            ],
            &["schema_id", "state", "traits"],
        )?;
        Ok(this)
    }
}

impl json::Encode for UpdateIdentityBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("credentials", &self.credentials),
            ("external_id", &self.external_id),
            ("metadata_admin", &self.metadata_admin),
            ("metadata_public", &self.metadata_public),
            ("region", &self.region),
            ("schema_id", &self.schema_id),
            ("state", &self.state),
            ("traits", &self.traits),
        ]);
    }
}

json::serde_impls!(UpdateIdentityBody);
