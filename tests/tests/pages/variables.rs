//! A program that misses a variable of its environment says which: the error of `std::env::var` does not.

use std::fs;

use anyhow::{Result, ensure};
use tests::workspace;

/// Returns the places that ask for a variable and pass the error on as it is.
fn nameless(path: &str, text: &str) -> Vec<String> {
    let asks = |line: &str| {
        let mut rest = line;
        while let Some((_, after)) = rest.split_once("env::var(\"") {
            let Some((_, behind)) = after.split_once("\")") else { return false };
            if behind.starts_with('?') {
                return true;
            }
            rest = behind;
        }
        false
    };
    let lines = text.lines().enumerate().filter(|(_, line)| asks(line));
    lines.map(|(index, line)| format!("{path}:{}: {}", index + 1, line.trim())).collect()
}

#[test]
fn whoever_misses_a_variable_is_told_its_name() -> Result<()> {
    let mut files: Vec<String> = workspace::pages()?;
    files.retain(|path| !path.starts_with("tests/"));
    for folder in ["spec/examples", "spec/modules", "generated/src/api"] {
        for entry in fs::read_dir(workspace::root().join(folder))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".rs") {
                files.push(format!("{folder}/{name}"));
            }
        }
    }
    let mut faults = Vec::new();
    let mut readers = 0;
    for path in &files {
        let text = workspace::read(path)?;
        readers += usize::from(text.contains("env::var(\""));
        faults.extend(nameless(path, &text));
    }
    ensure!(readers > 50, "only {readers} of {} files read variables", files.len());
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}
