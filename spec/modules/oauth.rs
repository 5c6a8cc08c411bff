//! The client's side of OAuth 2.0 and OpenID Connect: sign people in, and get tokens.
//!
//! An [`OAuthClient`] is your application as the server knows it. [`authorize`](OAuthClient::authorize) makes the
//! address that a browser goes to, with PKCE (RFC 7636), `state` and `nonce`; [`finish`](OAuthClient::finish) checks
//! what comes back and exchanges the code. There are also [`refresh`](OAuthClient::refresh), the
//! [device flow](OAuthClient::device) (RFC 8628), [tokens for the application itself](OAuthClient::own_token), and
//! [logout](OAuthClient::logout).
//!
//! ```no_run
//! use ory_sdk::Ory;
//! use ory_sdk::oauth::{OAuthClient, SignIn};
//!
//! # async fn run(query: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let ory = Ory::builder().base_url("https://my-project.projects.oryapis.com").build()?;
//! let client = OAuthClient::public(&ory, "my-app").redirect_uri("https://app.example.com/callback");
//!
//! // Send the browser there, and keep the rest until it is back: in a cookie that only the server can read.
//! let begun = client.authorize(["openid", "offline_access"]).begin()?;
//! let (url, kept) = (begun.url, begun.sign_in.to_secret());
//!
//! // It is back.
//! let sign_in = SignIn::from_secret(&kept)?;
//! let tokens = client.finish(&sign_in, query).await?;
//! println!("{:?} for {:?}", tokens.scopes, tokens.expires_in);
//! # Ok(())
//! # }
//! ```

mod authorize;
mod callback;
mod client;
mod device;
mod error;
mod form;
mod logout;
mod pkce;
mod secret;
mod sign_in;
#[cfg(all(test, feature = "test-util"))]
mod tests;
mod tokens;

/// The page of the module, whose programs are compiled so.
#[cfg(all(doctest, feature = "verifier"))]
#[doc = include_str!("../docs/modules/oauth.md")]
struct Page;

pub use authorize::{Authorization, AuthorizationRequest};
pub use client::OAuthClient;
pub use device::DeviceLogin;
pub use error::OAuthError;
pub use logout::LogoutRequest;
pub use pkce::Pkce;
pub use sign_in::SignIn;
pub use tokens::Tokens;
