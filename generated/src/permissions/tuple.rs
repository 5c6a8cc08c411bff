//! A relation tuple: the subject has the relation to the object.

use std::fmt;
use std::str::FromStr;

use super::notation::{NotationError, Piece, print};
use super::subject::{Subject, read_object, read_relation};
use crate::models::{Relationship, SubjectSet};

/// A fact or a question: the subject has the relation to the object.
///
/// `Document:budget#view@alice` is written as Ory Keto does it: the namespace ends at the first `:`, the object at the next
/// `#`, the relation at the next `@`, and the rest is the [`Subject`]. So an object may have `:` and `@`, as an
/// address has, and so may the ID of a subject. Spaces around names are refused, which Ory would take as a part of
/// them.
///
/// ```
/// use ory_sdk::permissions::{RelationTuple, Subject};
///
/// # fn main() -> Result<(), ory_sdk::permissions::NotationError> {
/// let tuple: RelationTuple = "Document:budget#view@Group:finance#members".parse()?;
/// assert_eq!(tuple.relation, "view");
/// assert_eq!(tuple.subject, Subject::set("Group", "finance", "members"));
/// assert_eq!(tuple.to_notation()?, "Document:budget#view@Group:finance#members");
///
/// let error = "Document:budget#view".parse::<RelationTuple>().unwrap_err();
/// assert_eq!(error.to_string(), "column 21: `@` is missing, which comes before the subject");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RelationTuple {
    /// The kind of object, as your permission model names it.
    pub namespace: String,
    /// The object, by the ID that you gave it.
    pub object: String,
    /// A relation, or in a question also a permission that your model computes.
    pub relation: String,
    /// Who has it.
    pub subject: Subject,
}

impl RelationTuple {
    /// Returns a tuple. Its parts may have any characters, which Ory takes; see [`to_notation`](Self::to_notation).
    #[must_use]
    pub fn new(
        namespace: impl Into<String>,
        object: impl Into<String>,
        relation: impl Into<String>,
        subject: Subject,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object: object.into(),
            relation: relation.into(),
            subject,
        }
    }

    /// Returns its text, which reads back as the same tuple. `Display` prints the same, of any tuple.
    ///
    /// # Errors
    ///
    /// A part is empty, or has characters that mean something else at their place: an object with `#`, for
    /// example. Ory takes such a tuple, but there is no notation for it.
    pub fn to_notation(&self) -> Result<String, NotationError> {
        print(self)
    }

    /// Returns all that have the relation to the object, whoever the subject is here.
    #[must_use]
    pub fn subject_set(&self) -> SubjectSet {
        SubjectSet::new(&self.namespace, &self.object, &self.relation)
    }
}

impl FromStr for RelationTuple {
    type Err = NotationError;

    fn from_str(text: &str) -> Result<Self, NotationError> {
        let (namespace, object, rest) = read_object(Piece::new(text))?;
        let missing = "`@` is missing, which comes before the subject";
        let (relation, subject) = rest.cut('@', missing)?;
        Ok(Self {
            namespace,
            object,
            relation: read_relation(relation)?,
            subject: Subject::read(subject)?,
        })
    }
}

impl fmt::Display for RelationTuple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (namespace, object) = (&self.namespace, &self.object);
        write!(f, "{namespace}:{object}#{}@{}", self.relation, self.subject)
    }
}

impl From<RelationTuple> for Relationship {
    fn from(tuple: RelationTuple) -> Self {
        let this = Self::new(tuple.namespace, tuple.object, tuple.relation);
        match tuple.subject {
            Subject::Id(id) => this.subject_id(id),
            Subject::Set(set) => this.subject_set(set),
        }
    }
}

impl From<&RelationTuple> for Relationship {
    fn from(tuple: &RelationTuple) -> Self {
        tuple.clone().into()
    }
}

impl TryFrom<&Relationship> for RelationTuple {
    type Error = NotOneSubject;

    fn try_from(relationship: &Relationship) -> Result<Self, NotOneSubject> {
        let Relationship {
            namespace,
            object,
            relation,
            ..
        } = relationship;
        let subject = Subject::of(relationship).ok_or(NotOneSubject)?;
        Ok(Self::new(namespace, object, relation, subject))
    }
}

impl TryFrom<Relationship> for RelationTuple {
    type Error = NotOneSubject;

    fn try_from(relationship: Relationship) -> Result<Self, NotOneSubject> {
        Self::try_from(&relationship)
    }
}

/// A relationship has no subject, or two, so that it is no tuple.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotOneSubject;

impl fmt::Display for NotOneSubject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the relationship has no subject, or two of them")
    }
}

impl std::error::Error for NotOneSubject {}
