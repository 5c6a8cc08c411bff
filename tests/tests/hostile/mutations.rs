//! Random damage to real documents: output that parses and is the same each time, or an error with a
//! place, and nothing else.
//!
//! `MUTATIONS=10000 cargo test -p tests --test hostile mutations` looks longer, and `MUTATION_SEED=n`
//! elsewhere. Without either, each run is the same.

mod cut;
mod damage;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use serde_json::Value;
use tests::{document, generated, shared};

use crate::run::{self, Outcome};
use damage::Damage;

/// How many documents are damaged when nobody asks for more.
const CASES: u32 = 150;
/// How long one document may take before it counts as a hang. Usual are some hundredths of a second.
const HANG: Duration = Duration::from_secs(60);

/// Which document, which part of it, what is done to it, and how it is written.
#[derive(Debug, Clone)]
struct Case {
    document: usize,
    part: u32,
    damages: Vec<Damage>,
    yaml: bool,
}

fn cases() -> impl Strategy<Value = Case> {
    let damages = vec(damage::strategy(), 1..4);
    (any::<usize>(), any::<u32>(), damages, any::<u8>()).prop_map(
        |(document, part, damages, language)| Case {
            document,
            part,
            damages,
            yaml: language < 64,
        },
    )
}

fn number(name: &str) -> Option<u32> {
    let text = env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// Returns our document, and those that are shared.
fn documents() -> Vec<Value> {
    let mut documents = vec![document::ours().expect("our document")];
    let Some(folder) = shared::dir() else { return documents };
    let corpus = fs::read_dir(folder.join("corpus")).expect("the corpus");
    let mut paths: Vec<_> =
        corpus.map(|entry| entry.expect("an entry").path()).collect();
    paths.push(folder.join("upstream/ory-v1.22.65.json"));
    paths.sort();
    for path in paths {
        let text = || fs::read_to_string(&path).expect("a shared document");
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => documents.push(serde_json::from_str(&text()).expect("JSON")),
            Some("yaml") => documents.push(serde_yaml::from_str(&text()).expect("YAML")),
            _ => {}
        }
    }
    documents
}

#[test]
fn mutations() {
    let documents = documents();
    let count = number("MUTATIONS").unwrap_or(CASES);
    let seed = number("MUTATION_SEED").unwrap_or_default();
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    let config = Config {
        cases: count,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let current = watch();
    let tally = Mutex::new([0_u32; 3]);
    let result = runner.run(&cases(), |case| {
        let text = text(&documents, &case);
        *current.lock().expect("the watch") =
            Some((Instant::now(), format!("{case:?}")));
        let outcome = judge(case.yaml, text);
        *current.lock().expect("the watch") = None;
        let index = match outcome {
            Outcome::Error => 0,
            Outcome::Crate => 1,
            Outcome::Warned => 2,
        };
        tally.lock().expect("the tally")[index] += 1;
        Ok(())
    });
    let [errors, crates, warned] = *tally.lock().expect("the tally");
    println!(
        "{count} mutations: {errors} refused, {crates} generated, {warned} with warnings"
    );
    if let Err(TestError::Fail(reason, case)) = result {
        panic!("{reason}\n{case:?}\n{}", text(&documents, &case));
    }
    assert!(
        errors > count / 10 && crates + warned > count / 10,
        "the damage is one-sided"
    );
}

/// Writes the part of a document that a case is about, damaged.
fn text(documents: &[Value], case: &Case) -> String {
    let mut tree = cut::part(&documents[case.document % documents.len()], case.part);
    let twice = damage::apply(&mut tree, &case.damages);
    if case.yaml {
        serde_yaml::to_string(&tree).expect("a tree is YAML")
    } else {
        damage::print(&tree, &twice)
    }
}

/// Runs the generator twice, and says what came of it.
fn judge(yaml: bool, text: String) -> Outcome {
    let path = if yaml { "damaged.yaml" } else { "damaged.json" };
    let inputs = generated::inputs(path, text);
    let ran = run::run(&inputs);
    let again = run::run(&inputs);
    assert_eq!(
        ran.said(&inputs),
        again.said(&inputs),
        "it says something else each time"
    );
    assert_eq!(ran.api.is_some(), again.api.is_some());
    if let (Some(api), Some(again)) = (&ran.api, &again.api) {
        let files = run::print(api);
        assert_eq!(files, ory_sdk_generator::files(again), "the second run differs");
    }
    ran.outcome()
}

/// Ends the process when a case takes too long: a test cannot stop a thread that hangs.
fn watch() -> Arc<Mutex<Option<(Instant, String)>>> {
    let current: Arc<Mutex<Option<(Instant, String)>>> = Arc::default();
    let watched = Arc::clone(&current);
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(1));
            let guard = watched.lock();
            if let Some((since, case)) = guard.ok().and_then(|it| it.clone())
                && since.elapsed() > HANG
            {
                eprintln!("it hangs: {case}");
                process::exit(101);
            }
        }
    });
    current
}
