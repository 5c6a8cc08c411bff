//! For what an acceptance holds.

use ory_sdk_generator::drift::{self, Acceptance, FailOn, Report};
use serde_json::{Value, json};

use crate::compare::{Scope, side, things};

/// Returns what is accepted of a report by whoever accepts all of it.
fn all(report: &Report) -> Vec<Acceptance> {
    let entries = report.entries.iter();
    let accepted = entries.map(|entry| Acceptance {
        fingerprint: entry.fingerprint(),
        rule: entry.rule.id.to_owned(),
        at: entry.at().as_str().to_owned(),
        release: report.next.release.clone(),
        reason: "it has a host of its own".to_owned(),
    });
    let list: String = accepted.map(|accepted| accepted.to_toml()).collect();
    drift::read_acceptances(&list).expect("a list")
}

fn compared(old: &Value, new: &Value, accepted: &[Acceptance]) -> Report {
    let read = |tree: &Value| side("things.json", &tree.to_string(), Scope::All);
    let mut report = drift::diff(&read(old), &read(new));
    report.accept(accepted, Some("1.0.0"));
    report
}

/// Returns the document as a release, with servers for a path.
fn release(number: &str, servers: &[(&str, &str)]) -> Value {
    let mut tree = things();
    tree["info"]["version"] = number.into();
    for (path, address) in servers {
        tree["paths"][*path]["servers"] = json!([{ "url": address }]);
    }
    tree
}

#[test]
fn an_accepted_change_accepts_no_other() {
    let own = ("/things/{id}", "https://own.example.com");
    let base = things();
    let first = release("2.0.0", &[own]);
    let accepted = all(&compared(&base, &first, &[]));
    let open = |old: &Value, new: &Value| {
        compared(old, new, &accepted).failing(FailOn::Any).count()
    };
    assert_eq!(open(&base, &first), 0);
    for other in [
        release("2.0.0", &[("/things", own.1)]),
        release("2.0.0", &[(own.0, "https://attacker.example")]),
        release("2.0.0", &[(own.0, "https://own.example.com/")]),
    ] {
        assert!(open(&base, &other) > 0, "{other:#}");
    }
    let both = release("2.0.0", &[own, ("/things", "https://attacker.example")]);
    assert_eq!(open(&base, &both), 2, "those of the one path alone");
}

#[test]
fn an_acceptance_holds_for_its_release_alone() {
    let own = ("/things/{id}", "https://own.example.com");
    let base = things();
    let accepted = all(&compared(&base, &release("2.0.0", &[own]), &[]));
    let again = compared(&base, &release("3.0.0", &[own]), &accepted);
    assert_eq!(again.failing(FailOn::Any).count(), again.entries.len());
    assert_eq!(again.stale, accepted, "it is not followed any more");
    let mut same = again.clone();
    same.accept(&all(&again), Some("1.0.0"));
    assert_eq!(same.failing(FailOn::Any).count(), 0);
}
