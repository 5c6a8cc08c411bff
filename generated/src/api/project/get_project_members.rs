use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getProjectMembers",
    method: "GET",
    path: "/projects/{project}/members",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the people who have access to a project
///
/// A call of `GET /projects/{project}/members`, begun by [`ProjectApi::get_project_members`](super::ProjectApi::get_project_members()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetProjectMembersCall {
    call: Box<runtime::Call>,
}

impl GetProjectMembersCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, project: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("project", project);
        Self { call }
    }
}

runtime::call! {
    GetProjectMembersCall, parse, models::ProjectMembers, models::GenericError
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::ProjectMembers, runtime::Error<models::GenericError>> {
    match r.status() {
        200 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetProjectMembersCall, models::ProjectMembers, body => json(200, & body)
}
