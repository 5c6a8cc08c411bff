use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "checkOplSyntax",
    method: "POST",
    path: "/opl/syntax/check",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Check a permission model for errors
///
/// A call of `POST /opl/syntax/check`, begun by [`RelationshipApi::check_opl_syntax`](super::RelationshipApi::check_opl_syntax()), which says all about it. It is sent when it is awaited.
pub type CheckOplSyntaxCall = runtime::OperationCall<
    Op,
    models::CheckOplSyntaxResult,
    models::ErrorGeneric,
>;

/// The operation `POST /opl/syntax/check`, as a type.
pub enum Op {}

impl CheckOplSyntaxCall {
    /// The source text of the model, as plain text.
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
) -> Result<models::CheckOplSyntaxResult, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CheckOplSyntaxCall, models::CheckOplSyntaxResult, body => json(200, & body)
}
