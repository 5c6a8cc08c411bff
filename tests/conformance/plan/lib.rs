//! Every operation of a document, called through the generated crate: what is sent, what has to
//! come back.
//!
//! [`plan`] says what to call and with which values, which are made from the plain tree of the
//! document; [`driver`] builds the program that makes the calls and runs it; [`mock`] holds what it
//! tells against what the document says of the status; [`twin`] holds what it sent against what
//! another client sent.

pub mod document;
pub mod driver;
pub mod helped;
pub mod layers;
pub mod mock;
pub mod plan;
pub mod twin;
pub mod values;
