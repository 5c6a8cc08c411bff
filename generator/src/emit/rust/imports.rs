//! The imports of a file, found by looking at its code: none is missing and none is unused.
//!
//! Emitted code names everything through the modules below, so that no type of a document,
//! whatever its name, can stand in for one of ours.

use std::collections::BTreeSet;

/// The modules that emitted code names in paths.
pub(super) const NAMES: [&str; 8] = [
    "collections",
    "dyn_box",
    "fmt",
    "json",
    "models",
    "runtime",
    "security",
    "servers",
];

/// Returns the blocks of `use` items that printed code needs, as rustfmt orders them.
pub(super) fn needed(code: &str) -> String {
    let used = roots(code);
    let line = |name: &str, import: &str| {
        if used.contains(name) { format!("use {import};\n") } else { String::new() }
    };
    let from_std = line("collections", "std::collections") + &line("fmt", "std::fmt");
    let runtime = match (used.contains("json"), used.contains("runtime")) {
        (true, true) => "use crate::runtime::{self, json};\n",
        (true, false) => "use crate::runtime::json;\n",
        (false, true) => "use crate::runtime;\n",
        (false, false) => "",
    };
    let from_crate = line("dyn_box", "crate::dyn_box")
        + &line("models", "crate::models")
        + runtime
        + &line("security", "crate::security")
        + &line("servers", "crate::servers");
    [from_std, from_crate]
        .into_iter()
        .filter(|block| !block.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Returns those of the names that begin a path. Comments and strings are no code.
fn roots(code: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    let mut rest = code;
    while let Some(at) = rest.find(['/', '"', ':']) {
        let (before, after) = rest.split_at(at);
        rest = if after.starts_with("//") {
            after.find('\n').map_or("", |end| &after[end..])
        } else if let Some(text) = after.strip_prefix('"') {
            after_string(text)
        } else if let Some(path) = after.strip_prefix("::") {
            found.extend(NAMES.into_iter().find(|name| ends_in_root(before, name)));
            path
        } else {
            &after[1..]
        };
    }
    found
}

/// Whether `name` stands at the end, and is no part of a longer name or path.
fn ends_in_root(code: &str, name: &str) -> bool {
    let before = code.strip_suffix(name).and_then(|before| before.chars().next_back());
    before.is_some_and(|ch| !ch.is_alphanumeric() && !matches!(ch, '_' | ':' | '#'))
}

/// Returns what follows a string literal, whose opening quote is gone.
fn after_string(text: &str) -> &str {
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\\']) {
        let escape = rest[at..].starts_with('\\');
        // What an escape begins with is one byte: a letter, a quote or a backslash.
        rest = &rest[at + if escape { 2 } else { 1 }..];
        if !escape {
            return rest;
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::needed;

    #[test]
    fn imports_what_begins_a_path_in_code() {
        let code = "\n/// See models::A.\nconst A: json::B = \"\\\"runtime::C\";\n";
        assert_eq!(needed(code), "use crate::runtime::json;\n");
    }

    #[test]
    fn a_segment_inside_a_path_is_no_root() {
        let code =
            "\nfn f(_: fmt::X, _: a::models::B, _: my_json::C, _: std::fmt::D) {}\n";
        assert_eq!(needed(code), "use std::fmt;\n");
    }
}
