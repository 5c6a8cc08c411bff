//! What `UPGRADING.md` says of this client is so.

#[allow(dead_code, reason = "it is compiled and not run")]
mod calls;

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;
use tests::copied::with_path;
use tests::markdown::Page;
use tests::scratch::Scratch;
use tests::{browser, page, tables, workspace};

const CALLS: &str = include_str!("calls.rs");

/// Returns the code without the marks of its layout.
fn dense(code: &str) -> String {
    let code: String = code.split_whitespace().collect();
    code.replace(",)", ")").replace(",]", "]")
}

/// Returns the statements that call the client, which end with the question mark of their error.
fn compiled() -> BTreeSet<String> {
    let lines = CALLS.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = dense(&lines.collect::<Vec<_>>().join("\n"));
    let statements = code.split([';', '{', '}']);
    let calls = statements.filter_map(|it| it.strip_suffix(".await?"));
    calls.map(str::to_owned).collect()
}

/// Returns the code of a cell, which may say where a line can end.
fn code(cell: &str) -> Option<String> {
    let in_line = cell.strip_prefix('`').and_then(|it| it.strip_suffix('`'));
    let in_tags = || cell.strip_prefix("<code>")?.strip_suffix("</code>");
    Some(in_line.or_else(in_tags)?.replace("<wbr>", ""))
}

/// Returns the rows of the tables of calls: of the crate before, and of this one.
fn rows() -> Result<Vec<(String, String)>> {
    let text = workspace::read("UPGRADING.md")?;
    let (_, sections) = page::sections(&text);
    let section = sections.iter().find(|section| section.name == "Calls");
    let section = section.context("a section of calls")?;
    let mut rows = Vec::new();
    for row in section.parts.values().flat_map(|part| page::rows(part)) {
        let [old, new] = &row[..] else { anyhow::bail!("{row:?}") };
        let old = code(old).with_context(|| format!("{old} is no code"))?;
        rows.push((old, code(new).with_context(|| format!("{new} is no code"))?));
    }
    Ok(rows)
}

#[test]
fn each_new_call_is_compiled_and_each_compiled_one_is_a_row() -> Result<()> {
    let rows = rows()?;
    let new: BTreeSet<_> = rows.iter().map(|(_, new)| dense(new)).collect();
    ensure!(
        new.len() == rows.len() && new.len() >= 50,
        "{} of {}",
        new.len(),
        rows.len()
    );
    let compiled = compiled();
    let unknown: Vec<_> = new.difference(&compiled).collect();
    ensure!(unknown.is_empty(), "not compiled: {unknown:#?}");
    let missing: Vec<_> = compiled.difference(&new).collect();
    ensure!(missing.is_empty(), "not in the tables: {missing:#?}");
    Ok(())
}

/// The names differ by what both make of `oAuth2` alone, and so do their groups.
#[test]
fn both_sides_of_a_row_call_the_same_operation() -> Result<()> {
    for (old, new) in rows()? {
        let (group, call) = old.split_once("_api::").with_context(|| old.clone())?;
        let (name, _) = call.split_once('(').with_context(|| old.clone())?;
        let [group, name] = [group, name].map(|it| it.replace("o_auth2", "oauth2"));
        let same = format!("ory.{group}().{name}(");
        ensure!(new.starts_with(&same), "{new} does not begin with {same}");
    }
    Ok(())
}

/// What is beyond the edge of GitHub's text is not read.
#[test]
fn no_table_is_wider_than_the_text() -> Result<()> {
    let text = workspace::read("UPGRADING.md")?;
    let widths = tables::least_widths(&text);
    ensure!(widths.len() > 10, "{widths:?}");
    for (title, width) in widths {
        ensure!(width <= f64::from(browser::WIDTH), "{title}: {width:.0} pixels");
    }
    let Some(browser) = browser::find() else { return Ok(()) };
    let page = [("UPGRADING.md", text.as_str())].into_iter();
    let measured = browser::measure("upgrade", &browser, page)?;
    ensure!(measured.wide.is_empty(), "{:#?}", measured.wide);
    Ok(())
}

#[test]
fn the_programs_of_the_page_compile() -> Result<()> {
    let page = Page::parse(&workspace::read("UPGRADING.md")?);
    let manifest = &page.toml.first().context("the page shows a manifest")?.code;
    let sdk = workspace::root().join("generated");
    let head =
        "[package]\nname = \"upgraded\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n";
    let mut files = FileSet::default();
    files.insert("Cargo.toml", format!("{head}{}", with_path(manifest, &sdk)?));
    // Code of the crate before is there to be compared, and nobody has that crate here.
    let programs = page.rust.iter().filter(|block| block.flags != "ignore");
    let programs: Vec<_> = programs.map(|block| block.code.as_str()).collect();
    ensure!(programs.len() >= 3, "{}", programs.len());
    for (at, program) in programs.into_iter().enumerate() {
        files.insert(format!("src/bin/p{at}.rs"), program);
    }
    let mut scratch = Scratch::new("upgrade")?;
    scratch.add("program", &files)?;
    scratch.cargo(&["check", "--quiet", "--bins"])?;
    Ok(())
}
