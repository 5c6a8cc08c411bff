//! The form of a flow: its nodes in order, its messages, and what to submit.
//!
//! [`Form`] is a view of the `ui` of a flow, and [`Node`] of one of its parts. Both borrow it, change
//! nothing, and cost nothing to make. [`Form::submission`] collects what the user entered, and
//! [`MessageId`] says which message it is, for translations.

mod criteria;
mod form;
mod groups;
mod message_codes;
mod message_context;
mod message_id;
mod node;
mod order;
mod submission;
mod values;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_form;
#[cfg(test)]
mod tests_messages;
#[cfg(test)]
mod tests_submission;

pub use self::criteria::Criteria;
pub use self::form::Form;
pub use self::message_id::MessageId;
pub use self::node::Node;
pub use self::order::Order;
pub use self::submission::Submission;

/// Compiles the programs of the page.
#[cfg(all(doctest, feature = "flows"))]
#[doc = include_str!("../docs/modules/ui.md")]
struct Page;
