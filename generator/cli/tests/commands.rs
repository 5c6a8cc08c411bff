//! The page of the commands says of each flag what the command line says of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use clap::{Arg, ArgAction, Command, CommandFactory as _};
use openapi_to_crate::cli::Cli;

/// The page, which is part of the book.
const PAGE: &str = "../book/src/commands.md";

#[test]
fn each_flag_has_its_line() -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let page = fs::read_to_string(path).context(PAGE)?;
    let mut sections = rows(&page);
    let mut command = Cli::command();
    // Arguments that hold everywhere are told once, at the top.
    let everywhere: BTreeSet<String> = command.get_arguments().map(row).collect();
    command.build();
    let mut expected = BTreeMap::new();
    for inner in command.get_subcommands().filter(|it| it.get_name() != "help") {
        let own = inner.get_arguments().filter(|arg| !is_of_clap(arg)).map(row);
        let own: BTreeSet<String> =
            own.filter(|row| !everywhere.contains(row)).collect();
        expected.insert(format!("`{}`", inner.get_name()), own);
    }
    let told = sections.remove("Everywhere").context("the section `Everywhere`")?;
    assert_eq!(told, everywhere, "what holds everywhere");
    // What is about no command needs no table.
    sections.retain(|title, rows| title.starts_with('`') || !rows.is_empty());
    let named: Vec<_> = sections.keys().cloned().collect();
    assert_eq!(named, expected.keys().cloned().collect::<Vec<_>>(), "a section each");
    for (name, rows) in expected {
        let lines: Vec<_> = rows.iter().cloned().collect();
        assert_eq!(sections[&name], rows, "{name} needs:\n{}", lines.join("\n"));
    }
    Ok(())
}

fn is_of_clap(arg: &Arg) -> bool {
    matches!(
        arg.get_action(),
        ArgAction::Help | ArgAction::HelpShort | ArgAction::Version
    )
}

/// Returns the lines of tables that are about flags, by the headings of second rank above them.
fn rows(page: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut sections = BTreeMap::new();
    let mut here = None;
    for line in page.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            here = Some(title.to_owned());
            sections.insert(title.to_owned(), BTreeSet::new());
        } else if let Some(rows) = here.as_ref().and_then(|it| sections.get_mut(it))
            && line.starts_with("| `")
        {
            rows.insert(line.to_owned());
        }
    }
    sections
}

/// Returns the line of an argument: how it is written, and the words of its help, with its values and its default.
fn row(arg: &Arg) -> String {
    let values = arg.get_value_names().unwrap_or_default();
    let values: Vec<_> = values.iter().map(ToString::to_string).collect();
    let takes_value = arg.get_action().takes_values();
    let written = match (arg.get_long(), takes_value) {
        (Some(long), true) => format!("--{long} {}", values.join(" ")),
        (Some(long), false) => format!("--{long}"),
        (None, _) => values.join(" "),
    };
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let known: Vec<_> = match takes_value {
        true => arg.get_possible_values(),
        false => Vec::new(),
    };
    if !known.is_empty() {
        let known = known.iter().map(|value| format!("`{}`", value.get_name()));
        help += &format!(": {}", known.collect::<Vec<_>>().join(", "));
    }
    let default = arg.get_default_values().iter().filter_map(|value| value.to_str());
    let default =
        default.filter(|_| takes_value).map(|value| format!(" [default: {value}]"));
    help.extend(default);
    format!("| `{written}` | {} |", help.replace('|', "\\|"))
}

#[test]
fn each_command_is_on_the_front_page() {
    let readme = include_str!("../README.md");
    for command in Cli::command().get_subcommands().map(Command::get_name) {
        assert!(readme.contains(&format!("| `{command}` |")), "{command}");
    }
}
