use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createOrganization",
    method: "POST",
    path: "/projects/{project_id}/organizations",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Create an organization in a project
///
/// A call of `POST /projects/{project_id}/organizations`, begun by [`ProjectApi::create_organization`](super::ProjectApi::create_organization()), which says all about it. It is sent when it is awaited.
pub type CreateOrganizationCall = runtime::OperationCall<
    Op,
    models::Organization,
    models::ErrorGeneric,
>;

/// The operation `POST /projects/{project_id}/organizations`, as a type.
pub enum Op {}

impl CreateOrganizationCall {
    /// The organization to create. Send `domains` as a list even if it is empty, not as `null`.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::OrganizationBody>>) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::Organization, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateOrganizationCall, models::Organization, body => json(201, & body)
}
