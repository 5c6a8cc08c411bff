use crate::runtime::json;

/// Whether a proxy may have the links point to its own URL. For Ory's own services.
///
/// A refusal has status 200 as well, so look at [`valid`](field@crate::models::ValidateBaseUrlRewriteResponse::valid).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidateBaseUrlRewriteResponse {
    /// Why not. Empty or absent if [`valid`](field@crate::models::ValidateBaseUrlRewriteResponse::valid) is true.
    ///
    /// - `token_not_found`: there is no such token in the project.
    /// - `missing_permission`: the token may not do this.
    /// - `invalid_base_url`: `base_url` cannot be used.
    pub reason: Option<String>,
    /// The key `valid`.
    pub valid: bool,
}

impl json::Decode for ValidateBaseUrlRewriteResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { reason: None, valid: false };
        r.object_with(
            [
                ("reason", &mut this.reason),
                ("valid", &mut json::InPlace(&mut this.valid)),
            ],
            &["valid"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ValidateBaseUrlRewriteResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("reason", &self.reason), ("valid", &self.valid)]);
    }
}

json::serde_impls!(ValidateBaseUrlRewriteResponse);
