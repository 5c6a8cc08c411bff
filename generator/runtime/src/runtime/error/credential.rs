//! Missing credentials.

use std::fmt;

use super::{Error, Failure};
use crate::runtime::operation::Operation;

/// The credentials that an operation accepts, none of which the client has.
#[derive(Debug, Clone)]
pub struct MissingCredential {
    operation: &'static Operation,
}

impl MissingCredential {
    pub(crate) fn failure(operation: &'static Operation) -> Failure {
        Error::MissingCredential(Box::new(Self { operation }))
    }

    /// Returns the names of the security schemes. One of the lists is enough, and of that list every
    /// scheme is needed.
    pub fn alternatives(&self) -> impl Iterator<Item = Vec<&'static str>> {
        let security = self.operation.security.iter();
        security.map(|schemes| schemes.iter().map(|scheme| scheme.name).collect())
    }
}

impl fmt::Display for MissingCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: needs a credential that the client does not have: ",
            self.operation.id
        )?;
        for (index, schemes) in self.operation.security.iter().enumerate() {
            let mut lead = if index == 0 { "call " } else { ", or " };
            for scheme in *schemes {
                write!(f, "{lead}`{}` (scheme `{}`)", scheme.setter, scheme.name)?;
                lead = " and ";
            }
        }
        f.write_str(" on the client builder, or `anonymous` if the server asks for none")
    }
}
