//! The module `permissions`: its notation, and its calls against a stand-in of Keto.

#[path = "permissions/calls.rs"]
mod calls;
#[path = "permissions/notation.rs"]
mod notation;
#[path = "permissions/tree.rs"]
mod tree;
