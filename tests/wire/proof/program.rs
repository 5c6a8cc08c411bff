//! The program that calls the fixtures' clients: `tests/wire/program/`, built once, run once a scenario.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context as _, Result, anyhow};
use ory_sdk_generator::emit::FileSet;
use tests::scratch::Scratch;
use tests::server::Server;
use tests::{fixtures, program, workspace};

pub(crate) use tests::program::lines;

/// The fixtures whose crates the program depends on.
const FIXTURES: &[&str] = &[
    "access",
    "bodies",
    "conditions",
    "constants",
    "contents",
    "counted-pages",
    "default-tags",
    "enums",
    "error-texts",
    "extended-unions",
    "inheritance",
    "item-schemas",
    "media-ranges",
    "methods",
    "multipart",
    "names",
    "null-bodies",
    "null-branches",
    "number-tags",
    "openapi-3-1",
    "overlaps",
    "paging",
    "parameter-styles",
    "parameters",
    "presence",
    "query-strings",
    "references",
    "responses",
    "scalars",
    "security",
    "server-variables",
    "statuses",
    "streams",
    "text",
    "unions",
    "unions-by-shape",
    "unions-by-tag",
];

const FEATURES: &str = r#"["full", "blocking", "test-util"]"#;

const MANIFEST: &str = r#"[package]
name = "wire-program"
version = "0.0.0"
edition = "2024"

[dependencies]
futures-core = "0.3"
serde = { version = "1", default-features = false, features = ["std"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt"] }
"#;

/// Runs a scenario against a server. What fails within it is the error.
pub(crate) fn run(scenario: &str, server: &Server) -> Result<()> {
    run_with(scenario, server, &[])
}

/// As [`run`], with more environment variables.
pub(crate) fn run_with(
    scenario: &str,
    server: &Server,
    env: &[(&str, &str)],
) -> Result<()> {
    let url = server.url();
    let env = [&[("SERVER_URL", url.as_str())], env].concat();
    program::run(executable()?, scenario, &env)
}

fn executable() -> Result<&'static PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| build().map_err(|error| format!("{error:#}")));
    built.as_ref().map_err(|error| anyhow!("{error}"))
}

fn build() -> Result<PathBuf> {
    let mut scratch = Scratch::new("wire")?;
    let mut manifest = MANIFEST.to_owned();
    for path in fixtures::valid() {
        let name = fixtures::name(&path);
        if FIXTURES.contains(&name.as_str()) {
            scratch.generate(&name, &fixtures::inputs(&path))?;
            let source = format!("path = \"../{name}\", features = {FEATURES}");
            manifest += &format!("fixture-{name} = {{ {source} }}\n");
        }
    }
    let mut files = FileSet::default();
    files.insert("Cargo.toml", manifest);
    for entry in fs::read_dir(workspace::root().join("tests/wire/program"))? {
        let path = entry?.path();
        let name = path.file_name().context("a file has a name")?.to_string_lossy();
        files.insert(format!("src/{name}"), fs::read_to_string(&path)?);
    }
    scratch.add("program", &files)?;
    program::build(&scratch, "wire-program")
}
