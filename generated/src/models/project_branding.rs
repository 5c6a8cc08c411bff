use crate::models;
use crate::runtime::{self, json};

/// The look of the Account Experience of a project, as one or more themes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectBranding {
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: runtime::Timestamp,
    /// The theme that the pages show.
    pub default_theme: models::ProjectBrandingTheme,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `project_id`.
    ///
    /// Format `uuid`.
    pub project_id: String,
    /// All themes of the project.
    pub themes: models::ProjectBrandingThemes,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: runtime::Timestamp,
}

impl json::Decode for ProjectBranding {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut default_theme: Option<models::ProjectBrandingTheme> = None;
        let mut id: Option<String> = None;
        let mut project_id: Option<String> = None;
        let mut themes: Option<models::ProjectBrandingThemes> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        r.object([
            ("created_at", &mut json::Required(&mut created_at)),
            ("default_theme", &mut json::Required(&mut default_theme)),
            ("id", &mut json::Required(&mut id)),
            ("project_id", &mut json::Required(&mut project_id)),
            ("themes", &mut json::OrEmpty(&mut themes)),
            ("updated_at", &mut json::Required(&mut updated_at)),
        ])?;
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(default_theme) = default_theme else {
            return Err(r.lacks("default_theme"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(project_id) = project_id else {
            return Err(r.lacks("project_id"));
        };
        let Some(themes) = themes else {
            return Err(r.lacks("themes"));
        };
        let Some(updated_at) = updated_at else {
            return Err(r.lacks("updated_at"));
        };
        Ok(Self {
            created_at,
            default_theme,
            id,
            project_id,
            themes,
            updated_at,
        })
    }
}

impl json::Encode for ProjectBranding {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("default_theme", &self.default_theme),
            ("id", &self.id),
            ("project_id", &self.project_id),
            ("themes", &self.themes),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(ProjectBranding);
