//! The crate compiles in parts. That all of it has no warning is seen in `generated/`, which is the same.

use anyhow::Result;

use crate::world;

#[test]
fn each_feature_compiles_by_itself() -> Result<()> {
    let (_guard, scratch) = world::scratch()?;
    // That is 39 times the crate: each third, unless all are asked for.
    let every = if std::env::var_os("VERIFY_ALL").is_some() { 1 } else { 3 };
    let features = scratch.some_features_compile("ory-sdk", every)?;
    // 15 groups, 10 modules with what they have for axum, and 13 others.
    assert_eq!(features.len(), 15 + 10 + 1 + 13, "{features:?}");
    Ok(())
}
