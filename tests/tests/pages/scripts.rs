//! The scripts of `.ci` name files that are there: most of them run by schedule or at a release, too late to find out.

use std::fs;

use anyhow::Result;
use tests::workspace;

/// The folders of the project whose files the scripts name.
const FOLDERS: [&str; 5] = ["generated/", "generator/", "spec/", "tests/", "xtask/"];

#[test]
fn every_file_that_a_script_names_is_there() -> Result<()> {
    let mut named = Vec::new();
    for script in fs::read_dir(workspace::root().join(".ci"))? {
        let script = script?.path();
        let text = fs::read_to_string(&script)?;
        let code = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        for path in code.flat_map(paths) {
            named.push((script.clone(), path.to_owned()));
        }
    }
    assert!(named.len() > 5, "few are found: {named:?}");
    let lost = |path: &String| !workspace::root().join(path).exists();
    named.retain(|(_, path)| lost(path));
    assert!(named.is_empty(), "not there: {named:?}");
    Ok(())
}

/// The words of a line that are paths of the project, as seen from its root.
fn paths(line: &str) -> impl Iterator<Item = &str> {
    let apart = |at: char| at.is_whitespace() || "\"';=()".contains(at);
    let plain = |word: &&str| !word.contains(['$', '*', '{', '<', '>']);
    line.split(apart)
        .map(|word| word.trim_start_matches("../"))
        .filter(plain)
        .filter(|word| FOLDERS.iter().any(|folder| word.starts_with(folder)))
}
