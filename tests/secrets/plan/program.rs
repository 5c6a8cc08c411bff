//! The program: put together, built, run.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;
use serde_json::{Map, Value, json};

use super::{Planter, cases, table};
use crate::scratch::Scratch;
use crate::{generated, program, workspace};

const MANIFEST: &str = r#"[package]
name = "NAME-program"
version = "0.0.0"
edition = "2024"

[dependencies]
ory-sdk = { path = "../NAME-sdk", default-features = false, features = ["full", "tracing"] }
http = "1"
serde_json = "1"
tokio = { version = "1", features = ["rt"] }
tracing = { version = "0.1", default-features = false, features = ["std"] }
"#;

/// What the program found.
#[derive(Debug)]
pub struct Report {
    /// The API that it called.
    pub api: Api,
    /// One line for each output that shows a secret: which secret, where it was planted, and what
    /// showed it.
    pub leaks: Vec<String>,
    /// How many outputs were read.
    pub outputs: usize,
    /// How many of them show a text that may be shown.
    pub shown: usize,
    /// Models none of whose texts show, though some may.
    pub silent: Vec<String>,
    /// How many calls there were, how many ended well, and how many with an error.
    pub calls: [usize; 3],
    /// How many spans and events of `tracing` were read.
    pub traces: usize,
    /// Where each secret was planted: `Model.field`, or what it is.
    pub places: Vec<String>,
}

/// Generates the crate of the inputs in the workspace `name`, and looks for secrets in all that it
/// can print.
///
/// What is a secret, `marked` says: the same document, perhaps with other marks than the crate has.
pub fn run(name: &str, inputs: &Inputs, marked: &Inputs) -> Result<Report> {
    let mut scratch = Scratch::new(name)?;
    // Cargo knows crates by name and by folder below the workspace, and many build into one target.
    let (sdk, package) = (format!("{name}-sdk"), format!("{name}-program"));
    scratch.generate(&sdk, inputs)?;
    let (api, _) = generated::model_and_files(marked, &scratch.member(&sdk))?;
    let mut planter = Planter::new(&api);
    let mut program = FileSet::default();
    program.insert("Cargo.toml", MANIFEST.replace("NAME", name));
    for entry in fs::read_dir(workspace::root().join("tests/secrets/program"))? {
        let path = entry?.path();
        let name = path.file_name().context("a file has a name")?.to_string_lossy();
        program.insert(format!("src/{name}"), fs::read_to_string(&path)?);
    }
    program.insert("src/table.rs", table::print(&api, &mut planter));
    program.insert("cases.json", cases_of(&api, &mut planter).to_string());
    scratch.add(&package, &program)?;
    let executable = program::build(&scratch, &package)?;
    let cases = scratch.member(&package).join("cases.json");
    let output = Command::new(executable).arg(cases).output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "the program failed:\n{told}");
    let report: Value = serde_json::from_slice(&output.stdout)?;
    let places = planter.into_places();
    report_of(&report, places, api.clone())
}

fn cases_of<'a>(api: &'a Api, planter: &mut Planter<'a>) -> Value {
    let (mut models, mut operations) = (Map::new(), Map::new());
    for def in api.types.values() {
        let texts = planter.model(def).into_iter().map(|it| it.to_string());
        models.insert(def.name.to_string(), texts.collect());
    }
    for operation in api.operations() {
        let body = operation.body.as_ref().map(|body| &body.contents[0].ty);
        let body = body.map(|ty| planter.body(ty).to_string());
        let answers = cases::answers(planter, operation);
        let case = json!({"body": body, "answers": answers});
        operations.insert(operation.id.clone(), case);
    }
    let extra: Vec<_> = (0..4)
        .map(|index| planter.secret(&format!("a credential, of kind {index}")))
        .collect();
    json!({"models": models, "operations": operations, "credentials": extra})
}

fn report_of(report: &Value, places: Vec<String>, api: Api) -> Result<Report> {
    let number = |key: &str| -> Result<usize> {
        let number = report[key].as_u64().with_context(|| key.to_owned())?;
        Ok(usize::try_from(number)?)
    };
    let texts = |key: &str| -> Vec<String> {
        let list = report[key].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let explained = texts("leaks").into_iter().map(|leak| {
        let start = leak.split("PLANTED").nth(1).unwrap_or_default();
        let digits: String = start.chars().take_while(char::is_ascii_digit).collect();
        let place = digits.parse().ok().and_then(|number: usize| places.get(number));
        format!("planted in {}: {leak}", place.map_or("?", String::as_str))
    });
    Ok(Report {
        leaks: explained.collect(),
        outputs: number("outputs")?,
        shown: number("shown")?,
        silent: texts("silent"),
        calls: [number("calls")?, number("succeeded")?, number("failed")?],
        traces: number("traces")?,
        places,
        api,
    })
}
