use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "checkPermission",
    method: "GET",
    path: "/relation-tuples/check/openapi",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Check a permission
///
/// A call of `GET /relation-tuples/check/openapi`, begun by [`PermissionApi::check_permission`](super::PermissionApi::check_permission()), which says all about it. It is sent when it is awaited.
pub type CheckPermissionCall = runtime::OperationCall<
    Op,
    models::CheckPermissionResult,
    models::ErrorGeneric,
>;

/// The operation `GET /relation-tuples/check/openapi`, as a type.
pub enum Op {}

impl CheckPermissionCall {
    /// The kind of object, as your permission model names it, such as `Document`.
    ///
    /// If there is no such namespace, the answer is no.
    #[inline]
    pub fn namespace<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("namespace", value);
        }
        self
    }

    /// The object that somebody wants to use, by the ID that you gave it.
    #[inline]
    pub fn object<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("object", value);
        }
        self
    }

    /// What the subject wants to do or be: a relation or a permission of the namespace.
    #[inline]
    pub fn relation<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("relation", value);
        }
        self
    }

    /// The subject, for example the ID of an identity.
    ///
    /// Leave it out if you send a subject set.
    #[inline]
    pub fn subject_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject_id", value);
        }
        self
    }

    /// The namespace of the subject set, if the subject is one and not a single ID.
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

    /// The object of the subject set, such as a group.
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

    /// The relation that makes one belong to the subject set, such as `members`.
    ///
    /// Send an empty value if the subject is the object itself.
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

    /// How many steps from one relationship to the next the check may take.
    ///
    /// It can only lower the limit of the server, which is 5 in Ory Keto unless configured.
    /// Absent or zero means that limit. What lies deeper is not found, so the answer is no.
    #[doc(alias = "max-depth")]
    #[inline]
    pub fn max_depth(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("max-depth", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::CheckPermissionResult, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CheckPermissionCall, models::CheckPermissionResult, body => json(200, & body)
}
