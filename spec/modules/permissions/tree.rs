//! Who has a relation, as a tree.

use std::fmt;

use super::subject::Subject;
use super::walk::Walk;
use crate::models::{ExpandedPermissionTree, ExpandedPermissionTreeType};

/// A node of the tree of those who have a relation: a subject, and those below it.
///
/// `Display` prints it with all that is below it, a line each, indented by depth.
///
/// ```
/// use ory_sdk::models::ExpandedPermissionTree;
/// use ory_sdk::permissions::Tree;
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let tree: ExpandedPermissionTree = serde_json::from_str(
///     r#"{"type": "leaf", "tuple": {"namespace": "", "object": "", "relation": "", "subject_id": "alice"}}"#,
/// )?;
/// assert_eq!(Tree::from(tree).to_string(), "alice (leaf)\n");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    kind: ExpandedPermissionTreeType,
    subject: Option<Subject>,
    children: Vec<Tree>,
}

impl Tree {
    /// Returns how those below make up this one: any of them (a union), all of them, or all but some. A leaf has
    /// nobody below.
    #[must_use]
    pub fn kind(&self) -> &ExpandedPermissionTreeType {
        &self.kind
    }

    /// Returns who it is, if the server says so.
    #[must_use]
    pub fn subject(&self) -> Option<&Subject> {
        self.subject.as_ref()
    }

    /// Returns the nodes directly below.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        &self.children
    }

    /// Returns whether it is a set whose members are not shown, because the tree ends here. Ask for a greater depth,
    /// or [expand](super::Permissions::expand) the set itself.
    #[must_use]
    pub fn is_unopened(&self) -> bool {
        self.children.is_empty() && matches!(self.subject, Some(Subject::Set(_)))
    }

    /// Returns this node and all below it, each before those below it, with its depth, which is 0 here.
    #[must_use]
    pub fn walk(&self) -> Walk<'_> {
        Walk::new(self)
    }

    /// Returns the IDs in the tree, in its order, as often as they are there. They have the relation only where all nodes above
    /// them are unions, which is so unless your permission model excludes or intersects.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.walk().filter_map(|(_, node)| match node.subject() {
            Some(Subject::Id(id)) => Some(id.as_str()),
            _ => None,
        })
    }
}

impl From<ExpandedPermissionTree> for Tree {
    fn from(tree: ExpandedPermissionTree) -> Self {
        let children = tree.children.unwrap_or_default().into_iter();
        Self {
            kind: tree.r#type,
            subject: tree.tuple.as_ref().and_then(Subject::of),
            children: children.map(Self::from).collect(),
        }
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, node) in self.walk() {
            write!(f, "{:1$}", "", depth * 2)?;
            match node.subject() {
                Some(subject) => subject.fmt(f)?,
                None => f.write_str("?")?,
            }
            writeln!(f, " ({})", node.kind)?;
        }
        Ok(())
    }
}
