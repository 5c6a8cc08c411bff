//! The book in `generator/book/`: pages that are made of the code, a schema for editors, and a guide that works.

mod changes;
mod compiled;
mod complete;
mod extensions;
mod guide;
mod limits;
mod messages;
mod runtime;
mod schema;
mod settings;
mod summary;

use std::fs;

use anyhow::{Context as _, Result, ensure};
use tests::workspace;

const NOTE: &str = "<!-- Made of the code: `INSTA_UPDATE=always cargo test -p tests --test pages book` writes it anew. -->";

/// Compares a file of the book with what the code makes of it, or writes it where `INSTA_UPDATE` is `always`.
fn fresh(name: &str, made: &str) -> Result<()> {
    let path = format!("generator/book/src/{name}");
    let file = workspace::root().join(&path);
    if std::env::var("INSTA_UPDATE").is_ok_and(|it| it == "always") {
        return fs::write(&file, made).with_context(|| format!("cannot write {path}"));
    }
    let found = workspace::read(&path)?;
    let line = found.lines().zip(made.lines()).position(|(found, made)| found != made);
    let line =
        line.unwrap_or_else(|| found.lines().count().min(made.lines().count())) + 1;
    ensure!(
        found == made,
        "{path}:{line} is not what the code makes: run\n  \
         INSTA_UPDATE=always cargo test -p tests --test pages book"
    );
    Ok(())
}

/// Returns a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Returns a row of a table.
fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    format!("| {} |\n", cells.join(" | "))
}
