//! Every relative link and anchor of every page of the project leads somewhere.

use std::collections::BTreeMap;

use anyhow::Result;
use tests::{markdown, workspace};

#[test]
fn every_link_resolves() -> Result<()> {
    let mut pages = BTreeMap::new();
    for path in workspace::pages()? {
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
