//! What becomes of each example.

use std::ffi::OsStr;
use std::fs;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{self, Diagnostic, Diagnostics};
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::load::Written;
use ory_sdk_generator::source::Pointer;
use serde_json::{Value, json};

use super::find::Example;
use super::types::Typed;
use crate::compare::{Difference, differences};
use crate::driver::Process;
use crate::schemas::Schemas;
use crate::scratch::Scratch;
use crate::strict;

/// What follows the name of the package.
const MANIFEST: &str = r#"version = "0.0.0"
edition = "2024"

[dependencies]
jsonschema = { version = "0.61", default-features = false }
serde_json = { version = "1", features = ["float_roundtrip"] }
"#;

/// How many places are looked up in one scan of the texts: fewer than a report of the generator shows.
const PLACES: usize = 400;

/// What becomes of the examples of a document.
#[derive(Debug)]
pub struct Examined {
    /// How many went through the crate.
    pub tried: usize,
    /// Those that have no type of their own, and were not tried.
    pub untyped: Vec<Example>,
    /// What is wrong, in the order of the places.
    pub findings: Vec<Finding>,
}

impl Examined {
    /// Returns what the generator is to blame for.
    pub fn of_generator(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.fault.is_of_generator())
    }
}

/// Something that is wrong with an example.
#[derive(Debug)]
pub struct Finding {
    /// Where it stands in the document.
    pub at: Pointer,
    /// `FILE:LINE:COLUMN`, as far as it is known.
    pub place: String,
    /// The type that it is of.
    pub ty: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Debug)]
pub enum Fault {
    /// It is valid, and the crate does not read it, or reads and writes it in ways that do not agree.
    Refused(String),
    /// It is valid, and comes back as something else.
    Changed(Vec<Difference>),
    /// It is not valid under its schema; why, and what becomes of it where it does not come back whole.
    Invalid(String, Option<String>),
    /// The checker cannot use its schema.
    Unusable(String),
    /// It is valid, and has keys that no schema names, which are not kept.
    Unnamed(Vec<Difference>),
}

impl Fault {
    /// Returns whether the generator is to blame.
    #[must_use]
    pub fn is_of_generator(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::Changed(_))
    }
}

/// The two programs that examples are held against.
pub(super) struct Trial<'a> {
    schemas: Schemas<'a>,
    scratch: Scratch,
    driver: Process,
}

impl<'a> Trial<'a> {
    pub(super) fn new(
        tree: &'a Value,
        main: &str,
        scratch: Scratch,
        driver: Process,
    ) -> Self {
        let schemas = Schemas::new(tree, main);
        Self { schemas, scratch, driver }
    }

    pub(super) fn examine(
        mut self,
        typed: Typed,
        written: &Written,
        inputs: &Inputs,
    ) -> Result<Examined> {
        let indexes: Vec<_> = typed
            .examples
            .iter()
            .map(|(_, example)| self.schemas.index(&example.schema))
            .collect();
        let mut checker = self.checker()?;
        let mut findings = Vec::new();
        let tried = typed.examples.len();
        for ((ty, example), schema) in typed.examples.into_iter().zip(indexes) {
            let fault = self.fault(&mut checker, ty, schema, &example.value)?;
            findings.extend(fault.map(|fault| Finding {
                place: String::new(),
                ty: typed.types[ty].code.clone(),
                at: example.at,
                fault,
            }));
        }
        locate(&mut findings, written, inputs)?;
        Ok(Examined {
            tried,
            untyped: typed.untyped,
            findings,
        })
    }

    fn fault(
        &mut self,
        checker: &mut Process,
        ty: usize,
        schema: usize,
        value: &Value,
    ) -> Result<Option<Fault>> {
        let read = self.driver.ask(ty, &value.to_string());
        let differ = match &read {
            Ok(text) => differences(
                value,
                &strict::read(text).context("what is written is JSON")?,
            ),
            Err(_) => Vec::new(),
        };
        let mut differ: Vec<_> =
            differ.into_iter().filter(|it| !it.is_by_design()).collect();
        let lost: Vec<_> = differ.iter().map(|it| it.at.as_str()).collect();
        let answer =
            checker.ask(schema, &json!({"value": value, "lost": lost}).to_string())?;
        let answer: Value = serde_json::from_str(&answer)?;
        if let Some(why) = answer["unusable"].as_str() {
            return Ok(Some(Fault::Unusable(why.to_owned())));
        }
        if let Some(why) = answer["fault"].as_str() {
            let became = match &read {
                Err(why) => Some(format!("refused: {why:#}")),
                Ok(_) => differ.first().map(ToString::to_string),
            };
            return Ok(Some(Fault::Invalid(why.to_owned(), became)));
        }
        if let Err(why) = read {
            return Ok(Some(Fault::Refused(format!("{why:#}"))));
        }
        let mut named = answer["named"].as_array().into_iter().flatten();
        let (ours, unnamed): (Vec<_>, Vec<_>) = differ.drain(..).partition(|it| {
            let is_named = named.next() != Some(&Value::Bool(false));
            is_named || it.sides.1.is_some()
        });
        Ok(match (ours.is_empty(), unnamed.is_empty()) {
            (false, _) => Some(Fault::Changed(ours)),
            (true, false) => Some(Fault::Unnamed(unnamed)),
            (true, true) => None,
        })
    }

    /// Builds the checker and gives it the schemas.
    fn checker(&mut self) -> Result<Process> {
        let mut files = FileSet::default();
        let program = self.scratch.program("checker");
        files.insert(
            "Cargo.toml",
            format!("[package]\nname = \"{program}\"\n{MANIFEST}"),
        );
        files.insert("src/main.rs", include_str!("program/main.rs"));
        files.insert("src/checker.rs", include_str!("program/checker.rs"));
        files.insert("schemas.json", self.schemas.text().to_string());
        self.scratch.add("checker", &files)?;
        let program = self.scratch.build(&program)?;
        let schemas = self.scratch.member("checker").join("schemas.json");
        fs::metadata(&schemas)?;
        Process::start(&program, &[OsStr::new(&schemas)])
    }
}

/// Finds the lines that the findings stand at.
fn locate(findings: &mut [Finding], written: &Written, inputs: &Inputs) -> Result<()> {
    for findings in findings.chunks_mut(PLACES) {
        let mut notes = Diagnostics::default();
        for (index, finding) in findings.iter().enumerate() {
            let note = Diagnostic::warning("example", &finding.at, index.to_string());
            notes.push(written.relocate(note));
        }
        for line in diagnostic::json(&notes, inputs).lines() {
            let note: Value = serde_json::from_str(line)?;
            let index = note["message"].as_str().and_then(|it| it.parse::<usize>().ok());
            let finding = index.and_then(|index| findings.get_mut(index));
            let file = note["file"].as_str().unwrap_or_default();
            if let Some(finding) = finding {
                finding.place = format!("{file}:{}:{}", note["line"], note["column"]);
            }
        }
    }
    Ok(())
}
