//! The program of `cargo xtask bench wire`: the same calls and bodies by the generated crate and by hand.

pub mod bodies;
pub mod calls;
pub mod codec;
pub mod compare;
pub mod measure;
pub mod ours;
pub mod responses;
pub mod server;
pub mod theirs;
pub mod valgrind;

/// Whether the inputs are as small as they can be: nothing is learnt then but that all of it works.
pub fn is_smoke() -> bool {
    std::env::args().any(|argument| argument == "smoke")
}
