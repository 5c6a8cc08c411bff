//! The reports for programs, against their schemas, and how long a report may be.

use std::fmt::Write as _;

use ory_sdk_generator::drift::{self, Acceptance, Entry, Report, format};
use serde_json::{Value, json};
use tests::workspace;

use crate::compare::{Scope, release, things, trees};
use crate::rules::{cases, patched};

/// What a pull request can hold.
const MOST: usize = 60_000;

/// Returns reports of all kinds: one a rule, those of releases, and one with an acceptance.
fn reports() -> Vec<Report> {
    let mut reports: Vec<Report> =
        cases().iter().map(|case| trees(&things(), &patched(case))).collect();
    for (old, new) in [(47, 48), (63, 64)] {
        let sides = (release(old, Scope::All), release(new, Scope::All));
        if let (Some(old), Some(new)) = sides {
            reports.push(drift::diff(&old, &new));
        }
    }
    reports.push(accepted(&reports[0]));
    reports
}

/// Returns the report with one change accepted, and one acceptance that is stale.
fn accepted(report: &Report) -> Report {
    let accepted = |entry: &Entry, release: &str| Acceptance {
        fingerprint: entry.fingerprint(),
        rule: entry.rule.id.to_owned(),
        at: entry.at().as_str().to_owned(),
        release: release.to_owned(),
        reason: "because".to_owned(),
    };
    let entry = &report.entries[0];
    let list = [accepted(entry, &report.next.release), accepted(entry, "v0")];
    let mut report = report.clone();
    report.accept(&list, Some("v2"));
    assert_eq!(report.entries[0].accepted.as_deref(), Some("because"));
    assert_eq!(report.stale, list[1..]);
    assert_eq!(report.failing(drift::FailOn::Any).count(), report.entries.len() - 1);
    report
}

fn assert_valid(schema: &Value, text: &str, what: &str) {
    let validator = jsonschema::validator_for(schema).expect("a schema");
    let value: Value = serde_json::from_str(text).expect("JSON");
    let faults: Vec<String> = validator
        .iter_errors(&value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}");
}

#[test]
fn json_is_valid_under_our_schema() {
    let schema: Value = serde_json::from_str(format::SCHEMA).expect("JSON");
    for report in reports() {
        assert_valid(&schema, &format::json(&report), "JSON");
    }
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(!validator.is_valid(&json!({"schema_version": 1})));
}

#[test]
fn sarif_is_valid_under_its_schema() {
    let text = workspace::read("tests/schemas/sarif-2.1.0.json").expect("the schema");
    let mut schema: Value = serde_json::from_str(&text).expect("JSON");
    // Two patterns have a bracket too many, which no engine but that of JavaScript reads.
    for holder in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][holder]["properties"]["language"];
        assert!(language.as_object_mut().expect("a schema").remove("pattern").is_some());
    }
    for report in reports() {
        assert_valid(&schema, &format::sarif(&report), "SARIF");
    }
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(!validator.is_valid(&json!({"version": "2.1.0", "runs": [{}]})));
}

#[test]
fn many_equal_edits_are_one_line() {
    let (mut old, mut new) = (things(), things());
    for (tree, most) in [(&mut old, 9), (&mut new, 8)] {
        for index in 0..6 {
            let name = format!("n{index}");
            tree["components"]["schemas"]["NewThing"]["properties"][name] =
                json!({"type": "string", "maxLength": most});
        }
    }
    let report = trees(&old, &new);
    assert_eq!(report.entries.len(), 6);
    let text = format::text(&report, false);
    let lines: Vec<&str> =
        text.lines().filter(|line| line.contains("tightened")).collect();
    assert_eq!(lines.len(), 1, "{text}");
    assert!(lines[0].contains("and 5 more like it"), "{text}");
}

#[test]
fn a_page_fits_a_pull_request_however_much_changed() {
    let (mut old, new) = (things(), things());
    let mut text = String::new();
    for index in 0..3000 {
        text.clear();
        write!(text, "a_rather_long_name_of_a_property_{index}").expect("written");
        old["components"]["schemas"]["Thing"]["properties"][text.as_str()] =
            json!({"type": "string"});
    }
    let report = trees(&old, &new);
    let page = format::markdown(&report);
    assert!(page.len() <= MOST, "{}", page.len());
    assert!(page.contains("more changes: see the report as JSON"), "{page}");
    for report in reports() {
        assert!(format::markdown(&report).len() <= MOST);
    }
}

#[test]
fn security_is_told_first() {
    let mut new = things();
    new["security"] = json!([{"basic": []}]);
    new["components"]["schemas"]["Thing"]["properties"]
        .as_object_mut()
        .expect("properties")
        .remove("note");
    let report = trees(&things(), &new);
    for text in [
        format::text(&report, false),
        format::markdown(&report),
        format::github(&report),
    ] {
        let place =
            |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} in {text}"));
        assert!(
            place("security requirements changed") < place("response property removed")
        );
    }
}

#[test]
fn annotations_begin_with_the_sum_and_are_no_more_than_are_shown() {
    let (mut old, new) = (things(), things());
    for index in 0..30 {
        let name = format!("n{index}");
        let property = json!({"type": "string", "maxLength": index});
        old["components"]["schemas"]["NewThing"]["properties"][&name] = property.clone();
        old["components"]["schemas"]["Owner"]["properties"][&name] = property;
        old["paths"][format!("/gone/{name}")] = json!({"get": {"operationId": name, "responses": {"200": {"description": "It"}}}});
    }
    let text = format::github(&trees(&old, &new));
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("::notice title=drift::"), "{}", lines[0]);
    assert!(lines[0].contains("breaking"), "{}", lines[0]);
    for level in ["error", "warning", "notice"] {
        let start = format!("::{level} ");
        let shown = lines.iter().filter(|line| line.starts_with(&start)).count();
        assert!(shown <= 10, "{shown} of {level}");
    }
    let last = lines.iter().rfind(|line| line.starts_with("::error")).expect("errors");
    assert!(last.contains("more: see the report"), "{last}");
    assert!(text.contains("N0Call: type removed"), "it names the items: {text}");
}
