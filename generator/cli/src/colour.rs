//! Whether what is printed has colours.

use std::io::IsTerminal;
use std::sync::OnceLock;

/// When there are colours. It holds for the whole run: what prints is everywhere.
static WHEN: OnceLock<When> = OnceLock::new();

/// The flag of every command.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Colour {
    /// When messages have colours; by default on a terminal, unless NO_COLOR is set
    #[arg(long, value_name = "WHEN", global = true, value_enum, default_value_t)]
    color: When,
}

/// When messages have colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum When {
    #[default]
    Auto,
    Always,
    Never,
}

impl Colour {
    /// Makes the flag hold, once, before anything is printed.
    pub fn hold(self) {
        _ = WHEN.set(self.color);
    }
}

/// Returns whether what is written to an output has colours.
pub fn is_on(output: &impl IsTerminal) -> bool {
    match WHEN.get().copied().unwrap_or_default() {
        When::Always => true,
        When::Never => false,
        When::Auto => {
            let asked_not =
                std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            !asked_not && output.is_terminal()
        }
    }
}
