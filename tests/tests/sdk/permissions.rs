//! The module `permissions`: its notation, and its calls against a stand-in of Keto.

mod calls;
mod notation;
mod tree;
