//! What is in `generated/` is what the generator makes of `spec/`, whatever way that is spelt.

use anyhow::Result;
use ory_sdk_generator::emit::FileSet;
use tests::{document, generated, respelt, workspace};
use xtask::output;

fn made_of(spec: Option<String>) -> Result<FileSet> {
    let mut inputs = generated::project_inputs()?;
    if let Some(text) = spec {
        inputs.spec.text = text;
    }
    generated::files(&inputs, &workspace::root().join("generated"))
}

/// Compares without printing megabytes.
fn assert_same(left: &FileSet, right: &FileSet) {
    let other: std::collections::BTreeMap<_, _> = right.iter().collect();
    for (path, text) in left.iter() {
        assert!(other.get(path) == Some(&text), "{path} differs");
    }
    assert_eq!(left.iter().count(), other.len());
}

#[test]
fn generated_is_fresh() -> Result<()> {
    let files = made_of(None)?;
    let survey = output::compare(&workspace::root().join("generated"), &files)?;
    let different: Vec<_> = survey.differences.keys().collect();
    assert!(survey.is_exact(), "run `cargo xtask generate`; different: {different:?}");
    Ok(())
}

#[test]
fn the_same_input_gives_the_same_bytes() -> Result<()> {
    assert_same(&made_of(None)?, &made_of(None)?);
    Ok(())
}

#[test]
fn spelling_does_not_matter() -> Result<()> {
    let document = document::ours()?;
    let expected = made_of(None)?;
    assert_same(&expected, &made_of(Some(serde_json::to_string_pretty(&document)?))?);
    assert_same(&expected, &made_of(Some(serde_yaml::to_string(&document)?))?);
    for seed in 0..2 {
        assert_same(&expected, &made_of(Some(respelt::shuffled(&document, seed)))?);
    }
    Ok(())
}
