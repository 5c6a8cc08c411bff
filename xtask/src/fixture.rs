//! `cargo xtask fixture NAME`: what becomes of a fixture, and whether that is what was accepted.

mod found;
mod made;
mod record;
mod select;

use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};

use crate::diff::Diff;
use crate::report;
pub use found::{Fixture, Kind, all};
pub use made::Made;
pub use record::{State, fenced, joined};
pub use select::{Selected, Selector};

/// Which fixture to look at, and what to do with what becomes of it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
A fixture is a document in tests/fixtures/, and NAME is the name of its file without the ending: `unions`, or
`valid/unions` where two folders have one. What was accepted stands beside it as NAME.md: the messages and, of a
crate, the API beyond what every crate has, and the parts that the comment at the top of the document names, one a
line:

    # shows: src/models/node.rs                       a file, without its doc comments
    # shows: src/models/node.rs: impl json::Decode    an item, or each whose first line begins so
    # shows: src/models/node.rs: /// enum Node        with its doc comments; `///` alone is the file with them
    # shows: docs/Api.md: ## upload_file              a section of a page; its title is what stands above the first
    # shows: docs/Api.md: | **id**                    lines that begin so
    # shows: Cargo.toml: [features]                   a section of the manifest
    # shows: src/models/*.rs: struct                  the same in all files whose paths are so
    # shows: API.txt: variant                         lines of the API, instead of all that it has

Exit codes: 0 it is as accepted, or was accepted now, 1 it differs or has not been accepted, 2 wrong usage.")]
pub struct Args {
    /// The name of the fixture; without one, all fixtures are listed
    name: Option<String>,
    /// Write what becomes of it to the file beside it
    #[arg(long, requires = "name")]
    accept: bool,
    /// Print another part of what becomes of it, in the words of `# shows:`
    #[arg(long, value_name = "PART", requires = "name", conflicts_with = "accept")]
    show: Option<String>,
    /// List the files of its crate
    #[arg(long, requires = "name", conflicts_with_all = ["accept", "show"])]
    files: bool,
}

/// Runs the command.
///
/// # Errors
///
/// There is no such fixture, it cannot be read, or it names a part that its crate does not have.
pub fn run(args: &Args) -> Result<ExitCode> {
    let Some(name) = &args.name else {
        for fixture in every()? {
            report::line(fixture.title());
        }
        return Ok(ExitCode::SUCCESS);
    };
    let fixture = match find(name) {
        Ok(fixture) => fixture,
        Err(problem) => return Ok(report::usage(&problem.to_string())),
    };
    let made = fixture.made()?;
    if args.files || args.show.is_some() {
        let files = made.files.as_ref().with_context(|| made.said.clone())?;
        match &args.show {
            Some(part) => {
                let parts = Selector::new(part).of(files)?;
                report::raw(&record::joined(&parts, part.contains('*')));
            }
            None => files.iter().for_each(|(path, _)| report::line(path)),
        }
        return Ok(ExitCode::SUCCESS);
    }
    let record = fixture.record(&made)?;
    let state = fixture.state(&record)?;
    if args.accept {
        fixture.accept(&record)?;
    } else {
        report::raw(&record);
    }
    let shown = fixture.record_path();
    let shown = shown.strip_prefix(crate::workspace::root()).unwrap_or(&shown);
    let shown = shown.display().to_string();
    Ok(told(&state, &record, &shown, args.accept))
}

/// Says how what was made compares with what was accepted.
fn told(state: &State, record: &str, shown: &str, accepted: bool) -> ExitCode {
    let said = match state {
        State::Same => format!("{shown}: as accepted"),
        State::New if accepted => {
            format!("{shown}: accepted, {} lines", record.lines().count())
        }
        State::New => format!("{shown}: not there; --accept writes it"),
        State::Differs(before) => {
            let mut diff = Diff::whole();
            diff.changed(shown, before.as_bytes(), record);
            report::line(diff.finish());
            if accepted {
                format!("{shown}: accepted")
            } else {
                format!("{shown}: differs as shown; --accept writes it")
            }
        }
    };
    report::note(said);
    if accepted || matches!(state, State::Same) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Returns the fixtures of all kinds.
fn every() -> Result<Vec<Fixture>> {
    let mut every = Vec::new();
    for kind in Kind::ALL {
        every.extend(all(kind)?);
    }
    Ok(every)
}

/// Returns the one fixture that has a name.
fn find(name: &str) -> Result<Fixture> {
    let mut found = every()?;
    found.retain(|fixture| fixture.name() == name || fixture.title() == name);
    let titles: Vec<String> = found.iter().map(Fixture::title).collect();
    ensure!(
        titles.len() < 2,
        "`{name}` may be {}: name one of them",
        titles.join(" or ")
    );
    let Some(fixture) = found.pop() else {
        bail!(
            "there is no fixture `{}`; `cargo xtask fixture` lists them",
            name.escape_debug()
        );
    };
    Ok(fixture)
}
