//! Who has a relation: one subject, or a set of them.

use std::fmt;
use std::str::FromStr;

use super::notation::{NotationError, Piece, print};
use crate::models::{Relationship, SubjectSet};

/// What may stand in no name: it separates them.
const IN_NAMESPACE: &[(char, &str)] = &[
    ('@', "`@` before the `:` after the namespace"),
    ('(', "`(` in the name of a namespace"),
    (')', "`)` in the name of a namespace"),
];
const IN_RELATION: &[(char, &str)] = &[
    ('#', "a second `#`"),
    ('@', "a second `@`"),
    (':', "`:` in the name of a relation"),
    ('(', "`(` in the name of a relation"),
    (')', "`)` in the name of a relation"),
];

/// Who has a relation to an object.
///
/// It is written as it is in a tuple: `alice` is an ID, and so is `User:alice`; what has a `#` is a set, as
/// `Group:finance#members`, with or without parentheses. `Group:finance#` is the group itself.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// A single subject, for example the ID of an identity.
    Id(String),
    /// All that have a relation to an object, or with an empty relation the object itself.
    Set(SubjectSet),
}

impl Subject {
    /// Returns a single subject.
    #[must_use]
    pub fn id(id: impl Into<String>) -> Self {
        Self::Id(id.into())
    }

    /// Returns all that have a relation to an object; with an empty relation, the object itself.
    #[must_use]
    pub fn set(
        namespace: impl Into<String>,
        object: impl Into<String>,
        relation: impl Into<String>,
    ) -> Self {
        Self::Set(SubjectSet::new(namespace, object, relation))
    }

    /// Returns its text, which reads back as the same subject.
    ///
    /// # Errors
    ///
    /// It has characters that mean something else at their place: an ID with `#`, for example. Ory takes such a
    /// subject, but there is no notation for it.
    pub fn to_notation(&self) -> Result<String, NotationError> {
        print(self)
    }

    /// Returns the subject of a relationship or of a node in a tree; `None` if it has none, or two.
    #[must_use]
    pub fn of(relationship: &Relationship) -> Option<Self> {
        let id = relationship.subject_id.as_ref();
        match (id, &relationship.subject_set) {
            (Some(id), None) => Some(Self::Id(id.clone())),
            (None, Some(set)) => Some(Self::Set(set.clone())),
            _ => None,
        }
    }

    pub(super) fn read(piece: Piece<'_>) -> Result<Self, NotationError> {
        let bare = piece.bare()?;
        if bare.text().contains('#') {
            return Ok(Self::Set(read_set(bare)?));
        }
        let parentheses =
            [('(', "`(` in the ID of a subject"), (')', "`)` in the ID of a subject")];
        bare.part("the subject is missing", &parentheses).map(Self::Id)
    }
}

impl FromStr for Subject {
    type Err = NotationError;

    fn from_str(text: &str) -> Result<Self, NotationError> {
        Self::read(Piece::new(text))
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => f.write_str(id),
            Self::Set(set) => set.fmt(f),
        }
    }
}

impl From<SubjectSet> for Subject {
    fn from(set: SubjectSet) -> Self {
        Self::Set(set)
    }
}

/// Reads `Group:finance#members`, with or without parentheses.
impl FromStr for SubjectSet {
    type Err = NotationError;

    fn from_str(text: &str) -> Result<Self, NotationError> {
        read_set(Piece::new(text).bare()?)
    }
}

/// Prints `Group:finance#members`.
impl fmt::Display for SubjectSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}#{}", self.namespace, self.object, self.relation)
    }
}

fn read_set(piece: Piece<'_>) -> Result<SubjectSet, NotationError> {
    let (namespace, object, rest) = read_object(piece)?;
    let relation = match rest.text() {
        "" => String::new(),
        _ => read_relation(rest)?,
    };
    Ok(SubjectSet {
        namespace,
        object,
        relation,
    })
}

/// Reads `Document:budget#`, and returns what comes after it, too.
pub(super) fn read_object(
    piece: Piece<'_>,
) -> Result<(String, String, Piece<'_>), NotationError> {
    let missing = "`:` is missing, which follows the namespace";
    let before = piece.text().find('#').unwrap_or(piece.text().len());
    if !piece.text()[..before].contains(':') {
        return Err(piece.fault(before, missing));
    }
    let (namespace, rest) = piece.cut(':', missing)?;
    let namespace = namespace.part("the namespace is missing", IN_NAMESPACE)?;
    let (object, rest) =
        rest.cut('#', "`#` is missing, which comes before the relation")?;
    Ok((namespace, object.part("the object is missing", &[])?, rest))
}

pub(super) fn read_relation(piece: Piece<'_>) -> Result<String, NotationError> {
    piece.part("the relation is missing", IN_RELATION)
}
