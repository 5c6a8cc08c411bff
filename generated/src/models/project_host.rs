use crate::runtime::json;

/// A host name, and the project that answers there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectHost {
    /// The host name alone, without scheme and path.
    pub host: String,
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
}

impl json::Decode for ProjectHost {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut host: Option<String> = None;
        let mut id: Option<String> = None;
        let mut project_id: Option<String> = None;
        r.object([
            ("host", &mut json::Required(&mut host)),
            ("id", &mut json::Required(&mut id)),
            ("project_id", &mut json::Required(&mut project_id)),
        ])?;
        let Some(host) = host else {
            return Err(r.lacks("host"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(project_id) = project_id else {
            return Err(r.lacks("project_id"));
        };
        Ok(Self { host, id, project_id })
    }
}

impl json::Encode for ProjectHost {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("host", &self.host),
            ("id", &self.id),
            ("project_id", &self.project_id),
        ]);
    }
}

json::serde_impls!(ProjectHost);
