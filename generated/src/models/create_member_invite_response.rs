use crate::models;

/// A new invitation, together with all invitations to the same project or workspace.
pub type CreateMemberInviteResponse = models::CreateInviteResponse;
