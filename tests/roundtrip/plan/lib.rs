//! The proof that models keep what they read: JSON made from a document's schemas goes through the
//! generated crate and back.
//!
//! Cases are made from the plain tree of the document, not from the generator's model, and each
//! knows what has to come back. [`Proof::systematic`] goes through what a schema can say, one thing
//! after the other; [`Proof::random`] mixes. A [`driver`] reads, writes and reads again; an
//! independent [`checker`] says whether what went in and what came out is valid under the document.
//!
//! Those cases are of schemas that are understood place by place. [`Proof::valued`] makes valid values of any schema, however
//! it is composed, and asks only what a user asks: that they come back whole.

mod between;
pub mod cases;
pub mod checker;
pub mod choices;
pub mod coverage;
pub mod document;
pub mod driver;
pub mod maker;
pub mod object;
mod proof;
pub mod sample;
pub mod scalar;
pub mod schema;
pub mod subject;
mod valid;

pub use xtask::{compare, strict};

pub use between::Between;
pub use proof::{Proof, Tally, Valued, Wish};
