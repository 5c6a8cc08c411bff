//! Checks the tokens that callers of your API present.
//!
//! A [`Verifier`] knows what your API accepts: from which issuer, for which audience, signed by which algorithms.
//! [`verify`](Verifier::verify) takes the text of a token and returns its [`Claims`], or says [why not](VerifyError).
//!
//! JWTs are checked here, against the public keys of the server, which are fetched through the client's own transport
//! and kept. Opaque tokens are shown to the server, if [`opaque_tokens`](VerifierBuilder::opaque_tokens) allows that.
//!
//! ```no_run
//! use ory_sdk::Ory;
//! use ory_sdk::verifier::Verifier;
//!
//! # async fn run(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let ory = Ory::builder().base_url("https://my-project.projects.oryapis.com").build()?;
//! let verifier = Verifier::access_tokens(&ory, "https://my-project.projects.oryapis.com")
//!     .audience("https://api.example.com")
//!     .build()?;
//! let claims = verifier.verify(token).await?;
//! println!("{:?} may {:?}", claims.subject, claims.scopes);
//! # Ok(())
//! # }
//! ```

mod algorithm;
#[cfg(feature = "axum")]
mod axum;
mod bearer;
mod builder;
mod check;
mod claims;
mod compact;
mod error;
mod introspection;
mod key;
mod keys;
mod source;
mod strict;
#[cfg(all(test, feature = "test-util"))]
mod tests;
#[cfg(feature = "tower")]
mod tower;

/// The page of the module, whose programs are compiled so.
#[cfg(doctest)]
#[doc = include_str!("../docs/modules/verifier.md")]
struct Page;

use std::fmt;
use std::sync::Arc;

pub use algorithm::Algorithm;
pub use bearer::bearer_token;
pub use builder::{InvalidVerifier, VerifierBuilder};
pub use claims::Claims;
pub use error::{KeysError, VerifyError};
#[cfg(feature = "tower")]
pub use tower::{VerifierLayer, VerifierService};

use crate::runtime::Client;
use check::Rules;
use compact::Compact;
use introspection::Introspection;
use keys::Keys;

/// Checks tokens of one kind, of one issuer. Cheap to clone; clones share keys and what they remember.
///
/// Make one when the program starts, and keep it: it keeps the keys of the server.
#[derive(Clone)]
pub struct Verifier(Arc<Inner>);

struct Inner {
    client: Client,
    rules: Rules,
    keys: Keys,
    introspection: Option<Introspection>,
}

impl Verifier {
    /// Returns what a token says, once it is found good.
    ///
    /// A token of three parts with dots between them is a JWT (RFC 7519), and is never shown to the server. Any other
    /// is opaque.
    ///
    /// # Errors
    ///
    /// What is wrong with the token, or that nobody can say now: [`VerifyError::is_unavailable`] tells which.
    pub async fn verify(&self, token: &str) -> Result<Claims, VerifyError> {
        let Inner {
            client,
            rules,
            keys,
            introspection,
        } = &*self.0;
        if token.len() > rules.max_size {
            return Err(VerifyError::TooLarge);
        }
        let clock = &client.shared().clock;
        let claims = if Compact::is_one(token) {
            let token = Compact::parse(token)?;
            let algorithm = rules.header(&token.header)?;
            let candidates = keys.find(client, token.header.key(), algorithm).await?;
            token.verify(algorithm, &candidates)?;
            let claims = Claims::parse(&token.payload)?;
            rules.jwt(&claims, clock.time_of_day())?;
            claims
        } else {
            let Some(introspection) = introspection else {
                return Err(VerifyError::Opaque);
            };
            let claims = introspection.ask(client, token).await?;
            rules.introspected(&claims, clock.time_of_day())?;
            claims
        };
        rules.scopes(&claims)?;
        Ok(claims)
    }

    /// Fetches the keys, so that the first token does not wait for them. Does nothing if they are there.
    ///
    /// # Errors
    ///
    /// [`VerifyError::Keys`] if the server does not give them. The verifier can be used all the same: it asks again
    /// when it needs them.
    pub async fn warm_up(&self) -> Result<(), VerifyError> {
        self.0.keys.warm_up(&self.0.client).await
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("rules", &self.0.rules).finish_non_exhaustive()
    }
}
