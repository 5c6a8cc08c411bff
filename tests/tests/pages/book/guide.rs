//! `guide.md` works: its files are written, its commands run, and they print what it shows.
//!
//! The word behind the language of a block is the file that it is, and ` +` that it is added to it. A block of `sh` runs; a block
//! of `text` behind it has lines that it printed, or their beginnings before a `…`.

mod blocks;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use tests::{shared, workspace};

pub(super) use blocks::{Block, blocks};

/// The package of the command, and the name of its program. The first block of the guide says where it comes from.
const COMMAND: &str = "openapi-to-crate";

/// What takes the place of the overlay and the settings where the document is another one.
const OTHER_OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Nothing, version: 1.0.0}
actions:
  - {target: $.info, description: Somebody has looked at it., update: {x-looked-at: true}}
";
const OTHER_SETTINGS: &str =
    "[package]\nname = \"another\"\nversion = \"0.1.0\"\nclient = \"Another\"\n";

#[test]
fn every_block_works_on_the_document_of_the_guide() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let document = workspace::read("generator/book/src/bookshop.yaml")?;
    fs::write(folder.path().join("next.yaml"), next(&document)?)?;
    fs::write(folder.path().join("openapi.yaml"), document)?;
    let program = program()?;
    let mut printed = String::new();
    for block in steps()? {
        match &block.language[..] {
            "sh" => printed = run(folder.path(), &program, &block.code)?,
            "text" => {
                for line in block.code.lines() {
                    let told = printed.lines().any(|it| match line.strip_suffix('…') {
                        Some(beginning) => it.starts_with(beginning),
                        None => it.trim_end() == line,
                    });
                    ensure!(told, "guide.md shows `{line}`, and not this:\n{printed}");
                }
            }
            _ => write(folder.path(), &block)?,
        }
    }
    Ok(())
}

#[test]
fn its_commands_work_on_a_document_of_somebody_else() -> Result<()> {
    let Some(document) = shared::read("corpus/meilisearch.json") else {
        return Ok(());
    };
    let folder = tempfile::tempdir()?;
    let file = |name: &str| folder.path().join(name);
    fs::write(file("openapi.yaml"), &document)?;
    fs::write(file("next.yaml"), document)?;
    fs::write(file("overlay.yaml"), OTHER_OVERLAY)?;
    fs::write(file("sdk.toml"), OTHER_SETTINGS)?;
    let program = program()?;
    let steps = steps()?;
    for block in steps.iter().filter(|block| block.language == "sh") {
        // What is expected is about the other document.
        let lines = block.code.lines().filter(|line| !line.starts_with("grep "));
        let lines = lines.map(|line| line.split(" # exit code").next().unwrap_or(line));
        run(folder.path(), &program, &lines.collect::<Vec<_>>().join("\n"))?;
        if let Ok(proposed) = fs::read_to_string(file("proposed.yaml"))
            && proposed.contains("x-sdk-paging")
        {
            fs::write(file("overlay.yaml"), proposed)?;
        }
    }
    let overlay = fs::read_to_string(file("overlay.yaml"))?;
    ensure!(overlay.contains("x-sdk-paging"), "nothing was proposed:\n{overlay}");
    Ok(())
}

/// Returns the blocks of the guide behind the one that says where the command comes from.
pub(super) fn steps() -> Result<Vec<Block>> {
    let page = workspace::read("generator/book/src/guide.md")?;
    let mut blocks = blocks(&page);
    ensure!(blocks.len() > 15, "the blocks are not found");
    let first = blocks.remove(0);
    ensure!(
        first.code.contains("sdk() {") && first.code.contains(COMMAND),
        "the first block says where `sdk` comes from"
    );
    Ok(blocks)
}

/// Returns the next release of the document: with a change of each kind, and without the slip.
fn next(document: &str) -> Result<String> {
    let mut next = document.to_owned();
    for (before, after) in [
        ("com.bookshop.Ordr", "com.bookshop.Order"),
        ("[in_stock, on_order, gone]", "[in_stock, on_order, gone, rare]"),
        ("reference: {type: string,", "reference: {type: string, maxLength: 20,"),
        (
            "        detail: {",
            "        code: {type: integer, description: Its number.}\n        detail: {",
        ),
    ] {
        ensure!(next.contains(before), "the document has no `{before}`");
        next = next.replace(before, after);
    }
    Ok(next)
}

/// Builds the command, and returns its path.
fn program() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        // With `xtask` its libraries have the features that they are built with already: see the test `one_build`.
        .args(["build", "--quiet", "--package", "xtask", "--package", COMMAND])
        .args(["--bin", COMMAND])
        .current_dir(workspace::root())
        .env("CARGO_TARGET_DIR", workspace::target())
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "the command does not build");
    Ok(workspace::target().join("debug").join(COMMAND))
}

fn write(folder: &Path, block: &Block) -> Result<()> {
    let name = block.file.as_deref();
    let name = name.with_context(|| format!("a file for:\n{}", block.code))?;
    let path = folder.join(name);
    fs::create_dir_all(path.parent().context("a folder")?)?;
    let before = match block.is_added {
        true => fs::read_to_string(&path)?,
        false => String::new(),
    };
    let between = if block.is_added && name.ends_with(".toml") { "\n" } else { "" };
    Ok(fs::write(path, format!("{before}{between}{}", block.code))?)
}

/// Runs a block, and returns what it printed. A line that names its exit code ends with that, and any other with 0.
fn run(folder: &Path, program: &Path, code: &str) -> Result<String> {
    let mut script = String::from("set -euo pipefail\nsdk() { \"$SDK\" \"$@\"; }\n");
    for line in code.lines() {
        match line.split_once(" # exit code ") {
            Some((line, code)) => {
                script += &format!("code=0; {line} || code=$?; test $code -eq {code}\n");
            }
            None => script += &format!("{line}\n"),
        }
    }
    // Cargo then asks no registry which versions there are.
    let sdk = folder.join("sdk");
    if sdk.is_dir() {
        fs::copy(workspace::root().join("Cargo.lock"), sdk.join("Cargo.lock"))?;
    }
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(folder)
        .env("SDK", program)
        .env("CARGO_TARGET_DIR", workspace::target())
        .env("CARGO_NET_OFFLINE", "true")
        .env("NO_COLOR", "1")
        .output()
        .context("cannot run bash")?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed).into_owned();
    ensure!(output.status.success(), "a block of the guide fails:\n{code}\n{printed}");
    Ok(printed)
}
