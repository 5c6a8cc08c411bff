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
        let mut this = Self {
            host: String::new(),
            id: String::new(),
            project_id: String::new(),
        };
        r.object_with(
            [
                ("host", &mut json::InPlace(&mut this.host)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("project_id", &mut json::InPlace(&mut this.project_id)),
            ],
            &["host", "id", "project_id"],
        )?;
        Ok(this)
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
