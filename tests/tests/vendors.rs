//! What is made of other vendors' documents holds as it does for Ory's: the links of the pages lead
//! somewhere, and their examples compile.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use tests::copied::{self, Copied};
use tests::scratch::Scratch;
use tests::{generated, markdown, shared};

/// XML and files, streams and unions, forms: all documents of the folder would take minutes.
const DOCUMENTS: [&str; 3] = ["petstore3.yaml", "qdrant.json", "twilio-verify-v2.json"];

#[test]
fn every_link_of_the_pages_resolves() -> Result<()> {
    for document in DOCUMENTS {
        let Some(inputs) = inputs(document)? else { return Ok(()) };
        let files = generated::files(&inputs, Path::new("/nowhere/sdk"))?;
        let files: BTreeMap<_, _> = files.iter().collect();
        let pages = files.iter().filter(|(path, _)| path.ends_with(".md"));
        let pages = pages.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        let broken = markdown::broken(&pages.collect(), |it| files.contains_key(it));
        ensure!(broken.is_empty(), "{document}: {} broken: {broken:#?}", broken.len());
    }
    Ok(())
}

#[test]
fn the_examples_of_the_pages_compile_as_they_are_copied() -> Result<()> {
    let mut scratch = Scratch::new("vendors")?;
    let mut names = Vec::new();
    for document in DOCUMENTS {
        let Some(inputs) = inputs(document)? else { return Ok(()) };
        let (name, _) = document.split_once('.').context("a name with an extension")?;
        let sdk = scratch.member(&format!("{name}-sdk"));
        let (api, files) = generated::model_and_files(&inputs, &sdk)?;
        let copied = Copied::of(&files)?;
        let count = copied.count();
        ensure!(count >= api.operations().count(), "{name} has {count} examples");
        let stem = format!("examples-of-{name}");
        copied.add(&mut scratch, &stem, &sdk)?;
        names.extend(copied.names(&stem));
        scratch.add(&format!("{name}-sdk"), &files)?;
    }
    copied::compile(&scratch, &names)
}

/// Returns a document; `None` if it is not there and need not be.
fn inputs(document: &str) -> Result<Option<Inputs>> {
    let path = format!("corpus/{document}");
    Ok(shared::read(&path).map(|text| generated::inputs(document, text)))
}
