use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateOrganization",
    method: "PUT",
    path: "/projects/{project_id}/organizations/{organization_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Change an organization of a project
///
/// A call of `PUT /projects/{project_id}/organizations/{organization_id}`, begun by [`ProjectApi::update_organization`](super::ProjectApi::update_organization()), which says all about it. It is sent when it is awaited.
pub type UpdateOrganizationCall = runtime::OperationCall<
    Op,
    models::Organization,
    models::ErrorGeneric,
>;

/// The operation `PUT /projects/{project_id}/organizations/{organization_id}`, as a type.
pub enum Op {}

impl UpdateOrganizationCall {
    /// The new settings. Send `domains` as a list even if it is empty, not as `null`.
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
    UpdateOrganizationCall, models::Organization, body => json(200, & body)
}
