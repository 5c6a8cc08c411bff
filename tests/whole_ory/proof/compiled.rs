//! The crate compiles in parts. That all of it has no warning is seen in `generated/`, which is the same.

use anyhow::Result;

use crate::world;

#[test]
fn each_feature_compiles_by_itself() -> Result<()> {
    let (_guard, scratch) = world::scratch()?;
    let features = scratch.features_compile("ory-sdk")?;
    // 15 groups, 10 modules with what they have for axum, and 13 others.
    assert_eq!(features.len(), 15 + 10 + 1 + 13, "{features:?}");
    Ok(())
}
