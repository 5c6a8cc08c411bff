//! Permissions in the notation of Ory Keto: tuples that are read and printed, checks that say yes or no, many
//! at once, who has a relation and why, and changes.
//!
//! ```no_run
//! use ory_sdk::Ory;
//! use ory_sdk::permissions::{Changes, Permissions, RelationTuple};
//!
//! # async fn example(ory: Ory) -> Result<(), Box<dyn std::error::Error>> {
//! let permissions = Permissions::new(&ory);
//! let member: RelationTuple = "Group:finance#members@alice".parse()?;
//! let group: RelationTuple = "Document:budget#editors@Group:finance#members".parse()?;
//! permissions.write(Changes::new().insert(member).insert(group)).await?;
//!
//! let edits: RelationTuple = "Document:budget#editors@alice".parse()?;
//! println!("{}", if permissions.check(edits).await? { "yes" } else { "no" });
//! # Ok(()) }
//! ```

mod allowed;
mod batch;
mod changes;
mod client;
mod notation;
/// The page of the module, whose programs are compiled.
#[cfg(doctest)]
#[doc = include_str!("../docs/modules/permissions.md")]
mod page {}
mod subject;
#[cfg(test)]
mod tests;
mod tree;
mod tuple;
mod walk;

pub use self::allowed::{Refusal, allowed};
pub use self::batch::CheckFailure;
pub use self::changes::Changes;
pub use self::client::Permissions;
pub use self::notation::NotationError;
pub use self::subject::Subject;
pub use self::tree::Tree;
pub use self::tuple::{NotOneSubject, RelationTuple};
pub use self::walk::Walk;
