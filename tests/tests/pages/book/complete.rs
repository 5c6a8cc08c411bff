//! Settings with every key, made of the table of keys and their examples.

use ory_sdk_generator::settings::keys::{Key, ROOT, Table, Value};

/// Returns settings that have every key.
pub(super) fn settings() -> String {
    let parts: Vec<String> =
        ROOT.keys.iter().map(|key| example(key.name, key)).collect();
    parts.join("\n")
}

/// Returns the lines of a key that stands at `path`, in TOML.
pub(super) fn example(path: &str, key: &Key) -> String {
    match &key.value {
        Value::Table(table) => format!("[{path}]\n{}", lines(path, table)),
        Value::Tables(table) => format!("[[{path}]]\n{}", lines(path, table)),
        Value::Map { of, .. } => {
            let inner = of.table().map(inline).unwrap_or_default();
            format!("[{path}]\n{} = {inner}\n", key.example)
        }
        _ => format!("{} = {}\n", key.name, key.example),
    }
}

/// Returns the keys of a table, those with tables of their own last.
fn lines(path: &str, table: &Table) -> String {
    let (inner, own): (Vec<&Key>, Vec<&Key>) =
        table.keys.iter().partition(|key| key.value.table().is_some());
    let own = own.into_iter().map(|key| example(key.name, key));
    let inner = inner
        .into_iter()
        .map(|key| format!("\n{}", example(&format!("{path}.{}", key.name), key)));
    own.chain(inner).collect::<String>().trim_start_matches('\n').to_owned()
}

fn inline(table: &'static Table) -> String {
    let keys = table.keys.iter().map(|key| format!("{} = {}", key.name, key.example));
    format!("{{ {} }}", keys.collect::<Vec<_>>().join(", "))
}
