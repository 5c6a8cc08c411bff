//! `openapi-to-crate`: a Rust client of any OpenAPI document. `openapi-to-crate --help` lists the commands.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_to_crate::project::Project;
use openapi_to_crate::{drift, examples, explain, generate, lint, report};

/// Makes a Rust client crate, with its pages, of an OpenAPI document.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 done, 1 findings or errors, 2 wrong usage; those of drift: see there."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// One variant a command, one module a command: the module has the arguments and `run`.
#[derive(Debug, Subcommand)]
enum Command {
    /// Write the crate and the pages of an OpenAPI document
    Generate(generate::Args),
    /// Say what is wrong with an OpenAPI document, and write nothing
    Lint(lint::Args),
    /// Say what the code of a message means, and what to do
    Explain(explain::Args),
    /// Take every example of a document through its crate and back
    Examples(examples::Args),
    /// Say what a newer document would do to users, or take it over
    Drift(drift::Args),
}

fn main() -> ExitCode {
    let project = Project::here();
    let result = match Cli::parse().command {
        Command::Generate(args) => generate::run(&args, &project),
        Command::Lint(args) => lint::run(&args, &project),
        Command::Explain(args) => explain::run(&args, &project),
        Command::Examples(args) => examples::run(&args, &project),
        Command::Drift(args) => drift::run(&args, &project),
    };
    result.unwrap_or_else(|error| report::failure(&error))
}
