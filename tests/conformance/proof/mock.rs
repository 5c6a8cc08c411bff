//! All calls against a validating mock of the document.

use std::thread;

use anyhow::{Context as _, Result};
use ory_sdk_generator::model::Outcome;
use tests::conformance::document::Read;
use tests::conformance::driver::Driver;
use tests::conformance::layers::Layers;
use tests::conformance::mock;
use tests::conformance::plan::{Plan, Step};
use xtask::conformance::Args;
use xtask::conformance::node;
use xtask::conformance::server::{NodeServer, free_port};
use xtask::inputs::Selection;

const PRISM: &str = "node_modules/@stoplight/prism-cli/dist/index.js";

/// Checks our document, in which no status may be left out.
pub(crate) fn ours() -> Result<Vec<String>> {
    let read = Read::new(Selection::default().read(xtask::workspace::ours())?)?;
    let plan = Plan::new(&read.api, &read.tree);
    let unasked = mock::unasked(&read.tree, &plan, &plan.by_status());
    Ok([unasked, check("ours", &read)?].concat())
}

/// Checks the document that the flags name.
pub(crate) fn given(args: &Args) -> Result<Vec<String>> {
    let selection = Selection {
        spec: args.spec.clone(),
        overlay: args.overlay.clone(),
        config: args.config.clone(),
        ..Selection::default()
    };
    check("given", &Read::new(selection.read(xtask::workspace::ours())?)?)
}

/// Calls each operation of a document for each of its statuses and each form and value of its body.
fn check(name: &str, read: &Read) -> Result<Vec<String>> {
    let plan = Plan::new(&read.api, &read.tree);
    let layers = Layers::new(&read.tree);
    let mut servers = Vec::new();
    for (number, tree) in layers.trees.iter().enumerate() {
        let name =
            if number == 0 { name.to_owned() } else { format!("{name}-{number}") };
        let file = node::folder().with_file_name(format!("{name}.json"));
        read.write_for_mock(tree, &file)?;
        // The mock reads the document while cargo compiles.
        servers.push(thread::spawn(move || serve(&file)));
    }
    let driver = Driver::build(name, read, &plan)?;
    let steps = plan.by_status();
    let mut findings = plan.gaps();
    for (number, server) in servers.into_iter().enumerate() {
        let server = server.join().ok().context("the thread ends")??;
        let layer = |step: &Step| layers.of(plan.calls[step.call].operation);
        let steps = steps.iter().filter(|(step, _)| layer(step) == number);
        let steps: Vec<(Step, &Outcome)> = steps.cloned().collect();
        let calls: Vec<Step> = steps.iter().map(|(step, _)| step.clone()).collect();
        let told = driver.run(server.url(), &calls)?;
        findings.extend(mock::findings(&plan, &steps, &told));
    }
    println!(
        "mock of {}: {} operations, {} calls, {} findings",
        read.inputs.spec.path,
        plan.calls.len(),
        steps.len(),
        findings.len()
    );
    Ok(findings)
}

/// Starts the mock. Its answers are random within the document, with a seed: the examples of
/// documents break their own schemas. It answers an invalid request with an error.
fn serve(file: &std::path::Path) -> Result<NodeServer> {
    let port = free_port()?.to_string();
    let file = file.to_string_lossy();
    let options = ["--host", "127.0.0.1", "--port", &port, "--dynamic", "--seed", "1"];
    let args = [&["mock", &file][..], &options, &["--errors"]].concat();
    let name = file.rsplit('/').next().unwrap_or_default().replace(".json", "");
    NodeServer::start(&format!("mock-{name}"), PRISM, &args)
}
