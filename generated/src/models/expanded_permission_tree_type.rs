use crate::runtime::{self, json};

/// How the children combine into the subjects of this node.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandedPermissionTreeType {
    /// The subjects of any child.
    Union,
    /// The subjects of one child that are not among those of another.
    Exclusion,
    /// The subjects that all children share.
    Intersection,
    /// A single subject, or a subject set that was not opened.
    Leaf,
    /// The subjects that a permission rule finds by way of related objects.
    TupleToSubjectSet,
    /// The subjects of another relation of the same object.
    ComputedSubjectSet,
    /// All but the subjects of the child.
    Not,
    /// The server does not say.
    Unspecified,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl ExpandedPermissionTreeType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Union => "union",
            Self::Exclusion => "exclusion",
            Self::Intersection => "intersection",
            Self::Leaf => "leaf",
            Self::TupleToSubjectSet => "tuple_to_subject_set",
            Self::ComputedSubjectSet => "computed_subject_set",
            Self::Not => "not",
            Self::Unspecified => "unspecified",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ExpandedPermissionTreeType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "union" => Self::Union,
            "exclusion" => Self::Exclusion,
            "intersection" => Self::Intersection,
            "leaf" => Self::Leaf,
            "tuple_to_subject_set" => Self::TupleToSubjectSet,
            "computed_subject_set" => Self::ComputedSubjectSet,
            "not" => Self::Not,
            "unspecified" => Self::Unspecified,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(ExpandedPermissionTreeType);
