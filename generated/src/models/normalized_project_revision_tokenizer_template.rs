use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A template in a project revision by which [`toSession`](crate::api::frontend::FrontendApi::to_session()) turns a session into a JWT.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NormalizedProjectRevisionTokenizerTemplate {
    /// The Jsonnet code that makes the claims of the token, as a URL. `base64://` followed by
    /// the encoded code carries it in place.
    pub claims_mapper_url: Option<String>,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The private keys that sign the tokens, as a JSON Web Key Set (RFC 7517) in a `base64://`
    /// URL.
    ///
    /// No answer contains it. An update without it keeps the keys, and one with new keys
    /// rotates them.
    ///
    /// Secret: not in `Debug` output.
    pub jwks_url: Option<String>,
    /// The name of the template: what `tokenize_as` of [`toSession`](crate::api::frontend::FrontendApi::to_session()) asks for.
    pub key: Option<String>,
    /// The key `project_revision_id`.
    ///
    /// Format `uuid`.
    pub project_revision_id: Option<String>,
    /// Which member of the identity becomes the `sub` claim.
    ///
    /// Defaults to `id`; one of `id`, `external_id`.
    pub subject_source: Option<
        models::NormalizedProjectRevisionTokenizerTemplateSubjectSource,
    >,
    /// How long a token is valid, for example `10m`.
    ///
    /// Defaults to `1m`; pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub ttl: Option<String>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for NormalizedProjectRevisionTokenizerTemplate {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizedProjectRevisionTokenizerTemplate");
        out.field("claims_mapper_url", &self.claims_mapper_url);
        out.field("created_at", &self.created_at);
        out.field("id", &self.id);
        out.field("jwks_url", &runtime::Redacted);
        out.field("key", &self.key);
        out.field("project_revision_id", &self.project_revision_id);
        out.field("subject_source", &self.subject_source);
        out.field("ttl", &self.ttl);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

impl json::Decode for NormalizedProjectRevisionTokenizerTemplate {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("claims_mapper_url", &mut this.claims_mapper_url),
            ("created_at", &mut this.created_at),
            ("id", &mut this.id),
            ("jwks_url", &mut this.jwks_url),
            ("key", &mut this.key),
            ("project_revision_id", &mut this.project_revision_id),
            ("subject_source", &mut this.subject_source),
            ("ttl", &mut this.ttl),
            ("updated_at", &mut this.updated_at),
        ])?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevisionTokenizerTemplate {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("claims_mapper_url", &self.claims_mapper_url),
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("jwks_url", &self.jwks_url),
            ("key", &self.key),
            ("project_revision_id", &self.project_revision_id),
            ("subject_source", &self.subject_source),
            ("ttl", &self.ttl),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevisionTokenizerTemplate);
