//! `openapi-to-crate`: a Rust client of any OpenAPI document. `openapi-to-crate --help` lists the commands.

use std::process::ExitCode;

/// A crate is made of a million small values, and the allocators of most systems are slower with those.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    openapi_to_crate::cli::run()
}
