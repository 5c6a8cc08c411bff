use crate::models;
use crate::runtime::json;

/// Projects of a workspace, from `listWorkspaceProjects`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWorkspaceProjects {
    /// Whether the workspace has more projects than this answer shows.
    pub has_next_page: bool,
    /// A token for the projects that follow. The operation takes no token, so it is of no use
    /// now.
    pub next_page: String,
    /// The key `projects`.
    pub projects: Vec<models::ProjectMetadata>,
}

#[cfg(feature = "test-util")]
impl ListWorkspaceProjects {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        has_next_page: bool,
        next_page: impl Into<String>,
        projects: impl IntoIterator<Item = crate::models::ProjectMetadata>,
    ) -> Self {
        Self {
            has_next_page,
            next_page: next_page.into(),
            projects: projects.into_iter().collect(),
        }
    }
}

impl json::Decode for ListWorkspaceProjects {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut has_next_page: Option<bool> = None;
        let mut next_page: Option<String> = None;
        let mut projects: Option<Vec<models::ProjectMetadata>> = None;
        r.object([
            ("has_next_page", &mut json::Required(&mut has_next_page)),
            ("next_page", &mut json::Required(&mut next_page)),
            ("projects", &mut json::OrEmpty(&mut projects)),
        ])?;
        let Some(has_next_page) = has_next_page else {
            return Err(r.lacks("has_next_page"));
        };
        let Some(next_page) = next_page else {
            return Err(r.lacks("next_page"));
        };
        let Some(projects) = projects else {
            return Err(r.lacks("projects"));
        };
        Ok(Self {
            has_next_page,
            next_page,
            projects,
        })
    }
}

impl json::Encode for ListWorkspaceProjects {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("has_next_page", &self.has_next_page),
            ("next_page", &self.next_page),
            ("projects", &self.projects),
        ]);
    }
}

json::serde_impls!(ListWorkspaceProjects);
