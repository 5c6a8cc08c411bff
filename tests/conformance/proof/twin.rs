//! The same calls by our client and by Ory's own for JavaScript, against a server that records.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use serde::Deserialize;
use tests::conformance::document::Read;
use tests::conformance::driver::Driver;
use tests::conformance::plan::{Plan, Step};
use tests::conformance::twin::{self, Explanation, Key, MARK, Other};
use tests::server::{Reply, Request, Server};
use tests::workspace::root;
use xtask::conformance::node;

/// The lists of differences, each with its reason.
const EXPLANATIONS: &str = "tests/conformance/twin";

/// Makes all calls with all parameters, and returns what is not explained.
pub(crate) fn check(inputs: Inputs) -> Result<Vec<String>> {
    let read = Read::new(inputs)?;
    let plan = Plan::new(&read.api, &read.tree);
    let steps = keyed(&plan);
    let known = plan.calls.iter().map(|call| call.operation.id.clone()).collect();
    let driver = Driver::build("ours", &read, &plan)?;
    let ours = ours(&driver, &steps)?;

    let file = node::folder().with_file_name("twin.json");
    fs::write(&file, serde_json::to_string(&twin::script(&read.api, &plan, &steps))?)?;
    let other = other(&file)?;

    let unknown = twin::unknown(&known, &other.known);
    let found = [unknown, twin::differences(&ours, &other)].concat();
    let list = explanations()?;
    let findings = [plan.gaps(), twin::findings(&found, &list)].concat();
    println!(
        "twin: {} operations, {} of them known to both, {} calls, {} differences, {} findings",
        known.len(),
        known.intersection(&other.known).count(),
        other.requests.len() + other.unsent.len(),
        found.len(),
        findings.len()
    );
    Ok(findings)
}

/// Reads all lists, in the order of their names.
fn explanations() -> Result<Vec<Explanation>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join(EXPLANATIONS))? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension().is_some_and(|it| it == "toml"));
    files.sort();
    let read = |file: &PathBuf| {
        let list = twin::explanations(&fs::read_to_string(file)?);
        list.with_context(|| format!("{}", file.display()))
    };
    let lists = files.iter().map(read).collect::<Result<Vec<_>>>()?;
    Ok(lists.concat())
}

/// Returns the steps with their keys.
fn keyed(plan: &Plan<'_>) -> Vec<(Key, Step)> {
    let mut turns = vec![0; plan.calls.len()];
    let steps = plan.by_value().into_iter().map(|step| {
        let key = Key {
            operation: plan.calls[step.call].operation.id.clone(),
            turn: turns[step.call],
        };
        turns[step.call] += 1;
        (key, step)
    });
    steps.collect()
}

/// Makes the calls with our client.
fn ours(driver: &Driver, steps: &[(Key, Step)]) -> Result<BTreeMap<Key, Request>> {
    let server = Server::replying(|_| Reply::json(200, "{}"))?;
    let (keys, steps): (Vec<Key>, Vec<Step>) = steps.iter().cloned().unzip();
    let told = driver.run(&server.url(), &steps)?;
    let unsent = keys.iter().zip(&told).find(|(_, told)| told.status.is_none());
    ensure!(unsent.is_none(), "a call that is not sent: {unsent:?}");
    let requests = server.requests();
    ensure!(requests.len() == steps.len(), "one request a call");
    Ok(keys.into_iter().zip(requests).collect())
}

/// Makes them with the other client.
fn other(file: &Path) -> Result<Other> {
    let server = Server::replying(|_| Reply::json(200, "{}"))?;
    let told = call(&server.url(), file)?;
    let read = |mark: &str| Key::read(mark).context("the mark of a call");
    let requests = server.requests().into_iter().map(|request| {
        let mark = request.header(MARK).context("a marked request")?.to_owned();
        Ok((read(&mark)?, request))
    });
    let unsent = told.unsent.into_iter().map(|(mark, why)| Ok((read(&mark)?, why)));
    Ok(Other {
        known: told.known,
        requests: requests.collect::<Result<_>>()?,
        unsent: unsent.collect::<Result<_>>()?,
    })
}

/// What the script tells.
#[derive(Deserialize)]
struct Told {
    known: BTreeSet<String>,
    unsent: BTreeMap<String, String>,
}

/// Runs the script to its end.
fn call(url: &str, plan: &Path) -> Result<Told> {
    let log = node::folder().with_file_name("twin.log");
    let output = Command::new("node")
        .arg("twin.mjs")
        .arg(url)
        .arg(plan)
        .current_dir(node::folder())
        .stderr(File::create(&log)?)
        .output()
        .context("cannot run node")?;
    let told = fs::read_to_string(&log)?;
    ensure!(output.status.success() && told.is_empty(), "the script failed:\n{told}");
    serde_json::from_slice(&output.stdout).context("what the script tells")
}
