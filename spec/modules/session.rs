//! Who makes a request: the session behind the headers that a browser or an app sent to your server.
//!
//! [`Sessions`] asks Ory and answers with an [`Outcome`]: a session, nobody, a session that does not suffice, or
//! an error, which is never one of the others. For handlers, [`Sessions::guard`] makes a session or a
//! [`Rejection`] of it; with the feature `axum` there are extractors, with `tower` a layer, `SessionLayer`.
//!
//! ```no_run
//! use ory_sdk::Ory;
//! use ory_sdk::session::{Outcome, Sessions};
//!
//! # async fn example(headers: http::HeaderMap) -> Result<(), Box<dyn std::error::Error>> {
//! let ory = Ory::builder().base_url("https://auth.example.com").build()?;
//! let sessions = Sessions::new(&ory);
//! match sessions.check(&headers).await {
//!     Outcome::Session(session) => println!("session {}", session.id),
//!     Outcome::Nobody => println!("sign in at {}", sessions.login_url(None)),
//!     Outcome::StepUp(step_up) => println!("go on at {}", step_up.location()),
//!     Outcome::Failed(error) => println!("nobody knows: {error}"),
//! }
//! # Ok(()) }
//! ```

mod address;
mod answer;
#[cfg(all(feature = "axum", not(target_arch = "wasm32")))]
mod axum;
mod cache;
mod credential;
mod outcome;
/// The page of the module, whose programs are compiled.
#[cfg(all(doctest, feature = "axum", feature = "tower"))]
#[doc = include_str!("../docs/modules/session.md")]
mod page {}
mod rejection;
mod sessions;
#[cfg(test)]
mod tests;
#[cfg(all(feature = "tower", not(target_arch = "wasm32")))]
mod tower;

pub use self::address::InvalidUrl;
#[cfg(all(feature = "axum", not(target_arch = "wasm32")))]
pub use self::axum::{SecondFactor, SignedIn};
pub use self::cache::Cache;
pub use self::outcome::{Outcome, StepUp};
pub use self::rejection::{Rejection, ReturnTo};
pub use self::sessions::Sessions;
#[cfg(all(feature = "tower", not(target_arch = "wasm32")))]
pub use self::tower::{SessionLayer, SessionService};
