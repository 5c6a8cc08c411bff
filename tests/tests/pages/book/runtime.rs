//! `runtime.md` and `drift.md`: that what they name is there, and that their tables are whole.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum;
use syn::Item;
use tests::workspace;
use xtask::drift::{Fail, Format};

use super::compiled;

/// What the page says of numbers, with the file of the runtime that decides, and the code there.
const NUMBERS: [(&str, &str, &str); 9] = [
    ("| 30 seconds |", "client/builder.rs", "(30 seconds)"),
    ("| 2 minutes |", "client/builder.rs", "(2 minutes, or"),
    ("| 10 seconds |", "client/builder.rs", "connecting may take (10 seconds)"),
    ("16 MiB", "client/builder.rs", "16 << 20"),
    ("up\nto 3 times", "retry.rs", "max_attempts: 3"),
    ("250 milliseconds", "retry.rs", "base_delay: Duration::from_millis(250)"),
    ("to 10 seconds at most", "retry.rs", "max_delay: Duration::from_secs(10)"),
    ("up to a\nminute", "retry.rs", "max_retry_after: Duration::from_secs(60)"),
    ("408, 429, 502, 503 or 504", "error/retry.rs", "[408, 429, 502, 503, 504]"),
];

#[test]
fn numbers_are_those_of_the_code() -> Result<()> {
    let page = workspace::read("generator/book/src/runtime.md")?;
    for (told, file, code) in NUMBERS {
        ensure!(page.contains(told), "the page does not say `{told}`");
        let path = format!("generator/runtime/src/runtime/{file}");
        ensure!(workspace::read(&path)?.contains(code), "{path} has no `{code}`");
    }
    Ok(())
}

#[test]
fn methods_and_types_exist() -> Result<()> {
    let mut code = String::new();
    sources(&workspace::root().join("generator/runtime/src/runtime"), &mut code)?;
    code += &compiled::listing()?;
    let page = workspace::read("generator/book/src/runtime.md")?;
    let spans = page.split('`').skip(1).step_by(2);
    let mut count = 0;
    for span in spans.filter(|span| span.contains('(') && !span.contains('\n')) {
        for call in span.split('(').filter(|it| !it.is_empty()) {
            let name = call.rsplit(['.', ':', ' ', ')', '…']).next().unwrap_or_default();
            if name.is_empty() {
                continue;
            }
            let is_there = code.contains(&format!("fn {name}("))
                || code.contains(&format!("fn {name}<"))
                || code.contains(&format!("::{name}("));
            ensure!(is_there, "`{span}`: there is no `{name}`");
            count += 1;
        }
    }
    ensure!(count > 25, "{count} methods are not all");
    Ok(())
}

#[test]
fn the_table_of_errors_has_every_variant() -> Result<()> {
    let source = workspace::read("generator/runtime/src/runtime/error.rs")?;
    let items = syn::parse_file(&source)?.items;
    let found = items.iter().find_map(|item| match item {
        Item::Enum(item) if item.ident == "Error" => Some(item),
        _ => None,
    });
    let variants = &found.context("the type of errors")?.variants;
    let variants: BTreeSet<String> =
        variants.iter().map(|variant| variant.ident.to_string()).collect();
    assert_eq!(first_cells("runtime.md", "| variant |")?, variants);
    Ok(())
}

#[test]
fn the_table_of_features_has_every_feature() -> Result<()> {
    let listing = compiled::listing()?;
    let own = ["full", "books", "orders", "webhooks"];
    let features = listing.lines().filter_map(|line| line.strip_prefix("feature "));
    let features = features.filter(|it| !it.starts_with("default") && !own.contains(it));
    let features: BTreeSet<String> = features.map(str::to_owned).collect();
    let told = first_cells("runtime.md", "| feature |")?;
    let told: BTreeSet<String> =
        told.iter().flat_map(|it| it.split(", ")).map(str::to_owned).collect();
    assert_eq!(told, features);
    Ok(())
}

#[test]
fn drift_has_every_format_and_level() -> Result<()> {
    assert_eq!(first_cells("drift.md", "| format |")?, names::<Format>());
    let page = workspace::read("generator/book/src/drift.md")?;
    for level in names::<Fail>() {
        ensure!(page.contains(&format!("`{level}`")), "the page has no `{level}`");
    }
    Ok(())
}

fn names<T: ValueEnum>() -> BTreeSet<String> {
    let values = T::value_variants().iter().filter_map(T::to_possible_value);
    values.map(|it| it.get_name().to_owned()).collect()
}

/// Returns the first cells of a table, without the signs of code.
fn first_cells(page: &str, head: &str) -> Result<BTreeSet<String>> {
    let text = workspace::read(&format!("generator/book/src/{page}"))?;
    let (_, table) = text.split_once(head).context("the table")?;
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let cells = rows.filter_map(|line| line.split('|').nth(1));
    Ok(cells.map(|cell| cell.trim().replace('`', "")).collect())
}

fn sources(folder: &Path, all: &mut String) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => sources(&path, all)?,
            false => all.push_str(&fs::read_to_string(path)?),
        }
    }
    Ok(())
}
