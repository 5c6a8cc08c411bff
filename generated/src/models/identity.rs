use std::collections;

use crate::models;
use crate::runtime::{self, json};

/// A user account: who the user is, as opposed to how the user signs in.
///
/// Sessions and settings flows contain the identity of the signed-in user. The admin
/// operations return any identity, and more of its members.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// How the user can sign in, with the types as keys.
    ///
    /// Only admin operations return it. The secret parts of each `config` are left out unless
    /// the operation was asked for them.
    pub credentials: Option<collections::BTreeMap<String, models::IdentityCredentials>>,
    /// The ID of the user in a system of yours. No two identities share one.
    ///
    /// Absent if you have not set it.
    pub external_id: Option<String>,
    /// Made by Ory, and the same for the lifetime of the account. Store this one to refer to
    /// the user.
    ///
    /// Format `uuid`.
    pub id: String,
    /// Data of yours about the user, which the user never sees.
    ///
    /// Only admin operations return and change it.
    pub metadata_admin: Option<models::NullJsonRawMessage>,
    /// Data of yours about the user, which the user can read in the session but not change.
    pub metadata_public: Option<models::NullJsonRawMessage>,
    /// The organization that the user belongs to. `null` or absent if there is none.
    pub organization_id: Option<models::NullUuid>,
    /// The addresses to which Ory sends recovery codes and links.
    ///
    /// Ory derives them from the traits, by the marks in the identity schema.
    pub recovery_addresses: Option<Vec<models::RecoveryIdentityAddress>>,
    /// The region where the Ory Network stores the identity.
    ///
    /// Absent in projects with a single region and in self-hosted installations.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub region: Option<models::IdentityRegion>,
    /// The identity schema that the traits have to fit.
    pub schema_id: String,
    /// Where to fetch that schema as JSON. It needs no authentication.
    pub schema_url: String,
    /// Whether the account can be used.
    ///
    /// One of `active`, `inactive`.
    pub state: Option<models::IdentityState>,
    /// When [`state`](field@crate::models::Identity::state) changed the last time. `null` or absent if that never happened.
    pub state_changed_at: Option<models::SqlNullTime>,
    /// The data about the user that your identity schema defines, such as e-mail address and name. In practice a JSON object.
    pub traits: models::IdentityTraits,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The addresses whose ownership the user can prove.
    ///
    /// Ory derives them from the traits, by the marks in the identity schema.
    pub verifiable_addresses: Option<Vec<models::VerifiableIdentityAddress>>,
}

#[cfg(feature = "test-util")]
impl Identity {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        schema_id: impl Into<String>,
        schema_url: impl Into<String>,
        traits: impl Into<crate::runtime::Json>,
    ) -> Self {
        Self {
            created_at: None,
            credentials: None,
            external_id: None,
            id: id.into(),
            metadata_admin: None,
            metadata_public: None,
            organization_id: None,
            recovery_addresses: None,
            region: None,
            schema_id: schema_id.into(),
            schema_url: schema_url.into(),
            state: None,
            state_changed_at: None,
            traits: traits.into(),
            updated_at: None,
            verifiable_addresses: None,
        }
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials(
        mut self,
        value: impl Into<
            Option<
                std::collections::BTreeMap<String, crate::models::IdentityCredentials>,
            >,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.credentials = Some(value);
        }
        self
    }

    /// Sets `external_id`.
    #[inline]
    #[must_use]
    pub fn external_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.external_id = Some(value);
        }
        self
    }

    /// Sets `metadata_admin`.
    #[inline]
    #[must_use]
    pub fn metadata_admin(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.metadata_admin = Some(value);
        self
    }

    /// Sets `metadata_public`.
    #[inline]
    #[must_use]
    pub fn metadata_public(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.metadata_public = Some(value);
        self
    }

    /// Sets `organization_id`.
    #[inline]
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.organization_id = Some(value);
        }
        self
    }

    /// Sets `recovery_addresses`.
    #[inline]
    #[must_use]
    pub fn recovery_addresses<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::RecoveryIdentityAddress, M>,
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
        value: impl Into<Option<crate::models::IdentityRegion>>,
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
        value: impl Into<Option<crate::models::IdentityState>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.state = Some(value);
        }
        self
    }

    /// Sets `state_changed_at`.
    #[inline]
    #[must_use]
    pub fn state_changed_at(
        mut self,
        value: impl Into<Option<crate::models::SqlNullTime>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.state_changed_at = Some(value);
        }
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }

    /// Sets `verifiable_addresses`.
    #[inline]
    #[must_use]
    pub fn verifiable_addresses<M>(
        mut self,
        values: impl crate::runtime::IntoItems<
            crate::models::VerifiableIdentityAddress,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.verifiable_addresses = Some(values);
        }
        self
    }
}

impl json::Decode for Identity {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            created_at: None,
            credentials: None,
            external_id: None,
            id: String::new(),
            metadata_admin: None,
            metadata_public: None,
            organization_id: None,
            recovery_addresses: None,
            region: None,
            schema_id: String::new(),
            schema_url: String::new(),
            state: None,
            state_changed_at: None,
            traits: runtime::Json::Null,
            updated_at: None,
            verifiable_addresses: None,
        };
        r.object_with(
            [
                ("created_at", &mut this.created_at),
                ("credentials", &mut json::OrEmpty(&mut this.credentials)),
                ("external_id", &mut this.external_id),
                ("id", &mut json::InPlace(&mut this.id)),
                ("metadata_admin", &mut this.metadata_admin),
                ("metadata_public", &mut this.metadata_public),
                ("organization_id", &mut this.organization_id),
                ("recovery_addresses", &mut json::OrEmpty(&mut this.recovery_addresses)),
                ("region", &mut this.region),
                ("schema_id", &mut json::InPlace(&mut this.schema_id)),
                ("schema_url", &mut json::InPlace(&mut this.schema_url)),
                ("state", &mut this.state),
                ("state_changed_at", &mut this.state_changed_at),
                ("traits", &mut json::InPlace(&mut this.traits)),
                ("updated_at", &mut this.updated_at),
                (
                    "verifiable_addresses",
                    &mut json::OrEmpty(&mut this.verifiable_addresses),
                ),
            ],
            &["id", "schema_id", "schema_url", "traits"],
        )?;
        Ok(this)
    }
}

impl json::Encode for Identity {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("credentials", &self.credentials),
            ("external_id", &self.external_id),
            ("id", &self.id),
            ("metadata_admin", &self.metadata_admin),
            ("metadata_public", &self.metadata_public),
            ("organization_id", &self.organization_id),
            ("recovery_addresses", &self.recovery_addresses),
            ("region", &self.region),
            ("schema_id", &self.schema_id),
            ("schema_url", &self.schema_url),
            ("state", &self.state),
            ("state_changed_at", &self.state_changed_at),
            ("traits", &self.traits),
            ("updated_at", &self.updated_at),
            ("verifiable_addresses", &self.verifiable_addresses),
        ]);
    }
}

json::serde_impls!(Identity);
