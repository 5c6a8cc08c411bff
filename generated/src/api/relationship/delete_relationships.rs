use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteRelationships",
    method: "DELETE",
    path: "/admin/relation-tuples",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete all relationships that match
///
/// A call of `DELETE /admin/relation-tuples`, begun by [`RelationshipApi::delete_relationships`](super::RelationshipApi::delete_relationships()), which says all about it. It is sent when it is awaited.
pub type DeleteRelationshipsCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `DELETE /admin/relation-tuples`, as a type.
pub enum Op {}

impl DeleteRelationshipsCall {
    /// Only delete relationships of objects in this namespace. Ory Keto requires it, although
    /// it is optional here.
    #[inline]
    pub fn namespace<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("namespace", value);
        }
        self
    }

    /// Only delete relationships of this object.
    #[inline]
    pub fn object<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("object", value);
        }
        self
    }

    /// Only delete relationships with exactly this relation.
    #[inline]
    pub fn relation<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("relation", value);
        }
        self
    }

    /// Only delete relationships of this subject, for example of an identity that is gone.
    ///
    /// Leave it out if you send a subject set.
    #[inline]
    pub fn subject_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject_id", value);
        }
        self
    }

    /// Together with the other two parts: only delete relationships whose subject is this set.
    #[doc(alias = "subject_set.namespace")]
    #[inline]
    pub fn subject_set_namespace<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject_set.namespace", value);
        }
        self
    }

    /// The object of the subject set.
    #[doc(alias = "subject_set.object")]
    #[inline]
    pub fn subject_set_object<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject_set.object", value);
        }
        self
    }

    /// The relation of the subject set.
    #[doc(alias = "subject_set.relation")]
    #[inline]
    pub fn subject_set_relation<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject_set.relation", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteRelationshipsCall, (), () => empty(204)
}
