use crate::models;
use crate::runtime::{self, json};

/// The permissions that [`batchCheckPermission`](crate::api::permission::PermissionApi::batch_check_permission()) decides.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchCheckPermissionBody {
    /// The questions, each in the form of the relationship that would grant it directly.
    pub tuples: Option<Vec<models::Relationship>>,
}

impl BatchCheckPermissionBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tuples`.
    #[inline]
    #[must_use]
    pub fn tuples<M>(
        mut self,
        values: impl runtime::IntoItems<models::Relationship, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.tuples = Some(values);
        }
        self
    }
}

impl json::Decode for BatchCheckPermissionBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("tuples", &mut json::OrEmpty(&mut this.tuples))])?;
        Ok(this)
    }
}

impl json::Encode for BatchCheckPermissionBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("tuples", &self.tuples)]);
    }
}

json::serde_impls!(BatchCheckPermissionBody);
