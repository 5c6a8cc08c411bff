//! What the tests share: the model, and a workspace with the crate, the program that calls it, and
//! the examples of its pages.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use anyhow::{Context as _, Result, anyhow};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;
use serde_json::Value;
use tests::copied::Copied;
use tests::scratch::Scratch;
use tests::{program, shared, whole, workspace};

const MANIFEST: &str = r#"[package]
name = "NAME"
version = "0.0.0"
edition = "2024"

[dependencies]
ory-sdk = { path = "../sdk", features = ["full", "blocking", "test-util"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

/// How the packages with the programs of the pages are called.
const EXAMPLES: &str = "examples";

/// The document as upstream wrote it, and what the generator made of it.
pub(crate) struct Whole {
    pub(crate) document: Value,
    pub(crate) api: Api,
    pub(crate) files: FileSet,
    pub(crate) diagnostics: Diagnostics,
}

/// Reads and lowers the document; `None` if it is not there and need not be.
pub(crate) fn whole() -> Result<Option<Whole>> {
    let Some(inputs) = whole::inputs()? else { return Ok(None) };
    let text = shared::read(whole::DOCUMENT).context("the document is there")?;
    let mut diagnostics = Diagnostics::default();
    let out = workspace::target().join("scratch/whole-ory/sdk");
    let made = xtask::generate::build(&inputs, &out, &mut diagnostics);
    let (api, files) = made.with_context(|| format!("{:#?}", diagnostics.messages()))?;
    Ok(Some(Whole {
        document: serde_json::from_str(&text)?,
        api,
        files,
        diagnostics,
    }))
}

/// Opens the workspace. One test at a time has it.
pub(crate) fn scratch() -> Result<Option<(MutexGuard<'static, ()>, Scratch)>> {
    static LOCK: Mutex<()> = Mutex::new(());
    let guard = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    // First of all, as the crate's manifest depends on what is above it.
    let mut scratch = Scratch::new("whole-ory")?;
    let Some(whole) = whole()? else { return Ok(None) };
    scratch.add("program", &program_files()?)?;
    let sdk = scratch.member("sdk");
    Copied::of(&whole.files)?.add(&mut scratch, EXAMPLES, &sdk)?;
    scratch.add("sdk", &whole.files)?;
    Ok(Some((guard, scratch)))
}

/// Returns the packages with the programs of the pages.
pub(crate) fn examples(whole: &Whole) -> Result<Vec<String>> {
    Ok(Copied::of(&whole.files)?.names(EXAMPLES))
}

/// Returns the path of the program that has the scenarios; it is built once.
pub(crate) fn program() -> Result<Option<&'static PathBuf>> {
    static BUILT: OnceLock<Result<Option<PathBuf>, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let build = || match scratch()? {
            Some((_guard, scratch)) => program::build(&scratch, "program").map(Some),
            None => Ok(None),
        };
        build().map_err(|error| format!("{error:#}"))
    });
    built.as_ref().map(Option::as_ref).map_err(|error| anyhow!("{error}"))
}

fn program_files() -> Result<FileSet> {
    let mut files = FileSet::default();
    files.insert("Cargo.toml", MANIFEST.replace("NAME", "program"));
    for entry in fs::read_dir(workspace::root().join("tests/whole_ory"))? {
        let path = entry?.path();
        let name = path.file_name().context("a file has a name")?.to_string_lossy();
        files.insert(format!("src/{name}"), fs::read_to_string(&path)?);
    }
    Ok(files)
}
