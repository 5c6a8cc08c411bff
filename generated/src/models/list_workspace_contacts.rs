use crate::models;
use crate::runtime::json;

/// One page of the contacts of a workspace.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWorkspaceContacts {
    /// The key `contacts`.
    pub contacts: Vec<models::WorkspaceContact>,
    /// The key `has_next_page`.
    pub has_next_page: bool,
    /// Leads to the next page. It counts only if [`has_next_page`](field@crate::models::ListWorkspaceContacts::has_next_page) is true.
    pub next_page_token: String,
}

impl json::Decode for ListWorkspaceContacts {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut contacts: Option<Vec<models::WorkspaceContact>> = None;
        let mut has_next_page: Option<bool> = None;
        let mut next_page_token: Option<String> = None;
        r.object([
            ("contacts", &mut json::OrEmpty(&mut contacts)),
            ("has_next_page", &mut json::Required(&mut has_next_page)),
            ("next_page_token", &mut json::Required(&mut next_page_token)),
        ])?;
        let Some(contacts) = contacts else {
            return Err(r.lacks("contacts"));
        };
        let Some(has_next_page) = has_next_page else {
            return Err(r.lacks("has_next_page"));
        };
        let Some(next_page_token) = next_page_token else {
            return Err(r.lacks("next_page_token"));
        };
        Ok(Self {
            contacts,
            has_next_page,
            next_page_token,
        })
    }
}

impl json::Encode for ListWorkspaceContacts {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("contacts", &self.contacts),
            ("has_next_page", &self.has_next_page),
            ("next_page_token", &self.next_page_token),
        ]);
    }
}

json::serde_impls!(ListWorkspaceContacts);
