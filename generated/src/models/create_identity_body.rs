use crate::models;
use crate::runtime::{self, json};

/// The identity that [`createIdentity`](crate::api::identity::IdentityApi::create_identity()) creates. [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()) takes a list of them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateIdentityBody {
    /// Credentials to import with [`createIdentity`](crate::api::identity::IdentityApi::create_identity()), [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()) or [`updateIdentity`](crate::api::identity::IdentityApi::update_identity()).
    pub credentials: Option<models::IdentityWithCredentials>,
    /// Your own ID for the user, such as the key in your database. It must be unique in the
    /// project.
    ///
    /// With it you can find the identity by [`getIdentityByExternalID`](crate::api::identity::IdentityApi::get_identity_by_external_id()).
    pub external_id: Option<String>,
    /// Any JSON that only your backend is meant to see. The operations below `/admin` return
    /// it; users never see it.
    pub metadata_admin: Option<runtime::Json>,
    /// Any JSON that the user may see but not change. It is part of the session that
    /// [`toSession`](crate::api::frontend::FrontendApi::to_session()) returns, so put nothing secret here.
    pub metadata_public: Option<runtime::Json>,
    /// A UUID, or `null` if there is none.
    pub organization_id: runtime::Nullable<models::NullUuid>,
    /// Recovery addresses, if they cannot be derived from the traits.
    ///
    /// Usually you leave them out, because the schema marks which traits are recovery
    /// addresses. Ory drops an address that is not in the traits with the next update of the
    /// identity. E-mail addresses are stored in lower case.
    pub recovery_addresses: Option<Vec<models::RecoveryIdentityAddress>>,
    /// Where the Ory Network stores the identity.
    ///
    /// Absent, it is the home region of the project. Do not send it to a self-hosted server.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub region: Option<models::CreateIdentityBodyRegion>,
    /// Which identity schema the traits follow. [`listIdentitySchemas`](crate::api::identity::IdentityApi::list_identity_schemas()) returns the IDs.
    pub schema_id: String,
    /// Whether the user may sign in. Absent, the identity is `active`.
    ///
    /// One of `active`, `inactive`.
    pub state: Option<models::CreateIdentityBodyState>,
    /// What is known about the user, such as the e-mail address and the name, in the form that
    /// the identity schema asks for. Users can change their traits themselves on your settings
    /// page.
    ///
    /// Ory reads the sign-in identifiers from them, as far as the schema marks them.
    pub traits: runtime::Json,
    /// Addresses together with the information whether they are verified.
    ///
    /// Send it to import an address as verified, with `verified` set to true and `status` set
    /// to `completed`. Otherwise leave it out: Ory derives the addresses from the traits, as
    /// unverified. An address that is not in the traits is dropped with the next update of the
    /// identity. E-mail addresses are stored in lower case.
    pub verifiable_addresses: Option<Vec<models::VerifiableIdentityAddress>>,
}

impl CreateIdentityBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(schema_id: impl Into<String>, traits: impl Into<runtime::Json>) -> Self {
        Self {
            credentials: None,
            external_id: None,
            metadata_admin: None,
            metadata_public: None,
            organization_id: runtime::Nullable::Absent,
            recovery_addresses: None,
            region: None,
            schema_id: schema_id.into(),
            state: None,
            traits: traits.into(),
            verifiable_addresses: None,
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

    /// Sets `organization_id`.
    #[inline]
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.organization_id = runtime::Nullable::Value(value);
        }
        self
    }

    /// Sets `recovery_addresses`.
    #[inline]
    #[must_use]
    pub fn recovery_addresses<M>(
        mut self,
        values: impl runtime::IntoItems<models::RecoveryIdentityAddress, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.recovery_addresses = Some(values);
        }
        self
    }

    /// Sets `region`.
    #[inline]
    #[must_use]
    pub fn region(
        mut self,
        value: impl Into<Option<models::CreateIdentityBodyRegion>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.region = Some(value);
        }
        self
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn state(
        mut self,
        value: impl Into<Option<models::CreateIdentityBodyState>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.state = Some(value);
        }
        self
    }

    /// Sets `verifiable_addresses`.
    #[inline]
    #[must_use]
    pub fn verifiable_addresses<M>(
        mut self,
        values: impl runtime::IntoItems<models::VerifiableIdentityAddress, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.verifiable_addresses = Some(values);
        }
        self
    }
}

impl json::Decode for CreateIdentityBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            credentials: None,
            external_id: None,
            metadata_admin: None,
            metadata_public: None,
            organization_id: runtime::Nullable::Absent,
            recovery_addresses: None,
            region: None,
            schema_id: String::new(),
            state: None,
            traits: runtime::Json::Null,
            verifiable_addresses: None,
        };
        r.object_with(
            [
                ("credentials", &mut this.credentials),
                ("external_id", &mut this.external_id),
                ("metadata_admin", &mut this.metadata_admin),
                ("metadata_public", &mut this.metadata_public),
                ("organization_id", &mut this.organization_id),
                ("recovery_addresses", &mut json::OrEmpty(&mut this.recovery_addresses)),
                ("region", &mut this.region),
                ("schema_id", &mut json::InPlace(&mut this.schema_id)),
                ("state", &mut this.state),
                ("traits", &mut json::InPlace(&mut this.traits)),
                (
                    "verifiable_addresses",
                    &mut json::OrEmpty(&mut this.verifiable_addresses),
                ),
            ],
            &["schema_id", "traits"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateIdentityBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("credentials", &self.credentials),
            ("external_id", &self.external_id),
            ("metadata_admin", &self.metadata_admin),
            ("metadata_public", &self.metadata_public),
            ("organization_id", &self.organization_id),
            ("recovery_addresses", &self.recovery_addresses),
            ("region", &self.region),
            ("schema_id", &self.schema_id),
            ("state", &self.state),
            ("traits", &self.traits),
            ("verifiable_addresses", &self.verifiable_addresses),
        ]);
    }
}

json::serde_impls!(CreateIdentityBody);
