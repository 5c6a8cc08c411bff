//! What is made of hostile documents compiles without a warning, and runs nothing of them.

use anyhow::Result;
use tests::fixtures;
use tests::scratch::Scratch;
use tests::workspace;

use crate::rows::{Case, ROWS};
use crate::run::Outcome;

/// rustfmt, clippy and rustdoc find nothing, and no text of a document becomes a doctest.
#[test]
fn the_crates_of_hostile_documents_are_clean() -> Result<()> {
    let mut scratch = Scratch::new("hostile")?;
    let mut packages = Vec::new();
    for (file, outcome) in
        ROWS.iter().flat_map(|row| row.cases).filter_map(Case::document)
    {
        if outcome != Outcome::Error {
            let path = workspace::root().join("tests/fixtures/hostile").join(file);
            let name = fixtures::name(&path);
            scratch.generate(&name, &fixtures::inputs(&path))?;
            packages.push(format!("fixture-{name}"));
        }
    }
    scratch.are_clean(&packages.iter().map(String::as_str).collect::<Vec<_>>())
}
