//! The same calls by our client and by Ory's own for JavaScript, against a server that records.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use tests::conformance::document::Read;
use tests::conformance::driver::Driver;
use tests::conformance::plan::Plan;
use tests::conformance::twin::{self, MARK};
use tests::server::{Reply, Server};
use tests::workspace;
use xtask::conformance::node;

/// The list of differences, each with its reason.
const EXPLANATIONS: &str = "tests/conformance/twin.toml";

/// The group whose operations are called.
const GROUP: &str = "oAuth2";

/// Makes the calls of all operations of the group, with all parameters, and returns what is not explained.
pub(crate) fn check(inputs: Inputs) -> Result<Vec<String>> {
    let read = Read::new(inputs)?;
    let mut plan = Plan::new(&read.api, &read.tree);
    plan.calls.retain(|call| call.group.tag == GROUP);
    let steps = plan.once();
    let ids = plan.calls.iter().map(|call| call.operation.id.clone());

    let server = Server::replying(|_| Reply::json(200, "{}"))?;
    let driver = Driver::build("ours", &read, &plan)?;
    driver.run(&server.url(), &steps)?;
    let requests = server.requests();
    ensure!(requests.len() == steps.len(), "one request a call: {requests:?}");
    let ours: BTreeMap<_, _> = ids.zip(requests).collect();

    let server = Server::replying(|_| Reply::json(200, "{}"))?;
    let file = node::folder().with_file_name("twin.json");
    fs::write(&file, serde_json::to_string(&twin::script(&read.api, &plan, &steps))?)?;
    call(&server.url(), &file)?;
    let requests = server.requests().into_iter().map(|request| {
        let mark = request.header(MARK).context("a marked request")?.to_owned();
        Ok((mark, request))
    });
    let theirs = requests.collect::<Result<BTreeMap<_, _>>>()?;

    let found = twin::differences(&ours, &theirs);
    let list = twin::explanations(&workspace::read(EXPLANATIONS)?)?;
    let findings = [plan.gaps(), twin::findings(&found, &list)].concat();
    println!(
        "twin: {} operations, {} differences, {} findings",
        ours.len(),
        found.len(),
        findings.len()
    );
    Ok(findings)
}

/// Runs the script to its end.
fn call(url: &str, plan: &std::path::Path) -> Result<()> {
    let log = node::folder().with_file_name("twin.log");
    let status = Command::new("node")
        .arg("twin.mjs")
        .arg(url)
        .arg(plan)
        .current_dir(node::folder())
        .stderr(File::create(&log)?)
        .status()
        .context("cannot run node")?;
    let told = fs::read_to_string(&log)?;
    ensure!(status.success() && told.is_empty(), "the script failed:\n{told}");
    Ok(())
}
