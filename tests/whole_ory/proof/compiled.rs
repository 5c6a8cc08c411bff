//! The crate compiles without a warning, whole and in parts.

use anyhow::Result;

use crate::world;

#[test]
fn the_crate_is_clean() -> Result<()> {
    let (_guard, scratch) = world::scratch()?;
    scratch.are_clean(&["ory-sdk"])
}

#[test]
fn each_feature_compiles_by_itself() -> Result<()> {
    let (_guard, scratch) = world::scratch()?;
    let features = scratch.features_compile("ory-sdk")?;
    // 15 groups, 10 modules with what they have for axum, and 13 others.
    assert_eq!(features.len(), 15 + 10 + 1 + 13, "{features:?}");
    Ok(())
}
