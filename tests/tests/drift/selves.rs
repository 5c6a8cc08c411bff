//! A document against itself, in another order, in another form, and the other way round.

use ory_sdk_generator::drift::{self, Report, Seen, format};
use serde_json::Value;
use tests::{document, generated, workspace};

use crate::compare::{Scope, release, side, things, trees};
use crate::rules::{cases, patched};

#[test]
fn equal_documents_do_not_differ() {
    let ours = document::ours().expect("our document").to_string();
    let small = workspace::read("tests/fixtures/drift/things.yaml").expect("a document");
    for (text, form) in [(ours, "json"), (small, "yaml")] {
        let again = drift::diff(
            &side(&format!("old.{form}"), &text, Scope::All),
            &side(&format!("new.{form}"), &text, Scope::All),
        );
        assert_is_empty(&again);
    }
    let project = generated::project_inputs().expect("the project");
    let read = || crate::compare::read(&project, Scope::Generated).expect("sound");
    assert_is_empty(&drift::diff(&read(), &read()));
}

fn assert_is_empty(report: &Report) {
    assert!(report.entries.is_empty(), "{:#?}", report.entries);
    assert_eq!(report.docs, 0);
    assert_eq!(report.next_version(), report.version);
}

#[test]
fn neither_order_nor_form_nor_version_is_a_difference() {
    let mut tree = document::ours().expect("our document");
    let text = serde_yaml::to_string(&tree).expect("YAML");
    tree["info"]["version"] = "another".into();
    let (mut shuffled, pretty) = (String::new(), format!("{tree:#}"));
    backwards(&tree, &mut shuffled);
    assert_ne!(shuffled, tree.to_string());
    let ours = side("spec.yaml", &text, Scope::All);
    for other in [shuffled, pretty] {
        assert_is_empty(&drift::diff(&ours, &side("spec.json", &other, Scope::All)));
    }
}

/// Prints JSON with the keys of objects in the reverse order.
fn backwards(value: &Value, out: &mut String) {
    match value {
        Value::Object(entries) => {
            let mut mark = '{';
            for (key, value) in entries.iter().rev() {
                *out += &format!("{mark}{}:", Value::from(key.as_str()));
                backwards(value, out);
                mark = ',';
            }
            *out += if mark == '{' { "{}" } else { "}" };
        }
        Value::Array(items) => {
            let mut mark = '[';
            for item in items {
                out.push(mark);
                backwards(item, out);
                mark = ',';
            }
            *out += if mark == '[' { "[]" } else { "]" };
        }
        scalar => *out += &scalar.to_string(),
    }
}

#[test]
fn the_other_way_round_what_came_went() {
    for case in cases() {
        let (old, new) = (things(), patched(&case));
        assert_is_mirrored(&trees(&old, &new), &trees(&new, &old));
    }
    for (old, new) in [(47, 48), (63, 64), (40, 65)] {
        let Some(old) = release(old, Scope::All) else { return };
        let Some(new) = release(new, Scope::All) else { return };
        assert_is_mirrored(&drift::diff(&old, &new), &drift::diff(&new, &old));
    }
}

fn assert_is_mirrored(there: &Report, back: &Report) {
    // What changes in the API alone has no place of its own on the side that it is not on.
    let entries = |report: &Report, turned: bool| {
        let own = report.entries.iter().filter(|entry| entry.rule.id != "api-changed");
        let mut all: Vec<String> = own
            .map(|entry| {
                let side = |seen: Option<&Seen>| {
                    seen.map(|seen| (seen.at.clone(), seen.value.clone()))
                };
                let mut sides = [side(entry.before()), side(entry.after())];
                if turned {
                    sides.reverse();
                }
                format!("{sides:?}")
            })
            .collect();
        all.sort();
        all
    };
    assert_eq!(entries(there, false), entries(back, true));
    assert_eq!(there.docs, back.docs);
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let Some(old) = release(47, Scope::All) else { return };
    let Some(new) = release(48, Scope::All) else { return };
    let all = || {
        let report = drift::diff(&old, &new);
        [
            format::text(&report, true),
            format::json(&report),
            format::markdown(&report),
            format::github(&report),
            format::sarif(&report),
        ]
    };
    assert_eq!(all(), all());
}
