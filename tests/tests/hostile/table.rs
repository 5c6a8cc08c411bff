//! The table is whole, and every fixture in it behaves as it says.

use std::collections::BTreeSet;
use std::fs;

use tests::{parallel, workspace};

use crate::rows::{Case, ROWS};
use crate::run;

#[test]
fn the_table_is_whole() {
    let root = workspace::root();
    let mut named = BTreeSet::new();
    for (index, row) in ROWS.iter().enumerate() {
        assert_eq!(usize::from(row.number), index + 1);
        assert!(!row.cases.is_empty(), "nothing is tried of row {}", row.number);
        for case in row.cases {
            match case {
                Case::Error(file) | Case::Crate(file) | Case::Warned(file) => {
                    let number = format!("{:02}-", row.number);
                    assert!(file.starts_with(&number), "{file} is in row {number}");
                    assert!(named.insert((*file).to_owned()), "{file} is there twice");
                }
                Case::Fixture(file) => {
                    let path = root.join("tests/fixtures").join(file);
                    assert!(path.is_file(), "{file} is not there");
                }
                Case::Elsewhere(file, test) => {
                    let text = workspace::read(file).expect("a file of tests");
                    assert!(
                        text.contains(&format!("fn {test}(")),
                        "{file} has no {test}"
                    );
                }
                Case::Made(about, _) => assert!(!about.is_empty()),
            }
        }
    }
    let folder = root.join("tests/fixtures/hostile");
    let entries = fs::read_dir(folder).expect("the folder of hostile documents");
    let names = entries.map(|entry| {
        entry.expect("an entry").file_name().to_string_lossy().into_owned()
    });
    let present: BTreeSet<String> =
        names.filter(|name| !name.ends_with(".md")).collect();
    assert_eq!(named, present);
}

/// What is said of each, and what it becomes, is read and parsed by the test program `fixtures`.
#[test]
fn every_document_does_as_its_row_says() {
    let mut wrong = Vec::new();
    for row in &ROWS {
        for (file, outcome) in row.cases.iter().filter_map(Case::document) {
            let inputs = run::fixture(file);
            let ran = run::run(&inputs);
            let said = ran.said(&inputs);
            if ran.outcome() != outcome {
                wrong.push(format!("{file} is due as {outcome:?}:\n{said}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_input_that_is_made_does_as_its_row_says() {
    let mut made = Vec::new();
    for row in &ROWS {
        made.extend(row.cases.iter().filter_map(|case| match case {
            Case::Made(about, try_it) => Some((row, about, try_it)),
            _ => None,
        }));
    }
    assert!(!made.is_empty());
    parallel::each(&made, |(row, about, try_it)| {
        println!("row {} ({}): {about}", row.number, row.about);
        try_it();
    });
}
