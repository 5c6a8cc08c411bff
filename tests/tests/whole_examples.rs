//! Every example of a document that is valid comes back whole: `cargo xtask examples`, for our document, for those of other
//! vendors, and for one that is written to have all kinds of examples.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use tests::{generated, shared};
use xtask::examples::{Examined, Fault, examine, examine_against};

const SHOWN: &str = include_str!("whole_examples/shown.yaml");

/// What each finding is, by the end of its place.
fn kinds(examined: &Examined) -> BTreeMap<&str, &'static str> {
    let kind = |fault: &Fault| match fault {
        Fault::Refused(_) => "refused",
        Fault::Changed(differences) => match &differences[0].sides {
            (Some(_), None) => "lost",
            _ => "changed",
        },
        Fault::Invalid(..) => "invalid",
        Fault::Unusable(_) => "unusable",
        Fault::Unnamed(_) => "unnamed",
    };
    examined.findings.iter().map(|it| (it.at.as_str(), kind(&it.fault))).collect()
}

#[test]
fn each_kind_of_example_is_found_and_the_faults_of_the_document_are_its_own()
-> Result<()> {
    let inputs = generated::inputs("shown.yaml", SHOWN);
    let examined = examine(&inputs, "whole-examples-shown")?;
    let expected = BTreeMap::from([
        ("/components/examples/negative/value", "invalid"),
        ("/components/schemas/Thing/properties/when/example", "invalid"),
        ("/paths/~1things/get/parameters/0/examples/none/value", "invalid"),
        (
            "/paths/~1things/get/responses/200/content/application~1json/examples/more/value",
            "unnamed",
        ),
    ]);
    assert_eq!(kinds(&examined), expected, "{:#?}", examined.findings);
    for finding in &examined.findings {
        let name = finding.at.as_str().rsplit('/').nth(1).unwrap_or_default();
        let starts = |line: &str| {
            let line = line.trim_start().strip_prefix(name).unwrap_or_default();
            line.starts_with(": {value") || line.starts_with(": {type")
        };
        let line = SHOWN.lines().position(starts).context("a line of the document")?;
        let start = format!("shown.yaml:{}:", line + 1);
        assert!(finding.place.starts_with(&start), "{} is no {start}", finding.place);
    }
    assert_eq!(examined.tried, 13, "{:#?}", examined.findings);
    assert_eq!(examined.untyped.len(), 1, "of text: {:#?}", examined.untyped);
    Ok(())
}

/// The crate of a document that knows less shows that a fault of the generator would be seen as such.
#[test]
fn what_the_crate_does_not_read_or_keep_is_a_fault_of_the_generator() -> Result<()> {
    let inputs = generated::inputs("shown.yaml", SHOWN);
    let less = SHOWN
        .replace("name: {type: string}", "name: {type: integer}")
        .replace("size: {type: integer", "other: {type: integer")
        .replace("code: {type: string}", "code: {type: string, format: byte}");
    ensure!(less != SHOWN, "the document has these");
    let less = generated::inputs("less.yaml", less);
    let examined = examine_against(&inputs, &less, "whole-examples-less")?;
    let found = kinds(&examined);
    for (at, kind) in [
        ("/components/schemas/Thing/example", "refused"),
        ("/components/schemas/Part/example", "lost"),
        ("/components/schemas/Code/example", "changed"),
    ] {
        assert_eq!(found.get(at), Some(&kind), "{at}: {:#?}", examined.findings);
    }
    assert!(examined.of_generator().count() >= 3, "{:#?}", examined.findings);
    Ok(())
}

#[test]
fn the_examples_of_our_document_come_back_whole() -> Result<()> {
    let examined = examine(&generated::project_inputs()?, "whole-examples-ory")?;
    hold("spec/ory.yaml", &examined);
    assert!(examined.tried > 200, "{} examples", examined.tried);
    Ok(())
}

#[test]
fn the_examples_of_other_vendors_come_back_whole() -> Result<()> {
    let Some(folder) = shared::dir() else { return Ok(()) };
    let mut tried = 0;
    for path in documents(&folder.join("corpus"))? {
        let examined =
            examine(&xtask::inputs::document(&path)?, "whole-examples-corpus")?;
        hold(&path.display().to_string(), &examined);
        tried += examined.tried;
    }
    assert!(tried > 3_000, "{tried} examples");
    Ok(())
}

/// Returns the documents of a folder that have examples.
fn documents(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let ends = path.extension().is_some_and(|it| it == "json" || it == "yaml");
        if ends && fs::read_to_string(&path)?.contains("example") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Fails with what the generator is to blame for.
fn hold(document: &str, examined: &Examined) {
    println!("{document}: {} examples", examined.tried);
    let ours: Vec<_> = examined.of_generator().collect();
    assert!(ours.is_empty(), "{document}: {ours:#?}");
    let unusable =
        examined.findings.iter().filter(|it| matches!(it.fault, Fault::Unusable(_)));
    assert_eq!(
        unusable.count(),
        0,
        "{document}: no word of the checker: {:#?}",
        examined.findings
    );
}
