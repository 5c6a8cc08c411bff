//! Arguments that cannot be sent.

use std::borrow::Cow;
use std::fmt;

use super::{Error, Failure};
use crate::runtime::operation::Operation;

/// An argument that cannot be sent. The error shows its name but not its value.
#[derive(Debug, Clone)]
pub struct InvalidArgument {
    operation: &'static str,
    argument: Cow<'static, str>,
    reason: Cow<'static, str>,
}

impl InvalidArgument {
    pub(crate) fn failure(
        operation: &'static Operation,
        argument: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Failure {
        Error::InvalidArgument(Box::new(Self {
            operation: operation.id,
            argument: argument.into(),
            reason: reason.into(),
        }))
    }

    /// Returns the name of the parameter, header or setting.
    #[must_use]
    pub fn argument(&self) -> &str {
        &self.argument
    }
}

impl fmt::Display for InvalidArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}` {}", self.operation, self.argument, self.reason)
    }
}
