//! The endpoint that Ory calls: webhooks of flows, and streams of events.
//!
//! A [`Receiver`] checks that it is Ory who calls, and makes a [`Delivery`] of the request. Its body is
//! what your Jsonnet template makes of the flow ([`Context`] reads the members that Ory gives to
//! it), or an [`Event`]. Where Ory waits for the [`Answer`], it lets the flow go on, changes the identity,
//! or stops the flow with messages at the fields of its form.
//!
//! ```
//! use ory_sdk::webhooks::{Answer, Field, Message, Receiver, Rejected};
//!
//! fn registration(
//!     receiver: &Receiver,
//!     headers: &http::HeaderMap,
//!     body: &'static [u8],
//! ) -> Result<Answer, Rejected> {
//!     let context = receiver.receive(headers, body)?.context()?;
//!     let email = context.identity.as_ref().and_then(|it| it.traits["email"].as_str());
//!     if email.is_some_and(|email| email.ends_with("@example.com")) {
//!         return Ok(Answer::proceed());
//!     }
//!     let message = Message::new(4_900_001, "Use the address of your company.");
//!     Ok(Answer::interrupt(Field::new(["traits", "email"]), message))
//! }
//!
//! let receiver = Receiver::api_key("X-Api-Key", "the secret");
//! let mut headers = http::HeaderMap::new();
//! assert_eq!(registration(&receiver, &headers, b"{}"), Err(Rejected::Unauthorized));
//! headers.insert("x-api-key", http::HeaderValue::from_static("the secret"));
//! let answer = registration(&receiver, &headers, b"{}").unwrap();
//! assert_eq!(answer.status(), 400);
//! ```

mod answer;
#[cfg(feature = "axum")]
mod axum;
mod change;
mod context;
mod delivery;
mod event;
mod names;
mod receiver;

pub use self::answer::{Answer, Field, Message};
pub use self::change::IdentityChange;
pub use self::context::{Context, FlowContext};
pub use self::delivery::{Delivery, Rejected};
pub use self::event::Event;
pub use self::names::EventName;
pub use self::receiver::Receiver;

#[cfg(test)]
mod tests;

/// The code of the page.
#[cfg(all(doctest, feature = "axum"))]
#[doc = include_str!("../docs/modules/webhooks.md")]
struct Page;
