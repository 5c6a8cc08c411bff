use crate::runtime::json;

/// What a new workspace starts with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceBody {
    /// The name that people see in the Ory Console. It need not be unique and can be changed.
    pub name: String,
}

impl CreateWorkspaceBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl json::Decode for CreateWorkspaceBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { name: String::new() };
        r.object_with([("name", &mut json::InPlace(&mut this.name))], &["name"])?;
        Ok(this)
    }
}

impl json::Encode for CreateWorkspaceBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("name", &self.name)]);
    }
}

json::serde_impls!(CreateWorkspaceBody);
