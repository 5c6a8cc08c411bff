//! What to do next in a flow: after an error, after a success, and to begin one.
//!
//! - [`outcome`] turns the error of any call of a flow into what to do: show the form again, start
//!   anew, redirect, sign in again, and so on.
//! - [`next_step`] picks the step to follow from the `continue_with` of an answer.
//! - [`StartUrl`] builds the URL that begins a flow, and [`FlowKind::page`] the path of your own page
//!   that shows one.

mod answer;
mod decide;
mod flow;
mod kind;
mod location;
mod next;
mod outcome;
mod page;
mod start;
mod step;
mod typed;

#[cfg(all(test, feature = "test-util"))]
mod tests;
#[cfg(all(test, feature = "test-util"))]
mod tests_hostile;
#[cfg(test)]
mod tests_location;
#[cfg(test)]
mod tests_next;
#[cfg(all(test, feature = "test-util"))]
mod tests_start;

pub use self::answer::Answer;
pub use self::flow::{Flow, OtherFlow};
pub use self::kind::FlowKind;
pub use self::location::Location;
pub use self::next::{NextStep, best, next_step};
pub use self::outcome::{Outcome, outcome};
pub use self::page::FlowPage;
pub use self::start::{StartUrl, StartUrlError};
pub use self::step::Step;

/// Compiles the programs of the page.
#[cfg(doctest)]
#[doc = include_str!("../docs/modules/flows.md")]
struct Page;
