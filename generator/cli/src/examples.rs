//! `examples FILE`: every example of a document goes through its crate and back.
//!
//! A checker of JSON Schema, which knows nothing of the generator, says whose fault it is where one does not come back as
//! it is: an example that is not valid under its own schema is the document's.

mod find;
mod report;
mod trial;
mod types;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::load;
use ory_sdk_generator::model::Api;
use serde_json::Value;

use crate::driver;
use crate::inputs::Selection;
use crate::project::Project;
use crate::report::Said;
use crate::scratch::Scratch;
pub use find::Example;
pub use trial::{Examined, Fault, Finding};

/// The library that holds the crate, whatever its name.
const LIBRARY: &str = "sdk";

/// Which document, and how much is said.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples are those of responses, request bodies, parameters and schemas: `example`, and `examples` of 3.0 and 3.1, those
behind references, too. Of bodies, those of JSON and of forms. Each is read with its type and written again; how a
number is spelt does not count. The crate and a program that does it are compiled below target/scratch.

A checker of JSON Schema says first whether an example is valid under its schema. If it is, it has to come back whole:
what is refused, changed or lost is a fault of the generator. If it is not, it is a fault of the document. Two things
are lost by design, and are no fault: keys that no schema names, and a `null` that stands for an absent key.

Exit codes: 0 no fault of the generator, 1 such a fault, or no crate can be made of the document, 2 wrong usage.")]
pub struct Args {
    /// OpenAPI document, YAML or JSON; the project's own if there is none
    #[arg(value_name = "FILE", conflicts_with = "spec")]
    file: Option<PathBuf>,
    #[command(flatten)]
    inputs: Selection,
    /// List the faults of the document, too, and the keys that no schema names
    #[arg(long)]
    all: bool,
}

/// Runs the command.
///
/// # Errors
///
/// A file cannot be read, or the crate does not compile.
pub fn run(args: &Args, project: &Project) -> Result<ExitCode> {
    let mut selection = args.inputs.clone();
    selection.spec = args.file.clone().or(selection.spec);
    let inputs = selection.read(project)?;
    let mut diagnostics = Diagnostics::default();
    let Some(api) = selection.model(&inputs, &mut diagnostics) else {
        crate::report::diagnostics(&diagnostics, &inputs, Said::WHOLE);
        crate::report::line("there is no crate to try the examples with");
        return Ok(ExitCode::FAILURE);
    };
    let examined = examine_with(project, &api, &inputs, "examples")?;
    report::print(&examined, args.all);
    let is_clean = examined.of_generator().next().is_none();
    Ok(if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Takes every example of a document through its crate, in the scratch workspace of this name.
///
/// # Errors
///
/// The generator refuses the document, or the crate does not compile.
pub fn examine(project: &Project, inputs: &Inputs, workspace: &str) -> Result<Examined> {
    examine_against(project, inputs, inputs, workspace)
}

/// As [`examine`], with the crate of another document: what an API shows that is newer than its crate, say.
///
/// # Errors
///
/// As those of [`examine`].
pub fn examine_against(
    project: &Project,
    inputs: &Inputs,
    of: &Inputs,
    workspace: &str,
) -> Result<Examined> {
    let mut diagnostics = Diagnostics::default();
    let api = ory_sdk_generator::model(of, &mut diagnostics);
    let api = api.with_context(|| render(&diagnostics, of, Style::Plain))?;
    examine_with(project, &api, inputs, workspace)
}

fn examine_with(
    project: &Project,
    api: &Api,
    inputs: &Inputs,
    workspace: &str,
) -> Result<Examined> {
    let written = load::written(inputs).context("the document cannot be read")?;
    let main = inputs.spec.file_name();
    let found = find::examples(&written.tree, main);
    let typed = types::Types::new(api, &written.tree, main).sort(found);
    let mut scratch = Scratch::new(project, workspace)?;
    // Cargo takes crates of one name in folders of one name for the same, whatever workspace they are in.
    let folder = scratch.program(LIBRARY);
    scratch.add(&folder, &ory_sdk_generator::files(api))?;
    let table = driver::Table {
        library: LIBRARY.to_owned(),
        folder,
        package: api.package.name.clone(),
        types: typed.types.clone(),
    };
    let driver = driver::start(&mut scratch, &[table])?;
    trial::Trial::new(&written.tree, main, scratch, driver)
        .examine(typed, &written, inputs)
}

/// Returns whether the schemas of a document are in the words of JSON Schema itself.
fn is_3_1(tree: &Value) -> bool {
    tree.get("openapi").and_then(Value::as_str).is_some_and(|it| !it.starts_with("3.0"))
}
