//! The support code of generated clients. Everything below [`runtime`] is copied verbatim into each
//! generated crate, and [`dyn_box`] into those whose types nest deep; unit tests stand beside them and stay here.

pub mod dyn_box;
pub mod runtime;

#[cfg(test)]
mod tests;
