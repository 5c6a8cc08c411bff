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
        let mut this = Self {
            contacts: Vec::new(),
            has_next_page: false,
            next_page_token: String::new(),
        };
        r.object_with(
            [
                ("contacts", &mut json::OrEmptyInPlace(&mut this.contacts)),
                ("has_next_page", &mut json::InPlace(&mut this.has_next_page)),
                ("next_page_token", &mut json::InPlace(&mut this.next_page_token)),
            ],
            &["contacts", "has_next_page", "next_page_token"],
        )?;
        Ok(this)
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
