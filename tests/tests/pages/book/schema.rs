//! `sdk.schema.json`: that it says of settings what the generator says.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use jsonschema::Validator;
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::settings::{self, keys::RULES};
use ory_sdk_generator::source::Source;
use serde_json::{Value, json};
use tests::workspace;

use super::{complete, fresh};

#[test]
fn the_schema_is_that_of_the_keys() -> Result<()> {
    fresh(
        "sdk.schema.json",
        &format!("{}\n", serde_json::to_string_pretty(&settings::schema())?),
    )
}

#[test]
fn settings_that_are_used_are_valid() -> Result<()> {
    let validator = validator()?;
    let mut texts =
        vec![workspace::read("spec/sdk.toml")?, complete::settings(), String::new()];
    for kind in ["valid", "invalid", "hostile"] {
        for entry in fs::read_dir(workspace::root().join("tests/fixtures").join(kind))? {
            let path = entry?.path();
            if path.to_string_lossy().ends_with(".sdk.toml") {
                texts.push(fs::read_to_string(path)?);
            }
        }
    }
    ensure!(texts.len() > 10, "{} settings are not all", texts.len());
    let mut refused = 0;
    for text in &texts {
        let is_valid = validator.is_valid(&read(text)?);
        // What is missing beside the settings is no fault of theirs.
        let faults = faults(text);
        let own = faults.iter().filter(|it| !it.contains("there is no such file"));
        assert_eq!(is_valid, own.count() == 0, "{text}\n{faults:?}");
        refused += usize::from(!is_valid);
    }
    ensure!(refused > 0, "no fixture has settings that are refused");
    ensure!(faults(&complete::settings()).is_empty(), "{}", complete::settings());
    Ok(())
}

/// Texts of which each keeps some rules and breaks others.
const TEXTS: [&str; 43] = [
    "",
    " ",
    "a",
    "ab",
    "Ab",
    "AB9",
    "a b",
    "a\nb",
    "a\u{7f}",
    "\u{e9}",
    "a_b",
    "a-b",
    "-a",
    "_a",
    "9a",
    "9",
    "1.2",
    "1.2.3",
    "1.2.3.4",
    "01.2.3",
    "1.02",
    "1.2.3-rc.1+5",
    "1.2.3-01",
    "1.2.3-",
    "v1.2",
    "*",
    "https://a.example",
    "http://a.example/b",
    "https://a b",
    "ftp://a",
    "a.rs",
    "a/b_c.rs",
    "A.rs",
    "../a.rs",
    "a.md",
    "a/b-c.md",
    "dep:ab",
    "dep:",
    "ab/cd",
    "ab?/cd",
    "ab/",
    "ab/cd/ef",
    "com.example.",
];

#[test]
fn patterns_say_what_the_rules_say() {
    for rule in RULES {
        let schema = json!({ "pattern": rule.pattern });
        for text in TEXTS.iter().copied().chain([&*"x".repeat(64), &*"x".repeat(65)]) {
            let matches = jsonschema::is_valid(&schema, &json!(text));
            let told = (rule.check)(text);
            assert_eq!(matches, told.is_ok(), "{}: {text:?}", rule.one);
        }
    }
}

/// Every value of settings that have all keys is replaced by every kind of value, taken out and added to.
#[test]
fn the_schema_and_the_generator_agree_on_every_mutation() -> Result<()> {
    let validator = validator()?;
    let whole = read(&complete::settings())?;
    let mut places = Vec::new();
    pointers(&whole, String::new(), &mut places);
    let (mut tried, mut refused) = (0, 0);
    for place in &places {
        for mutated in mutations(&whole, place)? {
            let text = toml::to_string(&mutated)?;
            let told = faults(&text);
            let is_valid = validator.is_valid(&mutated);
            tried += 1;
            refused += usize::from(!is_valid);
            if alone(&told) {
                assert!(is_valid, "{place}\n{text}");
                continue;
            }
            assert_eq!(is_valid, told.is_empty(), "{place}\n{text}\n{told:?}");
        }
    }
    ensure!(tried > 2_000 && refused > 1_000, "{refused} of {tried}");
    Ok(())
}

/// Returns whether all faults are of the kinds that depend on more than one value, which the generator alone sees.
fn alone(told: &[String]) -> bool {
    let known = [
        "a crate in a registry is published",
        "cannot be used: there is no such file",
        "it is reserved",
    ];
    !told.is_empty()
        && told.iter().all(|it| known.iter().any(|known| it.contains(known)))
}

fn mutations(whole: &Value, place: &str) -> Result<Vec<Value>> {
    let at = |whole: &mut Value, value: Value| -> Result<()> {
        *whole.pointer_mut(place).context("the place")? = value;
        Ok(())
    };
    let mut values: Vec<Value> = TEXTS.iter().map(|text| json!(text)).collect();
    values.extend([json!(true), json!(false), json!(1), json!([]), json!({})]);
    values.extend([json!(["ab"]), json!(["Ab"]), json!(["ab", "ab"]), json!([1])]);
    values.extend([json!({ "ab": 1 }), json!([{}]), json!({ "ab": {} })]);
    let mut all = Vec::new();
    for value in values.into_iter().filter(|it| !place.is_empty() || it.is_object()) {
        let mut mutated = whole.clone();
        at(&mut mutated, value)?;
        all.push(mutated);
    }
    if let Some((around, key)) = place.rsplit_once('/') {
        let mut mutated = whole.clone();
        match mutated.pointer_mut(around) {
            Some(Value::Object(entries)) => {
                _ = entries.remove(&key.replace("~1", "/").replace("~0", "~"));
            }
            Some(Value::Array(items)) => _ = items.remove(key.parse()?),
            _ => {}
        }
        all.push(mutated);
    }
    let mut added = whole.clone();
    if let Some(entries) = added.pointer_mut(place).and_then(Value::as_object_mut) {
        entries.insert("unknown".to_owned(), json!(true));
        all.push(added);
    }
    Ok(all)
}

fn pointers(value: &Value, at: String, all: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, inner) in entries {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(inner, format!("{at}/{key}"), all);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                pointers(inner, format!("{at}/{index}"), all);
            }
        }
        _ => {}
    }
    all.push(at);
}

fn validator() -> Result<Validator> {
    jsonschema::validator_for(&settings::schema()).map_err(|it| anyhow::anyhow!("{it}"))
}

fn read(text: &str) -> Result<Value> {
    toml::from_str(text).with_context(|| format!("no TOML:\n{text}"))
}

/// Returns what the generator says of settings, whose files are all there.
fn faults(text: &str) -> Vec<String> {
    let files = [
        ("a.rs", "//! A.\n"),
        ("a/b_c.rs", "//! A.\n"),
        ("a.md", "# A\n"),
        ("a/b-c.md", "# A\n"),
        ("examples/list_pets.rs", "//! Lists pets.\n"),
        ("modules/vaccination.rs", "//! Says when.\n"),
        ("modules/vaccination.md", "# When\n"),
        ("modules/shared/random.rs", "//! Draws.\n"),
    ];
    let inputs = Inputs {
        spec: Source::new("openapi.yaml", ""),
        overlay: None,
        settings: Some(Source::new("sdk.toml", text)),
        carried: files.map(|(path, text)| Source::new(path, text)).to_vec(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    _ = settings::read(&inputs, &mut diagnostics);
    diagnostics.messages().iter().map(|it| it.message.clone()).collect()
}
