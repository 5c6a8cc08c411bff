use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getRelationships",
    method: "GET",
    path: "/relation-tuples",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List relationships
///
/// A call of `GET /relation-tuples`, begun by [`RelationshipApi::get_relationships`](super::RelationshipApi::get_relationships()), which says all about it. It is sent when it is awaited.
pub type GetRelationshipsCall = runtime::OperationCall<
    Op,
    models::Relationships,
    models::ErrorGeneric,
>;

/// The operation `GET /relation-tuples`, as a type.
pub enum Op {}

impl GetRelationshipsCall {
    /// How many relationships a page holds at most.
    ///
    /// Send it when the number matters to you.
    ///
    /// Defaults to `250`; at least `1` and at most `1000`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("page_size", value);
        }
        self
    }

    /// Where the page starts: the `next_page_token` of the page before.
    ///
    /// Leave it out for the first page. Its content is opaque, so do not build or change it.
    #[inline]
    pub fn page_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("page_token", value);
        }
        self
    }

    /// Only return relationships of objects in this namespace.
    #[inline]
    pub fn namespace<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("namespace", value);
        }
        self
    }

    /// Only return relationships of this object.
    #[inline]
    pub fn object<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("object", value);
        }
        self
    }

    /// Only return relationships with exactly this relation.
    #[inline]
    pub fn relation<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("relation", value);
        }
        self
    }

    /// Only return relationships of this subject.
    ///
    /// Leave it out if you send a subject set.
    #[inline]
    pub fn subject_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject_id", value);
        }
        self
    }

    /// Together with the other two parts: only return relationships whose subject is this set.
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
) -> Result<models::Relationships, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetRelationshipsCall, models::Relationships, body => json(200, & body)
}

runtime::paged! {
    GetRelationshipsCall, PAGING, page, items, models::Relationships,
    models::Relationship, models::ErrorGeneric
}

static PAGING: runtime::Paging = runtime::Paging {
    token: "page_token",
    total: None,
    source: runtime::PagingSource::Body,
};

/// Reads a page, and the token of the next one where it stands in the body.
#[inline]
fn page(
    r: &mut runtime::Response,
) -> runtime::Paged<models::Relationships, models::ErrorGeneric> {
    let page = parse(r)?;
    let next = runtime::next_token(page.next_page_token.as_ref());
    Ok((page, next))
}

/// Reads the items of a page, and the token of the next one.
#[inline]
fn items(
    r: &mut runtime::Response,
) -> runtime::Paged<Vec<models::Relationship>, models::ErrorGeneric> {
    let (page, next) = page(r)?;
    Ok((page.relation_tuples.unwrap_or_default(), next))
}
