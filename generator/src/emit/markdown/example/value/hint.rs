//! What is known of a value beyond its type.

use serde_json::Value;

use crate::emit::markdown::example::literal;
use crate::model::{Constraints, Field, Item, Scalar};

/// As many elements of a list as are shown because they are demanded.
const MAX_DEMANDED: usize = 6;

/// A name, what the document says of legal values, and the value that it shows as a part of something larger.
#[derive(Debug, Clone, Copy)]
pub(in crate::emit::markdown::example) struct Hint<'h> {
    name: &'h str,
    constraints: Option<&'h Constraints>,
    given: Option<&'h Value>,
}

impl<'h> Hint<'h> {
    pub(in crate::emit::markdown::example) fn new(
        name: &'h str,
        constraints: &'h Constraints,
    ) -> Self {
        Self {
            constraints: Some(constraints),
            ..Self::named(name)
        }
    }

    pub(in crate::emit::markdown::example) fn named(name: &'h str) -> Self {
        Self {
            name,
            constraints: None,
            given: None,
        }
    }

    pub(in crate::emit::markdown::example) fn of(field: &'h Field) -> Self {
        Self::new(field.ident.bare(), &field.constraints)
    }

    /// Returns the hint with the value that the document shows there; `null` shows nothing.
    pub(in crate::emit::markdown::example) fn given(
        self,
        value: Option<&'h Value>,
    ) -> Self {
        let given = value.filter(|value| !value.is_null());
        Self {
            given: given.or(self.given),
            ..self
        }
    }

    /// Returns the hint with what is known of an alias, where the place itself says nothing.
    pub(in crate::emit::markdown::example) fn or(self, item: &'h Item) -> Self {
        Self {
            constraints: self.constraints.or(Some(&*item.constraints)),
            ..self
        }
    }

    /// Returns the value that the document shows: of the whole that this is a part of, or of this alone.
    pub(super) fn shown(self) -> Option<&'h Value> {
        let example =
            self.constraints.and_then(|constraints| constraints.example.as_ref());
        self.given.or(example)
    }

    /// Returns whether JSON of any kind has to be an object.
    pub(in crate::emit::markdown::example) fn is_object(self) -> bool {
        self.constraints.is_some_and(|constraints| constraints.object)
    }

    /// Returns how many elements a list shows at least: one, or as many as are demanded, within reason.
    pub(in crate::emit::markdown::example) fn least(self) -> usize {
        let least = self.constraints.and_then(|it| it.min_len).unwrap_or_default();
        usize::try_from(least).unwrap_or(usize::MAX).clamp(1, MAX_DEMANDED)
    }

    pub(in crate::emit::markdown::example) fn string(self) -> String {
        literal::string(self.name, self.given, self.constraints)
    }

    pub(in crate::emit::markdown::example) fn scalar(
        self,
        scalar: Scalar,
    ) -> Option<String> {
        literal::scalar(scalar, self.given, self.constraints)
    }

    /// What is known of one element of a list or map.
    pub(in crate::emit::markdown::example) fn element(self, item: &'h Item) -> Self {
        Self {
            name: literal::singular(self.name),
            constraints: Some(&*item.constraints),
            given: None,
        }
    }
}
