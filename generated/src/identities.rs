//! Identities by the thousand: imports, patches, credentials, sessions, and not too fast.
//!
//! [`Import`] brings users in, in batches that Ory takes, and says what became of each.
//! [`Credentials`] is what they sign in with. [`Patch`] changes parts of an identity or of a project,
//! and cannot be malformed. [`SessionsOf`] ends sessions. [`Pacer`] is an interceptor that waits where
//! the rate limit asks for it.
//!
//! ```no_run
//! use ory_sdk::Ory;
//! use ory_sdk::identities::{Credentials, Import, Outcome, Pacer};
//! use ory_sdk::models::CreateIdentityBody;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let ory = Ory::builder()
//!     .project_slug("my-project")
//!     .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
//!     .interceptor(Pacer::new())
//!     .build()?;
//! let users = [("a@example.com", "$2a$10$…"), ("b@example.com", "$2a$10$…")];
//! let identities = users.map(|(email, hash)| {
//!     CreateIdentityBody::new("preset://email", serde_json::json!({ "email": email }))
//!         .credentials(Credentials::new().password_hash(hash))
//! });
//! let report = Import::new(&ory).run(identities).await;
//! for (index, outcome) in report.outcomes().iter().enumerate() {
//!     match outcome {
//!         Outcome::Created { id } => println!("{index}: {id}"),
//!         other => println!("{index}: {other}"),
//!     }
//! }
//! report.complete()?;
//! # Ok(()) }
//! ```

mod batch;
mod credentials;
mod import;
mod outcome;
mod pacer;
mod patch;
mod pointer;
mod sessions;

pub use self::credentials::Credentials;
pub use self::import::Import;
pub use self::outcome::{Incomplete, Outcome, Report};
pub use self::pacer::Pacer;
pub use self::patch::Patch;
pub use self::pointer::{BadPointer, Pointer};
pub use self::sessions::SessionsOf;

#[cfg(all(test, feature = "test-util"))]
mod tests;

/// The code of the page.
#[cfg(doctest)]
#[doc = include_str!("../docs/modules/identities.md")]
struct Page;
