//! Who may call: schemes and the requirements of operations.

use serde::Serialize;

use super::{Doc, Ident, TypeName};
use crate::source::Pointer;

/// One slot for a credential.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SecurityScheme {
    /// Its name in the document, for example `oryAccessToken`.
    pub wire_name: String,
    /// The setter on the client builder, for example `ory_access_token`.
    pub ident: Ident,
    /// Pascal case of the same, for constants in prose and error messages.
    pub type_name: TypeName,
    /// How the credential travels.
    pub kind: SchemeKind,
    /// `deprecated: true`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Its text.
    pub doc: Doc,
    /// Where it is defined, or first named when it is not defined.
    pub origin: Pointer,
}

/// How a credential travels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum SchemeKind {
    /// `Authorization: Bearer …` (RFC 6750), also for `oauth2` and `openIdConnect`.
    Bearer,
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// A named header, query parameter or cookie.
    ApiKey {
        /// Where it stands.
        location: ApiKeyLocation,
        /// The name of the header, parameter or cookie.
        name: String,
    },
    /// `oauth2`: a bearer token, with the flows as the document lists them.
    OAuth2 {
        /// Token endpoints by flow name, for the pages.
        flows: Vec<(String, String)>,
        /// The URL of the server's metadata (RFC 8414), for the pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        metadata: Option<String>,
    },
    /// `openIdConnect`: a bearer token.
    OpenIdConnect {
        /// The discovery URL, for the pages.
        url: String,
    },
    /// Named by an operation and defined nowhere: the caller gives the header value.
    Undefined,
}

/// Where an API key stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ApiKeyLocation {
    /// A request header.
    Header,
    /// A query parameter.
    Query,
    /// A cookie.
    Cookie,
}

/// What an operation asks for: one of the alternatives, each of which is a set. An empty list asks for nothing; an
/// empty alternative makes credentials optional.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Security {
    /// OR of ANDs, in document order.
    pub alternatives: Vec<Vec<SchemeUse>>,
}

/// One scheme of an alternative.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SchemeUse {
    /// Key of [`super::Api::schemes`].
    pub scheme: String,
    /// OAuth2 scopes, for the pages.
    pub scopes: Vec<String>,
}
