//! A change of any node is found, or stands on the list of what makes no difference.

use ory_sdk_generator::drift::{self, Report, Side};
use serde_json::Value;
use tests::{document, fixtures, generated};

use crate::compare::{Scope, read, side, things};
use crate::told::assert_told;

/// What holds words and not facts: counted, not listed.
const WORDS: [&str; 6] =
    ["description", "summary", "title", "example", "examples", "externalDocs"];

/// What may say nothing, where it bounds no value, and is counted with the words then.
const SILENT: [&str; 23] = [
    "$self",
    "oauth2MetadataUrl",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "bearerFormat",
    "refreshUrl",
    "openapi",
    "style",
    "explode",
    "scopes",
    "allOf",
    "xml",
];

/// What makes no difference at all.
const IGNORED: [&str; 2] = [
    "/info/version",
    // The operation has a parameter of that name of its own.
    "/paths/~1users~1{user-id}~1files~1{path}/parameters/2/description",
];

/// How many random changes our own document gets, and at how many places each fixture has some.
const SAMPLES: usize = 12;
const IN_A_FIXTURE: usize = 12;

#[test]
fn a_change_of_any_node_of_a_small_document_is_found() {
    let tree = things();
    let base = side("things.json", &tree.to_string(), Scope::All);
    let mut places = Vec::new();
    nodes(&tree, String::new(), &mut places);
    let (mut compared, mut lost) = (0, Vec::new());
    for place in &places {
        for damaged in
            [removed(&tree, place), changed(&tree, place, 1)].into_iter().flatten()
        {
            compared += usize::from(judge(&base, &damaged, place, &mut lost));
        }
    }
    assert_eq!(lost, [""; 0]);
    // Most others are no documents any more.
    assert!(compared * 2 > places.len(), "only {compared} of {}", places.len());
}

#[test]
fn random_changes_of_our_document_are_found() {
    let tree = document::ours().expect("our document");
    let base = side("spec.json", &tree.to_string(), Scope::All);
    let mut places = Vec::new();
    nodes(&tree, String::new(), &mut places);
    let (mut seed, mut compared, mut lost) = (1_u64, 0, Vec::new());
    for round in 0..SAMPLES {
        // Knuth's multiplier: the upper bits are as good as random.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let at = usize::try_from(seed >> 33).expect("31 bits") % places.len();
        let place = &places[at];
        let damaged = match round % 2 {
            0 => removed(&tree, place),
            _ => changed(&tree, place, 1),
        };
        if let Some(damaged) = damaged {
            compared += usize::from(judge(&base, &damaged, place, &mut lost));
        }
    }
    assert_eq!(lost, [""; 0]);
    assert!(compared > SAMPLES / 4, "only {compared} of {SAMPLES}");
}

#[test]
fn what_changes_in_a_fixture_has_its_place_and_its_values() {
    let most = std::env::var("DRIFT_MUTATIONS").ok().and_then(|it| it.parse().ok());
    let most: usize = most.unwrap_or(IN_A_FIXTURE);
    let (mut compared, mut told, mut lost) = (0, 0, Vec::new());
    for path in fixtures::valid() {
        let inputs = fixtures::inputs(&path);
        let Ok(tree) = serde_yaml::from_str::<Value>(&inputs.spec.text) else {
            continue;
        };
        let read = |tree: &Value| {
            let mut inputs = inputs.clone();
            inputs.spec.path = "fixture.json".to_owned();
            inputs.spec.text = format!("{tree:#}");
            read(&inputs, Scope::All).ok()
        };
        let Some(base) = read(&tree) else { continue };
        let mut places = Vec::new();
        nodes(&tree, String::new(), &mut places);
        // Not the first ones alone, which are all of the same kind.
        for place in places.iter().step_by(places.len() / most + 1) {
            for damaged in
                [removed(&tree, place), changed(&tree, place, 1)].into_iter().flatten()
            {
                let Some(next) = read(&damaged) else { continue };
                let report = drift::diff(&base, &next);
                assert_told(&base, &next, &report, false);
                compared += 1;
                told += usize::from(!report.entries.is_empty());
                // What is `false` may as well be left out.
                let is_default = tree.pointer(place) == Some(&Value::Bool(false))
                    && damaged.pointer(place).is_none();
                if !is_default && !is_found(&base, &next, &report, place) {
                    lost.push(format!("{} {place}", path.display()));
                }
            }
        }
    }
    assert_eq!(lost, [""; 0]);
    assert!(told * 2 > compared && told > 0, "{told} of {compared} were told");
}

/// Notes a change that was not found. Returns false where the result is no document.
fn judge(base: &Side, damaged: &Value, place: &str, lost: &mut Vec<String>) -> bool {
    let inputs = generated::inputs("damaged.json", damaged.to_string());
    let Ok(next) = read(&inputs, Scope::All) else { return false };
    let report = drift::diff(base, &next);
    assert_told(base, &next, &report, false);
    if !is_found(base, &next, &report, place) {
        lost.push(format!("{place} ({} words)", report.docs));
    }
    true
}

/// Returns whether a change of a place was told, or counted where it is one of words, or makes no difference.
pub(crate) fn is_found(base: &Side, next: &Side, report: &Report, place: &str) -> bool {
    // What is counted with the words because it says nothing of its own: a `type` that other keywords
    // tell, the list of tags, who publishes, the name of a parameter that no operation has, what would be asked for
    // where each operation says it.
    let silent = place.ends_with("/type")
        || place.ends_with("/security")
        || ["/tags", "/info", "/security"].iter().any(|it| place.starts_with(it))
        || place.starts_with("/components/parameters/")
        || place.contains("/servers/") && place.ends_with("/name");
    let words = silent
        || place.split('/').any(|token| {
            WORDS.contains(&token) || SILENT.contains(&token) || token.starts_with("x-")
        });
    !report.entries.is_empty()
        || words && report.docs > 0
        || IGNORED.contains(&place)
        || stays_the_same(base, next)
}

/// Returns whether the generator reads both as one document, for example where a value that is the
/// default anyway was left out.
fn stays_the_same(base: &Side, next: &Side) -> bool {
    base.document.raw() == next.document.raw()
}

/// Adds the pointers of all values, but of the root.
pub(crate) fn nodes(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                let token = key.replace('~', "~0").replace('/', "~1");
                nodes(value, format!("{at}/{token}"), places);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                nodes(value, format!("{at}/{index}"), places);
            }
        }
        _ => {}
    }
    if !at.is_empty() {
        places.push(at);
    }
}

/// Returns the tree without a value.
pub(crate) fn removed(tree: &Value, place: &str) -> Option<Value> {
    let mut tree = tree.clone();
    let (parent, token) = place.rsplit_once('/')?;
    match tree.pointer_mut(parent)? {
        Value::Object(entries) => {
            entries.remove(&token.replace("~1", "/").replace("~0", "~"))?;
        }
        Value::Array(items) => _ = items.remove(token.parse().ok()?),
        _ => return None,
    }
    Some(tree)
}

/// Returns the tree with another scalar of the same type, for each `way` from 1 on a different one as far
/// as there are; `None` where there is no scalar.
pub(crate) fn changed(tree: &Value, place: &str, way: i64) -> Option<Value> {
    let mut tree = tree.clone();
    let value = tree.pointer_mut(place)?;
    *value = match &*value {
        Value::String(text) => {
            format!("{text}{}", "X".repeat(way.try_into().ok()?)).into()
        }
        Value::Number(number) => (number.as_i64()? + way).into(),
        Value::Bool(flag) if way == 1 => (!flag).into(),
        _ => return None,
    };
    Some(tree)
}

#[test]
fn a_tagged_alternative_that_says_more_than_an_object_is_read() {
    let old = things();
    for (key, value) in [
        ("items", serde_json::json!({"type": "integer"})),
        ("enum", serde_json::json!(["p"])),
    ] {
        let mut new = old.clone();
        new["components"]["schemas"]["Circle"][key] = value;
        // It may be refused, and not by a panic.
        let inputs = generated::inputs("odd.json", new.to_string());
        if let Ok(next) = read(&inputs, Scope::All) {
            let base = side("things.json", &old.to_string(), Scope::All);
            assert!(!drift::diff(&base, &next).entries.is_empty());
        }
    }
}
