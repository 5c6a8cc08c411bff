//! The command line of `openapi-to-crate`.

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::colour::Colour;
use crate::project::Project;
use crate::{completions, drift, examples, explain, generate, lint, man, new, report};

/// Makes a Rust client crate, with its reference as Markdown, of an OpenAPI document.
#[derive(Debug, Parser)]
#[command(
    name = "openapi-to-crate",
    version,
    after_help = "\
Where no flag names a file, it is one of the project: spec/openapi.yaml, spec/overlay.yaml and spec/sdk.toml in the nearest
folder around the present one that has spec/sdk.toml, and generated/ for the crate. `openapi-to-crate new` writes such a
folder. Nothing is fetched from anywhere.

Exit codes: 0 done, 1 findings or errors, 2 wrong usage; those of drift: see there."
)]
pub struct Cli {
    #[command(flatten)]
    colour: Colour,
    #[command(subcommand)]
    command: Command,
}

/// One variant a command, one module a command: the module has the arguments and `run`.
#[derive(Debug, Subcommand)]
enum Command {
    /// Write a folder to start with
    New(new::Args),
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
    /// Print what a shell needs to complete commands and flags
    Completions(completions::Args),
    /// Write the manual, a page for each command
    Man(man::Args),
}

/// Runs the command that the arguments of the process name.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    cli.colour.hold();
    let project = Project::here();
    let result = match &cli.command {
        Command::New(args) => new::run(args, &project),
        Command::Generate(args) => generate::run(args, &project),
        Command::Lint(args) => lint::run(args, &project),
        Command::Explain(args) => explain::run(args, &project),
        Command::Examples(args) => examples::run(args, &project),
        Command::Drift(args) => drift::run(args, &project),
        Command::Completions(args) => completions::run(args, Cli::command()),
        Command::Man(args) => man::run(args, Cli::command()),
    };
    result.unwrap_or_else(|error| report::failure(&error))
}
