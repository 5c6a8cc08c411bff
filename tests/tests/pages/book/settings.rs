//! `settings.md`: every key of the settings.

use std::fmt::Write as _;

use anyhow::Result;
use ory_sdk_generator::settings::keys::{Key, ROOT, Table, Value, Without};

use super::{NOTE, complete, fresh, row};

const HEAD: &str = "# Settings

`sdk.toml` says what the document cannot decide about its crate: names, features, what users have to set. All of it may be left
out. `generate`, `lint` and `examples` take it as `--config sdk.toml`. A key that does not exist and a value that cannot be used
are errors, with the line and what to do (E0501 to E0506, see [messages](messages.md)).

Editors complete and check the file by its JSON Schema, [`sdk.schema.json`](sdk.schema.json). With an extension for TOML that knows
schemas (Taplo, Even Better TOML, Tombi), this is its first line, with the path or the address of the schema:

```toml
#:schema sdk.schema.json
```
";

const COLUMNS: &str =
    "| key | value | without it | effect |\n| --- | --- | --- | --- |\n";

#[test]
fn the_page_has_every_key() -> Result<()> {
    let mut page =
        format!("{NOTE}\n\n{HEAD}\n| key | what it is for |\n| --- | --- |\n");
    for key in ROOT.keys {
        let meaning = key.value.table().map_or(key.meaning, |table| table.meaning);
        let linked = match key.value.table() {
            Some(_) => format!("[`{}`](#{})", title(key.name, key), key.name),
            None => format!("[`{0}`](#{0})", key.name),
        };
        page += &row([linked.as_str(), meaning]);
    }
    let mut told = Vec::new();
    for key in ROOT.keys {
        write!(page, "\n## `{}`\n\n", title(key.name, key))?;
        match key.value.table() {
            Some(table) => section(&mut page, key.name, key, table, &mut told)?,
            None => {
                page += COLUMNS;
                page += &line(key);
                write!(page, "\n```toml\n{}```\n", complete::example(key.name, key))?;
            }
        }
    }
    fresh("settings.md", &page)
}

/// Writes the keys of a table and an example of them, then the tables in it that are not told yet.
fn section(
    page: &mut String,
    path: &str,
    key: &Key,
    table: &'static Table,
    told: &mut Vec<&'static str>,
) -> Result<()> {
    writeln!(page, "{}\n", table.meaning)?;
    page.push_str(COLUMNS);
    table.keys.iter().for_each(|key| page.push_str(&line(key)));
    if !path.contains('.') {
        write!(page, "\n```toml\n{}```\n", complete::example(path, key))?;
    }
    told.push(table.name);
    for key in table.keys {
        let Some(inner) = key.value.table() else { continue };
        let path = format!("{path}.{}", key.name);
        if told.contains(&inner.name) {
            continue;
        }
        write!(page, "\n### `{}`\n\n", title(&path, key))?;
        section(page, &path, key, inner, told)?;
    }
    Ok(())
}

/// Returns how a table is opened in TOML.
fn title(path: &str, key: &Key) -> String {
    match key.value {
        Value::Tables(_) => format!("[[{path}]]"),
        Value::Table(_) | Value::Map { .. } => format!("[{path}]"),
        _ => path.to_owned(),
    }
}

fn line(key: &Key) -> String {
    let without = match key.without {
        Without::Refused => "an error",
        Without::Default(default) => default,
    };
    row([&*format!("`{}`", key.name), &key.value.words(), without, key.meaning])
}
