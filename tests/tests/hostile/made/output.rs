//! Output: tables that stay tables, and files that go.

use serde_json::json;

use super::document;
use crate::run;

/// Each row of a table has as many cells as its head, whatever the text in it.
pub(crate) fn table_rows() {
    let mut tables = 0;
    for file in [
        "37-table-cells.yaml",
        "36-html.yaml",
        "34-code-fences.yaml",
        "35-comment-ends.yaml",
    ] {
        let inputs = run::fixture(file);
        let files = run::print(&run::run(&inputs).api.expect("a crate"));
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
            let mut head = None;
            for line in text.lines() {
                if !line.starts_with('|') {
                    head = None;
                    continue;
                }
                let cells = bars(line);
                tables += usize::from(head.is_none());
                assert_eq!(*head.get_or_insert(cells), cells, "{file}: {path}: {line}");
            }
        }
    }
    assert!(tables > 50, "{tables} tables");
}

/// Counts the bars of a line that are not escaped.
fn bars(line: &str) -> usize {
    let mut escaped = false;
    let mut count = 0;
    for c in line.chars() {
        count += usize::from(c == '|' && !escaped);
        escaped = c == '\\' && !escaped;
    }
    count
}

/// What was made of a tag is gone when the tag is, and generating twice changes nothing.
pub(crate) fn a_tag_goes() {
    let operation = |tag: &str| {
        json!({"get": {"operationId": format!("get{tag}"), "tags": [tag],
            "responses": {"204": {"description": "Done"}}}})
    };
    let both = json!({"/a": operation("Apples"), "/p": operation("Pears")});
    let one = json!({"/a": operation("Apples")});
    let files =
        |paths| run::print(&run::run(&document(json!({}), paths)).api.expect("a crate"));
    let (both, one) = (files(both), files(one));
    let out = tempfile::tempdir().expect("a folder");
    let written = xtask::output::write(out.path(), &both).expect("written");
    assert_eq!(written.unchanged, 0);
    let again = xtask::output::write(out.path(), &both).expect("written");
    assert_eq!((again.written, again.removed), (0, 0));
    let fewer = xtask::output::write(out.path(), &one).expect("written");
    assert!(fewer.removed > 1, "{fewer:?}");
    for (path, _) in both.iter() {
        let due = one.iter().any(|(other, _)| other == path);
        assert_eq!(out.path().join(path).exists(), due, "{path}");
    }
}
