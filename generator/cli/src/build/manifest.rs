//! Whether the manifest of a package has what generated code needs.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use toml::{Table, Value};

/// Compares the manifest of a package with the one that is generated.
///
/// # Errors
///
/// A feature or a dependency is missing; the error has the lines to add.
pub(super) fn check(path: &Path, generated: &str) -> Result<()> {
    let shown = path.display();
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
    let given: Table = text.parse().with_context(|| format!("cannot read {shown}"))?;
    let wanted: Table = generated.parse().context("the generated manifest")?;
    let mut missing = String::new();
    for key in ["features", "dependencies"] {
        let lines = lines(given.get(key), wanted.get(key));
        append(&mut missing, &format!("[{key}]"), &lines);
    }
    let of = |manifest: &Table, target: &str| -> Option<Value> {
        manifest.get("target")?.get(target)?.get("dependencies").cloned()
    };
    let targets = wanted.get("target").and_then(Value::as_table);
    for target in targets.into_iter().flat_map(Table::keys) {
        let lines = lines(of(&given, target).as_ref(), of(&wanted, target).as_ref());
        append(&mut missing, &format!("[target.'{target}'.dependencies]"), &lines);
    }
    ensure!(
        missing.is_empty(),
        "the code that is generated needs more than {shown} has. Add:\n\n{missing}"
    );
    Ok(())
}

/// Returns the entries of a table that another one does not have, as lines. A feature has to have the same parts; the
/// version of a dependency is up to the package.
fn lines(given: Option<&Value>, wanted: Option<&Value>) -> Vec<String> {
    let wanted = wanted.and_then(Value::as_table).into_iter().flatten();
    let missing = wanted.filter(|(key, value)| match given.and_then(|it| it.get(key)) {
        None => true,
        Some(Value::Array(parts)) => {
            let all = value.as_array().into_iter().flatten();
            // What is on by default is up to the package, too.
            *key != "default" && all.into_iter().any(|part| !parts.contains(part))
        }
        Some(_) => false,
    });
    missing.map(|(key, value)| format!("{} = {value}", quoted(key))).collect()
}

/// Returns a key as a manifest has it.
fn quoted(key: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    match key.chars().all(is_bare) {
        true => key.to_owned(),
        false => Value::from(key).to_string(),
    }
}

fn append(text: &mut String, head: &str, lines: &[String]) {
    if !lines.is_empty() {
        *text += &format!("{head}\n{}\n\n", lines.join("\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_printed_to_be_pasted() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("Cargo.toml");
        let wanted = "[features]\ndefault = [\"a\"]\na = [\"dep:x\"]\n\
                      [dependencies]\nx = { optional = true, version = \"1\" }\n\
                      [target.'cfg(unix)'.dependencies]\ny = \"2\"\n";
        fs::write(&path, "[features]\ndefault = []\na = []\n")?;
        let refused =
            format!("{:#}", check(&path, wanted).expect_err("much is missing"));
        let lines = "[features]\na = [\"dep:x\"]\n\n[dependencies]\n\
                     x = { optional = true, version = \"1\" }\n\n\
                     [target.'cfg(unix)'.dependencies]\ny = \"2\"\n";
        assert!(refused.contains(lines), "{refused}");
        let given = lines.replace("[features]", "[features]\ndefault = []");
        fs::write(&path, given.replace("\"2\"", "\"2.5\""))?;
        check(&path, wanted)
    }
}
