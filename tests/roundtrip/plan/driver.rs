//! The program that holds the generated crates: `tests/roundtrip/program/`, built once, fed case by case.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use ory_sdk_generator::emit::FileSet;

use super::subject::Subject;
use crate::scratch::Scratch;
use crate::workspace;

const MANIFEST: &str = r#"[package]
name = "roundtrip-driver"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", default-features = false }
serde_json = "1"
"#;

/// A running driver. It ends with this value.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Driver {
    /// Generates and compiles the crates of the subjects, in a workspace of this name, and starts
    /// the program.
    pub fn start(name: &str, subjects: &[Subject]) -> Result<Self> {
        let mut scratch = Scratch::new(name)?;
        let mut manifest = MANIFEST.to_owned();
        let mut code = String::new();
        for subject in subjects {
            let library = &subject.library;
            scratch.generate(library, &subject.inputs)?;
            let features = "default-features = false, features = [\"full\"]";
            writeln!(
                manifest,
                "{library} = {{ path = \"../{library}\", package = \"{}\", {features} }}",
                package(&scratch, library)?
            )?;
            code += &table(subject)?;
        }
        code += &collected(subjects)?;
        let mut files = FileSet::default();
        files.insert("Cargo.toml", manifest);
        files.insert("src/main.rs", workspace::read("tests/roundtrip/program/main.rs")?);
        files.insert(
            "src/codec.rs",
            workspace::read("tests/roundtrip/program/codec.rs")?,
        );
        files.insert("src/table.rs", code);
        scratch.add("driver", &files)?;
        Self::run(&build(&scratch)?)
    }

    fn run(program: &PathBuf) -> Result<Self> {
        let mut process = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot run {}", program.display()))?;
        let questions = process.stdin.take();
        let answers = process.stdout.take().context("the output is piped")?;
        Ok(Self {
            process,
            questions,
            answers: BufReader::new(answers),
        })
    }

    /// Lets the type with this index, over all subjects, read a text of one line. Returns what it
    /// writes. The error is what the codec says.
    pub fn ask(&mut self, index: usize, text: &str) -> Result<String> {
        let questions = self.questions.as_mut().context("the input is piped")?;
        writeln!(questions, "{index} {text}")?;
        questions.flush()?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        match answer.trim_end_matches('\n').split_once(' ') {
            Some(("ok", written)) => Ok(written.to_owned()),
            Some(("no", why)) => Err(anyhow!("{why}")),
            _ => bail!("the driver broke down: {answer:?}"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The end of its input is the end of the program.
        self.questions = None;
        let _ = self.process.wait();
    }
}

/// Returns the name of the package in a member, which is not always that of the library.
fn package(scratch: &Scratch, member: &str) -> Result<String> {
    let manifest = std::fs::read_to_string(scratch.member(member).join("Cargo.toml"))?;
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = \""));
    let name = name.and_then(|rest| rest.strip_suffix('"'));
    name.map(str::to_owned).context("a package has a name")
}

/// Prints the table of one crate.
fn table(subject: &Subject) -> Result<String> {
    let mut code = format!("crate::codec::codecs! {{ {}:\n", subject.library);
    for root in &subject.roots {
        let kind = match (root.is_alias, root.is_nullable) {
            (true, true) => "nullable",
            (true, false) => "alias",
            (false, _) => "model",
        };
        writeln!(code, "    {kind} {},", root.name)?;
    }
    code += "}\n\n";
    Ok(code)
}

/// Prints the function that joins the tables.
fn collected(subjects: &[Subject]) -> Result<String> {
    let mut code = "pub fn all() -> Vec<crate::codec::Codec> {\n    [\n".to_owned();
    for subject in subjects {
        writeln!(code, "        {}::codecs(),", subject.library)?;
    }
    code += "    ]\n    .concat()\n}\n";
    Ok(code)
}

fn build(scratch: &Scratch) -> Result<PathBuf> {
    let format = "--message-format=json-render-diagnostics";
    // Nobody debugs the driver, and half of the time of compiling it would go there.
    let env = [("CARGO_PROFILE_DEV_DEBUG", "0")];
    let args = ["build", "--quiet", "-p", "roundtrip-driver", format];
    let messages = scratch.cargo_with(&args, &env)?;
    let mut programs = messages.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(PathBuf::from(message.get("executable")?.as_str()?))
    });
    let program = programs.next();
    ensure!(programs.next().is_none(), "there is one program");
    program.context("cargo names no executable")
}
