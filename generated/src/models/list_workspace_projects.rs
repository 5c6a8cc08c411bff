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
        let mut this = Self {
            has_next_page: false,
            next_page: String::new(),
            projects: Vec::new(),
        };
        r.object_with(
            [
                ("has_next_page", &mut json::InPlace(&mut this.has_next_page)),
                ("next_page", &mut json::InPlace(&mut this.next_page)),
                ("projects", &mut json::OrEmptyInPlace(&mut this.projects)),
            ],
            &["has_next_page", "next_page", "projects"],
        )?;
        Ok(this)
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
