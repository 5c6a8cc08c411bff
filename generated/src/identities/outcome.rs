//! What became of each identity of an import.

use std::{error, fmt};

use crate::Error;

/// What became of one identity.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It was created.
    Created {
        /// Its ID.
        id: String,
    },
    /// It was not created: an identifier, an address or an external ID is taken, most often because the
    /// identity is there already.
    Conflict {
        /// What Ory says.
        reason: String,
    },
    /// It was not created: it is not valid.
    Invalid {
        /// What Ory says.
        reason: String,
    },
    /// It may have been created: the answer got lost, or came too late. If it is imported again and is
    /// there, that is a conflict.
    Unknown,
    /// It was not sent, as the import ended before.
    NotSent,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Created { id } => write!(f, "created as {id}"),
            Self::Conflict { reason } => write!(f, "conflict: {reason}"),
            Self::Invalid { reason } => write!(f, "not valid: {reason}"),
            Self::Unknown => f.write_str("unknown, as there was no answer"),
            Self::NotSent => f.write_str("not sent"),
        }
    }
}

/// What became of an import.
#[derive(Debug)]
#[must_use = "some identities may not have been created"]
pub struct Report {
    pub(super) outcomes: Vec<Outcome>,
    pub(super) error: Option<Error>,
}

impl Report {
    /// Returns one outcome for each identity, in the order in which they were given.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// Returns the error that ended the import before its end, for example a wrong access token.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// Returns how many identities were created.
    #[must_use]
    pub fn created(&self) -> usize {
        self.outcomes.iter().filter(|it| matches!(it, Outcome::Created { .. })).count()
    }

    /// Returns the places of the identities that can be imported again: those whose outcome is
    /// [`Outcome::Unknown`] or [`Outcome::NotSent`].
    pub fn open(&self) -> impl Iterator<Item = usize> {
        let places = self.outcomes.iter().enumerate();
        let is_open = |it: &Outcome| matches!(it, Outcome::Unknown | Outcome::NotSent);
        places.filter(move |(_, it)| is_open(it)).map(|(place, _)| place)
    }

    /// Returns how many identities were created, if all of them were sent and answered.
    ///
    /// # Errors
    ///
    /// If some outcome is open. Conflicts and identities that are not valid are no errors here.
    pub fn complete(self) -> Result<usize, Incomplete> {
        let open = self.open().count();
        match open {
            0 => Ok(self.created()),
            _ => Err(Incomplete {
                open,
                error: self.error.map(Box::new),
            }),
        }
    }
}

/// An import that did not come to its end.
#[derive(Debug)]
pub struct Incomplete {
    open: usize,
    error: Option<Box<Error>>,
}

impl Incomplete {
    /// Returns of how many identities it is not known what became of them.
    #[must_use]
    pub fn open(&self) -> usize {
        self.open
    }
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} identities were not sent or not answered", self.open)?;
        match &self.error {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl error::Error for Incomplete {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.error.as_deref().map(|error| error as _)
    }
}
