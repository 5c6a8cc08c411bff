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
        let mut authorization_header_secret: Option<String> = None;
        let mut client_id: Option<String> = None;
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut id: Option<String> = None;
        let mut label: Option<String> = None;
        let mut mapper_url: Option<String> = None;
        let mut organization_id: Option<String> = None;
        let mut proxy_scim_server_url: Option<models::CloudString> = None;
        let mut state: Option<models::NormalizedProjectRevisionScimClientState> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        r.object([
            (
                "authorization_header_secret",
                &mut json::Required(&mut authorization_header_secret),
            ),
            ("client_id", &mut json::Required(&mut client_id)),
            ("created_at", &mut created_at),
            ("id", &mut id),
            ("label", &mut json::Required(&mut label)),
            ("mapper_url", &mut json::Required(&mut mapper_url)),
            ("organization_id", &mut json::Required(&mut organization_id)),
            ("proxy_scim_server_url", &mut proxy_scim_server_url),
            ("state", &mut state),
            ("updated_at", &mut updated_at),
        ])?;
        let Some(authorization_header_secret) = authorization_header_secret else {
            return Err(r.lacks("authorization_header_secret"));
        };
        let Some(client_id) = client_id else {
            return Err(r.lacks("client_id"));
        };
        let Some(label) = label else {
            return Err(r.lacks("label"));
        };
        let Some(mapper_url) = mapper_url else {
            return Err(r.lacks("mapper_url"));
        };
        let Some(organization_id) = organization_id else {
            return Err(r.lacks("organization_id"));
        };
        Ok(Self {
            authorization_header_secret,
            client_id,
            created_at,
            id,
            label,
            mapper_url,
            organization_id,
            proxy_scim_server_url,
            state,
            updated_at,
        })
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
