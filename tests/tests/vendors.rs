//! What is made of other vendors' documents holds as it does for Ory's: the links of the pages lead
//! somewhere, and their examples compile.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use tests::scratch::Scratch;
use tests::{generated, markdown, shared};

const MANIFEST: &str = r#"[package]
name = "examples-of-NAME"
version = "0.0.0"
edition = "2024"

[dependencies]
PACKAGE = { path = "../NAME-sdk", features = ["full", "blocking", "test-util"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[lints.rust]
# Each program is a module, so nothing calls its `main`. Some show what is deprecated.
dead_code = "allow"
deprecated = "allow"
warnings = "deny"
"#;

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
fn the_examples_of_the_pages_compile() -> Result<()> {
    let mut scratch = Scratch::new("vendors")?;
    for document in DOCUMENTS {
        let Some(inputs) = inputs(document)? else { return Ok(()) };
        let (name, _) = document.split_once('.').context("a name with an extension")?;
        let sdk = scratch.member(&format!("{name}-sdk"));
        let (api, files) = generated::model_and_files(&inputs, &sdk)?;
        let mut examples = markdown::examples(&files);
        let count = examples.iter().count() - 1;
        ensure!(count >= api.operations().count(), "{name} has {count} examples");
        let package = api.package.name.as_str();
        let manifest = MANIFEST.replace("PACKAGE", package).replace("NAME", name);
        examples.insert("Cargo.toml", manifest);
        scratch.add(&format!("{name}-examples"), &examples)?;
        scratch.add(&format!("{name}-sdk"), &files)?;
    }
    scratch.cargo(&["check", "--quiet"])?;
    Ok(())
}

/// Returns a document; `None` if it is not there and need not be.
fn inputs(document: &str) -> Result<Option<Inputs>> {
    let path = format!("corpus/{document}");
    Ok(shared::read(&path).map(|text| generated::inputs(document, text)))
}
