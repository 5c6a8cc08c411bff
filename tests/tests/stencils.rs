//! What is printed from stencils is what the printer makes of the same code, and what is listed is what that declares.

use anyhow::{Result, ensure};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::{Inputs, emit, model};
use tests::{fixtures, generated, parallel, shared};

/// Other people's documents, of every size but the largest, which take minutes.
const DOCUMENTS: [&str; 6] = [
    "box.json",
    "meilisearch.json",
    "ory-kratos.json",
    "petstore3.yaml",
    "qdrant.json",
    "twilio-verify-v2.json",
];

/// Prints a document both ways and compares. Returns whether a crate is made of it.
fn compared(inputs: &Inputs) -> Result<bool> {
    let Some(api) = model(inputs, &mut Diagnostics::default()) else { return Ok(false) };
    let (quick, slow) = (emit::emit(&api), emit::emit_slowly(&api));
    let name = &inputs.spec.path;
    ensure!(quick.iter().count() == slow.iter().count(), "{name}: the files differ");
    for ((path, text), (_, expected)) in quick.iter().zip(slow.iter()) {
        let lines = text.lines().zip(expected.lines());
        let differs = lines.enumerate().find(|(_, (line, expected))| line != expected);
        ensure!(text == expected, "{name}: {path}: {differs:?}");
    }
    let listed = quick.iter().find(|(path, _)| *path == "API.txt");
    let listing = emit::listing(&api);
    ensure!(listed == Some(("API.txt", &listing)), "{name}: what is listed differs");
    Ok(true)
}

fn compare(all: &[Inputs], least: usize) -> Result<()> {
    let results = std::sync::Mutex::new(Vec::new());
    parallel::each(all, |inputs| {
        let result = compared(inputs);
        results.lock().expect("no thread panics").push(result);
    });
    let results = results.into_inner()?.into_iter().collect::<Result<Vec<_>>>()?;
    let count = results.iter().filter(|made| **made).count();
    ensure!(count >= least, "only {count} of {} were printed", results.len());
    Ok(())
}

#[test]
fn our_api_and_the_fixtures() -> Result<()> {
    let mut all = vec![generated::project_inputs()?];
    all.extend(fixtures::valid().iter().map(|path| fixtures::inputs(path)));
    let least = all.len();
    all.extend(fixtures::hostile().iter().map(|path| fixtures::inputs(path)));
    compare(&all, least)
}

#[test]
fn apis_of_others() -> Result<()> {
    let mut all = Vec::new();
    for document in DOCUMENTS {
        let Some(text) = shared::read(&format!("corpus/{document}")) else {
            return Ok(());
        };
        all.push(generated::inputs(document, text));
    }
    compare(&all, DOCUMENTS.len())
}
