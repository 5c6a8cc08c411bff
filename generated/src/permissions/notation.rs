//! How tuples are written, and what is wrong with one.

use std::fmt;

/// Why a text is no tuple, no subject and no subject set, or why a value cannot be written as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotationError {
    offset: usize,
    column: usize,
    what: &'static str,
}

impl NotationError {
    /// Returns where it is, in bytes from the start of the text.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Returns where it is, in characters, the first of which is 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for NotationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: {}", self.column, self.what)
    }
}

impl std::error::Error for NotationError {}

/// A piece of the text, which knows where it stands.
#[derive(Clone, Copy)]
pub(super) struct Piece<'t> {
    whole: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Piece<'t> {
    pub(super) fn new(whole: &'t str) -> Self {
        Self {
            whole,
            start: 0,
            end: whole.len(),
        }
    }

    pub(super) fn text(self) -> &'t str {
        &self.whole[self.start..self.end]
    }

    /// Returns what stands before and after the first of a delimiter; an error at the end if there is none.
    pub(super) fn cut(
        self,
        delimiter: char,
        missing: &'static str,
    ) -> Result<(Self, Self), NotationError> {
        let at = self.text().find(delimiter).map(|at| self.start + at);
        let Some(at) = at else { return Err(self.fault(self.text().len(), missing)) };
        let before = Self { end: at, ..self };
        Ok((
            before,
            Self {
                start: at + delimiter.len_utf8(),
                ..self
            },
        ))
    }

    /// Takes away the parentheses around it, if there are any.
    pub(super) fn bare(self) -> Result<Self, NotationError> {
        let text = self.text();
        match (text.starts_with('('), text.ends_with(')')) {
            (false, false) => Ok(self),
            (true, true) => Ok(Self {
                whole: self.whole,
                start: self.start + 1,
                end: self.end - 1,
            }),
            (true, false) => Err(self.fault(text.len(), "`)` is missing")),
            (false, true) => Err(self.fault(text.len() - 1, "`)` closes nothing")),
        }
    }

    /// Checks a part that holds a name or an ID: that there is something, without spaces around it, control
    /// characters, and characters that mean something at its place.
    pub(super) fn part(
        self,
        empty: &'static str,
        reserved: &[(char, &'static str)],
    ) -> Result<String, NotationError> {
        let text = self.text();
        if text.is_empty() {
            return Err(self.fault(0, empty));
        }
        for (at, char) in text.char_indices() {
            if char.is_control() {
                return Err(self.fault(at, "a control character has no place here"));
            }
            if let Some((_, what)) = reserved.iter().find(|(it, _)| *it == char) {
                return Err(self.fault(at, what));
            }
        }
        let spaced = "a space has no place around a name";
        if text.starts_with(char::is_whitespace) {
            return Err(self.fault(0, spaced));
        }
        if text.ends_with(char::is_whitespace) {
            return Err(self.fault(text.trim_end().len(), spaced));
        }
        Ok(text.to_owned())
    }

    /// Returns an error at so many bytes from the start of the piece.
    pub(super) fn fault(self, at: usize, what: &'static str) -> NotationError {
        let offset = self.start + at;
        NotationError {
            offset,
            column: self.whole[..offset].chars().count() + 1,
            what,
        }
    }
}

/// Returns the text of a value, if reading it gives that value back.
pub(super) fn print<T>(value: &T) -> Result<String, NotationError>
where
    T: fmt::Display + std::str::FromStr<Err = NotationError> + PartialEq,
{
    let text = value.to_string();
    if text.parse::<T>()? == *value {
        return Ok(text);
    }
    Err(Piece::new(&text).fault(0, "read as it is written, this means something else"))
}
