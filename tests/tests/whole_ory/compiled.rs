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
<<<<<<< HEAD
    assert_eq!(features.len(), 28, "15 tags and 13 others: {features:?}");
    Ok(())
}

#[test]
fn the_examples_of_the_pages_compile_as_they_are_copied() -> Result<()> {
    let Some((_guard, scratch)) = world::scratch()? else { return Ok(()) };
    let Some(whole) = world::whole()? else { return Ok(()) };
    copied::compile(&scratch, &world::examples(&whole)?)
}

#[test]
fn every_link_of_the_pages_resolves() -> Result<()> {
    let Some(whole) = world::whole()? else { return Ok(()) };
    let files: BTreeMap<_, _> = whole.files.iter().collect();
    let pages = files.iter().filter(|(path, _)| path.ends_with(".md"));
    let pages = pages.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let broken = markdown::broken(&pages.collect(), |path| files.contains_key(path));
    assert!(broken.is_empty(), "{} broken links:\n{}", broken.len(), broken.join("\n"));
=======
    assert_eq!(features.len(), 28, "15 groups and 13 others: {features:?}");
>>>>>>> b7973f8 (Test our own document, which is the whole API now)
    Ok(())
}
