//! What is read, and how messages are shown.

use std::fs;

use anyhow::Result;
use tempfile::tempdir;

use super::{fed, run};

/// A document with several warnings of one code, each in other words, and one error.
const FAULTY: &str = "\
openapi: 3.0.3
info: {title: Odd, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      responses: {'200': {$ref: '#/components/responses/none'}}
  /b: {get: {operationId: getB, responses: {'200': {description: B}}, x-a: 1}}
";

#[test]
fn a_document_may_come_from_standard_input() -> Result<()> {
    let folder = tempdir()?;
    let wrong = fed(folder.path(), &["lint", "--spec", "-"], FAULTY)?;
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    assert!(wrong.out.contains("--> standard input:7:"), "{wrong:?}");
    let sound =
        FAULTY.replace("{$ref: '#/components/responses/none'}", "{description: A}");
    let args = ["generate", "--spec", "-", "--out", "out", "--name", "odd"];
    let made = fed(folder.path(), &args, &sound)?;
    assert_eq!(made.code, Some(0), "{made:?}");
    assert!(made.out.contains("standard input: 2 operations"), "{made:?}");
    let crate_folder = folder.path().join("out");
    let next = format!(
        "next: cargo build --manifest-path out/Cargo.toml, and read out/README.md\n      \
         in your package: cargo add --path {}\n",
        crate_folder.display()
    );
    assert!(made.out.ends_with(&next), "{made:?}");
    let again = fed(folder.path(), &args, &sound)?;
    assert!(again.code == Some(0) && !again.out.contains("next:"), "{again:?}");
    Ok(())
}

#[test]
fn where_there_is_no_project_it_is_said_how_to_start_one() -> Result<()> {
    let folder = tempdir()?;
    for args in [&["generate"][..], &["lint"], &["examples"]] {
        let refused = run(folder.path(), args)?;
        assert_eq!(refused.code, Some(1), "{args:?}: {refused:?}");
        let told = "error: there is no spec/openapi.yaml here: name a document with --spec, or start a folder with \
                    `openapi-to-crate new`\n";
        assert_eq!(refused.err, told, "{args:?}");
    }
    Ok(())
}

#[test]
fn nothing_is_fetched() -> Result<()> {
    let folder = tempdir()?;
    let url = "https://example.com/openapi.json";
    for args in [
        vec!["lint", "--spec", url],
        vec!["generate", "--spec", url, "--out", "out"],
        vec!["new", "pets", "--spec", url],
        vec!["drift", "--base", url, "--upstream", url],
        vec!["examples", url],
    ] {
        let refused = run(folder.path(), &args)?;
        assert!(matches!(refused.code, Some(1 | 3)), "{args:?}: {refused:?}");
        let told = format!("cannot read {url}: nothing is fetched. Download it (`curl");
        assert!(refused.err.contains(&told), "{args:?}: {refused:?}");
    }
    assert_eq!(fs::read_dir(folder.path())?.count(), 0);
    Ok(())
}

#[test]
fn colours_are_up_to_the_flag() -> Result<()> {
    let folder = tempdir()?;
    for (flag, coloured) in [("always", true), ("never", false), ("auto", false)] {
        let args = ["lint", "--spec", "-", "--color", flag];
        let told = fed(folder.path(), &args, FAULTY)?;
        assert_eq!(told.out.contains("\u{1b}["), coloured, "{flag}: {told:?}");
    }
    // What no terminal shows has none.
    let args = ["lint", "--spec", "-", "--color", "always", "--format", "json"];
    assert!(!fed(folder.path(), &args, FAULTY)?.out.contains("\u{1b}["));
    Ok(())
}

#[test]
fn many_warnings_of_one_code_are_folded() -> Result<()> {
    let folder = tempdir()?;
    let mut document = FAULTY.to_owned();
    document += "components:\n  schemas:\n";
    for number in 0..9 {
        document += &format!(
            "    Unused{number}: {{type: object, properties: {{a: {{type: nothing{number}}}}}}}\n"
        );
    }
    let lint = |more: &[&str]| {
        fed(
            folder.path(),
            &[&["lint", "--spec", "-", "--lenient"], more].concat(),
            &document,
        )
    };
    let (few, all) = (lint(&[])?, lint(&["--all"])?);
    let count = |text: &str| text.matches("warning[").count();
    assert!(count(&all.out) > count(&few.out), "{} {}", few.out, all.out);
    assert!(few.out.contains(" more of these: `--all` shows them\n"), "{few:?}");
    assert!(!all.out.contains("--all"), "{all:?}");
    assert_eq!(few.out.lines().last(), all.out.lines().last(), "the same count");
    // Tools get each of them.
    assert_eq!(
        lint(&["--format", "json"])?.out,
        lint(&["--format", "json", "--all"])?.out
    );
    Ok(())
}
