//! The support code of generated clients. Everything below [`runtime`] is copied verbatim into each
//! generated crate; its unit tests stand beside it and stay here.

pub mod runtime;

#[cfg(test)]
mod tests;
