//! What is made of the fixtures compiles without a warning.

use anyhow::Result;
use tests::scratch::Scratch;
use tests::{fixtures, generated};

#[test]
fn the_crates_of_the_fixtures_are_clean() -> Result<()> {
    let mut scratch = Scratch::new("fixtures")?;
    let mut packages = Vec::new();
    for path in fixtures::valid() {
        let name = fixtures::name(&path);
        scratch.generate(&name, &fixtures::inputs(&path))?;
        packages.push(format!("fixture-{name}"));
    }
    scratch.are_clean(&packages.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn each_feature_of_the_sdk_compiles_by_itself() -> Result<()> {
    let mut scratch = Scratch::new("sdk-features")?;
    scratch.generate("sdk", &generated::project_inputs()?)?;
    let features = scratch.features_compile("ory-sdk")?;
    assert_eq!(features, ["default", "full", "oauth2", "reqwest"]);
    Ok(())
}
