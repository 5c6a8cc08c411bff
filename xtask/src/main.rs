//! The project's commands. `cargo xtask --help` lists them.

mod chores;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use openapi_to_crate::colour::Colour;
use xtask::workspace::ours;
use xtask::{
    bench, conformance, corpus, drift, examples, explain, features, fixture, generate,
    lint, release, report, verify,
};

/// The commands of the ory-sdk project.
#[derive(Debug, Parser)]
#[command(
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 done, 1 findings or errors, 2 wrong usage; those of drift: see there."
)]
struct Cli {
    #[command(flatten)]
    colour: Colour,
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
    /// Show what becomes of a fixture, and how that differs from what was accepted
    Fixture(fixture::Args),
    /// Say what a newer upstream document would do to users, or take it over
    Drift(drift::Args),
    /// Measure, and print the figures that the documentation quotes
    Bench(bench::Args),
    /// Make and check the crate of every document of a folder
    Corpus(corpus::Args),
    /// Check the client against programs that others wrote: mock, OAuth2 server, JavaScript client
    Conformance(conformance::Args),
    /// Print the pairs of the client's features whose code meets, for `.ci/powerset`
    Features(features::Args),
    /// Make a release of the changelog, or compare a tag with it
    Release(release::Args),
    /// Run the slow proofs, which the usual test run leaves out
    Verify(verify::Args),
}

fn main() -> ExitCode {
    let command = ours().told_in(Cli::command());
    if std::env::args_os().len() < 2 {
        report::note(chores::listed(&command));
        return ExitCode::from(2);
    }
    let matches = command.get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    cli.colour.hold();
    let result = match cli.command {
        Command::Generate(args) => generate::run(&args, ours()),
        Command::Lint(args) => lint::run(&args, ours()),
        Command::Explain(args) => explain::run(&args, ours()),
        Command::Examples(args) => examples::run(&args, ours()),
        Command::Fixture(args) => fixture::run(&args),
        Command::Drift(args) => drift::run(&args, ours()),
        Command::Bench(args) => bench::run(&args),
        Command::Corpus(args) => corpus::run(&args),
        Command::Conformance(args) => conformance::run(&args),
        Command::Features(args) => features::run(&args),
        Command::Release(args) => release::run(&args),
        Command::Verify(args) => verify::run(&args),
    };
    result.unwrap_or_else(|error| report::failure(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_has_its_purpose() {
        chores::check(&Cli::command());
    }
}
