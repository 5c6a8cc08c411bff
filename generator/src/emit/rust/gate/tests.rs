//! No file of the back end has a way around the gate.

use std::fs;
use std::path::{Path, PathBuf};

/// Ways around the gate, and the files that may use each. What `macros.rs` reads is the support code, and what it makes
/// is listed and not printed.
const WAYS: [(&str, &[&str]); 15] = [
    ("Ident::new(", &["gate.rs"]),
    ("Ident::new_raw(", &["gate.rs"]),
    ("parse_str", &[]),
    ("from_str(", &[]),
    ("FromStr", &[]),
    (".parse()", &["macros.rs"]),
    (".parse::<", &["macros.rs"]),
    ("parse_macro_input", &[]),
    ("parse_file", &["macros.rs"]),
    ("parse2(", &["format.rs", "macros.rs"]),
    ("parse_quote", &["format.rs"]),
    ("Verbatim(", &["format.rs"]),
    ("LitStr", &[]),
    ("Group::new(", &[]),
    ("unparse(", &["format.rs"]),
];

#[test]
fn there_is_no_way_around() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit/rust");
    let mut looked_at = 0;
    for path in sources(&root) {
        let text = fs::read_to_string(&path).expect("a source");
        // Tests parse what was printed.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        looked_at += 1;
        for (way, allowed) in WAYS {
            let there = !allowed.contains(&name) && code.contains(way);
            assert!(!there, "{} goes around the gate: {way}", path.display());
        }
    }
    assert!(looked_at > 30, "{looked_at} files were looked at");
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.file_stem().and_then(|stem| stem.to_str()) {
            Some("tests") => {}
            _ if path.is_dir() => found.extend(sources(&path)),
            _ => found.push(path),
        }
    }
    found
}
