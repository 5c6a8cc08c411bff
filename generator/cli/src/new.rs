//! `new`: writes a folder to start with.

mod document;

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use ory_sdk_generator::emit::FileSet;

use crate::project::{COMMAND, OVERLAY, Project, SETTINGS, SPEC};
use crate::report;
use document::Document;

const TOML: &str = include_str!("new/folder/sdk.toml");
const EXAMPLES: &str = include_str!("new/folder/examples.toml");
const WORKFLOW: &str = include_str!("new/folder/sdk.yml");
const FIRST_CALL: &str = include_str!("new/folder/first_call.rs");
const SERVER: &str = include_str!("new/folder/shelf_server.rs");
/// The crates are built where they are, and what they stand on is up to those who use them.
const IGNORED: &str = "/target/\n/generated/target/\n/generated/Cargo.lock\n";

/// Where to write, and what the crate is to be of.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The folder gets the document, an overlay for corrections, settings, and a workflow for GitHub Actions. The document is a
copy of the one that is named, with the files that it refers to, or a small one of our own with a program that calls it.
Nothing that is there is replaced. The next command in that folder is `openapi-to-crate generate`.

Exit codes: 0 done, 1 a file is in the way or cannot be read (nothing is written), 2 wrong usage.")]
pub struct Args {
    /// The folder to write, which may be there already
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// OpenAPI document to start from, YAML or JSON, or `-` for standard input; a small one of our own if there is none
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Crate name [default: the name of the folder with `-client`]
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
}

/// Runs the command.
///
/// # Errors
///
/// The document cannot be read, or a file is in the way.
pub fn run(args: &Args, project: &Project) -> Result<ExitCode> {
    let document = match &args.spec {
        Some(path) => Document::read(path)?,
        None => Document::ours(),
    };
    let name = args.name.clone().unwrap_or_else(|| name_of(&args.folder));
    let files = files(document, &name, args.spec.is_none());
    let shown = args.folder.display();
    write(&args.folder, &files)?;
    let count = report::count(files.iter().count(), "file");
    report::line(format!("{shown}: {count} written"));
    files.iter().for_each(|(path, _)| report::line(format!("  {path}")));
    report::line(format!(
        "next: cd {shown}\n      {command} generate\n      {}",
        match &args.spec {
            Some(_) => "cargo build --manifest-path generated/Cargo.toml".to_owned(),
            None => "cargo run --manifest-path generated/Cargo.toml --example shelf_server &\n      \
                     cargo run --manifest-path generated/Cargo.toml --example first_call"
                .to_owned(),
        },
        command = project.command
    ));
    Ok(ExitCode::SUCCESS)
}

/// Returns the files of the folder.
fn files(document: Document, name: &str, is_ours: bool) -> FileSet {
    let mut files = FileSet::default();
    let quoted = toml::Value::from(name).to_string();
    let mut settings = TOML.replace("\"NAME\"", &quoted);
    if is_ours {
        settings += EXAMPLES;
        let library = name.replace('-', "_");
        files.insert(
            "spec/examples/first_call.rs",
            FIRST_CALL.replace("LIBRARY", &library),
        );
        files.insert("spec/examples/shelf_server.rs", SERVER);
    }
    files.insert(SETTINGS, settings);
    files.insert(OVERLAY, document.overlay);
    for (path, text) in document.beside {
        files.insert(format!("spec/{path}"), text);
    }
    files.insert(SPEC, document.text);
    files.insert(".gitignore", IGNORED);
    let workflow = WORKFLOW.replace("VERSION", env!("CARGO_PKG_VERSION"));
    files.insert(".github/workflows/sdk.yml", workflow);
    files
}

/// Returns the name of a crate for what is in a folder.
fn name_of(folder: &Path) -> String {
    let folder = std::path::absolute(folder).unwrap_or_default();
    let name = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> =
        words.filter(|word| !word.is_empty()).chain(["client"]).collect();
    let name = words.join("-");
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("api-{name}")
    } else {
        name
    }
}

/// Writes the files, of which none may be there.
fn write(folder: &Path, files: &FileSet) -> Result<()> {
    for (path, _) in files.iter() {
        let path = folder.join(path);
        let is_there = path.symlink_metadata().is_ok();
        anyhow::ensure!(
            !is_there,
            "{} is in the way: `{COMMAND} new` replaces nothing, so name another folder; nothing was written",
            path.display()
        );
    }
    for (path, text) in files.iter() {
        let path = folder.join(path);
        let cannot = || format!("cannot write {}", path.display());
        path.parent().map_or(Ok(()), fs::create_dir_all).with_context(cannot)?;
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)
            .with_context(cannot)?;
        file.write_all(text.as_bytes()).with_context(cannot)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_named_after_its_folder() {
        for (folder, name) in [
            ("pets", "pets-client"),
            ("/tmp/My Pets.v2", "my-pets-v2-client"),
            ("7up", "api-7up-client"),
        ] {
            assert_eq!(name_of(Path::new(folder)), name);
        }
        assert!(name_of(Path::new("/")).ends_with("client"));
    }
}
