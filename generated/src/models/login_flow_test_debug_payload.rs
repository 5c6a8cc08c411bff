use std::collections;
use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The record of a dry run: the claims of the provider, and what the data mapping made of
/// them.
///
/// It holds personal data of the account that was used. The tokens of the provider are not in
/// it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginFlowTestDebugPayload {
    /// The step that failed. Absent if all of them worked.
    pub error: Option<models::LoginFlowTestStepError>,
    /// The key `id_token_claims`.
    ///
    /// Secret: not in `Debug` output.
    pub id_token_claims: Option<collections::BTreeMap<String, runtime::Json>>,
    /// The key `jsonnet_input`.
    ///
    /// Secret: not in `Debug` output.
    pub jsonnet_input: Option<collections::BTreeMap<String, runtime::Json>>,
    /// Where the Jsonnet code of the data mapping comes from.
    pub jsonnet_mapper_url: Option<String>,
    /// What the data mapping returned, with the traits of the identity.
    ///
    /// Secret: not in `Debug` output.
    pub jsonnet_output: Option<collections::BTreeMap<String, runtime::Json>>,
    /// Messages that the Jsonnet code printed while it ran.
    ///
    /// Secret: not in `Debug` output.
    pub jsonnet_stderr: Option<String>,
    /// The required traits that the data mapping left empty, as JSON Pointers (RFC 6901).
    ///
    /// They are no failure: at the first sign-in Ory asks the user for them.
    pub missing_required_traits: Option<Vec<String>>,
    /// Where the mapped traits do not fit the identity schema. Empty or absent if they do.
    pub schema_validation_errors: Option<
        Vec<models::LoginFlowTestSchemaValidationError>,
    >,
    /// The claims from the userinfo endpoint. Absent if the provider was not asked there.
    ///
    /// Secret: not in `Debug` output.
    pub userinfo: Option<collections::BTreeMap<String, runtime::Json>>,
}

impl fmt::Debug for LoginFlowTestDebugPayload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("LoginFlowTestDebugPayload");
        out.field("error", &self.error);
        out.field("id_token_claims", &runtime::Redacted);
        out.field("jsonnet_input", &runtime::Redacted);
        out.field("jsonnet_mapper_url", &self.jsonnet_mapper_url);
        out.field("jsonnet_output", &runtime::Redacted);
        out.field("jsonnet_stderr", &runtime::Redacted);
        out.field("missing_required_traits", &self.missing_required_traits);
        out.field("schema_validation_errors", &self.schema_validation_errors);
        out.field("userinfo", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl LoginFlowTestDebugPayload {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error(
        mut self,
        value: impl Into<Option<crate::models::LoginFlowTestStepError>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.error = Some(value);
        }
        self
    }

    /// Sets `id_token_claims`.
    #[inline]
    #[must_use]
    pub fn id_token_claims(
        mut self,
        value: impl Into<
            Option<std::collections::BTreeMap<String, crate::runtime::Json>>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.id_token_claims = Some(value);
        }
        self
    }

    /// Sets `jsonnet_input`.
    #[inline]
    #[must_use]
    pub fn jsonnet_input(
        mut self,
        value: impl Into<
            Option<std::collections::BTreeMap<String, crate::runtime::Json>>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.jsonnet_input = Some(value);
        }
        self
    }

    /// Sets `jsonnet_mapper_url`.
    #[inline]
    #[must_use]
    pub fn jsonnet_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.jsonnet_mapper_url = Some(value);
        }
        self
    }

    /// Sets `jsonnet_output`.
    #[inline]
    #[must_use]
    pub fn jsonnet_output(
        mut self,
        value: impl Into<
            Option<std::collections::BTreeMap<String, crate::runtime::Json>>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.jsonnet_output = Some(value);
        }
        self
    }

    /// Sets `jsonnet_stderr`.
    #[inline]
    #[must_use]
    pub fn jsonnet_stderr<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.jsonnet_stderr = Some(value);
        }
        self
    }

    /// Sets `missing_required_traits`.
    #[inline]
    #[must_use]
    pub fn missing_required_traits<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.missing_required_traits = Some(values);
        }
        self
    }

    /// Sets `schema_validation_errors`.
    #[inline]
    #[must_use]
    pub fn schema_validation_errors<M>(
        mut self,
        values: impl crate::runtime::IntoItems<
            crate::models::LoginFlowTestSchemaValidationError,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.schema_validation_errors = Some(values);
        }
        self
    }

    /// Sets `userinfo`.
    #[inline]
    #[must_use]
    pub fn userinfo(
        mut self,
        value: impl Into<
            Option<std::collections::BTreeMap<String, crate::runtime::Json>>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.userinfo = Some(value);
        }
        self
    }
}

impl json::Decode for LoginFlowTestDebugPayload {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("error", &mut this.error),
            ("id_token_claims", &mut json::OrEmpty(&mut this.id_token_claims)),
            ("jsonnet_input", &mut json::OrEmpty(&mut this.jsonnet_input)),
            ("jsonnet_mapper_url", &mut this.jsonnet_mapper_url),
            ("jsonnet_output", &mut json::OrEmpty(&mut this.jsonnet_output)),
            ("jsonnet_stderr", &mut this.jsonnet_stderr),
            (
                "missing_required_traits",
                &mut json::OrEmpty(&mut this.missing_required_traits),
            ),
            (
                "schema_validation_errors",
                &mut json::OrEmpty(&mut this.schema_validation_errors),
            ),
            ("userinfo", &mut json::OrEmpty(&mut this.userinfo)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for LoginFlowTestDebugPayload {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("id_token_claims", &self.id_token_claims),
            ("jsonnet_input", &self.jsonnet_input),
            ("jsonnet_mapper_url", &self.jsonnet_mapper_url),
            ("jsonnet_output", &self.jsonnet_output),
            ("jsonnet_stderr", &self.jsonnet_stderr),
            ("missing_required_traits", &self.missing_required_traits),
            ("schema_validation_errors", &self.schema_validation_errors),
            ("userinfo", &self.userinfo),
        ]);
    }
}

json::serde_impls!(LoginFlowTestDebugPayload);
