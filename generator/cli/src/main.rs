//! `openapi-to-crate`: a Rust client of any OpenAPI document. `openapi-to-crate --help` lists the commands.

use std::process::ExitCode;

fn main() -> ExitCode {
    openapi_to_crate::cli::run()
}
