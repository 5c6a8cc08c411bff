//! Every relative link and anchor of every page of the project leads somewhere.

use std::collections::BTreeMap;

use anyhow::Result;
use tests::{markdown, workspace};

#[test]
fn every_link_resolves() -> Result<()> {
    let mut pages = BTreeMap::new();
    // The page of a module is written for its place in the crate, `docs/modules/`, and its copy is looked at there.
    let is_copied = |path: &String| {
        path.starts_with("spec/modules/") || path.starts_with("tests/fixtures/")
    };
    for path in workspace::pages()?.into_iter().filter(|path| !is_copied(path)) {
        let text = workspace::read(&path)?;
        pages.insert(path, text);
    }
    for expected in ["README.md", "generated/README.md", "generated/docs/OAuth2Api.md"] {
        assert!(pages.contains_key(expected), "{expected} is not there");
    }
    let exists = |path: &str| workspace::root().join(path).exists();
    let broken = markdown::broken(&pages, exists);
    assert!(broken.is_empty(), "{} broken links:\n{}", broken.len(), broken.join("\n"));
    Ok(())
}
