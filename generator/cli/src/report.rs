//! What the user sees: results go to standard output, messages about the input and errors to
//! standard error.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{self, Diagnostics, Style, render_few};
use ory_sdk_generator::model::Api;

use crate::colour;
use crate::output::Written;
use crate::project::Named;

/// How many warnings of one code are shown where not all are asked for, and how many notes.
const FEW: usize = 3;

/// How many files that are not ours are named one by one.
const NAMED_STRAYS: usize = 5;

/// How messages about the input are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people: with the place, the excerpt and what to do
    #[default]
    Text,
    /// For tools: one JSON object a line
    Json,
    /// Annotations of GitHub Actions
    Github,
}

/// Which messages about the input are printed, and how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::Args)]
pub struct Said {
    /// How messages about the input are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Show every warning: otherwise, of those with the same code, the first three and their number
    #[arg(long = "all")]
    pub whole: bool,
}

impl Said {
    /// All messages, for people.
    pub const WHOLE: Self = Self {
        format: Format::Text,
        whole: true,
    };
}

/// Prints the messages about the input to standard error, but those that only `lint` is asked for.
pub fn diagnostics(diagnostics: &Diagnostics, inputs: &Inputs, said: Said) {
    let asked = diagnostics.clone().without_asides();
    let text = rendered(&asked, inputs, said);
    if text.is_empty() {
        return;
    }
    match said.format {
        Format::Text => note(text),
        Format::Json | Format::Github => note(text.trim_end()),
    }
}

/// Returns the messages as text; in colour where [`colour`] says so of both outputs.
#[must_use]
pub fn rendered(diagnostics: &Diagnostics, inputs: &Inputs, said: Said) -> String {
    let coloured = colour::is_on(&io::stderr()) && colour::is_on(&io::stdout());
    let style = if coloured { Style::Coloured } else { Style::Plain };
    let few = if said.whole { usize::MAX } else { FEW };
    match said.format {
        Format::Text => render_few(diagnostics, inputs, style, few),
        Format::Json => diagnostic::json(diagnostics, inputs),
        Format::Github => diagnostic::github(diagnostics, inputs),
    }
}

/// Says what `generate` did.
pub fn generated(
    inputs: &Inputs,
    api: &Api,
    out: &Named,
    written: &Written,
    took: Duration,
) {
    let operations = count(api.operations().count(), "operation");
    let models = count(api.types.len(), "model");
    line(format!("{}: {operations}, {models}", inputs.spec.path));
    let Written {
        written: new,
        unchanged,
        removed,
        strays,
    } = written;
    let (new, took) = (count(*new, "file"), took.as_secs_f64());
    line(format!(
        "{}: {new} written, {unchanged} unchanged, {removed} removed, in {took:.2} s",
        out.shown
    ));
    if let [.., _] = strays.as_slice() {
        let named =
            strays.iter().take(NAMED_STRAYS).cloned().collect::<Vec<_>>().join(", ");
        let rest = strays.len().saturating_sub(NAMED_STRAYS);
        let rest = if rest == 0 { String::new() } else { format!(" and {rest} more") };
        line(format!("{}: left alone, not the generator's: {named}{rest}", out.shown));
    }
}

/// Says what to do with a crate that was not there before.
pub fn next(out: &Named) {
    let manifest = Path::new(&out.shown).join("Cargo.toml");
    let readme = Path::new(&out.shown).join("README.md");
    // From whichever folder it is typed in, cargo writes a path that leads from there.
    let folder = std::path::absolute(&out.path).unwrap_or_else(|_| out.path.clone());
    line(format!(
        "next: cargo build --manifest-path {}, and read {}\n      in your package: cargo add --path {}",
        manifest.display(),
        readme.display(),
        folder.display()
    ));
}

/// Returns a number of things in words: `1 file`, `2 files`.
#[must_use]
pub fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Prints the model.
pub fn json(api: &Api) -> Result<()> {
    line(serde_json::to_string_pretty(api)?);
    Ok(())
}

/// Prints a result that ends its own lines.
pub fn raw(text: &str) {
    line(text.strip_suffix('\n').unwrap_or(text));
}

/// Prints a result. A reader that has seen enough, such as `head`, is no error.
pub fn line(text: impl Display) {
    if let Err(error) = writeln!(io::stdout().lock(), "{text}") {
        let code = i32::from(error.kind() != ErrorKind::BrokenPipe);
        std::process::exit(code);
    }
}

/// Prints a message.
pub fn note(text: impl Display) {
    // Where standard error is closed, there is no one left to tell.
    _ = writeln!(io::stderr().lock(), "{text}");
}

/// Says why a command failed.
pub fn failure(error: &anyhow::Error) -> ExitCode {
    note(format!("error: {error:#}"));
    ExitCode::FAILURE
}

/// Says how a command is used wrongly.
pub fn usage(problem: &str) -> ExitCode {
    note(format!("error: {problem}\n\nFor more information, try '--help'."));
    ExitCode::from(2)
}
