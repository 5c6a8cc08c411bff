use crate::runtime::json;

/// The person whom Ory notifies.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceContactRecipient {
    /// The key `email`.
    pub email: Option<String>,
    /// The account of the person. Absent for a bare e-mail address.
    ///
    /// Format `uuid`.
    pub identity_id: Option<String>,
    /// The key `name`.
    pub name: Option<String>,
}

impl json::Decode for WorkspaceContactRecipient {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("email", &mut this.email),
            ("identity_id", &mut this.identity_id),
            ("name", &mut this.name),
        ])?;
        Ok(this)
    }
}

impl json::Encode for WorkspaceContactRecipient {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("email", &self.email),
            ("identity_id", &self.identity_id),
            ("name", &self.name),
        ]);
    }
}

json::serde_impls!(WorkspaceContactRecipient);
