use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// An API key for the admin APIs of one project.
///
/// Lists show everything but the key itself; only [`createProjectApiKey`](crate::api::project::ProjectApi::create_project_api_key()) returns [`value`](field@crate::models::ProjectApiKey::value).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectApiKey {
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// When the key stops working. `null` means never.
    pub expires_at: Option<models::Time>,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The end of the key, enough to recognize it without revealing it. Empty for old keys.
    ///
    /// Set by the server alone.
    pub last_characters: Option<String>,
    /// What people call the key. It has no effect, and it need not be unique.
    pub name: String,
    /// The person who owns the key. The key is not bound to their access and stays valid if
    /// they leave.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub owner_id: String,
    /// The key `project_id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub project_id: Option<String>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
    /// The secret key, which starts with `ory_pat_` or `ory_apikey_`.
    ///
    /// Only the answer of [`createProjectApiKey`](crate::api::project::ProjectApi::create_project_api_key()) has it. Send it as a bearer token to the APIs
    /// of the project.
    ///
    /// Set by the server alone.
    ///
    /// Secret: not in `Debug` output.
    pub value: Option<String>,
}

impl fmt::Debug for ProjectApiKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ProjectApiKey");
        out.field("created_at", &self.created_at);
        out.field("expires_at", &self.expires_at);
        out.field("id", &self.id);
        out.field("last_characters", &self.last_characters);
        out.field("name", &self.name);
        out.field("owner_id", &self.owner_id);
        out.field("project_id", &self.project_id);
        out.field("updated_at", &self.updated_at);
        out.field("value", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl ProjectApiKey {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        owner_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: None,
            expires_at: None,
            id: id.into(),
            last_characters: None,
            name: name.into(),
            owner_id: owner_id.into(),
            project_id: None,
            updated_at: None,
            value: None,
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

    /// Sets `expires_at`.
    #[inline]
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Option<crate::models::Time>>) -> Self {
        if let Some(value) = value.into() {
            self.expires_at = Some(value);
        }
        self
    }

    /// Sets `last_characters`.
    #[inline]
    #[must_use]
    pub fn last_characters<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.last_characters = Some(value);
        }
        self
    }

    /// Sets `project_id`.
    #[inline]
    #[must_use]
    pub fn project_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.project_id = Some(value);
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

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.value = Some(value);
        }
        self
    }
}

impl json::Decode for ProjectApiKey {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            created_at: None,
            expires_at: None,
            id: String::new(),
            last_characters: None,
            name: String::new(),
            owner_id: String::new(),
            project_id: None,
            updated_at: None,
            value: None,
        };
        r.object_with(
            [
                ("created_at", &mut this.created_at),
                ("expires_at", &mut this.expires_at),
                ("id", &mut json::InPlace(&mut this.id)),
                ("last_characters", &mut this.last_characters),
                ("name", &mut json::InPlace(&mut this.name)),
                ("owner_id", &mut json::InPlace(&mut this.owner_id)),
                ("project_id", &mut this.project_id),
                ("updated_at", &mut this.updated_at),
                ("value", &mut this.value),
            ],
            &["id", "name", "owner_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ProjectApiKey {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("expires_at", &self.expires_at),
            ("id", &self.id),
            ("last_characters", &self.last_characters),
            ("name", &self.name),
            ("owner_id", &self.owner_id),
            ("project_id", &self.project_id),
            ("updated_at", &self.updated_at),
            ("value", &self.value),
        ]);
    }
}

json::serde_impls!(ProjectApiKey);
