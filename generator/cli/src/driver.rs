//! A program that holds generated crates: it reads JSON with their types and writes it again. Built once, fed value by
//! value.

mod process;

use std::fmt::Write as _;

use anyhow::Result;
use ory_sdk_generator::emit::FileSet;

use crate::scratch::Scratch;
pub use process::Process;

/// What follows the name of the package.
const MANIFEST: &str = r#"version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", default-features = false }
serde_json = "1"
"#;

/// The types of one crate that are asked about.
#[derive(Debug, Clone)]
pub struct Table {
    /// The name of the crate as code writes it.
    pub library: String,
    /// The folder of the scratch workspace that it is in.
    pub folder: String,
    /// The name of its package.
    pub package: String,
    /// The types.
    pub types: Vec<Asked>,
}

/// A type that is asked about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asked {
    /// The type as Rust writes it, from the root of any crate.
    pub code: String,
    /// Whether it is the crate's own, and so goes through serde, too.
    pub is_model: bool,
}

/// Compiles the program with the crates of the tables, which are members of the workspace already, and starts it.
///
/// A question is the index of a type over all tables and JSON on one line; the answer is the JSON that the type writes, or
/// what went wrong.
///
/// # Errors
///
/// What the compiler complained about.
pub fn start(scratch: &mut Scratch, tables: &[Table]) -> Result<Process> {
    let program = scratch.program("driver");
    let mut manifest = format!("[package]\nname = \"{program}\"\n{MANIFEST}");
    let mut code = String::new();
    for Table {
        library,
        folder,
        package,
        types,
    } in tables
    {
        let features = "default-features = false, features = [\"full\"]";
        writeln!(
            manifest,
            "{library} = {{ path = \"../{folder}\", package = \"{package}\", {features} }}",
        )?;
        writeln!(code, "crate::codec::codecs! {{ {library}:")?;
        for Asked { code: ty, is_model } in types {
            let kind = if *is_model { "model" } else { "alias" };
            writeln!(code, "    {kind} {ty},")?;
        }
        code += "}\n\n";
    }
    code += "pub fn all() -> Vec<crate::codec::Codec> {\n    [\n";
    for table in tables {
        writeln!(code, "        {}::codecs(),", table.library)?;
    }
    code += "    ]\n    .concat()\n}\n";
    let mut files = FileSet::default();
    files.insert("Cargo.toml", manifest);
    files.insert("src/main.rs", include_str!("driver/program/main.rs"));
    files.insert("src/codec.rs", include_str!("driver/program/codec.rs"));
    files.insert("src/table.rs", code);
    scratch.add("driver", &files)?;
    Process::start(&scratch.build(&program)?, &[])
}
