use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "validateOpl",
    method: "POST",
    path: "/projects/{project_id}/opl/validate",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Check an Ory Permission Language document against a project
///
/// A call of `POST /projects/{project_id}/opl/validate`, begun by [`ProjectApi::validate_opl`](super::ProjectApi::validate_opl()), which says all about it. It is sent when it is awaited.
pub type ValidateOplCall = runtime::OperationCall<
    Op,
    models::OplValidateResult,
    models::ErrorGeneric,
>;

/// The operation `POST /projects/{project_id}/opl/validate`, as a type.
pub enum Op {}

impl ValidateOplCall {
    /// The source text of the OPL document, as plain text and not as JSON.
    ///
    /// Travels as `text/plain`.
    #[inline]
    pub fn body<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.text("text/plain", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OplValidateResult, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ValidateOplCall, models::OplValidateResult, body => json(200, & body)
}
