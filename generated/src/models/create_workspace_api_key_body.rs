use crate::models;
use crate::runtime::{self, json};

/// The settings of a new API key of a workspace.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceApiKeyBody {
    /// When the key stops working. Absent or `null` means never.
    pub expires_at: runtime::Nullable<models::Time>,
    /// What people call the key. Name the service that uses it, so that you know later which
    /// key to replace.
    pub name: String,
}

impl CreateWorkspaceApiKeyBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            expires_at: runtime::Nullable::Absent,
            name: name.into(),
        }
    }

    /// Sets `expires_at`.
    #[inline]
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Option<models::Time>>) -> Self {
        if let Some(value) = value.into() {
            self.expires_at = runtime::Nullable::Value(value);
        }
        self
    }
}

impl json::Decode for CreateWorkspaceApiKeyBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            expires_at: runtime::Nullable::Absent,
            name: String::new(),
        };
        r.object_with(
            [
                ("expires_at", &mut this.expires_at),
                ("name", &mut json::InPlace(&mut this.name)),
            ],
            &["name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateWorkspaceApiKeyBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("expires_at", &self.expires_at), ("name", &self.name)]);
    }
}

json::serde_impls!(CreateWorkspaceApiKeyBody);
