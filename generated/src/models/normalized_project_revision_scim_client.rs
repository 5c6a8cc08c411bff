use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A SCIM connection in a project revision: a customer's directory that creates, updates and
/// removes the identities of an organization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalizedProjectRevisionScimClient {
    /// The secret that the directory sends in its `Authorization` header.
    ///
    /// Secret: not in `Debug` output.
    pub authorization_header_secret: String,
    /// Names the connection within the project. It is part of the URL that the directory calls.
    pub client_id: String,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The name of the connection as administrators see it.
    pub label: String,
    /// The Jsonnet code that turns a SCIM user into an identity, as a URL. `base64://` followed
    /// by the encoded code carries it in place.
    pub mapper_url: String,
    /// The organization that the identities belong to.
    ///
    /// Format `uuid`.
    pub organization_id: String,
    /// A URL of your own that the customer sees in place of Ory's. Requests to it have to reach
    /// Ory.
    pub proxy_scim_server_url: Option<models::CloudString>,
    /// Whether the directory can use the connection.
    ///
    /// One of `enabled`, `disabled`.
    pub state: Option<models::NormalizedProjectRevisionScimClientState>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for NormalizedProjectRevisionScimClient {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizedProjectRevisionScimClient");
        out.field("authorization_header_secret", &runtime::Redacted);
        out.field("client_id", &self.client_id);
        out.field("created_at", &self.created_at);
        out.field("id", &self.id);
        out.field("label", &self.label);
        out.field("mapper_url", &self.mapper_url);
        out.field("organization_id", &self.organization_id);
        out.field("proxy_scim_server_url", &self.proxy_scim_server_url);
        out.field("state", &self.state);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

impl json::Decode for NormalizedProjectRevisionScimClient {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            authorization_header_secret: String::new(),
            client_id: String::new(),
            created_at: None,
            id: None,
            label: String::new(),
            mapper_url: String::new(),
            organization_id: String::new(),
            proxy_scim_server_url: None,
            state: None,
            updated_at: None,
        };
        r.object_with(
            [
                (
                    "authorization_header_secret",
                    &mut json::InPlace(&mut this.authorization_header_secret),
                ),
                ("client_id", &mut json::InPlace(&mut this.client_id)),
                ("created_at", &mut this.created_at),
                ("id", &mut this.id),
                ("label", &mut json::InPlace(&mut this.label)),
                ("mapper_url", &mut json::InPlace(&mut this.mapper_url)),
                ("organization_id", &mut json::InPlace(&mut this.organization_id)),
                ("proxy_scim_server_url", &mut this.proxy_scim_server_url),
                ("state", &mut this.state),
                ("updated_at", &mut this.updated_at),
            ],
            &[
                "authorization_header_secret",
                "client_id",
                "label",
                "mapper_url",
                "organization_id",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevisionScimClient {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("authorization_header_secret", &self.authorization_header_secret),
            ("client_id", &self.client_id),
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("label", &self.label),
            ("mapper_url", &self.mapper_url),
            ("organization_id", &self.organization_id),
            ("proxy_scim_server_url", &self.proxy_scim_server_url),
            ("state", &self.state),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevisionScimClient);
