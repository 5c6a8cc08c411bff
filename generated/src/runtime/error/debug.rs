//! `Debug` of errors: what `unwrap` prints, and what a `main` that returns an error prints.

use std::error::Error as StdError;
use std::fmt;

use super::Error;

/// Shows the message, followed by those of the causes. The long form (`{:#?}`) shows the fields
/// instead, among them the typed body.
impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            let told = self.to_string();
            f.write_str(&told)?;
            return causes(f, told, StdError::source(self));
        }
        let (name, part): (&str, &dyn fmt::Debug) = match self {
            Self::InvalidArgument(failure) => ("InvalidArgument", failure),
            Self::MissingCredential(failure) => ("MissingCredential", failure),
            Self::Token(failure) => ("Token", failure),
            Self::Connect(failure) => ("Connect", failure),
            Self::Tls(failure) => ("Tls", failure),
            Self::Timeout(failure) => ("Timeout", failure),
            Self::Interrupted(failure) => ("Interrupted", failure),
            Self::Transport(failure) => ("Transport", failure),
            Self::TooLarge(failure) => ("TooLarge", failure),
            Self::Decode(failure) => ("Decode", failure),
            Self::Paging(failure) => ("Paging", failure),
            Self::Api(error) => ("Api", error),
        };
        f.debug_tuple(name).field(part).finish()
    }
}

/// The messages of an error and of its causes, joined by colons.
pub(crate) struct Chain<'e>(pub(crate) &'e (dyn StdError + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = self.0.to_string();
        f.write_str(&told)?;
        causes(f, told, self.0.source())
    }
}

/// Writes the causes of an error whose message has been written. Some errors repeat the message of
/// their cause.
fn causes(
    f: &mut fmt::Formatter<'_>,
    mut told: String,
    mut next: Option<&(dyn StdError + 'static)>,
) -> fmt::Result {
    while let Some(cause) = next {
        let text = cause.to_string();
        if !told.ends_with(&text) {
            write!(f, ": {text}")?;
        }
        told = text;
        next = cause.source();
    }
    Ok(())
}

impl fmt::Debug for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
