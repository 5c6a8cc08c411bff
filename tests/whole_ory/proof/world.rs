//! What the tests share: the model, and a workspace with the crate and the program that calls it.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use anyhow::{Context as _, Result, anyhow};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;
use serde_json::Value;
use tests::scratch::Scratch;
use tests::{document, generated, program, workspace};

const MANIFEST: &str = r#"[package]
name = "NAME"
version = "0.0.0"
edition = "2024"

[dependencies]
ory-sdk = { path = "../sdk", features = ["full", "blocking", "test-util"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

/// The document without its overlay, and what the generator made of it.
pub(crate) struct Whole {
    pub(crate) document: Value,
    pub(crate) api: Api,
    pub(crate) files: FileSet,
    pub(crate) diagnostics: Diagnostics,
}

/// Reads and lowers the document.
pub(crate) fn whole() -> Result<Whole> {
    let inputs = generated::project_inputs()?;
    let mut diagnostics = Diagnostics::default();
    let out = workspace::target().join("scratch/whole-ory/sdk");
    let made = xtask::generate::build(&inputs, &out, &mut diagnostics);
    let (api, files) = made.with_context(|| format!("{:#?}", diagnostics.messages()))?;
    Ok(Whole {
        document: document::ours()?,
        api,
        files,
        diagnostics,
    })
}

/// Opens the workspace. One test at a time has it.
pub(crate) fn scratch() -> Result<(MutexGuard<'static, ()>, Scratch)> {
    static LOCK: Mutex<()> = Mutex::new(());
    let guard = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    // First of all, as the crate's manifest depends on what is above it.
    let mut scratch = Scratch::new("whole-ory")?;
    let whole = whole()?;
    scratch.add("program", &program_files()?)?;
    scratch.carries(&generated::project_inputs()?);
    scratch.add("sdk", &whole.files)?;
    Ok((guard, scratch))
}

/// Returns the path of the program that has the scenarios; it is built once.
pub(crate) fn program() -> Result<&'static PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let build = || {
            let (_guard, scratch) = scratch()?;
            program::build(&scratch, "program")
        };
        build().map_err(|error| format!("{error:#}"))
    });
    built.as_ref().map_err(|error| anyhow!("{error}"))
}

fn program_files() -> Result<FileSet> {
    let mut files = FileSet::default();
    files.insert("Cargo.toml", MANIFEST.replace("NAME", "program"));
    for entry in fs::read_dir(workspace::root().join("tests/whole_ory/program"))? {
        let path = entry?.path();
        let name = path.file_name().context("a file has a name")?.to_string_lossy();
        files.insert(format!("src/{name}"), fs::read_to_string(&path)?);
    }
    Ok(files)
}
