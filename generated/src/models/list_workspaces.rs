use crate::models;
use crate::runtime::json;

/// One page of workspaces, from `listWorkspaces`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWorkspaces {
    /// Whether there is another page.
    pub has_next_page: bool,
    /// What to send as `page_token` for the next page. It counts only if [`has_next_page`](field@crate::models::ListWorkspaces::has_next_page) is
    /// true.
    pub next_page_token: String,
    /// The key `workspaces`.
    pub workspaces: Vec<models::Workspace>,
}

#[cfg(feature = "test-util")]
impl ListWorkspaces {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        has_next_page: bool,
        next_page_token: impl Into<String>,
        workspaces: impl IntoIterator<Item = crate::models::Workspace>,
    ) -> Self {
        Self {
            has_next_page,
            next_page_token: next_page_token.into(),
            workspaces: workspaces.into_iter().collect(),
        }
    }
}

impl json::Decode for ListWorkspaces {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut has_next_page: Option<bool> = None;
        let mut next_page_token: Option<String> = None;
        let mut workspaces: Option<Vec<models::Workspace>> = None;
        r.object([
            ("has_next_page", &mut json::Required(&mut has_next_page)),
            ("next_page_token", &mut json::Required(&mut next_page_token)),
            ("workspaces", &mut json::OrEmpty(&mut workspaces)),
        ])?;
        let Some(has_next_page) = has_next_page else {
            return Err(r.lacks("has_next_page"));
        };
        let Some(next_page_token) = next_page_token else {
            return Err(r.lacks("next_page_token"));
        };
        let Some(workspaces) = workspaces else {
            return Err(r.lacks("workspaces"));
        };
        Ok(Self {
            has_next_page,
            next_page_token,
            workspaces,
        })
    }
}

impl json::Encode for ListWorkspaces {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("has_next_page", &self.has_next_page),
            ("next_page_token", &self.next_page_token),
            ("workspaces", &self.workspaces),
        ]);
    }
}

json::serde_impls!(ListWorkspaces);
