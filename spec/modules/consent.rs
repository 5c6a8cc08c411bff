//! The login, consent, logout and device pages of an OAuth 2.0 server, in few lines.
//!
//! Ory sends browsers to these pages with a challenge in the query. [`Login`], [`Consent`] and
//! [`Logout`] open the request behind a challenge, and end with the URL to which the browser goes
//! next; [`device`] takes the code that a user typed. What can go wrong is a [`Failure`] of some
//! [`FailureKind`]. [`Csrf`] keeps other sites from posting your forms. None of these needs a web
//! framework.
//!
//! With the feature `axum`, an implementation of `Pages` becomes a `Router`.
//!
//! ```no_run
//! use ory_sdk::Ory;
//! use ory_sdk::consent::{FailureKind, Login};
//! use ory_sdk::models::AcceptOAuth2LoginRequest;
//!
//! /// Returns where the browser goes, or `None` if a form has to be shown.
//! async fn login(ory: &Ory, challenge: &str) -> Result<Option<String>, Box<dyn std::error::Error>> {
//!     let login = match Login::open(ory, challenge).await {
//!         Ok(login) => login,
//!         // The back button: the request was answered before.
//!         Err(failure) if failure.kind() == FailureKind::Answered => {
//!             return Ok(failure.redirect_to().map(|to| to.as_str().to_owned()));
//!         }
//!         Err(failure) => return Err(failure.into()),
//!     };
//!     if !login.skip() {
//!         return Ok(None);
//!     }
//!     let answer = AcceptOAuth2LoginRequest::new(&login.request().subject);
//!     Ok(Some(login.accept(answer).await?.into_string()))
//! }
//! ```

mod csrf;
mod device;
mod failure;
mod form;
mod grant;
mod login;
mod logout;
mod redirect;
mod request;
#[cfg(feature = "axum")]
mod web;

pub use self::csrf::{Csrf, CsrfToken, NoRandomness};
pub use self::device::device;
pub use self::failure::{Failure, FailureKind};
pub use self::form::{BadForm, Form};
pub use self::grant::Grant;
pub use self::login::Login;
pub use self::logout::Logout;
pub use self::redirect::RedirectTo;
pub use self::request::Consent;
#[cfg(feature = "axum")]
pub use self::web::{
    ConsentPage, DevicePage, Hidden, Kit, LoginPage, LogoutPage, Pages, Refusal, escape,
};

#[cfg(all(test, feature = "test-util"))]
mod tests;

/// The code of the page.
#[cfg(all(doctest, feature = "axum"))]
#[doc = include_str!("../docs/modules/consent.md")]
struct Page;
