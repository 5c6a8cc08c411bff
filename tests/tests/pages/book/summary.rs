//! `SUMMARY.md`: every page of the book, once.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Result, ensure};
use tests::markdown::Page;
use tests::workspace;

/// What mdBook demands of a book, without mdBook: to build it would take CI two minutes of CPU time, and the pages stand on
/// GitHub as they are.
#[test]
fn the_summary_has_every_page_once() -> Result<()> {
    let folder = workspace::root().join("generator/book/src");
    let mut pages = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") && name != "SUMMARY.md" {
            pages.insert(name);
        }
    }
    let summary = workspace::read("generator/book/src/SUMMARY.md")?;
    let links = Page::parse(&summary).links;
    let linked: BTreeSet<String> = links.iter().map(|(_, link)| link.clone()).collect();
    ensure!(linked.len() == links.len(), "a page is linked twice");
    assert_eq!(linked, pages);
    for line in summary.lines().filter(|line| !line.is_empty()) {
        let item = line.trim_start();
        let known =
            item.starts_with("# ") || item.starts_with('[') || item.starts_with("- [");
        ensure!(known, "mdBook reads no `{line}` in a summary");
    }
    for page in pages {
        let text = workspace::read(&format!("generator/book/src/{page}"))?;
        let title =
            text.lines().find(|line| !line.is_empty() && !line.starts_with("<!--"));
        ensure!(
            title.is_some_and(|it| it.starts_with("# ")),
            "{page} begins with no title"
        );
    }
    Ok(())
}
