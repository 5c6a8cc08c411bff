use crate::models;

/// The invitations to a project or a workspace.
pub type MemberInvites = Vec<models::MemberInvite>;
