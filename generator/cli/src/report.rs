//! What the user sees: results go to standard output, messages about the input and errors to
//! standard error.

use std::fmt::Display;
use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{self, Diagnostics, Style, render};
use ory_sdk_generator::model::Api;

use crate::output::Written;
use crate::project::Named;

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

/// Prints every message about the input to standard error, but those that only `lint` is asked for.
pub fn diagnostics(diagnostics: &Diagnostics, inputs: &Inputs, format: Format) {
    let asked = diagnostics.clone().without_asides();
    let text = rendered(&asked, inputs, format);
    if text.is_empty() {
        return;
    }
    match format {
        Format::Text => note(text),
        Format::Json | Format::Github => note(text.trim_end()),
    }
}

/// Returns every message as text; in colour if both outputs are terminals and `NO_COLOR` is not set.
#[must_use]
pub fn rendered(diagnostics: &Diagnostics, inputs: &Inputs, format: Format) -> String {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || !io::stderr().is_terminal()
        || !io::stdout().is_terminal();
    let style = if plain { Style::Plain } else { Style::Coloured };
    match format {
        Format::Text => render(diagnostics, inputs, style),
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
