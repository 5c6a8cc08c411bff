//! `cargo xtask bench wire`: what a call costs its user when it runs, beside the same call written by hand.
//!
//! A program of its own is built with the generated crate on one side and, on the other, reqwest and models of the same
//! document that derive serde. Both send the same requests to the same server, by turns.

pub(super) mod calls;
mod sample;

use std::collections::BTreeMap;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::{Api, TypeName};

use super::derived;
use super::figures::Figures;
use super::project::{Build, Project};
use crate::inputs::Selection;
use crate::report;
use calls::{Bodies, name};
use sample::{Order, Sampler};

/// Flags of `bench wire`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    inputs: Selection,
    /// Do everything once, to see that it works: the figures mean nothing then
    #[arg(long)]
    smoke: bool,
    /// Count the instructions of the codecs for each byte, and of each call, with valgrind, in the place of all else
    #[arg(long)]
    instructions: bool,
}

/// The program, which is compiled in the project that is written and not here.
const PROGRAM: [(&str, &str); 9] = [
    ("src/lib.rs", include_str!("wire/program/lib.rs")),
    ("src/codec.rs", include_str!("wire/program/codec.rs")),
    ("src/compare.rs", include_str!("wire/program/compare.rs")),
    ("src/measure.rs", include_str!("wire/program/measure.rs")),
    ("src/server.rs", include_str!("wire/program/server.rs")),
    ("src/theirs.rs", include_str!("wire/program/theirs.rs")),
    ("src/bin/count.rs", include_str!("wire/program/bin/count.rs")),
    ("src/bin/instructions.rs", include_str!("wire/program/bin/instructions.rs")),
    ("src/bin/time.rs", include_str!("wire/program/bin/time.rs")),
];

/// The bodies that are measured beside the clients, where the document has them.
const OTHER_BODIES: [&str; 1] = ["LoginFlow"];

/// Runs the benchmark and prints its tables.
pub(super) fn run(args: &Args, figures: &mut Figures) -> Result<ExitCode> {
    let inputs = args.inputs.read(crate::workspace::ours())?;
    let mut diagnostics = Diagnostics::default();
    let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
    report::diagnostics(&diagnostics, &inputs, report::Said::WHOLE);
    let api = api.context("there is no crate to measure")?;
    if let Some(id) = calls::missing(&api) {
        bail!("the document has no operation {id}, which is one of those measured");
    }
    let files = ory_sdk_generator::files(&api);
    let root = crate::workspace::root().join("target/bench/wire");
    Project::clear(&root, &["sdk", "derived", "src"])?;
    Project::write(&root.join("sdk"), &owned(&files))?;
    Project::write(&root.join("derived"), &derived::files(&api))?;
    Project::write(&root, &program(&api)?)?;
    let build = if args.smoke { Build::Debug } else { Build::Release };
    let project = Project::at(&root, Vec::new());
    project.build(&build)?;
    let programs: &[&str] =
        if args.instructions { &["instructions"] } else { &["time", "count"] };
    for program in programs {
        let mut command = Command::new(project.program(&build, program));
        figures.of(command.args(args.smoke.then_some("smoke")))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn owned(files: &FileSet) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

fn program(api: &Api) -> Result<BTreeMap<String, String>> {
    let mut files = calls::sources(api)?;
    files.extend(PROGRAM.map(|(path, text)| (path.to_owned(), text.to_owned())));
    files.insert("Cargo.toml".to_owned(), manifest(api));
    files.extend(bodies(api)?);
    Ok(files)
}

/// The features of reqwest that the calls by hand need do not change what the generated crate does.
fn manifest(api: &Api) -> String {
    format!(
        "[package]\nname = \"wire\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         sdk = {{ package = {:?}, path = \"sdk\", features = [\"full\"] }}\n\
         derived = {{ path = \"derived\" }}\n\
         allocation-counter = \"0.8\"\nbytes = \"1\"\nserde = \"1\"\n\
         reqwest = {{ version = \"0.13\", default-features = false, features = [\"rustls\", \"form\", \"json\", \"query\"] }}\n\
         rustix = {{ version = \"1\", features = [\"time\"] }}\n\
         serde_json = \"1\"\nsimd-json = \"0.19\"\nsonic-rs = \"0.5\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\", \"net\", \"time\"] }}\n",
        api.package.name
    )
}

/// Returns the bodies, and the module that has them.
fn bodies(api: &Api) -> Result<BTreeMap<String, String>> {
    let mut bodies = Bodies::of_calls(api)?;
    let client = name(api, "OAuth2Client")?;
    bodies.add("SHUFFLED", Sampler::new(api, Order::Other).list(&client, 250));
    let mut rows = row("250 clients, keys in order", "CLIENTS", &client, true)
        + &row("250 clients, keys in another order", "SHUFFLED", &client, true);
    for other in OTHER_BODIES {
        let Ok(name) = name(api, other) else { continue };
        let constant = other.to_uppercase();
        bodies.add(&constant, Sampler::new(api, Order::Model).value(&name));
        rows += &row(&format!("one {other}"), &constant, &name, false);
    }
    Ok(bodies.files(&format!(
        "pub fn all() -> Vec<crate::codec::Body> {{\nvec![\n{rows}]\n}}\n"
    )))
}

fn row(title: &str, constant: &str, name: &TypeName, list: bool) -> String {
    let of = |krate: &str| {
        let name = format!("{krate}::models::{name}");
        if list { format!("Vec<{name}>") } else { name }
    };
    format!("crate::body!({title:?}, {constant}, {}, {}),\n", of("sdk"), of("derived"))
}
