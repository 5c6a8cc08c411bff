//! What the settings and the page say of the programs is so.

use anyhow::{Context as _, Result, ensure};
use tests::server::{Reply, Server};
use tests::{page, workspace};

use crate::run::{command, scratch};

#[test]
fn the_page_names_each_program_and_how_to_run_it() -> Result<()> {
    let readme = workspace::read("generated/README.md")?;
    let (_, sections) = page::sections(&readme);
    let section = sections.iter().find(|section| section.name == "Examples");
    let rows = page::rows(&section.context("a section of programs")?.intro);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(workspace::root().join("spec/examples"))? {
        files.push(entry?.file_name().to_string_lossy().into_owned());
    }
    assert_eq!(rows.len(), files.len(), "{rows:?}");
    for file in files {
        let source = workspace::read(&format!("spec/examples/{file}"))?;
        assert_eq!(source, workspace::read(&format!("generated/examples/{file}"))?);
        let first = source.lines().next().unwrap_or_default();
        let summary = first.trim_start_matches("//! ").trim_end_matches('.');
        let row = rows.iter().find(|row| row[0].contains(&format!("examples/{file}")));
        let row = row.with_context(|| format!("{file} is not on the page"))?;
        ensure!(row[0].ends_with(summary), "{row:?}");
        let name = file.trim_end_matches(".rs");
        ensure!(row[1].starts_with(&format!("`cargo run --example {name}")), "{row:?}");
    }
    Ok(())
}

#[test]
fn the_tests_with_the_mock_pass() -> Result<()> {
    let (_guard, scratch) = scratch()?;
    let features = ["--features", "oauth2,test-util"];
    let test = ["test", "-p", "ory-sdk", "--example", "delete_clients"];
    let told = scratch.cargo(&[&test[..], &features].concat())?;
    ensure!(told.contains("test result: ok. 3 passed"), "{told}");
    Ok(())
}

/// A program that is started without its variables ends at once, and says which one to set.
#[test]
fn a_variable_that_is_missing_is_named() -> Result<()> {
    let server = Server::replying(|_| Reply::status(500))?;
    let mut told = 0;
    for entry in std::fs::read_dir(workspace::root().join("spec/examples"))? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        let source = workspace::read(&format!("spec/examples/{file}"))?;
        let mut needed = source.split(".expect(\"").skip(1);
        let Some(first) = needed.next().and_then(|rest| rest.split('"').next()) else {
            continue;
        };
        let mut program = command(file.trim_end_matches(".rs"), &server)?;
        let output = program.env_clear().output()?;
        let errors = String::from_utf8(output.stderr)?;
        ensure!(!output.status.success(), "{file} needs no variable");
        ensure!(errors.contains(&format!("{first}: NotPresent")), "{file}: {errors}");
        told += 1;
    }
    ensure!(told >= 20, "only {told} programs were started");
    Ok(())
}
