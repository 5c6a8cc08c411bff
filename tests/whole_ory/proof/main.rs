//! The whole Ory API: what the document holds is in the model, what is in the model compiles, and
//! what compiles does on the wire what the document says.
//!
//! The calls of the wire tests are in `tests/whole_ory/program/`.

mod compiled;
mod counts;
mod names;
mod wire;
mod world;
