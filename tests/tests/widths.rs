//! No table of a page is wider than GitHub's text: what is beyond its edge is not read.
#![allow(clippy::panic, reason = "a test says what it misses by panicking")]

use std::collections::BTreeMap;

use anyhow::Result;
use ory_sdk_generator::emit::FileSet;
use tests::{browser, fixtures, generated, tables, workspace};

/// Returns the pages of our crate, and of the crates of all fixtures.
fn pages() -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    let mut add = |of: &str, files: &FileSet| {
        let pages = files.iter().filter(|(path, _)| path.ends_with(".md"));
        all.extend(pages.map(|(path, text)| (format!("{of}/{path}"), text.to_owned())));
    };
    let out = workspace::root().join("generated");
    add("generated", &generated::files(&generated::project_inputs()?, &out)?);
    for path in fixtures::valid() {
        add(&fixtures::name(&path), &generated::files(&fixtures::inputs(&path), &out)?);
    }
    Ok(all)
}

#[test]
fn no_table_is_wider_than_the_text_of_a_page() -> Result<()> {
    let Some(browser) = browser::find() else { return Ok(()) };
    let pages = pages()?;
    let pages = pages.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let measured = browser::measure("all", &browser, pages)?;
    assert!(measured.tables > 300, "{} tables", measured.tables);
    let wide = &measured.wide;
    assert!(
        wide.is_empty(),
        "{} of {}:\n{}",
        wide.len(),
        measured.tables,
        wide.join("\n")
    );
    Ok(())
}

#[test]
fn no_word_leaves_a_table_too_little_room() -> Result<()> {
    let mut wide = Vec::new();
    let mut count = 0;
    for (name, text) in pages()? {
        for (title, width) in tables::least_widths(&text) {
            count += 1;
            if width > f64::from(browser::WIDTH) {
                wide.push(format!("{name}: {title}: {width:.0} pixels"));
            }
        }
    }
    assert!(count > 300, "{count} tables");
    assert!(wide.is_empty(), "{} of {count}:\n{}", wide.len(), wide.join("\n"));
    Ok(())
}

#[test]
fn the_browser_sees_what_is_too_wide() -> Result<()> {
    let Some(browser) = browser::find() else { return Ok(()) };
    let page = |word: &str| format!("| A | B |\n| --- | --- |\n| `{word}` | x |\n");
    let (narrow, wide) = (page("short"), page(&"x".repeat(200)));
    let pages = [("narrow", narrow.as_str()), ("wide", wide.as_str())];
    let measured = browser::measure("wide", &browser, pages)?;
    assert_eq!(measured.tables, 2);
    assert!(
        matches!(measured.wide.as_slice(), [one] if one.starts_with("wide: ")),
        "{measured:?}"
    );
    Ok(())
}
