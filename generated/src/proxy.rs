//! Ory under the origin of your own app, for development.
//!
//! [`OryProxy`] is a layer of tower around an application. It answers the paths of Ory's browser
//! API by asking your project, and leaves all others to the application: so cookies are those of
//! `http://localhost:3000`, although the project lives on another domain. In production, give your
//! project a custom domain instead.
//!
//! - Requests go to your project and nowhere else, whatever they say; no redirect is followed.
//! - Answers are passed on piece by piece. What is text has the project's URL replaced by your own
//!   on the way. Bodies of requests are read as a whole, within a limit.
//! - Nobody is answered who asks for a host that is not this machine. With
//!   [`OryProxyBuilder::public_url`], the host of a request is not looked at; with
//!   [`OryProxyBuilder::trust_forwarded_headers`], it is what these headers say.

mod body;
mod builder;
mod cookie;
mod layer;
mod location;
mod origin;
mod path;
mod refusal;
mod request;
mod response;
mod rewrite;
mod settings;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_answer;
#[cfg(test)]
mod tests_build;
#[cfg(test)]
mod tests_hostile;
#[cfg(test)]
mod tests_pieces;

pub use self::body::ProxyBody;
pub use self::builder::{OryProxyBuilder, ProxyBuildError};
pub use self::layer::{OryProxy, ProxyService};

/// Compiles the programs of the page.
#[cfg(all(doctest, feature = "reqwest"))]
#[doc = include_str!("../docs/modules/proxy.md")]
struct Page;
