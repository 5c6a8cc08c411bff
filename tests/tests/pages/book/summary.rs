//! `SUMMARY.md`: every page of the book, once.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use tests::markdown::Page;
use tests::{browser, tables, workspace};

use super::fresh;

const SUMMARY: &str = "SUMMARY.md";

/// What mdBook demands of a summary, without mdBook: to compile it would take CI two minutes of CPU time.
#[test]
fn the_summary_has_every_page_once() -> Result<()> {
    let pages = pages()?;
    let summary = workspace::read(&format!("generator/book/src/{SUMMARY}"))?;
    let links = Page::parse(&summary).links;
    let linked: BTreeSet<&str> = links.iter().map(|(_, link)| link.as_str()).collect();
    ensure!(linked.len() == links.len(), "a page is linked twice");
    for line in summary.lines().filter(|line| !line.is_empty()) {
        let starts = ["# ", "[", "- ["];
        let known = starts.iter().any(|it| line.trim_start().starts_with(it));
        ensure!(known, "mdBook reads no `{line}` in a summary");
    }
    // A page that is gone goes, and a new one stands last.
    let is_gone = |line: &str| {
        let of = |page: &String| line.contains(&format!("({page})"));
        line.contains("](") && !pages.iter().any(of)
    };
    let kept = summary.lines().filter(|line| !is_gone(line));
    let mut made: String = kept.map(|line| format!("{line}\n")).collect();
    for page in pages.iter().filter(|page| !linked.contains(page.as_str())) {
        made += &format!("- [{}]({page})\n", title(page)?);
    }
    fresh(SUMMARY, &made)
}

/// On the site of the book, nothing else of the repository is there, and a link to a page would lead to one of HTML.
#[test]
fn no_page_leads_to_one_out_of_the_book() -> Result<()> {
    for page in pages()? {
        let text = workspace::read(&format!("generator/book/src/{page}"))?;
        let links = Page::parse(&text).links;
        let outside = links
            .iter()
            .find(|(_, link)| link.starts_with("../") && link.contains(".md"));
        ensure!(outside.is_none(), "{page} leads out of the book: {outside:?}");
    }
    Ok(())
}

#[test]
fn no_word_leaves_a_table_too_little_room() -> Result<()> {
    for page in pages()? {
        let text = workspace::read(&format!("generator/book/src/{page}"))?;
        for (title, width) in tables::least_widths(&text) {
            let fits = width <= f64::from(browser::WIDTH);
            ensure!(fits, "{page}: the table `{title}` is {width:.0} pixels wide");
        }
    }
    Ok(())
}

/// Returns the names of all pages.
fn pages() -> Result<BTreeSet<String>> {
    let folder = workspace::root().join("generator/book/src");
    let mut pages = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") && name != SUMMARY {
            pages.insert(name);
        }
    }
    Ok(pages)
}

/// Returns the title of a page, which stands first but for a comment.
fn title(page: &str) -> Result<String> {
    let text = workspace::read(&format!("generator/book/src/{page}"))?;
    let first = text.lines().find(|line| !line.is_empty() && !line.starts_with("<!--"));
    let title = first.and_then(|line| line.strip_prefix("# "));
    title.map(str::to_owned).with_context(|| format!("{page} begins with no title"))
}
