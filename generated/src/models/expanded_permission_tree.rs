use crate::models;
use crate::runtime::json;

/// A node in the tree of [`expandPermissions`](crate::api::permission::PermissionApi::expand_permissions()), with everything below it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpandedPermissionTree {
    /// The nodes below this one: for a subject set, its members. Absent or `null` in a leaf.
    pub children: Option<Vec<models::ExpandedPermissionTree>>,
    /// The subject of this node, in `subject_id` or `subject_set`.
    ///
    /// The other members, `namespace`, `object` and `relation`, are empty.
    pub tuple: Option<models::Relationship>,
    /// How the children combine into the subjects of this node.
    ///
    /// One of `union`, `exclusion`, `intersection`, `leaf`, `tuple_to_subject_set`, `computed_subject_set`, `not`, `unspecified`.
    pub r#type: models::ExpandedPermissionTreeType,
}

#[cfg(feature = "test-util")]
impl ExpandedPermissionTree {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::models::ExpandedPermissionTreeType) -> Self {
        Self {
            children: None,
            tuple: None,
            r#type,
        }
    }

    /// Sets `children`.
    #[inline]
    #[must_use]
    pub fn children<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::ExpandedPermissionTree, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.children = Some(values);
        }
        self
    }

    /// Sets `tuple`.
    #[inline]
    #[must_use]
    pub fn tuple(
        mut self,
        value: impl Into<Option<crate::models::Relationship>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.tuple = Some(value);
        }
        self
    }
}

impl json::Decode for ExpandedPermissionTree {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            children: None,
            tuple: None,
            r#type: models::ExpandedPermissionTreeType::Union,
        };
        r.object_with(
            [
                ("children", &mut json::OrEmpty(&mut this.children)),
                ("tuple", &mut this.tuple),
                ("type", &mut json::InPlace(&mut this.r#type)),
            ],
            &["type"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ExpandedPermissionTree {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("children", &self.children),
            ("tuple", &self.tuple),
            ("type", &self.r#type),
        ]);
    }
}

json::serde_impls!(ExpandedPermissionTree);
