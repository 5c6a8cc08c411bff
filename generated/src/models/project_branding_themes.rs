use crate::models;

/// The themes of the Account Experience of a project.
pub type ProjectBrandingThemes = Vec<models::ProjectBrandingTheme>;
