use crate::models;

/// The HTTP endpoints for messages to users in a project revision.
pub type RevisionCourierChannels = Vec<models::NormalizedProjectRevisionCourierChannel>;
