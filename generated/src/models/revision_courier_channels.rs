use crate::models;

/// The HTTP endpoints for messages to users in a project revision.
#[rustfmt::skip]
pub type RevisionCourierChannels = Vec<models::NormalizedProjectRevisionCourierChannel>;
