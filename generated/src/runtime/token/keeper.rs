//! The way from a credential to the code that gets its tokens.

use std::sync::Arc;

use super::TokenError;
use super::cache::{Source, TokenCache};
use crate::runtime::client::Shared;
use crate::runtime::credentials::Grant;
use crate::runtime::operation::Scheme;
use crate::runtime::origin::Origin;
use crate::runtime::transport::{BoxFuture, MaybeShared};

/// The tokens of one security scheme, for the calls that need them.
pub(crate) trait Tokens: MaybeShared {
    /// Returns the scheme.
    fn scheme(&self) -> &'static Scheme;

    /// Returns what is wrong with the source, if that can be known before it is asked.
    fn check(&self, base: &Origin, plain_http: bool) -> Result<(), &'static str>;

    /// Returns a token that is valid as far as can be known.
    fn get<'a>(&'a self, shared: &'a Shared)
    -> BoxFuture<'a, Result<Grant, TokenError>>;

    /// Forgets a token that the server has refused, unless it has already been replaced.
    fn forget(&self, refused: &Grant);
}

/// Makes the tokens of a source.
///
/// It is a pointer that only sources contain. A client without them never leads the compiler there.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Keeper(fn(Source, &'static Scheme) -> Arc<dyn Tokens>);

impl Keeper {
    #[inline]
    pub(crate) fn new() -> Self {
        Self(keep)
    }

    pub(crate) fn keep(
        self,
        source: Source,
        scheme: &'static Scheme,
    ) -> Arc<dyn Tokens> {
        (self.0)(source, scheme)
    }
}

#[inline]
fn keep(source: Source, scheme: &'static Scheme) -> Arc<dyn Tokens> {
    Arc::new(TokenCache::new(scheme, source))
}
