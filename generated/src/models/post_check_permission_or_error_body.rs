use crate::models;
use crate::runtime::{self, json};

/// The permission that [`postCheckPermissionOrError`](crate::api::permission::PermissionApi::post_check_permission_or_error()) decides.
///
/// Name the object and the relation, and the subject by either [`subject_id`](field@crate::models::PostCheckPermissionOrErrorBody::subject_id) or [`subject_set`](field@crate::models::PostCheckPermissionOrErrorBody::subject_set).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PostCheckPermissionOrErrorBody {
    /// The kind of object, such as `Document`. If your permission model does not define it, the
    /// answer is no.
    pub namespace: Option<String>,
    /// The object that somebody wants to use, by the ID that you gave it.
    pub object: Option<String>,
    /// What the subject wants to do or be: a relation or a permission of the namespace.
    pub relation: Option<String>,
    /// The subject, for example the ID of an identity.
    pub subject_id: Option<String>,
    /// All subjects that have a certain relation to an object, for example the members of a group.
    pub subject_set: Option<models::SubjectSet>,
}

impl PostCheckPermissionOrErrorBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `namespace`.
    #[inline]
    #[must_use]
    pub fn namespace<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.namespace = Some(value);
        }
        self
    }

    /// Sets `object`.
    #[inline]
    #[must_use]
    pub fn object<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.object = Some(value);
        }
        self
    }

    /// Sets `relation`.
    #[inline]
    #[must_use]
    pub fn relation<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.relation = Some(value);
        }
        self
    }

    /// Sets `subject_id`.
    #[inline]
    #[must_use]
    pub fn subject_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.subject_id = Some(value);
        }
        self
    }

    /// Sets `subject_set`.
    #[inline]
    #[must_use]
    pub fn subject_set(mut self, value: impl Into<Option<models::SubjectSet>>) -> Self {
        if let Some(value) = value.into() {
            self.subject_set = Some(value);
        }
        self
    }
}

impl json::Decode for PostCheckPermissionOrErrorBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("namespace", &mut this.namespace),
            ("object", &mut this.object),
            ("relation", &mut this.relation),
            ("subject_id", &mut this.subject_id),
            ("subject_set", &mut this.subject_set),
        ])?;
        Ok(this)
    }
}

impl json::Encode for PostCheckPermissionOrErrorBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("namespace", &self.namespace),
            ("object", &self.object),
            ("relation", &self.relation),
            ("subject_id", &self.subject_id),
            ("subject_set", &self.subject_set),
        ]);
    }
}

json::serde_impls!(PostCheckPermissionOrErrorBody);
