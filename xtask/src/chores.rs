//! What `cargo xtask` says where no command is named: the commands by their purpose.

use std::fmt::Write as _;

use clap::Command;

/// The commands, in the order in which somebody comes to need them.
const CHORES: [(&str, &[&str]); 5] = [
    ("Make the crate", &["generate", "lint", "explain"]),
    ("Change the generator", &["fixture", "examples", "corpus", "bench"]),
    ("Follow upstream", &["drift"]),
    ("Release it", &["release"]),
    ("Prove it", &["verify", "conformance", "features"]),
];

/// Returns the list, with the words of the help.
pub(crate) fn listed(command: &Command) -> String {
    let mut text = String::from("Usage: cargo xtask COMMAND\n");
    for (purpose, names) in CHORES {
        _ = writeln!(text, "\n{purpose}:");
        for name in names {
            let about = command.find_subcommand(name).and_then(Command::get_about);
            let about = about.map(ToString::to_string).unwrap_or_default();
            _ = writeln!(text, "  {name:<12} {about}");
        }
    }
    text + "\n`cargo xtask COMMAND --help` says more about one. CONTRIBUTING.md says when to run which."
}

/// Each command stands in the list, once.
#[cfg(test)]
pub(crate) fn check(command: &Command) {
    let mut listed: Vec<_> =
        CHORES.iter().flat_map(|(_, names)| *names).copied().collect();
    let mut all: Vec<_> = command.get_subcommands().map(Command::get_name).collect();
    listed.sort_unstable();
    all.sort_unstable();
    assert_eq!(listed, all);
}
