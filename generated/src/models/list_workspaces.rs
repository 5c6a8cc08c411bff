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
        let mut this = Self {
            has_next_page: false,
            next_page_token: String::new(),
            workspaces: Vec::new(),
        };
        r.object_with(
            [
                ("has_next_page", &mut json::InPlace(&mut this.has_next_page)),
                ("next_page_token", &mut json::InPlace(&mut this.next_page_token)),
                ("workspaces", &mut json::OrEmptyInPlace(&mut this.workspaces)),
            ],
            &["has_next_page", "next_page_token", "workspaces"],
        )?;
        Ok(this)
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
